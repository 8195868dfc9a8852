"""Each request gets its visitor, and goes no further than that visitor may."""

from __future__ import annotations

from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from sayso.pages.safety.door import Door

_READING = frozenset({"GET", "HEAD"})
# Reading a text that is stored nowhere changes nothing; logging in is what makes a visitor.
_FOR_READERS = frozenset({"/read", "/logout"})
_FOR_ALL = ("/static/", "/login")


class Entry:
    """Sets `request.state.visitor`; sends strangers to log in and keeps readers from writing."""

    def __init__(self, app: ASGIApp, door: Door, cookie: str) -> None:
        self.app, self.door, self.cookie = app, door, cookie

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or pass it on."""
        if scope["type"] == "http":
            request = Request(scope)
            visitor = self.door.visitor(request.cookies.get(self.cookie))
            scope.setdefault("state", {})["visitor"] = visitor
            refusal = self._refusal(request)
            if refusal is not None:
                await refusal(scope, receive, send)
                return
        await self.app(scope, receive, send)

    def _refusal(self, request: Request) -> Response | None:
        visitor, path = request.state.visitor, request.url.path
        if path.startswith(_FOR_ALL):
            return None
        if not visitor.may_read:
            return RedirectResponse(f"/login?to={quote(path)}", status_code=303)
        if visitor.may_write or request.method in _READING or path in _FOR_READERS:
            return None
        words = "This window may only read. To write, open the address that `sayso serve` printed."
        return PlainTextResponse(words, status_code=403)
