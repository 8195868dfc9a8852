"""The words of a window as the encoders take them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from sayso.reading.words import Words

Integers = npt.NDArray[np.int64]


def inputs(words: Words, first: int, last: int, settings: Mapping[str, Any]) -> dict[str, Integers]:
    """The inputs of an encoder's graph for the words from `first` up to `last`.

    Each is (1, sub-words) but `first` and `last` (1, words), the places of a word's sub-words.
    """
    opening, closing = settings["opening"], settings["closing"]
    at = words.first[first : last + 1]
    pieces = words.pieces[at[0] : at[-1]]
    lengths = np.diff(at)
    where = at[:-1] - at[0] + 1

    def spread(codes: Integers, edge: int) -> Integers:
        return np.concatenate(([edge], np.repeat(codes, lengths), [edge]))[None]

    opens = np.zeros(len(pieces) + 2, dtype=np.int64)
    before = words.paragraph[first - 1] if first else -1
    new = np.diff(words.paragraph[first:last], prepend=before) > 0
    opens[where] = new
    return {
        "ids": np.concatenate(([opening], pieces, [closing]))[None],
        "case": spread(words.case[first:last], 5),
        "quote": spread(words.quote[first:last], 0),
        "para": opens[None],
        "first": where[None],
        "last": (where + lengths - 1)[None],
    }
