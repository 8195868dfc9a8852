"""How likely two actors are one, and why."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Decision = Literal["same", "different", "ask"]

# Between them a person decides. Chosen with the points of the features on the half `tune` of
# benchmarks/actor_pairs.toml; run benchmarks/actors.py before changing one.
SAME, DIFFERENT = 0.85, 0.25


@dataclass(frozen=True, slots=True)
class Feature:
    """One reason: what was compared, the two values, and the points (log-odds) that it gives."""

    name: str
    a: str
    b: str
    points: float


@dataclass(frozen=True, slots=True)
class Scored:
    """The probability that two actors are one, with the features that make it up.

    `decision` is "same" from 0.85, "different" up to 0.25, and "ask" between: that pair waits for a
    person, and stays apart until then.
    """

    score: float
    decision: Decision
    features: tuple[Feature, ...]


def scored(features: Iterable[Feature]) -> Scored:
    """Add the points of the features up, as independent evidence.

    >>> scored([Feature("name", "Ada Renn", "Ada Renn", 4.0)]).decision
    'same'
    """
    kept = tuple(features)
    score = round(1 / (1 + math.exp(-sum(feature.points for feature in kept))), 4)
    decision: Decision = "same" if score >= SAME else "different" if score <= DIFFERENT else "ask"
    return Scored(score, decision, kept)
