from __future__ import annotations

import numpy as np

from sayso.reading.sameness.cells import MAP, NEAREST, cells_of
from sayso.reading.sameness.meaning import SIZE, WIDTH


def test_a_content_lies_in_the_cells_whose_middles_are_nearest() -> None:
    middles = np.load(MAP).astype(np.float32)
    vector = np.zeros(SIZE, np.float32)
    vector[:WIDTH] = middles[5]

    assert cells_of(vector)[0] == 5
    assert len(set(cells_of(vector))) == NEAREST
    assert cells_of(vector[:WIDTH]) == cells_of(vector)


def test_what_has_no_vector_of_this_reader_lies_in_no_cell() -> None:
    assert cells_of(None) == ()
    assert cells_of(np.ones(384, np.float32)) == ()
