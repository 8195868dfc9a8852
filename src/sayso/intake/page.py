"""What a form (text, HTML, PDF) yields before it becomes a report."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.intake.dates import published_date


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The text of one document and what the document says about itself; None where it does not.

    `notes` say in words what was left out or replaced.
    """

    text: str
    title: str | None = None
    author: str | None = None
    published: str | None = None
    outlet: str | None = None
    url: str | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What the caller knows about a report; it stands above what the document says.

    `published` becomes an ISO 8601 date; raises ValueError when it is none.
    """

    published: str | None = None
    title: str | None = None
    outlet: str | None = None
    url: str | None = None

    def __post_init__(self) -> None:
        if self.published is not None:
            object.__setattr__(self, "published", published_date(self.published))
