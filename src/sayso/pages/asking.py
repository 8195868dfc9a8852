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


def wanted(request: Request, filter_: type[Any]) -> dict[str, Any]:
    """The fields of a filter that the query names; `q` is the words to look for. Raises 400.

    A field that takes several values gets a tuple of those that are there.
    """
    found: dict[str, Any] = {}
    for each in fields(filter_):
        named = request.query_params.getlist(_SHORT.get(each.name, each.name))
        values = tuple(dict.fromkeys(value.strip() for value in named if value.strip()))
        if each.type == "Wanted" and values:
            found[each.name] = values
        elif values:
            found[each.name] = _day(values[0]) if each.name in {"since", "until"} else values[0]
    return found


class Address:
    """The query of a view, and the addresses of views beside it."""

    def __init__(self, query: QueryParams) -> None:
        self.pairs = [(key, value) for key, value in query.multi_items() if value]

    def but(self, **changes: str | None) -> str:
        """This view with some of its query changed or taken out, from its first page on.

        >>> Address(QueryParams("stance=denies&after=x")).but(outlet="Orrery")
        '?stance=denies&outlet=Orrery'
        """
        kept = [pair for pair in self.pairs if pair[0] not in {*_NOT_STATE, *changes}]
        added = [(key, value) for key, value in changes.items() if value is not None]
        return "?" + urlencode(kept + added)

    def toggled(self, name: str, value: str) -> str:
        """This view with one more value of a field, or without it where it is there.

        >>> Address(QueryParams("stance=denies&stance=asks")).toggled("stance", "asks")
        '?stance=denies'
        """
        kept = [pair for pair in self.pairs if pair[0] not in _NOT_STATE]
        pair = (name, value)
        found = [each for each in kept if each != pair] if pair in kept else [*kept, pair]
        return "?" + urlencode(found)

    def get(self, name: str) -> str | None:
        """The first value of a field."""
        return next((value for key, value in self.pairs if key == name), None)


def _day(value: str) -> str:
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError:
        raise HTTPException(HTTPStatus.BAD_REQUEST, f"{value!r} is no date.") from None
