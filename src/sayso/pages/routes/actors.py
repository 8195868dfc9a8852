"""The actors, and one of them: what they assert and deny, whom they answer."""

from __future__ import annotations

from http import HTTPStatus

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from sayso.commands.columns import CLAIMS
from sayso.commands.writing import written
from sayso.ledger.ledger import Ledger
from sayso.ledger.queries.actors import ActorEntry, ActorFilter
from sayso.pages.asking import wanted
from sayso.pages.dossier import anonymous_of, answers_of, held_by
from sayso.pages.downloads import downloaded
from sayso.pages.listing import listed
from sayso.pages.templating import page

_LATEST = 20
_KINDS = "person organization state unnamed anonymous document".split()


def actors(request: Request) -> Response:
    """The list, those with the most claims first."""
    ledger: Ledger = request.app.state.sayso.ledger
    asked = wanted(request, ActorFilter)
    sort = request.query_params.get("sort") or "-claims"
    rows = ledger.actors(sort=sort, **asked)
    return listed(request, "actors", rows, asked=asked, sort=sort, kinds=_KINDS)


def actor(request: Request) -> Response:
    """One actor."""
    ledger: Ledger = request.app.state.sayso.ledger
    found = ledger.show(request.path_params["actor"])
    if not isinstance(found, ActorEntry):
        raise HTTPException(HTTPStatus.NOT_FOUND, "There is no such actor.")
    rows = ledger.claims(actor=found.id)
    form = request.query_params.get("format")
    if form is not None:
        return downloaded(form, found.name, lambda named, held: written(held, named, CLAIMS), rows)
    return page(
        request,
        "actor.html",
        found=found,
        facets=ledger.facets(actor=found.id),
        held=held_by(ledger, found),
        answers=answers_of(ledger, found),
        anonymous=anonymous_of(ledger, found),
        latest=rows.page(_LATEST).items,
        named=ledger.named(found.id) if request.state.visitor.may_write else [],
    )


ROUTES = [Route("/actors", actors), Route("/actors/{actor}", actor)]
