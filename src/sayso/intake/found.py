"""What one rule took from one head line."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sayso.spans import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The fields and stretches of a head line; a rule that finds nothing returns None instead.

    Offsets are from the start of the line until `shifted`. `body` is where the line goes on with
    the report itself, None when all of the line belongs to the head.
    """

    published: str | None = None
    updated: str | None = None
    place: str | None = None
    agency: str | None = None
    author: str | None = None
    outlet: str | None = None
    headline: Span | None = None
    furniture: Span | None = None
    body: int | None = None

    def shifted(self, by: int) -> Found:
        """The same, for a line that starts at `by`."""
        return replace(
            self,
            headline=self.headline and self.headline.shifted(by),
            furniture=self.furniture and self.furniture.shifted(by),
            body=None if self.body is None else self.body + by,
        )
