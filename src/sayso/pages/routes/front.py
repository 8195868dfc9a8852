"""The front page: paste or drop, and what the ledger holds."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from sayso.ledger.ledger import Ledger
from sayso.pages.templating import page

DISPUTED = 6


def front(request: Request) -> Response:
    """The box to paste into, the latest disputed propositions, the ledger's size."""
    ledger: Ledger = request.app.state.sayso.ledger
    disputed = ledger.propositions(status="contested", members=False).page(DISPUTED).items
    return page(
        request,
        "front.html",
        disputed=disputed,
        sizes=(
            ("reports", str(ledger.reports().count()), "/reports"),
            ("claims", f"{ledger.facets().claims:,}", "/claims"),
            ("actors", str(ledger.actors().count()), "/actors"),
            ("propositions", str(ledger.propositions().count()), "/propositions"),
        ),
        where=ledger.where,
    )


ROUTES = [Route("/", front)]
