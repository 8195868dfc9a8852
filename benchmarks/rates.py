"""Precision, recall and F1 from counts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rate:
    """How many of the predicted are right and how many of the gold are found, in percent."""

    right: int  # predicted ones that are right
    predicted: int
    found: int  # gold ones that are found
    gold: int

    @property
    def precision(self) -> float:
        """Percent of the predicted that are right; 0 when nothing was predicted."""
        return 100 * self.right / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        """Percent of the gold that are found; 0 when there is none."""
        return 100 * self.found / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0

    def to_dict(self) -> dict[str, float | int]:
        """The JSON form, rounded to a tenth of a percent."""
        return {
            "precision": round(self.precision, 1),
            "recall": round(self.recall, 1),
            "f1": round(self.f1, 1),
            "gold": self.gold,
            "predicted": self.predicted,
        }
