"""Web archives (WARC) → the pages in them, as they were captured."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, BinaryIO
from urllib.parse import urlsplit

from sayso.intake.assets import is_document_type
from sayso.intake.limits import DOCUMENT_BYTES
from sayso.refusal import Refused

if TYPE_CHECKING:
    from fastwarc.warc import WarcRecord

_HEADERS = 65_536  # of HTTP, on top of a document
_RECORD = (
    b"WARC/1.1\r\nWARC-Type: response\r\nContent-Type: application/http; msgtype=response\r\n"
    b"Content-Length: %d\r\n\r\n"
)
# We unpack ourselves, within limits, and nothing else opens anything.
_PLAIN: dict[str, Any] = {"stream_detect": False, "fsspec_args": False, "max_header_len": _HEADERS}


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """One captured page: its address, its bytes, and what its server said of them."""

    url: str | None
    data: bytes
    media_type: str | None
    charset: str | None


def captures(stream: BinaryIO, *, name: str) -> Iterator[Capture | Refused]:
    """The pages of an unpacked WARC file in their order; a record that is broken is a Refused.

    Read are the records `response` with status 200, `resource` and `conversion` that hold HTML,
    plain text or PDF; requests, revisits, pictures, styles, errors and robots.txt are left out
    without a word. Where the file itself breaks off, the last outcome is a Refused (`damaged`).
    """
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    wanted = WarcRecordType.response | WarcRecordType.resource | WarcRecordType.conversion
    records = ArchiveIterator(_Forward(stream), record_types=wanted, parse_http=False, **_PLAIN)
    while True:
        try:
            with _no_panic():
                record = next(records, None)
        except OSError as error:
            yield Refused("damaged", f"not a WARC record: {error}", name=name)
            return
        if record is None:
            return
        url = (record.headers.get("WARC-Target-URI") or "").strip("<>") or None
        where = f"{name} <{url}>" if name else str(url)
        try:
            capture = _capture(record, url)
        except Refused as refused:
            if refused.reason == "compressed":  # the file itself: there is no going on
                raise
            yield Refused(refused.reason, refused.detail, name=where)
            continue
        if capture is not None:
            yield capture


def _capture(record: WarcRecord, url: str | None) -> Capture | None:
    """The page of a record, None when it holds none. Raises Refused."""
    if record.headers.get("Content-Length") is None:
        raise Refused("damaged", "a record without its length")
    media_type = _media_type(record.headers.get("Content-Type"))
    is_http = media_type == "application/http"
    if not is_http and not is_document_type(media_type):
        return None
    block = _block(record, record.content_length)
    if not is_http:
        return Capture(url=url, data=block, media_type=media_type, charset=None)
    return _response(block, url)


def _block(record: WarcRecord, size: int) -> bytes:
    try:
        with _no_panic():
            block = record.reader.read(min(size, DOCUMENT_BYTES + _HEADERS + 1))
    except OSError as error:
        raise Refused("damaged", f"a record that breaks off: {error}") from None
    if len(block) > DOCUMENT_BYTES + _HEADERS:
        raise Refused("too-large", f"over {DOCUMENT_BYTES:,} bytes")
    if len(block) < size:
        raise Refused("damaged", f"a record of {size:,} bytes that breaks off after {len(block):,}")
    return bytes(block)


def _response(block: bytes, url: str | None) -> Capture | None:
    """What a server answered, its transfer and content coding undone."""
    from fastwarc.warc import ArchiveIterator

    # A record of its own: a fault in it must not reach the iterator over the file.
    alone = _RECORD % len(block) + block
    try:
        with _no_panic():
            records = ArchiveIterator(_Forward(io.BytesIO(alone)), auto_decode="all", **_PLAIN)
            record = next(iter(records))
            status = getattr(record.http_headers, "status_code", None)  # there may be no headers
            media_type = _media_type(record.http_content_type)
            if status != 200 or not is_document_type(media_type) or _is_robots(url):
                return None
            data = bytes(record.reader.read(DOCUMENT_BYTES + 1))
    except (OSError, ValueError, StopIteration) as error:
        raise Refused("damaged", f"an answer that is none: {error}") from None
    return Capture(url=url, data=data, media_type=media_type, charset=record.http_charset)


class _Forward:
    """A stream that is read forward and knows its place, which fastwarc asks for by `seek`."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream, self._at = stream, 0

    def read(self, size: int = -1) -> bytes:
        data = self._stream.read(size)
        self._at += len(data)
        return data

    def close(self) -> None:
        """Whoever opened the stream closes it."""

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        if (offset, whence) not in ((0, io.SEEK_CUR), (self._at, io.SEEK_SET)):
            raise io.UnsupportedOperation("a stream that is read forward only")
        return self._at


@contextmanager
def _no_panic() -> Iterator[None]:
    """A fault in the Rust code, which is no Exception there, as an OSError."""
    try:
        yield
    except BaseException as error:
        if type(error).__name__ == "PanicException":
            raise OSError(f"the parser gave up: {error}") from None
        raise


def _media_type(header: str | None) -> str | None:
    return header.partition(";")[0].strip().lower() or None if header else None


def _is_robots(url: str | None) -> bool:
    try:
        return url is not None and urlsplit(url).path == "/robots.txt"
    except ValueError:
        return False
