"""Nothing that another site sends from the reader's own browser is done."""

from __future__ import annotations

from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

_READING = frozenset({"GET", "HEAD", "OPTIONS"})
_OWN = frozenset({"same-origin", "none"})


class OwnOrigin:
    """Answers 403 to posts from another site, and to its pages drawing ours in as a part.

    A link on another site may be followed: that is a page opened by its reader.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or pass it on."""
        if scope["type"] == "http" and not is_own(scope["method"], Headers(scope=scope)):
            refusal = PlainTextResponse("Another site may not ask for this.", status_code=403)
            await refusal(scope, receive, send)
            return
        await self.app(scope, receive, send)


def is_own(method: str, headers: Headers) -> bool:
    """Whether a request comes from our own pages, from its reader, or from no browser at all.

    Browsers name where a request comes from in `Sec-Fetch-Site`, older ones in `Origin`; a request
    with neither comes from a program, which needs no page of another site to do harm.
    """
    site = headers.get("sec-fetch-site")
    if method in _READING:
        return site is None or site in _OWN or headers.get("sec-fetch-mode") == "navigate"
    if site is not None:
        return site in _OWN
    origin = headers.get("origin")
    return origin is None or urlsplit(origin).netloc == headers.get("host")
