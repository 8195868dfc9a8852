"""What a content says, as vectors that are compared word by word.

Late interaction (Khattab & Zaharia, ColBERT, SIGIR 2020): a content is one vector for the whole
and one for each of its weightiest words; two contents are alike as far as each word of one has its
like in the other. One vector alone cannot tell the propositions of one story apart.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Doubles = npt.NDArray[np.float64]
Vector = npt.NDArray[np.float32]

WIDTH = 64
MOST = 16  # words of a content that are kept
SIZE = (2 + MOST) * WIDTH
WHOLE = 0.6  # of the whole content beside the words, as in training


class Said(NamedTuple):
    """A content's vector in its parts, in double precision, as many others are held against it.

    `weights` (S,) and the unit vectors `marks` (S, WIDTH) are of its words; a plain vector, which
    is `size` long as any other, has none.
    """

    size: int
    whole: Doubles
    weights: Doubles
    marks: Doubles


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
    return said_alike(said_in(one), said_in(other))


def said_alike(one: Said, other: Said) -> float | None:
    """`alike` of two vectors that were taken apart."""
    if one.size != other.size:
        return None
    product = float(one.whole @ other.whole)
    if one.size != SIZE:
        return round(product, 5)
    table = one.marks @ other.marks.T
    there = float(table.max(axis=1) @ one.weights / one.weights.sum())
    back = float(table.max(axis=0) @ other.weights / other.weights.sum())
    return round(WHOLE * product + (1 - WHOLE) * min(there, back), 5)


def said_in(vector: Vector) -> Said:
    """A content's vector, taken apart."""
    rows = vector.astype(np.float64)
    size = len(rows)
    if size != SIZE:
        return Said(size, rows, rows[:0], rows[:0])
    rows = rows.reshape(-1, WIDTH)
    count = int(np.count_nonzero(rows[1]))
    return Said(size, rows[0], rows[1, :count], rows[2 : 2 + count])
