"""What a claim does with the claim that it takes up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from sayso.reading.answers.nouns import CONFIRM, MOCK, REPEAT, RIGHT, WITHDRAW, WRONG
from sayso.reading.answers.reference import Reference
from sayso.reading.assess import Stance
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
    if any(word in WRONG for word in rest):
        return "confirms" if negated else "rejects"
    if any(word in RIGHT for word in rest):
        return "rejects" if negated else "confirms"
    return "mentions"


def _has(words: Sequence[Token], forms: frozenset[str]) -> bool:
    return any(token.word in forms for token in words)


def _believes(words: Sequence[Token]) -> bool:
    hit = deciding(hits_of(words))
    return hit is not None and hit.family.name in BELIEVES and not hit.negation
