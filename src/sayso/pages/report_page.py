"""One report with its claims, whether a ledger holds it or not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from http import HTTPStatus

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from sayso.exports import Options, export
from sayso.ledger.ledger import Ledger
from sayso.ledger.queries.entries import ClaimEntry, ReportEntry
from sayso.ledger.versions import Comparison
from sayso.pages.downloads import downloaded
from sayso.pages.gutter import line_of, lines_of, paragraphs
from sayso.pages.templating import page, streamed
from sayso.reading.reading import Reading


@dataclass(frozen=True, slots=True)
class Kept:
    """The ledger that holds a report, and what people decided of its claims, by id."""

    ledger: Ledger
    reviews: Mapping[str, str]

    def entry(self, claim: str) -> ClaimEntry | None:
        """What the ledger knows of a claim."""
        found = self.ledger.show(claim)
        return found if isinstance(found, ClaimEntry) else None

    def versions(self, report: str) -> list[ReportEntry]:
        """The other versions of a report, oldest first."""
        return [entry for entry in self.ledger.versions(report) if entry.id != report]

    def against(self, earlier: str | None, report: str) -> Comparison | None:
        """What became of the claims of another version, the later of the two as the one after.

        None when none is asked for; 404 for a report that is no version of this one.
        """
        if earlier is None:
            return None
        order = [entry.id for entry in self.ledger.versions(report)]
        if earlier == report or earlier not in order:
            raise HTTPException(HTTPStatus.NOT_FOUND, "There is no such other version.")
        return self.ledger.compare(*sorted((earlier, report), key=order.index))


def report_page(
    request: Request, reading: Reading, *, base: str, kept: Kept | None = None
) -> Response:
    """The text with its marks and gutter; `?claim=` opens a card, `?format=` takes it out.

    `?against=` lists what became of the claims of another version.
    The page's own script asks for the card alone.
    """
    form = request.query_params.get("format")
    if form is not None:
        return downloaded(form, reading.report.id, _written, reading)
    chosen = request.query_params.get("claim")
    line = line_of(reading, chosen) if chosen else None
    if chosen and line is None:
        raise HTTPException(HTTPStatus.NOT_FOUND, "There is no such claim in this report.")
    against = request.query_params.get("against")
    part = line is not None and request.headers.get("hx-request") == "true"
    shown = page if part else streamed
    return shown(
        request,
        "card.html" if part else "report.html",
        reading=reading,
        paragraphs=paragraphs(reading),
        base=base,
        kept=kept is not None,
        reviews=kept.reviews if kept else {},
        entry=kept.entry(line.claim.id) if kept and line else None,
        decisions=list(kept.ledger.decisions(subject=chosen)) if kept and line else [],
        line=line,
        versions=kept.versions(reading.report.id) if kept and not part else [],
        comparison=kept.against(against, reading.report.id) if kept and not part else None,
        lines_of=lines_of,
        numbers={claim.id: number for number, claim in enumerate(reading.claims, 1)},
    )


def _written(form: str, reading: Reading) -> Iterator[str]:
    return export(form, [reading], options=Options(single=True))
