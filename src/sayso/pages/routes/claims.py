"""All claims: facets with counts, search, sorting, a page at a time."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from sayso.ledger.ledger import Ledger
from sayso.ledger.queries.actors import ActorEntry
from sayso.ledger.queries.entries import ClaimEntry
from sayso.ledger.queries.facets import Facets
from sayso.ledger.queries.filters import ClaimFilter
from sayso.pages.asking import wanted
from sayso.pages.listing import listed
from sayso.pages.places import place_of

FACETS = {
    "stance": "Stance",
    "actor": "Actor",
    "certainty": "Certainty",
    "kind": "Kind of source",
    "month": "Month",
    "outlet": "Outlet",
    "relay": "Relay",
    "event": "Event",
    "review": "Reviewed",
    "quote": "Quotation",
}


def claims(request: Request) -> Response:
    """The claims that have all that the query asks for."""
    ledger: Ledger = request.app.state.sayso.ledger
    asked = wanted(request, ClaimFilter)
    sort = request.query_params.get("sort") or "-date"
    rows = ledger.claims(sort=sort, **asked)
    if request.query_params.get("format") is not None:
        return listed(request, "claims", rows)
    return listed(
        request,
        "claims",
        rows,
        facets_of=lambda: ledger.facets(**asked),
        facet_names=FACETS,
        asked=asked,
        sort=sort,
        names_of=lambda facets: _names(ledger, facets, asked.get("actor", ())),
    )


def claim(request: Request) -> Response:
    """A claim by its id alone: its place in its report."""
    found: Any = request.app.state.sayso.ledger.show(request.path_params["claim"])
    if not isinstance(found, ClaimEntry):
        raise HTTPException(HTTPStatus.NOT_FOUND, "There is no such claim.")
    return RedirectResponse(place_of(found.report.id, found.id), status_code=303)


def _names(ledger: Ledger, facets: Facets, asked: tuple[str, ...]) -> dict[str, str]:
    """The names of the actors that a facet or a filter holds."""
    found = dict(facets.names)
    for own in asked:
        if own not in found:
            shown = ledger.show(own)
            found[own] = shown.name if isinstance(shown, ActorEntry) else own
    return found


ROUTES = [Route("/claims", claims), Route("/claims/{claim}", claim)]
