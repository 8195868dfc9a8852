"""Speech that is itself an event: an accusation, a refusal, a demand, a threat, a promise."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.actor import Actor
from sayso.claim import Claim
from sayso.event import Event
from sayso.reading.assess.tokens import Token, tokens_of
from sayso.reading.events.contexts import contexts
from sayso.reading.events.lexicon import SMALL, lexicon
from sayso.reading.events.modality import is_negated, modality
from sayso.reading.events.modes import mode_of
from sayso.reading.events.parties import code_of, parties
from sayso.reading.events.roles import roles
from sayso.reading.events.sentence import sentence_of, sentences
from sayso.reading.events.triggers import Trigger, triggers
from sayso.report import Report

SPOKEN = frozenset("ACCUSE REJECT REQUEST THREATEN AGREE CONSULT SUPPORT CONCEDE".split())
# Who is told, asked or warned must be known: without that these are ways to speak.
SOFT = frozenset(
    """
    accept advise appeal ask back challenge concede consult discuss encourage fault insist inspect
    meet mock negotiate object offer propose question recommend regret resist rule seek stand
    suggest talk tell thank vow warn welcome
    """.split()
)
NO_COMMENT = frozenset("comment say answer discuss confirm elaborate specify respond talk".split())


def saying_event(report: Report, claim: Claim, *, actors: Sequence[Actor]) -> Event | None:
    """The event that the cue shows, with the claim's speakers as its actors; None if none."""
    if not claim.speakers or claim.stance == "asks" or not _may_show(report.text, claim):
        return None
    for tokens in sentences(report.text, *sentence_of(report.text, claim.cue)):
        if tokens[0].start <= claim.cue.start < tokens[-1].end:
            found = triggers(tokens)
            for place, trigger in enumerate(found):
                if _is_shown(claim, tokens, trigger):
                    return _event(report.text, claim, actors, tokens, found[place:])
    return None


def _may_show(text: str, claim: Claim) -> bool:
    """Whether a word of the cue is a head of the lexicon at all, which most cues have not."""
    known = lexicon()
    words = (token.word for token in tokens_of(text, [claim.cue]))
    return any(word in known.verbs or word in known.nouns for word in words)


def _is_shown(claim: Claim, tokens: Sequence[Token], trigger: Trigger) -> bool:
    inside = claim.cue.start <= tokens[trigger.first].start < claim.cue.end
    if not inside or trigger.type not in SPOKEN:
        return False
    after = tokens[trigger.last + 1].word if trigger.last + 1 < len(tokens) else ""
    if trigger.type == "REQUEST" and trigger.pattern.head in SOFT:
        return claim.stance == "requests"
    if trigger.pattern.head == "agree":  # "agreed that it rains" is no commitment
        return bool(trigger.pattern.rest) or after in ("on", "to")
    return not (trigger.pattern.head == "decline" and after in NO_COMMENT)


def _event(
    text: str,
    claim: Claim,
    actors: Sequence[Actor],
    tokens: Sequence[Token],
    found: Sequence[Trigger],
) -> Event | None:
    trigger = found[0]
    speakers = tuple(dict.fromkeys(code_of(actor) for actor in claim.speakers))
    given = roles(tokens, trigger, parties(text, tokens, actors))
    ids = (each for party in given.recipients for each in party.ids)
    recipients = tuple(dict.fromkeys(each for each in ids if each not in speakers))
    mode = mode_of(trigger, found[1:], tokens)
    alone = all(words & SMALL for words in trigger.pattern.rest)
    if not recipients and not mode and alone and trigger.pattern.head in SOFT:
        return None
    return Event(
        type=trigger.type,
        mode=mode,
        contexts=contexts(tokens),
        actors=speakers,
        recipients=recipients,
        when=claim.said.value if claim.said else None,
        negated=is_negated(tokens, trigger),
        modality=modality(tokens, trigger),
        span=claim.cue,
    )
