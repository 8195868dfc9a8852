"""Precision and recall when only claims of some score and above are kept."""

from __future__ import annotations

from collections.abc import Sequence

from rates import Rate
from scorer import match
from slices import Linked

GRID = (*(step / 20 for step in range(20)), 0.97, 0.99)


def above(linked: Sequence[Linked], threshold: float) -> Rate:
    """Linked precision and recall of the claims whose score is `threshold` or more."""
    right = predicted = gold = 0
    for one in linked:
        scores = [float(each.get("score", 1.0)) for each in one.document.predicted]
        kept = [each for each in one.candidates if scores[each[2]] >= threshold]
        right += len(match(kept))
        predicted += sum(score >= threshold for score in scores)
        gold += len(one.document.gold)
    return Rate(right, predicted, right, gold)


def curve(linked: Sequence[Linked]) -> dict[float, Rate]:
    """The rate at every threshold of the grid."""
    return {threshold: above(linked, threshold) for threshold in GRID}


def first_at(linked: Sequence[Linked], precision: float) -> tuple[float, Rate] | None:
    """The lowest score at which precision reaches `precision` percent, or None if it never does.

    Every score that a claim has is tried, from the lowest up, so this is the highest recall that
    can be had at that precision by the first crossing.
    """
    scores = {float(each.get("score", 1.0)) for one in linked for each in one.document.predicted}
    for threshold in sorted(scores):
        rate = above(linked, threshold)
        if rate.precision >= precision:
            return threshold, rate
    return None
