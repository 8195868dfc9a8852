"""Plain claims that oppose the nearest ones of their matter deny it, without saying so."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from sayso.proposition import Relation

NEAREST = 2  # claims that a plain one is held against
OPPOSED = -1.5  # log odds from which it denies; nearer to 0 as many are wrong as right
MOST = 4.0  # log odds that count, however sure the network is
Leaning = Callable[[str, str], float]
SIDES: dict[Relation, int] = {"supports": 1, "denies": -1, "related": 0}


def settled(
    relations: Mapping[str, Relation], near: Callable[[str], Sequence[str]], leaning: Leaning
) -> dict[str, Relation]:
    """How each claim stands to the matter, in the order of `relations`, which rules gave.

    Rules see a denial by its words ("denied", "no leak"). "Every hydrant gave water" denies that
    the hydrants were dry without such words: a claim that supports as far as rules can tell is held
    against the nearest others that take a side, which `near` gives, the nearest first.
    `leaning(one, other)` gives the log odds that the second agrees with the first and does not
    oppose it.
    """
    found = dict(relations)
    for claim, relation in relations.items():
        if relation == "supports":
            sides = {other: SIDES[relations[other]] for other in near(claim)[:NEAREST]}
            if _is_opposed(claim, sides, leaning):
                found[claim] = "denies"
    return found


def _is_opposed(claim: str, sides: Mapping[str, int], leaning: Leaning) -> bool:
    """Whether a claim opposes others on the mean; asks no further than the answer can change."""
    total, left = 0.0, len(sides)
    for other, side in sides.items():
        total += max(-MOST, min(MOST, leaning(other, claim))) * side
        left -= 1
        if total - MOST * left >= OPPOSED * len(sides):
            return False
    return bool(sides)
