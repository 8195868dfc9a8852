"""Only requests that name this machine: a page elsewhere cannot reach us by rebinding a name."""

from __future__ import annotations

import re

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

LOOPBACK = frozenset({"localhost", "127.0.0.1", "[::1]"})
_PORT = re.compile(r":\d{1,5}$")


class KnownHosts:
    """Answers 400 unless the one `Host` header names a host of `known`, whatever its port.

    Starlette's own check parts the name from its port at the first colon, which IPv6 has many of.
    """

    def __init__(self, app: ASGIApp, known: frozenset[str]) -> None:
        self.app, self.known = app, known

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or pass it on."""
        if scope["type"] == "http":
            named = Headers(scope=scope).getlist("host")
            if len(named) != 1 or host_of(named[0]) not in self.known:
                refusal = PlainTextResponse("This address is not served here.", status_code=400)
                await refusal(scope, receive, send)
                return
        await self.app(scope, receive, send)


def host_of(header: str) -> str:
    """The host in a `Host` header, without its port and in lower case.

    >>> host_of("LocalHost:8765"), host_of("[::1]:8765"), host_of("[::1]")
    ('localhost', '[::1]', '[::1]')
    """
    return _PORT.sub("", header.strip().lower())
