"""A reading that nobody has kept: shown, taken out."""

from __future__ import annotations

from http import HTTPStatus

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from sayso.pages.places import unkept_address
from sayso.pages.report_page import report_page
from sayso.pages.shelf import Unkept


def unkept(request: Request) -> Response:
    """The report with its claims."""
    report_id = request.path_params["report"]
    found: Unkept | None = request.app.state.sayso.shelf.get(report_id)
    if found is None:
        words = "This reading was not stored, and is gone. Paste the text again to read it."
        raise HTTPException(HTTPStatus.NOT_FOUND, words)
    return report_page(request, found.reading, base=unkept_address(report_id))


ROUTES = [Route("/unkept/{report:path}", unkept)]
