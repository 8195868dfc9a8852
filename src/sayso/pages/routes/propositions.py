"""The propositions, and one of them over time."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any, get_args

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from sayso.commands.columns import CLAIMS
from sayso.commands.writing import written
from sayso.exports.json import dumps
from sayso.ledger.ledger import Ledger
from sayso.ledger.queries.propositions import PropositionEntry, PropositionFilter
from sayso.ledger.queries.rows import Count
from sayso.ledger.status import Status
from sayso.pages.asking import wanted
from sayso.pages.downloads import downloaded
from sayso.pages.listing import listed
from sayso.pages.tellings import tellings_of
from sayso.pages.templating import page
from sayso.pages.timeline import strip_of, timeline_of

PAGE = 30
_BEYOND_ONE = "2"


def propositions(request: Request) -> Response:
    """The list: which are contested, which are moving. Those with one claim only when asked."""
    ledger: Ledger = request.app.state.sayso.ledger
    query = request.query_params
    asked: dict[str, Any] = dict(wanted(request, PropositionFilter))
    asked["claims"] = _number(query.get("claims") or _BEYOND_ONE)
    sort = query.get("sort") or "-date"
    others = {key: value for key, value in asked.items() if key != "status"}

    def statuses() -> dict[str, Count]:
        found = ((each, ledger.propositions(**others, status=each)) for each in get_args(Status))
        return {status: rows.count() for status, rows in found}

    rows = ledger.propositions(sort=sort, members=query.get("format") is not None, **asked)
    return listed(
        request,
        "propositions",
        rows,
        limit=PAGE,
        asked=asked,
        sort=sort,
        statuses=statuses,
        strip_of=strip_of,
    )


def proposition(request: Request) -> Response:
    """One: its actors' lines, its origins, its quotations in order."""
    ledger: Ledger = request.app.state.sayso.ledger
    found = ledger.show(request.path_params["proposition"])
    if not isinstance(found, PropositionEntry):
        raise HTTPException(HTTPStatus.NOT_FOUND, "There is no such proposition.")
    form = request.query_params.get("format")
    if form is not None:
        return downloaded(form, found.id, _written, found)
    return page(
        request,
        "proposition.html",
        found=found,
        timeline=timeline_of(found),
        tellings=tellings_of(found),
    )


def _written(form: str, found: PropositionEntry) -> list[str]:
    if form == "csv":
        return list(written((member.entry for member in found.members), form, CLAIMS))
    return [dumps(found.to_dict(), indent=2 if form == "json" else None) + "\n"]


def _number(value: str) -> int:
    if not value.isdecimal():
        raise HTTPException(HTTPStatus.BAD_REQUEST, f"{value!r} is no number.")
    return int(value)


ROUTES = [
    Route("/propositions", propositions),
    Route("/propositions/{proposition}", proposition),
]
