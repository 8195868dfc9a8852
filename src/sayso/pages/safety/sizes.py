"""No request larger than the pages can take."""

from __future__ import annotations

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

REQUEST_BYTES = 256 * 2**20
"""A folder of some thousand reports at once; more goes by `sayso add`."""


class Bounded:
    """Answers 413 to a body over `REQUEST_BYTES`, and 411 to one that does not say its length."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or pass it on."""
        if scope["type"] == "http":
            headers = Headers(scope=scope)
            length = headers.get("content-length", "0")
            status = 411 if "transfer-encoding" in headers or not length.isdecimal() else 413
            if status == 411 or int(length) > REQUEST_BYTES:
                refusal = PlainTextResponse("This is more than can be taken.", status_code=status)
                await refusal(scope, receive, send)
                return
        await self.app(scope, receive, send)
