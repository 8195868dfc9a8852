"""A user's file of actors: who held which office of which state, and when (`--actors FILE`)."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from sayso.reading.speakers.gazetteer import states
from sayso.refusal import Refused

FIELDS = ("name", "aliases", "role", "state", "from", "to")
MOST_BYTES = 20_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One actor of the file; `begins` and `ends` (inclusive) say when the role was held."""

    name: str
    aliases: tuple[str, ...] = ()
    role: str | None = None
    state: str | None = None
    begins: date | None = None
    ends: date | None = None

    def holds(self, on: str | None) -> bool:
        """Whether the role was held on an ISO date; on None only where the file gives no dates.

        >>> Entry(name="Ana Ode", begins=date(2020, 1, 1)).holds("2019-12-31")
        False
        """
        if self.begins is None and self.ends is None:
            return True
        if on is None:
            return False
        day = date.fromisoformat(on[:10])
        return (self.begins or date.min) <= day <= (self.ends or date.max)


@dataclass(frozen=True, slots=True)
class Book:
    """The actors of one file, in its order."""

    entries: tuple[Entry, ...]


def read_book(path: Path) -> Book:
    """Read a CSV with a header line or JSON lines, by what the first line looks like.

    Columns or keys: `name`, and if known `aliases` (in CSV apart by `;` or `|`), `role`, `state`
    (ISO 3166 alpha-3, or the state's name), `from` and `to` (ISO 8601 dates). Raises Refused:
    `missing`, `too-large`, `empty`, and `not-an-actor` with the line's number.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise Refused("missing", error.strerror or "cannot be read", name=str(path)) from None
    if len(data) > MOST_BYTES:
        raise Refused("too-large", f"more than {MOST_BYTES:,} bytes", name=str(path))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refused("not-an-actor", f"not UTF-8: {error}", name=str(path)) from None
    if not text.strip():
        raise Refused("empty", "the file holds no actor", name=str(path))
    rows = _jsonl(text, path) if text.lstrip().startswith("{") else _csv(text, path)
    return Book(tuple(_entry(row, f"{path}:{line}") for line, row in rows))


def _jsonl(text: str, path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise Refused("not-an-actor", f"not JSON: {error}", name=f"{path}:{number}") from None
        if not isinstance(row, dict):
            raise Refused("not-an-actor", "not a JSON object", name=f"{path}:{number}")
        yield number, row


def _csv(text: str, path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    reader = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    try:
        header = reader.fieldnames or []
        if "name" not in header:
            detail = f"no column `name` in: {', '.join(header)}"
            raise Refused("not-an-actor", detail, name=f"{path}:1")
        for row in reader:
            if None in row or None in row.values():
                detail = f"not {len(header)} columns"
                raise Refused("not-an-actor", detail, name=f"{path}:{reader.line_num}")
            yield reader.line_num, row
    except csv.Error as error:
        name = f"{path}:{reader.line_num}"
        raise Refused("not-an-actor", f"not CSV: {error}", name=name) from None


def _entry(row: dict[str, Any], name: str) -> Entry:
    unknown = sorted(set(row) - set(FIELDS))
    if unknown:
        raise Refused("not-an-actor", f"no such field: {', '.join(unknown)}", name=name)
    who = _words(row.get("name"), "name", name)
    if not who:
        raise Refused("not-an-actor", "no name", name=name)
    return Entry(
        name=who,
        aliases=_aliases(row.get("aliases"), name),
        role=_words(row.get("role"), "role", name),
        state=_state(_words(row.get("state"), "state", name), name),
        begins=_date(_words(row.get("from"), "from", name), name),
        ends=_date(_words(row.get("to"), "to", name), name),
    )


def _words(value: object, field: str, name: str) -> str | None:
    if value is not None and not isinstance(value, str):
        raise Refused("not-an-actor", f"{field} is no text: {value!r}", name=name)
    return " ".join(value.split()) or None if value else None


def _aliases(value: object, name: str) -> tuple[str, ...]:
    if isinstance(value, str):
        value = value.replace("|", ";").split(";")
    if value is None:
        return ()
    if not isinstance(value, list):
        raise Refused("not-an-actor", f"aliases is no list: {value!r}", name=name)
    found = (_words(each, "aliases", name) for each in value)
    return tuple(alias for alias in found if alias)


def _state(value: str | None, name: str) -> str | None:
    if value is None:
        return None
    codes = set(states().names.values())
    code = value.upper() if value.upper() in codes else states().names.get(value.lower())
    if code is None:
        raise Refused("not-an-actor", f"no such state: {value}", name=name)
    return code


def _date(value: str | None, name: str) -> date | None:
    try:
        return date.fromisoformat(value) if value else None
    except ValueError:
        raise Refused("not-an-actor", f"no ISO 8601 date: {value}", name=name) from None
