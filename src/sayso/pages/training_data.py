"""What people decided, as data to train on: the report's text and what its claims really are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sayso.ledger.ledger import Ledger
from sayso.ledger.queries.entries import ClaimEntry

_JUDGED = ("accepted", "corrected", "rejected")


def lines(ledger: Ledger) -> Iterator[dict[str, Any]]:
    """One object a decided claim, by what was decided, then by date.

    `judgement` is what people said of it; `claim` is the claim object of a reading as it stands
    after them; `text` is the report's, which its offsets count. A rejected one is an example of
    what is no claim.
    """
    for judgement in _JUDGED:
        for entry in ledger.claims(review=judgement, sort="date"):
            yield _line(entry, judgement)


def _line(entry: ClaimEntry, judgement: str) -> dict[str, Any]:
    return {
        "judgement": judgement,
        "report": entry.report.id,
        "reader": entry.reader,
        "claim": entry.claim.to_dict(entry.text),
        "text": entry.text,
    }
