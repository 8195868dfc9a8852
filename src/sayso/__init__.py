"""sayso keeps a claim ledger of news: who said what, through whom, how sure, about which event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.claim import Claim
from sayso.reading.reader import read, read_many
from sayso.reading.reading import Reading
from sayso.refusal import Refused
from sayso.report import Report
from sayso.spans import Span

if TYPE_CHECKING:
    from sayso.ledger.ledger import Ledger

__all__ = ["Claim", "Ledger", "Reading", "Refused", "Report", "Span", "read", "read_many"]


def __getattr__(name: str) -> object:
    # The store's libraries are slow to import, and to read one report needs none of them.
    if name == "Ledger":
        from sayso.ledger.ledger import Ledger

        return Ledger
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
