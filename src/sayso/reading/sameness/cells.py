"""Where contents lie among all that can be said: a coarse map of their vectors.

A quantizer as of inverted files (Jégou, Douze & Schmid, Product quantization for nearest neighbor
search, PAMI 2011): contents of one meaning in other words lie near the same middles.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from sayso.reading.sameness.meaning import Vector, whole

MAP = Path(__file__).with_name("cells.npy")
NEAREST = 3


def cells_of(vector: Vector | None) -> tuple[int, ...]:
    """The numbers of the cells that a content's vector is nearest to; none without one.

    A vector of another reader, which has another shape, lies in no cell.
    """
    if vector is None or whole(vector).shape != _middles().shape[1:]:
        return ()
    near = _middles() @ whole(vector).astype(np.float64)
    return tuple(np.argsort(-near.round(6), kind="stable")[:NEAREST].tolist())


@cache
def _middles() -> npt.NDArray[np.float64]:
    """The middles of the cells (C, WIDTH), of unit length."""
    middles = np.load(MAP).astype(np.float64)
    found: npt.NDArray[np.float64] = middles / np.linalg.norm(middles, axis=1, keepdims=True)
    return found
