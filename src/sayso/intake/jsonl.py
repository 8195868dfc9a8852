"""JSONL → Reports: one record a line, read as they come."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, BinaryIO

from sayso.intake.dates import published_date
from sayso.intake.limits import DOCUMENT_BYTES
from sayso.intake.page import Given
from sayso.intake.text import from_text
from sayso.refusal import Refused
from sayso.report import Report

_BOM = b"\xef\xbb\xbf"
_SKIPPED = 65_536  # read at a time of a line that is refused
_FIELDS = ("published", "title", "outlet", "url")


def jsonl_reports(stream: BinaryIO, given: Given, *, name: str = "") -> Iterator[Report | Refused]:
    """The report of each line, in their order; a line that is none is a Refused that names it.

    A record is `{"id", "text", "published"?, "title"?, "outlet"?, "url"?}`; other keys are left,
    and what it lacks is taken from `given`. Only one line at a time is in memory. A stream without
    a record gives one Refused (`empty`).
    """
    empty = True
    for number, line in enumerate(_lines(stream), start=1):
        where = f"{name}:{number}" if name else f"line {number}"
        if number == 1:
            line = line.removeprefix(_BOM)  # noqa: PLW2901
        if not line.strip():
            continue
        empty = False
        try:
            yield _report(line, given, name=where)
        except Refused as refused:
            yield refused
    if empty:
        yield Refused("empty", "there is no record in it", name=name)


def _lines(stream: BinaryIO) -> Iterator[bytes]:
    """The lines of `stream`; of one over the limit only its beginning, one byte too long."""
    while line := stream.readline(DOCUMENT_BYTES + 1):
        yield line
        over = len(line) > DOCUMENT_BYTES
        while over and line and not line.endswith(b"\n"):
            line = stream.readline(_SKIPPED)


def _report(line: bytes, given: Given, *, name: str) -> Report:
    if len(line) > DOCUMENT_BYTES:
        raise Refused("too-large", f"a line of over {DOCUMENT_BYTES:,} bytes", name=name)
    record = _record(line, name=name)
    known = {field: record[field] for field in _FIELDS if record.get(field)}
    given = replace(given, **known)
    return from_text(
        record["text"],
        id=None if record.get("id") is None else str(record["id"]),
        published=given.published,
        title=given.title,
        outlet=given.outlet,
        url=given.url,
        name=name,
    )


def _record(line: bytes, *, name: str) -> dict[str, Any]:
    """The line's object, its fields checked. Raises Refused (`not-a-record`)."""
    try:
        record = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise Refused("not-a-record", f"not UTF-8: {error}", name=name) from None
    except (ValueError, RecursionError) as error:
        raise Refused("not-a-record", f"not JSON: {error}", name=name) from None
    fault = _fault(record)
    if fault is not None:
        raise Refused("not-a-record", fault, name=name)
    return record  # type: ignore[no-any-return]


def _fault(record: object) -> str | None:
    """What keeps a JSON value from being a record, None when nothing does."""
    if not isinstance(record, dict):
        return f"not an object but {type(record).__name__}: {str(record)[:40]!r}"
    if not isinstance(record.get("text"), str):
        return '"text" is missing or no string'
    if not isinstance(record.get("id", ""), str | int | None):
        return f'"id" is no string: {str(record["id"])[:40]!r}'
    for field in _FIELDS:
        if not isinstance(record.get(field), str | None):
            return f'"{field}" is no string: {str(record[field])[:40]!r}'
    try:
        published_date(record.get("published") or "2000-01-01")
    except ValueError as error:
        return f'"published" is {error}'
    return None
