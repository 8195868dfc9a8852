"""The pair scorer: how likely two contents are about the same thing."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from sayso.reading.sameness.features import features
from sayso.reading.sameness.matter import Matter

SHIPPED = Path(__file__).with_name("weights.json")
CELLS = Path(__file__).with_name("cells.npy")


@dataclass(frozen=True, slots=True)
class Scorer:
    """Weights of a logistic regression over `features`.

    `version` names the training run and what came of it, with the cells that claims are found by:
    scores and keys of two versions are not to be mixed.
    """

    version: str
    bias: float
    weights: Mapping[str, float]

    def score(self, one: Matter, other: Matter) -> float:
        """The probability, 0 to 1, that the two are about the same thing, in four digits.

        The same for (a, b) and (b, a). A denial counts as about what it denies.
        """
        found = features(one, other)
        return round(1 / (1 + math.exp(-self._sum(found))), 4)

    def explain(self, one: Matter, other: Matter) -> dict[str, float]:
        """What each feature adds to the score, in log odds; those that add nothing are left out."""
        found = features(one, other)
        parts = {name: round(self.weights[name] * found[name], 3) for name in self.weights}
        return {name: part for name, part in parts.items() if part}

    def _sum(self, found: Mapping[str, float]) -> float:
        return self.bias + sum(self.weights[name] * found[name] for name in self.weights)


def load(path: Path, purpose: str = "claims") -> Scorer:
    """The scorer of a file that training/sameness.py wrote.

    `purpose` is "claims", for contents of claims, or "events", for the words of single events.
    """
    raw = path.read_bytes()
    kept = json.loads(raw)
    chosen = kept[purpose]
    made = hashlib.sha256(raw + CELLS.read_bytes()).hexdigest()[:8]
    return Scorer(f"{kept['version']}-{made}", chosen["bias"], chosen["weights"])


@cache
def shipped() -> Scorer:
    """The scorer that the package comes with."""
    return load(SHIPPED)
