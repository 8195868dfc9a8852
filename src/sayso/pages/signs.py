"""The few signs that stand for what a speaker does, each with its word."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.claim import Claim
from sayso.reading.assess.assessment import Level, Stance

HEDGED: frozenset[Level] = frozenset({"probable", "possible"})


@dataclass(frozen=True, slots=True)
class Sign:
    """A shape of `templates/signs.svg` and the word that says the same."""

    shape: str
    word: str


_SIGNS: dict[Stance, Sign] = {
    "asserts": Sign("asserts", "asserts"),
    "denies": Sign("denies", "denies"),
    "doubts": Sign("doubts", "doubts"),
    "requests": Sign("requests", "requests"),
    "promises": Sign("promises", "promises"),
    "threatens": Sign("threatens", "threatens"),
    "asks": Sign("asks", "asks"),
    "declines": Sign("declines", "declines to say"),
}
UNREAD = Sign("asserts", "says")


def sign_of(stance: Stance | None, level: Level | None) -> Sign:
    """The sign of a stance with a certainty: filled, half, hollow.

    >>> sign_of("asserts", "probable")
    Sign(shape='hedged', word='asserts, hedged')
    """
    if stance is None:
        return UNREAD
    sign = _SIGNS[stance]
    if level in HEDGED and stance in {"asserts", "denies"}:
        return Sign("hedged" if stance == "asserts" else "hedged-denial", f"{sign.word}, hedged")
    return sign


def sign_of_claim(claim: Claim) -> Sign:
    """The sign of a claim."""
    return sign_of(claim.stance, claim.certainty.level if claim.certainty else None)
