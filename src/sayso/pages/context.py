"""A claim where it stands: its report with this one claim marked, and the paragraphs about it."""

from __future__ import annotations

from dataclasses import replace

from sayso.ledger.errors import Unknown
from sayso.ledger.ledger import Ledger
from sayso.ledger.queries.entries import ClaimEntry
from sayso.pages.gutter import Paragraph, paragraphs
from sayso.reading.reading import Reading


def reading_of(ledger: Ledger, entry: ClaimEntry) -> Reading:
    """The reading of the claim's report. Raises Unknown."""
    found = ledger.show(entry.report.id)
    if not isinstance(found, Reading):
        raise Unknown("the report of this claim is not there")
    return found


def reading_with(ledger: Ledger, entry: ClaimEntry) -> Reading:
    """The same, with no other claim. Raises Unknown."""
    return replace(reading_of(ledger, entry), claims=(entry.claim,))


def near(only: Reading, *, around: int = 0) -> list[Paragraph]:
    """The paragraphs that the one claim touches, with so many more before and after."""
    found = list(paragraphs(only))
    touched = [
        number
        for number, each in enumerate(found)
        if any(piece.marks for piece in each.block.pieces)
    ]
    first, last = (touched[0], touched[-1]) if touched else (0, 0)
    return found[max(first - around, 0) : last + around + 1]
