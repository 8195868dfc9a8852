"""Plain claims that oppose the nearest ones of their matter deny it, without saying so."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from sayso.proposition import Relation

NEAREST = 2  # claims that a plain one is held against
OPPOSED = -0.5  # log odds from which it denies; chosen on stories held out from training
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
        if relation != "supports":
            continue
        others = near(claim)[:NEAREST]
        leans = [_bounded(leaning(other, claim)) * SIDES[relations[other]] for other in others]
        if leans and sum(leans) / len(leans) < OPPOSED:
            found[claim] = "denies"
    return found


def _bounded(odds: float) -> float:
    return max(-MOST, min(MOST, odds))
