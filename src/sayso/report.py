"""One news text as published."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import Any

from sayso.spans import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A news text after intake; spans everywhere count code points of `text`.

    `text` is canonical: intake makes it once and nothing changes it afterwards. `sha256` is the
    hash of the bytes that came in. `furniture` are stretches of `text` that say nothing themselves
    (a head line's date, an agency's dateline); the reader does not read them.
    """

    id: str
    text: str
    title: str | None = None
    published: str | None = None  # ISO 8601 date
    outlet: str | None = None
    url: str | None = None
    author: str | None = None
    place: str | None = None
    agency: str | None = None
    language: str = "en"
    sha256: str = ""
    encoding: str | None = None  # None for text that never was bytes
    encoding_guessed: bool = False
    headline: Span | None = None  # where `text` itself holds the title
    furniture: tuple[Span, ...] = ()
    notes: tuple[str, ...] = ()  # what intake had to leave out, in words
    raw: bytes | None = field(default=None, compare=False, repr=False)  # None for a JSONL record

    def to_dict(self) -> dict[str, Any]:
        """The `report` object of the JSON contract."""
        return {
            "id": self.id,
            "title": self.title,
            "published": self.published,
            "outlet": self.outlet,
            "url": self.url,
            "author": self.author,
            "place": self.place,
            "agency": self.agency,
            "language": self.language,
            "sha256": self.sha256,
            "encoding": self.encoding,
            "encoding_guessed": self.encoding_guessed,
            "notes": list(self.notes),
            "text": self.text,
        }


def report_id(data: bytes) -> tuple[str, str]:
    """A report's id and hash from its bytes: the first 16 hex digits of SHA-256, and all 64.

    >>> report_id(b"")[0]
    'e3b0c44298fc1c14'
    """
    digest = hashlib.sha256(data).hexdigest()
    return digest[:16], digest
