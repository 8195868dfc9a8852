"""Bytes, files and streams → Reports, whatever their form."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, cast

from sayso.intake.decoding import decode
from sayso.intake.forms import form_of
from sayso.intake.jsonl import jsonl_reports
from sayso.intake.limits import DOCUMENT_BYTES
from sayso.intake.making import make_report
from sayso.intake.packed import Unpacked, is_packed
from sayso.intake.page import Given, Page
from sayso.intake.worker import shared
from sayso.refusal import Refused
from sayso.report import Report, report_id

_PEEK = 65_536
_DECLARED_WITHIN = 4_096
_DECLARED = re.compile(
    rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})"
    rb"|<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w.:-]{1,40})",
    re.IGNORECASE,
)


def from_bytes(  # noqa: PLR0913  options by keyword
    data: bytes,
    *,
    name: str = "",
    published: str | None = None,
    title: str | None = None,
    outlet: str | None = None,
    url: str | None = None,
) -> Iterator[Report | Refused]:
    """The reports in `data`: one, or one a line of JSONL; what cannot be read is a Refused.

    The form (text, HTML, PDF, JSONL; gzip around any) is told by the content, then by the suffix
    of `name`. Raises ValueError when `published` is no date.
    """
    given = Given(published=published, title=title, outlet=outlet, url=url)
    return _reports(io.BytesIO(data), given, name=name)


def from_stream(  # noqa: PLR0913  options by keyword
    stream: BinaryIO,
    *,
    name: str = "",
    published: str | None = None,
    title: str | None = None,
    outlet: str | None = None,
    url: str | None = None,
) -> Iterator[Report | Refused]:
    """As `from_bytes`, from an open binary stream, of which no more is read than is needed."""
    given = Given(published=published, title=title, outlet=outlet, url=url)
    return _reports(stream, given, name=name)


def from_path(
    path: Path,
    *,
    published: str | None = None,
    title: str | None = None,
    outlet: str | None = None,
    url: str | None = None,
) -> Iterator[Report | Refused]:
    """As `from_bytes`, from a file. One that is missing or no file is a Refused (`missing`)."""
    name = str(path)
    given = Given(published=published, title=title, outlet=outlet, url=url)
    try:
        stream = path.open("rb")
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        why = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        yield Refused("missing", f"cannot be opened: {why}", name=name)
        return
    with stream:
        yield from _reports(cast("BinaryIO", stream), given, name=name)


def _reports(stream: BinaryIO, given: Given, *, name: str) -> Iterator[Report | Refused]:
    try:
        head, stream = _peeked(stream)
        packed = Unpacked(stream) if is_packed(head) else None
        if packed is not None:
            head, stream = _peeked(_buffered(packed))
        if form_of(head, name) == "jsonl":
            yield from jsonl_reports(stream, given, name=name)
        else:
            yield _report(stream, given, packed, name=name)
    except Refused as refused:
        yield refused if refused.name else Refused(refused.reason, refused.detail, name=name)


def _report(stream: BinaryIO, given: Given, packed: Unpacked | None, *, name: str) -> Report:
    """The report of a text, a page or a PDF. Raises Refused."""
    data = stream.read(DOCUMENT_BYTES + 1)
    if len(data) > DOCUMENT_BYTES:
        raise Refused("too-large", f"over {DOCUMENT_BYTES:,} bytes")
    if not data:
        raise Refused("empty", "there are no bytes in it")
    if is_packed(data):
        raise Refused("compressed", "compressed more than once")
    key = report_id(data) if packed is None else packed.key()
    decoded = None
    match form_of(data[:_PEEK], name):
        case "pdf":
            page = shared().read("pdf", data)
        case "html":
            decoded = decode(data, declared=_declared(data))
            page = shared().read("html", decoded.text.encode())
        case _:
            decoded = decode(data)
            page = Page(text=decoded.text)
    return make_report(page, given, key=key, raw=data, decoded=decoded, name=name)


def _declared(data: bytes) -> str | None:
    """The charset that an HTML page names for itself."""
    found = _DECLARED.search(data, 0, _DECLARED_WITHIN)
    return None if found is None else (found[1] or found[2]).decode("ascii")


def _peeked(stream: BinaryIO) -> tuple[bytes, BinaryIO]:
    """The first 64 kB of a stream, and a stream that still begins with them."""
    head = stream.read(_PEEK)
    return head, _buffered(_Rejoined(head, stream))


def _buffered(raw: io.RawIOBase) -> BinaryIO:
    return cast("BinaryIO", io.BufferedReader(raw, _PEEK))


class _Rejoined(io.RawIOBase):
    """`head`, then the rest of `stream`."""

    def __init__(self, head: bytes, stream: BinaryIO) -> None:
        self._head, self._stream = memoryview(head), stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        data = self._head[: len(buffer)] if self._head else self._stream.read(len(buffer))
        self._head = self._head[len(data) :]
        buffer[: len(data)] = data
        return len(data)
