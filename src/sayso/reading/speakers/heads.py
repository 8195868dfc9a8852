"""What a network may add to the rules."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

import numpy as np
import numpy.typing as npt

from sayso.spans import Span

MentionType = Literal["person", "organization", "place", "nationality"]


@dataclass(frozen=True, slots=True)
class Found:
    """A mention that the network found, what it is, and how likely (0 to 1)."""

    span: Span
    type: MentionType
    score: float


class Heads(Protocol):
    """The network's view of one report; spans count code points of its text."""

    def mentions(self) -> Sequence[Found]:
        """Named and nominal mentions, in the order of the text."""

    def antecedent(self, mention: Span, candidates: Sequence[Span]) -> npt.NDArray[np.float32]:
        """For each earlier mention the log odds that `mention` takes it up."""
