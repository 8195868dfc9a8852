"""A stretch of a report's canonical text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Code points `start` to `end` (exclusive) of a text, as in W3C's TextPositionSelector.

    >>> Span(0, 3).of("The minister")
    'The'
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"not a span: {self.start} to {self.end}")

    def of(self, text: str) -> str:
        """The words of this span in `text`."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end

    def shifted(self, by: int) -> Span:
        """The same stretch, `by` code points later."""
        return Span(self.start + by, self.end + by)

    def to_dict(self, text: str) -> dict[str, Any]:
        """The JSON form: `start`, `end` and the words themselves."""
        return {"start": self.start, "end": self.end, "text": self.of(text)}
