"""The reports of the ledger, and one of them with its claims."""

from __future__ import annotations

from http import HTTPStatus

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from sayso.ledger.ledger import Ledger
from sayso.ledger.queries.reports import ReportFilter
from sayso.pages.asking import wanted
from sayso.pages.listing import listed
from sayso.pages.places import report_address
from sayso.pages.report_page import Kept, report_page
from sayso.pages.state import State
from sayso.reading.reading import Reading

REVIEWS = ("accepted", "rejected", "corrected", "flagged")


def reports(request: Request) -> Response:
    """The list of reports."""
    ledger: Ledger = request.app.state.sayso.ledger
    asked = wanted(request, ReportFilter)
    sort = request.query_params.get("sort") or "-date"
    return listed(request, "reports", ledger.reports(sort=sort, **asked), asked=asked, sort=sort)


def report(request: Request) -> Response:
    """One report as people corrected it."""
    ledger: Ledger = request.app.state.sayso.ledger
    report_id = request.path_params["report"]
    found = ledger.show(report_id)
    if not isinstance(found, Reading):
        raise HTTPException(HTTPStatus.NOT_FOUND, "There is no such report in the ledger.")
    decided = ledger.claims(report=report_id, review=REVIEWS)
    reviews = {entry.id: entry.review or "" for entry in decided}
    return report_page(request, found, base=report_address(report_id), kept=Kept(ledger, reviews))


async def keep(request: Request) -> Response:
    """Put a reading that was only looked at into the ledger."""
    from starlette.concurrency import run_in_threadpool

    state: State = request.app.state.sayso
    form = await request.form()
    held = state.shelf.get(str(form.get("report", "")))
    if held is None:
        words = "This reading is gone. Paste the text again, and keep it then."
        raise HTTPException(HTTPStatus.NOT_FOUND, words)
    added = await run_in_threadpool(state.ledger.add, held.reading)
    own = added.ids[0] if added.ids else held.reading.report.id
    return RedirectResponse(report_address(own), status_code=303)


ROUTES = [
    Route("/reports", reports),
    Route("/reports/{report:path}", report),
    Route("/keep", keep, methods=["POST"]),
]
