"""Which claims of a matter say what is likest to one of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from sayso.ledger.records import ClaimRecord
from sayso.reading.sameness.meaning import alike, whole

COMPARED = 6  # claims that are the likest on the whole, to find the likest word by word


def nearest(ordered: Sequence[ClaimRecord], clear: Sequence[str]) -> Callable[[str], Sequence[str]]:
    """What gives, for a claim, the clear ones that say what is likest to it, likest first.

    Those alike on the whole are compared word by word; of equally like ones the clearer is first.
    What has no vector, or one of another reader, is like nothing.
    """
    vectors = {claim.id: claim.vector for claim in ordered}
    wholes = {claim: whole(vector) for claim, vector in vectors.items() if vector is not None}
    width = max(map(len, wholes.values()), default=0)
    rows = np.zeros((len(clear), width))
    for row, claim in zip(rows, clear, strict=True):
        if claim in wholes and len(wholes[claim]) == width:
            row[:] = wholes[claim]

    def near(claim: str) -> list[str]:
        mine, own = vectors[claim], wholes.get(claim, np.zeros(0))
        likeness = np.round(rows @ own, 5) if len(own) == width else np.zeros(len(clear))
        order = np.argsort(-likeness, kind="stable").tolist()
        others = [clear[place] for place in order if clear[place] != claim][:COMPARED]

        def unlike(other: str) -> float:
            theirs = vectors[other]
            return 0.0 if mine is None or theirs is None else -(alike(mine, theirs) or 0.0)

        return sorted(others, key=unlike)

    return near
