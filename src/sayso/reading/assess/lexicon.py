"""The words of each family of cues.

Written by hand, from the training part of PolNeAR and from the verbs that WordNet 3.1 lists under
the heads of each family. Words that are not here assert, as most cues do, so only the families
that do something else need to be complete.

A phrase of a verb or noun inflects by its first word. Up to `GAP` other words may stand between
its own ("cast serious doubt on"), or none where they are joined by "_". Where a verb and a noun
look alike, the more frequent use in cues is here; words that name the place of speech
("interview", "debate", "rally", "poll") are left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from sayso.reading.assess.families import FAMILIES, Family
from sayso.reading.assess.inflect import noun_forms, verb_forms

VERBS = {
    "say": """
        acknowledge, add, address, admit, affirm, allege, announce, answer, answer question,
        apologise, apologize, argue, articulate, assert, assure, attest, aver, brief, certify,
        chant, chime in, cite, claim, clarify, comment, concede, conclude, confess, confirm,
        contend, continue, convey, counter, declare, describe, detail, disclose, discuss,
        elaborate, emphasise, emphasize, exclaim, explain, express, give account, give answer,
        give comment, give date, give detail, give explanation, give figure, give name,
        give number, give reason, go into, highlight, identify, inform, insist, interject,
        issue statement, joke, let know, maintain, make clear, make little secret, make no secret,
        mention, name, note, notify, observe, offer comment, offer detail, opine, outline,
        point out, point to, post, proclaim, profess, pronounce, provide, publish, quip, quote,
        raise issue, read, reaffirm, reassure, recall, recount, refer, reference, reiterate,
        relate, release, remark, repeat, reply, report, respond, return, reveal, say, scream,
        share, shout, sing, speak, specify, state, stress, take question, talk, testify, touch on,
        translate, tweet, underline, underscore, unveil, utter, voice, weigh in, whisper, write,
        yell
        """,
    "tell": "cable, message, remind, signal to, tell, text, wire",
    "judge": """
        accuse, admire, applaud, assail, attack, bash, berate, blame, blast, boast, brag, brand,
        call, celebrate, censure, champion, characterise, characterize, charge, chastise, cheer,
        chide, commend, condemn, congratulate, credit, criticise, criticize, decry, defend,
        denounce, deplore, deride, dub, excoriate, extol, fault, hail, implicate, indict, insult,
        knock, label, lambast, lambaste, lash, laud, liken, make fun, mock, paint, pan, poke fun,
        portray, praise, rail, rate, rebuke, regard, reprimand, ridicule, salute, scold, shame,
        single out, slam, take aim, take offence, take offense, thank, tout, trash, trumpet, view,
        vilify, welcome
        """,
    "feel": """
        abhor, adore, appreciate, bemoan, bristle, care, cherish, despise, detest, dislike, dread,
        enjoy, hate, lament, like, loathe, love, marvel, mourn, regret, rejoice, relish, resent,
        rue
        """,
    "support": """
        accept, advocate for, approve, back, campaign for, concur, condone, embrace, favor, favour,
        fight_for, fight_to, go along, prefer, rally behind, recognise, recognize, respect,
        side with, stand behind, stand by, subscribe to, support, sympathise, sympathize,
        throw support behind, trust, uphold, vote for, vouch
        """,
    "find": """
        demonstrate, detect, discover, document, establish, find, illustrate, prove, reflect, see,
        show, verify, witness
        """,
    "know": "grasp, know, learn, realise, realize, remember, understand",
    "believe": """
        anticipate, assess, assume, believe, bet, calculate, conceive, deduce, envisage, envision,
        estimate, expect, feel, forecast, foresee, foretell, guess, have hunch,
        have reason to believe, imagine, infer, intuit, predict, presume, presuppose, project,
        prophesy, reckon, sense, suppose, surmise, suspect, think
        """,
    "hint": """
        hint, imply, indicate, insinuate, intimate, raise possibility, raise prospect,
        raise specter, raise spectre, signal, telegraph
        """,
    "suggest": "suggest",
    "seem": "appear, look as, look like, seem, sound as",
    "speculate": """
        conjecture, fantasise, fantasize, float, hypothesise, hypothesize, muse, ponder, posit,
        postulate, speculate, theorise, theorize, toy with
        """,
    "fear": "agonise, agonize, fear, fret, worry",
    "hope": "aspire, cross fingers, hope, long for, look forward, pray, yearn",
    "unclear": "dither, waver",
    "doubt": """
        call into question, cast doubt, challenge, disbelieve, distrust, doubt,
        have question about, mistrust, poke hole, pour cold water, query whether, question,
        raise eyebrow, raise question, second-guess, take with grain, throw doubt
        """,
    "deny": """
        back away from, backpedal, backtrack, bat down, beg to differ, belie, brush aside,
        brush away, brush off, confute, contest, contradict, controvert, debunk, deny, disavow,
        discard, disclaim, discount, discredit, dismiss, disown, disprove, dispute, downplay,
        exclude, explain away, gainsay, go back on, invalidate,
        knock down, laugh off, negate, nix, play down, plead innocent, plead not guilty, pooh-pooh,
        pour scorn, push back, quash, rebut, recant, refute, reject, renounce, repudiate, retract,
        rubbish, rule out, scoff, scorn, scotch, shoot down, shrug off, spurn, swat away,
        swat down, swear off, take back, take issue, tamp down, throw out, turn down, walk back,
        wave away, wave off, withdraw
        """,
    "oppose": """
        abandon, abjure, abolish, argue against, balk, baulk, boycott, break with,
        campaign against, cancel, come out against, crusade against, decide against,
        demonstrate against, demur, disagree, disapprove, dissent, distance, fight, forswear,
        frown on, frown upon, fulminate against, go against, inveigh against, lobby against,
        march against, object, oppose, override, overrule, overturn, preach against, protest,
        push against, rail against, raise objection, rally against, rebel, rebuff, remonstrate,
        repeal, rescind, resist, revoke, speak against, stand against, strike down, take exception,
        testify against, veto, vote against, vote down, withdraw support
        """,
    "request": """
        adjure, admonish, advise, advocate, agitate for, appeal, ask for, beckon, beg, beseech,
        bid, call for, call on, call to, call upon, caution against, clamor, clamour, coax,
        command, counsel, crave, crusade for, cry out for, dare, demand, discourage, dissuade,
        egg on, encourage, enjoin, entreat, exhort, file motion, file petition, forbid, goad,
        hold out for, implore, incite, insist on, instruct, invite, lobby, mandate, nudge, order,
        persuade, petition, plead for, plead with, prescribe, press, pressure, prevail on, prod,
        prohibit, prompt, propose, push, rally for, recommend, request, require, solicit,
        sound call, sue for, summon, tell to, unveil proposal, urge, wish
        """,
    "seek": "seek",
    "want": "desire, need, want, wish for, would like",
    "promise": """
        agree_to, announce plan to, commit, give assurance, give word, guarantee, make commitment,
        make pledge, make promise, make vow, pledge, promise, swear, undertake, vow
        """,
    "offer": "extend offer, grant, offer, stand ready, tender",
    "intend": """
        aim, announce intention, announce plan, endeavor, endeavour, gear up, have intention,
        have plan, intend, lay out plan, look_to, make plan, mean_to, plan, plot, prepare, resolve,
        scheme, set_out_to, strive, unveil plan
        """,
    "decide": "choose, decide, determine_to, elect_to, make decision, make up mind, opt, vote",
    "agree": "accede, acquiesce, agree, assent, consent",
    "consider": """
        consider plan, contemplate, debate whether, explore, flirt with, mull, study whether,
        think about, think of, weigh
        """,
    "threaten": "issue threat, issue ultimatum, menace, threaten, vow retaliation, vow revenge",
    "warn": "alert, caution, forewarn, issue warning, sound alarm, warn, warn against",
    "ask": "ask",
    "wonder": """
        ask about, ask question, cross-examine, debrief, demand answer, demand to know, enquire,
        grill, have question for, inquire, interrogate, need to know, pose question, press about,
        press on, probe, puzzle over, query, quiz, seek to know, want answer, want to know, wonder,
        would like to know
        """,
    "decline": """
        abstain, avoid, bypass, decline, deflect, dodge, duck, eschew, evade, fail, fall silent,
        forbear, forgo, gloss over, hang up, hesitate, hold off, ignore, keep mum, keep quiet,
        keep silent, miss chance, miss opportunity, neglect, omit, parry, pass on, pass up,
        plead ignorance, punt, rebuff request, refrain, refuse, remain mum, remain silent,
        say little, say nothing, shun, shy away, sidestep, skirt, snub, stay mum, stay silent,
        steer clear, stonewall, stop answering, stop calling, stop claiming, stop saying,
        stop short, stop talking, take the fifth, tire, withhold
        """,
}
NOUNS = {
    "say": """
        account, acknowledgment, admission, allegation, announcement, argument, assertion,
        conclusion, contention, declaration, explanation, message, narrative, news, remark,
        statement, story, testimony
        """,
    "judge": """
        accusation, condemnation, congratulation, criticism, critique, defence, defense, tribute
        """,
    "feel": """
        anger, chagrin, delight, disappointment, dismay, frustration, outrage, relief, surprise
        """,
    "support": "approval, backing, endorsement, solidarity, sympathy",
    "sure": "certainty, confidence, conviction",
    "believe": """
        assumption, belief, estimation, expectation, feeling, hunch, impression, opinion, outlook,
        perception, prediction, presumption, projection, suspicion, view that
        """,
    "hint": "implication, indication, inference, innuendo, insinuation, suggestion",
    "speculate": "conjecture, hypothesis, rumor, rumour, speculation",
    "fear": "anxiety, apprehension, concern, unease",
    "hope": "aspiration, dream",
    "unclear": "confusion, uncertainty",
    "doubt": "misgiving, qualm, reservation, scepticism, skepticism",
    "deny": """
        contradiction, denial, disavowal, dismissal, rebuttal, refutation, rejection, repudiation,
        retraction
        """,
    "oppose": """
        abandonment, aversion, disagreement, disapproval, objection, opponent, opposition,
        resistance
        """,
    "request": """
        advice, bid for, directive, encouragement, exhortation, insistence on, instruction,
        invitation, plea, proposal, proposition, recommendation, requirement, ultimatum
        """,
    "want": "appetite, preference for",
    "promise": "assurance of, commitment, oath, undertaking",
    "intend": "ambition, bid_to, determination, effort_to, goal, intent, intention, move_to",
    "decide": "decision, resolution",
    "threaten": "threat",
    "warn": "warning",
    "wonder": "inquiry",
    "decline": "avoidance, hesitation, refusal, reluctance, reticence, silence, unwillingness",
}
OTHERS = {
    "say": "according to, drawn about, drawn into, drawn on, per",
    "judge": "complimentary about, critical of",
    "feel": """
        afraid of, angered, angry, ashamed, delighted, disappointed, dismayed, frustrated, furious,
        glad, grateful, happy, impressed, incensed, known as, known for, outraged, pleased, proud,
        sad, shocked, sorry, surprised, thrilled, upset
        """,
    "support": "in favor of, in favour of, supportive, sympathetic",
    "know": "aware, conscious, known, mindful",
    "sure": "adamant, certain, clear, confident, convinced, positive, sure",
    "believe": "optimistic, pessimistic, supposed to",
    "seem": "apparently, presumably, seemingly",
    "fear": "afraid, alarmed, anxious, apprehensive, concerned, fearful, nervous, worried",
    "hope": "hopeful",
    "unclear": """
        agnostic, ambivalent, anybody's guess, anyone's guess, conflicted, torn, unaware,
        uncertain, unclear, undecided, unknown, unsure
        """,
    "doubt": """
        debated, debating, distrustful, doubtful, dubious, incredulous, less certain,
        less confident, less sure, mistrustful, questioned, questioning, questions, sceptical,
        skeptical, suspicious, unconvinced, wary
        """,
    "deny": "dismissive",
    "oppose": """
        are against, averse, be against, been against, being against, hostile to, is against,
        opposed, was against, were against
        """,
    "want": "desperate for, eager for, hungry for, in need of, keen on",
    "intend": """
        bent on, determined, eager, going to, hell-bent, intent on, keen, poised, prepared to,
        ready to, set to, willing
        """,
    "promise": "committed to",
    "consider": "considering, open to, tempted",
    "wonder": """
        a question, another question, been questioned, being questioned, curious, one question,
        the question, under questioning, was questioned, were questioned
        """,
    "decline": """
        careful not to, coy, evasive, hesitant, loath, mum, no comment, noncommittal, reluctant,
        reticent, silent, slow to, tight-lipped, unavailable, unwilling, yet to
        """,
    "neither": """
        confirm nor deny, confirm or deny, confirmed nor denied, confirming or denying,
        denied nor confirmed, deny nor confirm, deny or confirm
        """,
}

Entry = tuple[tuple[str, ...], int, Family]
"""The words that must follow the first one, how many others may stand before each, the family."""

GAP = 2


def _entries() -> Iterator[tuple[str, Entry]]:
    kinds: list[tuple[dict[str, str], Callable[[str], set[str]], int]] = [
        (OTHERS, lambda word: {word}, 0),
        (NOUNS, noun_forms, GAP),
        (VERBS, verb_forms, GAP),
    ]
    for table, forms, gap in kinds:
        for name, phrases in table.items():
            for phrase in phrases.split(","):
                first, *rest = phrase.replace("_", " ").split()
                within = 0 if "_" in phrase else gap
                for form in forms(first):
                    yield form, (tuple(rest), within, FAMILIES[name])


def _by_first_word() -> dict[str, list[Entry]]:
    """First word → the entries that begin with it, longest first; the first of a kind counts."""
    found: dict[str, list[Entry]] = {}
    for word, entry in _entries():
        found.setdefault(word, []).append(entry)
    for entries in found.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return found


LEXICON = _by_first_word()
