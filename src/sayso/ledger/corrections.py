"""What people decided, as data to train on: the report's text and what its claims really are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sayso.ledger.ledger import Ledger
    from sayso.ledger.queries.entries import ClaimEntry

DECIDED = ("accepted", "corrected", "rejected", "flagged")


def corrections(ledger: Ledger) -> Iterator[dict[str, Any]]:
    """One object for each report of which a claim was decided, by the reports' ids.

    `text` is the report's, which all offsets count; `claims` are all its claims in the order of the
    text, each the claim object of a reading as it stands after what people did, with its
    `judgement`: "accepted", "corrected", "rejected", "flagged", or null where nobody decided. A
    rejected one is an example of what is no claim.
    """
    decided = (entry.report.id for entry in ledger.claims(review=DECIDED, sort="date"))
    for report in sorted(set(decided)):
        yield _line(sorted(ledger.claims(report=report), key=_place))


def _line(entries: list[ClaimEntry]) -> dict[str, Any]:
    first = entries[0]
    return {
        "report": first.report.id,
        "published": first.report.published,
        "reader": first.report.reader,
        "text": first.text,
        "claims": [{"judgement": each.review, **each.claim.to_dict(each.text)} for each in entries],
    }


def _place(entry: ClaimEntry) -> tuple[int, str]:
    return entry.claim.cue.start, entry.id
