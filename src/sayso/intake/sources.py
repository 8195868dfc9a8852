"""Bytes, files and streams → Reports, whatever their form: a document, or many in one file."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, cast

from sayso.intake.decoding import decode
from sayso.intake.feeding import feed_reports
from sayso.intake.forms import ARCHIVES, form_of
from sayso.intake.jsonl import jsonl_reports
from sayso.intake.limits import DOCUMENT_BYTES, UNPACKED_RATIO
from sayso.intake.making import make_report
from sayso.intake.packed import Unpacked, is_packed
from sayso.intake.page import Given, Page
from sayso.intake.sent import NOT_SENT, Sent
from sayso.intake.warc import captures
from sayso.intake.worker import shared
from sayso.intake.zipped import members
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
    """The reports in `data`: one, or those of JSONL, a feed or an archive; or a Refused for each.

    The form (text, HTML, PDF, JSONL, RSS, Atom, WARC, zip; gzip around any) is told by the content,
    then by the suffix of `name`. Raises ValueError when `published` is no date.
    """
    given = Given(published=published, title=title, outlet=outlet, url=url)
    return reports_in(io.BytesIO(data), given, name=name)


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
    return reports_in(stream, given, name=name)


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
        yield from reports_in(cast("BinaryIO", stream), given, name=name)


def reports_in(
    stream: BinaryIO, given: Given, *, name: str, sent: Sent = NOT_SENT, inside: bool = False
) -> Iterator[Report | Refused]:
    """The reports of an open binary stream, each read or refused by name.

    `sent` is what a server said of the bytes; `inside` is whether they stand in an archive already:
    another one in it is refused.
    """
    try:
        yield from _reports(stream, given, name=name, sent=sent, inside=inside)
    except Refused as refused:
        yield refused if refused.name else Refused(refused.reason, refused.detail, name=name)


def _reports(
    stream: BinaryIO, given: Given, *, name: str, sent: Sent, inside: bool
) -> Iterator[Report | Refused]:
    source = stream
    head, stream = _peeked(stream)
    packed = None
    if is_packed(head):
        packed = Unpacked(stream, ratio=1 if inside else UNPACKED_RATIO)
        head, stream = _peeked(_buffered(packed))
    form = form_of(head, name)
    if inside and form in ARCHIVES:
        raise Refused("compressed", "an archive inside an archive")
    match form:
        case "jsonl":
            yield from jsonl_reports(stream, given, name=name)
        case "feed":
            yield from feed_reports(_whole(stream), given, name=name)
        case "warc":
            yield from _captured(stream, given, name=name)
        case "zip":
            yield from _zipped(_seekable(source, stream, packed), given, name=name)
        case _:
            yield _report(stream, given, packed, name=name, sent=sent)


def _zipped(stream: BinaryIO, given: Given, *, name: str) -> Iterator[Report | Refused]:
    found = False
    for where, member in members(stream, name=name):
        found = True
        if isinstance(member, Refused):
            yield Refused(member.reason, member.detail, name=where)
        else:
            with member:
                yield from reports_in(member, given, name=where, inside=True)
    if not found:
        raise Refused("empty", "an archive without a document")


def _captured(stream: BinaryIO, given: Given, *, name: str) -> Iterator[Report | Refused]:
    found = False
    for capture in captures(stream, name=name):
        found = True
        if isinstance(capture, Refused):
            yield capture
        else:
            where = f"{name} <{capture.url}>" if name else str(capture.url)
            own = replace(given, url=capture.url)
            sent = Sent(media_type=capture.media_type, charset=capture.charset)
            data = io.BytesIO(capture.data)
            yield from reports_in(data, own, name=where, sent=sent, inside=True)
    if not found:
        raise Refused("empty", "a web archive without a page")


def _seekable(source: BinaryIO, stream: BinaryIO, packed: Unpacked | None) -> BinaryIO:
    """What a zip archive can be read from: its list stands at its end."""
    if packed is not None:
        raise Refused("compressed", "compressed more than once")
    return source if source.seekable() else io.BytesIO(_whole(stream))


def _whole(stream: BinaryIO) -> bytes:
    data = stream.read(DOCUMENT_BYTES + 1)
    if len(data) > DOCUMENT_BYTES:
        raise Refused("too-large", f"over {DOCUMENT_BYTES:,} bytes")
    return data


def _report(
    stream: BinaryIO, given: Given, packed: Unpacked | None, *, name: str, sent: Sent
) -> Report:
    """The report of a text, a page or a PDF. Raises Refused."""
    data = _whole(stream)
    if not data:
        raise Refused("empty", "there are no bytes in it")
    if is_packed(data):
        raise Refused("compressed", "compressed more than once")
    key = report_id(data) if packed is None else packed.key()
    decoded = None
    form = form_of(data[:_PEEK], name)
    match sent.form if form == "text" and sent.form else form:
        case "pdf":
            page = shared().read("pdf", data)
        case "html":
            decoded = decode(data, declared=sent.charset or _declared(data))
            page = shared().read("html", decoded.text.encode())
        case _:
            decoded = decode(data, declared=sent.charset)
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
