"""What a content says, as vectors that are compared word by word.

Late interaction (Khattab & Zaharia, ColBERT, SIGIR 2020): a content is one vector for the whole
and one for each of its weightiest words; two contents are alike as far as each word of one has its
like in the other. One vector alone cannot tell the propositions of one story apart.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Vector = npt.NDArray[np.float32]

WIDTH = 64
MOST = 16  # words of a content that are kept
SIZE = (2 + MOST) * WIDTH
WHOLE = 0.6  # of the whole content beside the words, as in training


def vector_of(words: npt.NDArray[np.float32]) -> Vector:
    """The vector (SIZE,) of a content, of its words' rows (S, 2 WIDTH) as the network has them.

    In rows of WIDTH: a unit vector for the whole; what each word weighs; and a unit vector for each
    word. The lightest words beyond MOST are left out.
    """
    marks, parts = words[:, :WIDTH], words[:, WIDTH:]
    weights = np.linalg.norm(marks, axis=1)
    kept = np.sort(np.argsort(-weights, kind="stable")[:MOST])
    found = np.zeros((2 + MOST, WIDTH), np.float32)
    found[0] = unit(parts.mean(axis=0))
    found[1, : len(kept)] = weights[kept]
    found[2 : 2 + len(kept)] = marks[kept] / weights[kept, None]
    return found.ravel()


def unit(vector: Vector) -> Vector:
    """The vector with length 1; zero stays zero."""
    length = float(np.linalg.norm(vector))
    return vector / np.float32(length) if length else vector


def whole(vector: Vector) -> Vector:
    """The part of a content's vector that stands for all of it; a plain vector is that itself."""
    return vector[:WIDTH] if vector.shape == (SIZE,) else vector


def alike(one: Vector, other: Vector) -> float | None:
    """How alike two contents are, -1 to 1; None for vectors of different readers.

    Plain vectors of unit length are compared by their product. Sums in double precision and
    rounded: the same on every machine's arithmetic.
    """
    if one.shape != other.shape:
        return None
    product = float(np.dot(whole(one).astype(np.float64), whole(other).astype(np.float64)))
    if one.shape != (SIZE,):
        return round(product, 5)
    weights, marks = _words(one)
    others, theirs = _words(other)
    table = marks @ theirs.T
    there = float(table.max(axis=1) @ weights / weights.sum())
    back = float(table.max(axis=0) @ others / others.sum())
    return round(WHOLE * product + (1 - WHOLE) * min(there, back), 5)


def _words(vector: Vector) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """What the words weigh (S,), and their unit vectors (S, WIDTH)."""
    rows = vector.reshape(-1, WIDTH)
    count = int(np.count_nonzero(rows[1]))
    return rows[1, :count].astype(np.float64), rows[2 : 2 + count].astype(np.float64)
