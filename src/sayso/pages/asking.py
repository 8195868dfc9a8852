"""An address's query ↔ what is asked of the ledger: the address is a view's whole state."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from http import HTTPStatus
from typing import Any
from urllib.parse import urlencode

from starlette.datastructures import QueryParams
from starlette.exceptions import HTTPException
from starlette.requests import Request

_SHORT = {"text": "q"}
_NOT_STATE = ("after", "format")


def wanted(request: Request, filter_: type[Any]) -> dict[str, str]:
    """The fields of a filter that the query names; `q` is the words to look for. Raises 400."""
    query = request.query_params
    found = {}
    for each in fields(filter_):
        value = query.get(_SHORT.get(each.name, each.name), "").strip()
        if value:
            found[each.name] = _day(value) if each.name in {"since", "until"} else value
    return found


class Address:
    """The query of a view, and the addresses of views beside it."""

    def __init__(self, query: QueryParams) -> None:
        self.query = {key: value for key, value in query.items() if value}

    def but(self, **changes: str | None) -> str:
        """This view with some of its query changed or taken out, from its first page on.

        >>> Address(QueryParams("stance=denies&after=x")).but(outlet="Orrery")
        '?stance=denies&outlet=Orrery'
        """
        kept = {key: value for key, value in self.query.items() if key not in _NOT_STATE}
        found = {key: value for key, value in (kept | changes).items() if value is not None}
        return "?" + urlencode(found)

    def get(self, name: str) -> str | None:
        """A value of the query."""
        return self.query.get(name)


def _day(value: str) -> str:
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError:
        raise HTTPException(HTTPStatus.BAD_REQUEST, f"{value!r} is no date.") from None
