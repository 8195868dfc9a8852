"""What a ledger lists."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from sayso.claim import Claim


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportEntry:
    """A report of the ledger; `copies` is the smallest id among its duplicates and itself."""

    id: str
    title: str | None
    outlet: str | None
    published: str | None
    url: str | None
    sha256: str
    reader: str
    claims: int
    copies: str

    def to_dict(self) -> dict[str, Any]:
        """The JSON form."""
        return {
            "id": self.id,
            "title": self.title,
            "outlet": self.outlet,
            "published": self.published,
            "url": self.url,
            "sha256": self.sha256,
            "reader": self.reader,
            "claims": self.claims,
            "copies": self.copies,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """An actor of the ledger, as far as a list names it."""

    id: str
    name: str
    kind: str

    def to_dict(self) -> dict[str, Any]:
        """The JSON form."""
        return {"id": self.id, "name": self.name, "kind": self.kind}


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimEntry:
    """A claim of the ledger, as people corrected it.

    `claim` has the actors of its own report as speakers; `actors` are those of the ledger, in the
    same order. `text` is the report's, which the spans count. `day` is when it was said, as far as
    the text tells it to the day, otherwise when it was published. `review` is what people decided:
    "accepted", "rejected", "corrected", "flagged", None while nobody did.
    """

    claim: Claim
    report: ReportEntry
    text: str = field(repr=False)
    day: str | None
    review: str | None
    actors: tuple[Known, ...]
    propositions: tuple[str, ...]
    reader: str

    @property
    def id(self) -> str:
        """The claim's id."""
        return self.claim.id

    @property
    def content(self) -> str:
        """The words of the content, its pieces joined by an ellipsis."""
        return " … ".join(piece.of(self.text) for piece in self.claim.content)

    def to_dict(self) -> dict[str, Any]:
        """The claim object of a reading, and where it stands."""
        found = self.claim.to_dict(self.text)
        speakers = zip(found["speakers"], self.actors, strict=True)
        return {
            **found,
            "speakers": [own | {"actor": known.to_dict()} for own, known in speakers],
            "report": self.report.id,
            "title": self.report.title,
            "outlet": self.report.outlet,
            "published": self.report.published,
            "day": self.day,
            "review": self.review,
            "propositions": list(self.propositions),
            "reader": self.reader,
        }
