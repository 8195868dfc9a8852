"""What a claim does with the claim that it takes up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from sayso.reading.answers.nouns import CONFIRM, MOCK, NOUNS, REPEAT, RIGHT, WITHDRAW, WRONG
from sayso.reading.answers.reference import STOPS, Reference
from sayso.reading.assess import Stance
from sayso.reading.assess.calling import WITHOUT
from sayso.reading.assess.cue import deciding, hits_of
from sayso.reading.assess.tokens import Token, tokens_of
from sayso.spans import Span

Act = Literal["rejects", "confirms", "doubts", "mentions"]

CALLED = frozenset(("as", "a", "an", '"', "“", "‘", "'"))
NEAR = 12  # words behind the noun in which it must be called something
NEGATED = frozenset(("not", "n't", "no", "never", "hardly", "neither"))
BELIEVES = frozenset(("believe", "sure", "know", "find", "support", "agree"))


def act_of(cue: str, reference: Reference, stance: Stance | None) -> Act:
    """What is done with the claim of a reference.

    A noun that is only talked about ("discussed the allegations") is mentioned.

    >>> from sayso.reading.answers.reference import reference_of
    >>> act_of("called", reference_of("the report malicious"), "asserts")
    'rejects'
    """
    words = tokens_of(cue, [Span(0, len(cue))] if cue else [])
    if reference.clause:
        return _said_of(reference.rest)
    called = _said_of(reference.rest) if not reference.about else "mentions"
    if called != "mentions":
        return called
    if stance == "denies" or _has(words, MOCK) or _has(words, WITHDRAW):
        return "rejects"
    if stance == "doubts":
        return "doubts"
    if stance == "asserts" and (_has(words, CONFIRM | REPEAT) or _believes(words)):
        return "confirms"
    return "mentions"


def _said_of(rest: Sequence[str]) -> Act:
    """By what a claim is called: "as false", "were not true", "is correct"."""
    rest = rest[:NEAR]
    negated = any(word in NEGATED for word in rest)
    judged = {word for place, word in enumerate(rest) if _is_predicate(rest, place)}
    if judged & WRONG or ("without" in rest and not WITHOUT.isdisjoint(rest)):
        return "confirms" if negated else "rejects"
    if judged & RIGHT:
        return "rejects" if negated else "confirms"
    return "mentions"


def _is_predicate(rest: Sequence[str], place: int) -> bool:
    """Whether a word is said of the claim itself: "is right", but not "is the right thumb"."""
    after = rest[place + 1 : place + 2]
    noun = bool(after) and after[0].isalpha() and after[0] not in STOPS | NOUNS.keys() | WRONG
    return not noun or rest[max(0, place - 1) : place] not in (("the",), ("a",), ("an",))


def _has(words: Sequence[Token], forms: frozenset[str]) -> bool:
    return any(token.word in forms for token in words)


def _believes(words: Sequence[Token]) -> bool:
    hit = deciding(hits_of(words))
    return hit is not None and hit.family.name in BELIEVES and not hit.negation
