"""A URL that the user named → its bytes, and never more than that.

Each hop is looked up once, checked, and connected to at the checked address, so that a name that
changes between the two leads nowhere else (DNS rebinding). No proxy, cookie or password is used.
"""

from __future__ import annotations

import http.client
import logging
import socket
import ssl
import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from email.message import Message
from functools import cache
from urllib.parse import urljoin

import certifi

from sayso.intake.addresses import Place, Resolve, place_of, resolve
from sayso.intake.limits import DOCUMENT_BYTES, FETCH_REDIRECTS, FETCH_SECONDS
from sayso.intake.sent import Sent
from sayso.refusal import Refused

_LOG = logging.getLogger(__name__)
_STEP = 65_536
_SILENCE = 10.0  # seconds between two packets, at most
_MOVED = (301, 302, 303, 307, 308)
_TYPES = ("text/", "application/", "multipart/", "binary/")
_HEADERS = {
    "User-Agent": "sayso/0.1 (reads the pages that its user names)",
    "Accept": "text/html,application/xhtml+xml,application/xml,text/plain,*/*;q=0.5",
    "Accept-Encoding": "identity",
    "Connection": "close",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """What came from `url`, the last of any redirects; `data` is None when unchanged (304)."""

    url: str
    data: bytes | None
    sent: Sent = field(default_factory=Sent)
    etag: str | None = None
    modified: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetcher:
    """How pages are fetched: at most `seconds` and `size` bytes each, over two redirects at most.

    `local` lets addresses of this machine and network pass; each use is logged as a warning.
    """

    seconds: float = FETCH_SECONDS
    size: int = DOCUMENT_BYTES
    local: bool = False
    resolve: Resolve = resolve

    def fetch(self, url: str, *, etag: str | None = None, modified: str | None = None) -> Fetched:
        """Fetch a page; with `etag` or `modified` (a `Last-Modified`) only if it has changed.

        Raises Refused: `forbidden` and `unreachable` (see `addresses.place_of`; also for a status
        that is no page and for a third redirect), `too-slow`, `too-large`, `binary` (pictures and
        films), `compressed` (a coding that was not asked for).
        """
        asked = {"If-None-Match": etag, "If-Modified-Since": modified}
        headers = _HEADERS | {name: value for name, value in asked.items() if value}
        end, at = time.monotonic() + self.seconds, url
        for _ in range(FETCH_REDIRECTS + 1):
            if self.local:
                _LOG.warning("fetching %s with addresses of this network allowed", at)
            answer = self._hop(at, headers, end - time.monotonic(), name=url)
            if isinstance(answer, Fetched):
                return answer
            at = answer
        raise Refused("unreachable", f"more than {FETCH_REDIRECTS} redirects", name=url)

    def _hop(
        self, url: str, headers: Mapping[str, str], left: float, *, name: str
    ) -> Fetched | str:
        """What is at `url`, or where it went."""
        try:
            place = place_of(url, resolve=self.resolve, local=self.local)
        except Refused as refused:
            raise Refused(refused.reason, refused.detail, name=name) from None
        line = _Line(place)
        timer = threading.Timer(max(0.0, left), line.cut)
        timer.start()
        try:
            answer = self._asked(line, place, headers, url)
        except Refused as refused:
            raise Refused(*self._why(line, refused.reason, refused.detail), name=name) from None
        except (OSError, http.client.HTTPException, ValueError) as error:
            detail = f"{type(error).__name__}: {error}"[:300]
            raise Refused(*self._why(line, "unreachable", detail), name=name) from None
        finally:
            timer.cancel()
            line.close()
        if line.is_cut:  # a stream that was shut looks like one that is done
            raise Refused(*self._why(line, "", ""), name=name)
        return answer

    def _why(self, line: _Line, reason: str, detail: str) -> tuple[str, str]:
        return (
            ("too-slow", f"not there after {self.seconds:g} s") if line.is_cut else (reason, detail)
        )

    def _asked(
        self, line: _Line, place: Place, headers: Mapping[str, str], url: str
    ) -> Fetched | str:
        line.putrequest("GET", place.target, skip_host=True, skip_accept_encoding=True)
        for header, value in {"Host": place.authority, **headers}.items():
            line.putheader(header, value)
        line.endheaders()
        with line.getresponse() as response:
            location: str | None = response.headers["Location"]
            if response.status in _MOVED and location:
                return urljoin(url, location)
            if response.status not in (200, 304):
                detail = f"it answered {response.status} {response.reason}"[:200]
                raise Refused("unreachable", detail)
            return Fetched(
                url=url,
                data=self._body(response) if response.status == 200 else None,
                sent=_sent(response.headers),
                etag=response.headers["ETag"],
                modified=response.headers["Last-Modified"],
            )

    def _body(self, response: http.client.HTTPResponse) -> bytes:
        sent = _sent(response.headers)
        if sent.media_type and not sent.media_type.startswith(_TYPES):
            raise Refused("binary", f"{sent.media_type}, which is no document")
        coding = (response.headers["Content-Encoding"] or "identity").strip().lower()
        if coding not in ("identity", "gzip", "x-gzip"):  # gzip is unpacked by its first bytes
            raise Refused("compressed", f"sent as {coding}, which was not asked for")
        if (response.length or 0) > self.size:
            raise Refused("too-large", f"{response.length:,} bytes, over {self.size:,}")
        data = bytearray()
        while part := response.read(_STEP):
            data += part
            if len(data) > self.size:
                raise Refused("too-large", f"over {self.size:,} bytes")
        if response.length:
            raise Refused("unreachable", f"it broke off {response.length:,} bytes before the end")
        return bytes(data)


class _Line(http.client.HTTPConnection):
    """A connection to the checked addresses of a place, which can be cut at any moment."""

    def __init__(self, place: Place) -> None:
        super().__init__(place.host, place.port, timeout=_SILENCE)
        self._place = place
        self._open: socket.socket | None = None  # `sock` is let go of before the body is read
        self.is_cut = False

    def connect(self) -> None:
        """Connect to the first address that answers, with TLS if the place wants it."""
        failed: OSError | None = None
        for address in self._place.addresses:
            if self.is_cut:
                break
            try:
                self.sock = socket.create_connection((address, self._place.port), _SILENCE)
            except OSError as error:
                failed = error
                continue
            break
        else:
            raise failed or OSError("no address")
        self._open = self.sock
        if self._place.scheme == "https":
            # The handshake comes after the socket can be cut.
            self.sock = _tls().wrap_socket(
                self.sock, server_hostname=self._place.host, do_handshake_on_connect=False
            )
            self._open = self.sock
            self.sock.do_handshake()

    def cut(self) -> None:
        """End whatever the connection waits for."""
        self.is_cut = True
        if self._open is not None:
            with suppress(OSError):  # it is closed already
                self._open.shutdown(socket.SHUT_RDWR)


@cache
def _tls() -> ssl.SSLContext:
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())  # some systems have no list of their own
    return context


def _sent(headers: Message) -> Sent:
    if headers["Content-Type"] is None:
        return Sent()
    charset = headers.get_content_charset()
    return Sent(media_type=headers.get_content_type(), charset=charset)
