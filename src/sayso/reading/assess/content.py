"""The stance that the content itself shows, under a cue that only puts it forward."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sayso.reading.assess.assessment import Level, Stance
from sayso.reading.assess.clause import (
    Clause,
    first_statement,
    is_adverb,
    is_auxiliary,
    main_clause,
    no_at,
)
from sayso.reading.assess.cue import hits_of
from sayso.reading.assess.families import FAMILIES, Family
from sayso.reading.assess.lexicon import LEXICON
from sayso.reading.assess.negation import HARMLESS_AFTER
from sayso.reading.assess.tokens import QUOTES, Token, span_of
from sayso.spans import Span, hull

DEEPEST = 3  # "I think I should say ..." is as far as it goes
OPEN_SUBJECTS = frozenset("how it that what when where whether who why".split())
DUTY = frozenset(("must", "ought", "should"))
DUTY_VERBS = frozenset(("has", "have", "need", "needs"))
WILL = frozenset(("'ll", "shall", "will", "wo"))
REPORTED_WILL = WILL | {"would", "'d"}
FALSE = frozenset("""
    baseless bogus fabricated fabrication fabrications fake false fiction fictitious groundless hoax
    invented invention lie lies myth nonsense preposterous rubbish slander unfounded untrue untruth
    untruths
    """.split())
IMPERATIVES = frozenset("""
    act ask be bring build call come consider do don't end fight find fire follow forget get give go
    hold help imagine join keep leave let listen look make move notice open pay please promise put
    read release remember resign respect run save see send show stand stay step stop support take
    tell think trust try turn vote wait wake walk watch work
    """.split())
# With these, "I will" is a forecast or a figure of speech, not a deed.
NO_DEEDS = frozenset("""
    appear be become feel find get happen have hope know like look lose love need never prefer
    remain see seem survive understand want win
    """.split())
WITHHOLDS = frozenset("comment comments discuss elaborate into say speak speculate".split())
ON_THE_WAY = frozenset("any be further get getting go going make to want".split())
# Sources that are not he or she.
GROUPS = frozenset("""
    ad agency article bank board campaign column committee company council court family firm
    government group judges letter media ministry newspaper office panel paper party people police
    poll post report staff statement story study team union video
    """.split())
BETWEEN = QUOTES | {"n't", "never", "not"}
HARM = frozenset("""
    annihilate arrest attack ban block bomb boycott burn bury close crush cut deport destroy
    eliminate execute expel fire flatten hit impose invade jail kill obliterate pay prosecute punish
    raze respond retaliate sanction seize shoot shut sink strike sue suspend veto wipe withdraw
    withhold
    """.split())
# In the third person, only what one says of one's own mind counts as an act ("she hopes").
OWN_MIND = frozenset("""
    believe consider doubt feel fear hope intend know oppose speculate support sure unclear want
    """.split())


@dataclass(frozen=True, slots=True)
class Shown:
    """What a content shows: a stance with its words, and the least certain family on the way."""

    stance: Stance
    span: Span | None
    rule: str
    clause: Clause
    levels: tuple[tuple[Level, Span, str], ...] = ()


def shown_by(
    body: Sequence[Token], *, source: Sequence[Token], direct: bool, threat: bool, depth: int = 0
) -> Shown:
    """The stance of a content.

    `source` are the source's tokens, to know the speaker's own deeds in indirect speech; `direct`
    is for contents that open with a quotation mark; `threat` for cues of warning.
    """
    statement = first_statement(body)
    clause = main_clause(statement)
    if statement and "?" in {token.word for token in statement[-3:]}:
        mark = next(token for token in reversed(statement) if token.word == "?")
        return Shown("asks", span_of([mark]), "content:question", clause)
    own = _is_speaker(clause, source, direct=direct)
    if own and depth < DEEPEST:
        act = _own_act(clause, source=source, direct=direct, threat=threat, depth=depth)
        if act:
            return act
    return (
        (_withheld(clause) if own or clause.verb in (None, clause.start) else None)
        or _requested(clause, direct=direct)
        or (_own_deed(clause, source=source, threat=threat) if own else None)
        or _denied(clause)
        or _left_open(clause)
        or Shown("asserts", None, "content:plain", clause)
    )


def _is_speaker(clause: Clause, source: Sequence[Token], *, direct: bool) -> bool:
    """Whether the clause's subject is the speaker."""
    subject = clause.subject.word if clause.subject else ""
    if subject in ("i", "we"):
        return True
    if direct or not source:
        return False
    first, last = source[0].word, source[-1].word
    if subject in ("he", "she"):
        group = last in GROUPS or (last.endswith("s") and not source[-1].capital)
        return first == subject or not (group or first in ("he", "she", "i", "it", "they", "we"))
    if subject == "they":
        return first == "they" or last.endswith("s") or "and" in {token.word for token in source}
    return subject == "it" and first not in ("he", "i", "she", "they", "we")


def _own_act(
    clause: Clause, *, source: Sequence[Token], direct: bool, threat: bool, depth: int
) -> Shown | None:
    """An act of the speaker that the content names itself: "I deny it", "she hopes that"."""
    tokens = clause.tokens[clause.start + 1 :]
    first_person = clause.subject is not None and clause.subject.word in ("i", "we")
    hits = hits_of(tokens[:8])
    if not hits or not _leads_to(tokens, hits[0].start):
        return None
    hit = hits[0]
    family, word = hit.family, tokens[hit.start]
    if not _is_act(family, word.word, first_person=first_person):
        return None
    words = hull([span_of(tokens[hit.start : hit.end]), *(span_of([t]) for t in hit.negation)])
    if family.plain and not hit.negation:
        rest = tokens[hit.end :]
        inner = shown_by(rest, source=source, direct=direct, threat=threat, depth=depth + 1)
        levels = inner.levels
        if family.level != "certain":
            levels = ((family.level, words, f"content:{family.name}"), *levels)
        return Shown(inner.stance, inner.span, inner.rule, inner.clause, levels)
    stance, level_ = family.negated if hit.negation else (_own(family, tokens, hit.end))
    rule = f"content:{'not ' if hit.negation else ''}{family.name}"
    return Shown(stance, words, rule, clause, ((level_, words, rule),))


def _leads_to(tokens: Sequence[Token], place: int) -> bool:
    """Whether nothing but auxiliaries, adverbs and negation stand before the verb at `place`."""
    before = tokens[:place]
    return not any(token.word in REPORTED_WILL for token in before) and all(
        is_auxiliary(tokens, i) or is_adverb(token.word) or token.word in BETWEEN
        for i, token in enumerate(before)
    ) and tokens[place].word != "going"


def _own(family: Family, tokens: Sequence[Token], end: int) -> tuple[Stance, Level]:
    if family.name == "want" and end < len(tokens) and tokens[end].word == "to":
        family = FAMILIES["intend"]
    return family.stance, family.level


def _is_act(family: Family, word: str, *, first_person: bool) -> bool:
    """Whether saying the word does it: "I promise" does, "I promised" tells."""
    if family.name in OWN_MIND:
        return True
    return first_person and not word.endswith("ed") and family.name not in ("say", "tell", "judge")


def _requested(clause: Clause, *, direct: bool) -> Shown | None:
    """Duties ("must", "should"), "let us", and in direct speech imperatives."""
    tokens, verb = clause.tokens, clause.verb
    if verb is not None and tokens[verb].word in DUTY:
        after = tokens[clause.rest].word if clause.rest < len(tokens) else ""
        done = {token.word for token in tokens[verb + 1 : clause.rest]} & {"have", "be"}
        if "have" not in done and not (tokens[verb].word == "must" and after in ("be", "have")):
            return Shown("requests", span_of([tokens[verb]]), "content:duty", clause)
    for place in range(clause.start, min(clause.end, len(tokens) - 1)):
        if tokens[place].word in DUTY_VERBS and tokens[place + 1].word == "to":
            if verb in (None, place):
                span = span_of(tokens[place : place + 2])
                return Shown("requests", span, "content:duty", clause)
    first = clause.subject
    if first and ((first.word == "let" and not _lets_me(clause)) or (direct and _is_imperative(clause))):
        return Shown("requests", span_of([first]), "content:imperative", clause)
    return None


def _lets_me(clause: Clause) -> bool:
    return [token.word for token in clause.tokens[clause.start + 1 : clause.start + 2]] == ["me"]


def _is_imperative(clause: Clause) -> bool:
    words = [token.word for token in clause.tokens[clause.start : clause.start + 3]]
    if words[:2] == ["do", "n't"] or words[:2] == ["do", "not"]:
        return True
    return bool(words) and words[0] in IMPERATIVES and clause.verb != clause.start + 1


def _own_deed(clause: Clause, *, source: Sequence[Token], threat: bool) -> Shown | None:
    """What the speaker will do: a promise, or a threat where it harms and the cue warns."""
    tokens, verb = clause.tokens, clause.verb
    if verb is None or verb != clause.start + 1 or clause.negation:
        return None
    if tokens[clause.start].word == "it" and source[0].word not in ("it", "the"):
        return None  # "the minister said it would rain"
    first_person = tokens[clause.start].word in ("i", "we")
    going = [token.word for token in tokens[clause.rest : clause.rest + 2]] == ["going", "to"]
    if not going and tokens[verb].word not in (WILL if first_person else REPORTED_WILL):
        return None
    place = clause.rest + (2 if going else 0)
    deed = tokens[place].word if place < len(tokens) else ""
    if not deed.isalpha() or deed in NO_DEEDS or clause.rest - verb > 2 or _is_speech(deed):
        return None
    words = span_of((tokens[verb], tokens[place]))
    if threat and deed in HARM:
        return Shown("threatens", words, "content:harm", clause)
    return Shown("promises", words, "content:deed", clause)


def _withheld(clause: Clause) -> Shown | None:
    """"I won't go into that", "Not going to comment"."""
    tokens = clause.tokens[clause.start : clause.start + 9]
    words = [token.word for token in tokens]
    if words[:2] == ["no", "comment"]:
        return Shown("declines", span_of(tokens[:2]), "content:no comment", clause)
    place = next((i for i, word in enumerate(words[:4]) if word in ("not", "n't")), -1) + 1
    able = {"'m", "'re", "am", "are", "ca", "can", "could", "will", "wo", "would"} & set(words[:place])
    if not place or not (able or place == 1):
        return None
    while place < len(words) and words[place] in ON_THE_WAY:
        place += 1
    if place < len(words) and words[place] in WITHHOLDS:
        return Shown("declines", span_of(tokens[: place + 1]), "content:no comment", clause)
    return None


def _is_speech(word: str) -> bool:
    return any(not tail and family.plain for tail, _, family in LEXICON.get(word, ()))


def _denied(clause: Clause) -> Shown | None:
    """A negated main clause, or one that calls something false."""
    tokens = clause.tokens
    first = clause.subject
    false = _falsehood(clause)
    if clause.negation and not false:
        if tokens[clause.verb or 0].word in ("can", "ca", "could", "cannot") and any(
            token.word == "without" for token in tokens
        ):
            return None  # "cannot speak without lying" says that he lies
        return Shown("denies", span_of([clause.negation]), "content:negated", clause)
    if false and not clause.negation:
        return Shown("denies", span_of([false]), "content:false", clause)
    if first and clause.verb is None and (no_at(tokens, clause.start) or _not_so(tokens, clause)):
        return Shown("denies", span_of([first]), "content:negated", clause)
    return None


def _not_so(tokens: Sequence[Token], clause: Clause) -> bool:
    """"Not a word of it"; but "not paying taxes" is only what is talked about."""
    if tokens[clause.start].word != "not" or clause.start + 1 >= len(tokens):
        return False
    after = tokens[clause.start + 1].word
    return not after.endswith("ing") and after not in HARMLESS_AFTER


def _falsehood(clause: Clause) -> Token | None:
    """The word that calls the content false, behind a form of "be" or in a bare exclamation."""
    if clause.verb is None:
        short = clause.tokens[clause.start :]
        return next((t for t in short if t.word in FALSE), None) if len(short) <= 8 else None
    for token in clause.tokens[clause.rest : min(clause.end, clause.rest + 6)]:
        if token.word in FALSE:
            return token
    return None


def _left_open(clause: Clause) -> Shown | None:
    """"It is unclear whether ..."."""
    if clause.subject is None or clause.subject.word not in OPEN_SUBJECTS:
        return None
    for hit in hits_of(clause.tokens[clause.rest : min(clause.end, clause.rest + 3)]):
        if hit.family.name == "unclear" and clause.verb is not None:
            start, end = clause.rest + hit.start, clause.rest + hit.end
            words = span_of(clause.tokens[start:end])
            return Shown("doubts", words, "content:unclear", clause, (("unknown", words, "unclear"),))
    return None
