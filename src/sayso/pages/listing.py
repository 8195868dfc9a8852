"""A list of the ledger as a page, or all of it as a file."""

from __future__ import annotations

from functools import cache
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from sayso.commands.columns import columns_of
from sayso.commands.writing import written
from sayso.ledger.queries.rows import Rows
from sayso.pages.asking import Address
from sayso.pages.downloads import downloaded
from sayso.pages.templating import streamed

PAGE = 50


def listed(
    request: Request,
    what: str,
    rows: Rows[Any],
    *,
    limit: int = PAGE,
    **values: Any,  # noqa: ANN401 - what its template shows
) -> Response:
    """The page of `rows` that the query asks for; with `format`, all of them as a file.

    What counts all rows is left to the template to ask for, after the page's head is sent.
    """
    form = request.query_params.get("format")
    if form is not None:
        columns = columns_of(what, form)
        return downloaded(form, what, lambda named, held: written(held, named, columns), rows)
    return streamed(
        request,
        f"{what}.html",
        found=rows.page(limit, after=request.query_params.get("after") or None),
        count=cache(rows.count),
        address=Address(request.query_params),
        **values,
    )
