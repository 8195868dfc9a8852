"""The pages as one ASGI application."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from sayso.ledger.errors import Busy, Conflict, LedgerError, Unknown
from sayso.pages.routes import ROUTES
from sayso.pages.safety.entry import Entry
from sayso.pages.safety.hosts import LOOPBACK, KnownHosts
from sayso.pages.safety.origins import OwnOrigin
from sayso.pages.safety.policy import Policy
from sayso.pages.safety.sizes import Bounded
from sayso.pages.state import State
from sayso.pages.templating import STATIC, message

COOKIE = "sayso"


class _Fixed(StaticFiles):
    """Fixed files, whose addresses change with them: a browser may keep them."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        response = await super().get_response(path, scope)
        response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
        return response


def application(state: State, *, hosts: frozenset[str] = LOOPBACK) -> Starlette:
    """The pages; `hosts` are the names, without ports, under which they may be asked for."""

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        yield
        state.desk.close()

    app = Starlette(
        routes=[*ROUTES, Mount("/static", _Fixed(directory=STATIC), name="static")],
        middleware=[
            Middleware(Policy),
            Middleware(KnownHosts, known=hosts),
            Middleware(OwnOrigin),
            Middleware(Bounded),
            Middleware(Entry, door=state.door, cookie=COOKIE),
        ],
        exception_handlers={
            HTTPException: _http_error,
            LedgerError: _ledger_error,
            ValueError: _value_error,
        },
        lifespan=lifespan,
    )
    app.state.sayso = state
    return app


def _http_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101 - for the type; Starlette sees to it
    if error.status_code == 404:
        words = error.detail if error.detail != "Not Found" else "There is no such page."
        return message(request, "Not here", words, status=404)
    return message(request, "That does not work", error.detail, status=error.status_code)


_SAID_NO: tuple[tuple[type[LedgerError], int, str], ...] = (
    (Unknown, 404, "Not here"),
    (Conflict, 409, "Somebody decided this in the meantime"),
    (Busy, 503, "The ledger is being written to"),
    (LedgerError, 400, "The ledger says no"),
)


def _ledger_error(request: Request, error: Exception) -> Response:
    kind = next(each for each in _SAID_NO if isinstance(error, each[0]))
    return message(request, kind[2], str(error), status=kind[1])


def _value_error(request: Request, error: Exception) -> Response:
    return message(request, "That cannot be", str(error), status=400)
