"""What one party does to another in a sentence, by a linear model of its words and triggers.

The model is trained by `training/events.py` and lies beside this file.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
import numpy.typing as npt

from sayso.reading.assess.tokens import Token
from sayso.reading.events.features import Features, Places, features
from sayso.reading.events.triggers import Trigger

Floats = npt.NDArray[np.float32]
FILE = "types.npz"


@dataclass(frozen=True, slots=True)
class TypeModel:
    """Weights (features, types), bias (types,), the types' names and the features' places."""

    names: tuple[str, ...]
    places: dict[str, int]
    weights: Floats
    bias: Floats

    def probabilities(self, parts: tuple[Features, Features]) -> dict[str, float]:
        """How likely each type is, 0 to 1; they sum to 1."""
        scores = self.bias.astype(np.float64)
        for places, values in known(parts, self.places):
            scores = scores + values @ self.weights[places]
        odds = np.exp(scores - scores.max())
        return dict(zip(self.names, (odds / odds.sum()).tolist(), strict=True))


def known(
    parts: tuple[Features, Features], places: dict[str, int]
) -> list[tuple[npt.NDArray[np.int64], npt.NDArray[np.float64]]]:
    """Each part's features that the model knows, in a fixed order, scaled to length 1."""
    found = []
    for part in parts:
        pairs = sorted((places[name], value) for name, value in part.items() if name in places)
        values = np.array([value for _, value in pairs])
        length = float(np.sqrt((values * values).sum())) or 1.0
        found.append((np.array([place for place, _ in pairs], dtype=np.int64), values / length))
    return found


def type_probabilities(
    tokens: Sequence[Token], source: Places, target: Places, found: Sequence[Trigger]
) -> dict[str, float]:
    """How likely each type is of what `source` does to `target`; YIELD is CONCEDE and RETREAT."""
    return model().probabilities(features(tokens, source, target, found))


@cache
def model() -> TypeModel:
    """The shipped model."""
    return loaded(files("sayso.reading.events").joinpath(FILE).read_bytes())


def loaded(data: bytes) -> TypeModel:
    """A model from the bytes of its file."""
    with np.load(io.BytesIO(data), allow_pickle=False) as stored:
        words = bytes(stored["features"]).decode("utf-8").split("\n")
        return TypeModel(
            names=tuple(bytes(stored["types"]).decode("ascii").split("\n")),
            places={word: place for place, word in enumerate(words)},
            weights=stored["weights"].astype(np.float32) * stored["scale"],
            bias=stored["bias"],
        )
