"""The next pair that waits for a person, one at a time."""

from __future__ import annotations

from http import HTTPStatus

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from sayso.ledger.ledger import Ledger
from sayso.pages.asking import Address
from sayso.pages.pairs import sides_of, waiting
from sayso.pages.routes.review import latest, turn
from sayso.pages.templating import page

_OF = {"actors": "actor", "propositions": "proposition"}


def pairs(request: Request) -> Response:
    """The two side by side, what speaks for and against their being one, and the keys."""
    ledger: Ledger = request.app.state.sayso.ledger
    of = request.path_params["of"]
    if of not in _OF:
        raise HTTPException(HTTPStatus.NOT_FOUND, "There are no such pairs.")
    after = request.query_params.get("after") or None
    rows = ledger.pending_pairs("actor" if of == "actors" else "proposition")
    some = rows.page(turn(request) + 1, after=after)
    pair = some.items[-1] if some.items else None
    return page(
        request,
        "pairs.html",
        of=_OF[of],
        pair=pair,
        sides=sides_of(ledger, pair) if pair else (),
        after=some.after,
        pairs=waiting(ledger),
        left=ledger.claims(review="none").count(),
        address=Address(request.query_params),
        **latest(request),
    )


ROUTES = [Route("/review/pairs/{of}", pairs)]
