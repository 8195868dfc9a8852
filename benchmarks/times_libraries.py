"""What libraries make of the same texts, read as kindly as their output allows.

A result without offsets is looked up in its line. dateparser gives a day for everything, so its
value counts as right where the gold is the year or month of that day.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from datetime import datetime

from times import CALENDAR, Marked


def dateparser(text: str, published: str) -> list[Marked]:
    """dateparser's `search_dates`, which must be installed."""
    from dateparser.search import search_dates

    settings = {"RELATIVE_BASE": _base(published), "PREFER_DATES_FROM": "past"}
    found = []
    for at, line in _lines(text):
        after = 0
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            results = search_dates(line, languages=["en"], settings=settings) or []
        for words, day in results:
            start = line.find(words, after)
            if start >= 0:
                after = start + len(words)
                found.append(Marked(at + start, at + after, "DATE", Day(day.date().isoformat())))
    return found


class Day(str):
    """A day that equals the month and the year it lies in."""

    __slots__ = ()
    __hash__ = str.__hash__

    def __eq__(self, other: object) -> bool:
        same = str.__eq__(self, other)
        return same or (
            isinstance(other, str) and bool(CALENDAR.fullmatch(other)) and self.startswith(other)
        )


def recognizers(text: str, published: str) -> list[Marked]:
    """Microsoft's Recognizers-Text, which must be installed; of two readings the past one."""
    from recognizers_date_time import Culture, recognize_datetime

    found = []
    for at, line in _lines(text):
        for result in recognize_datetime(line, Culture.English, reference=_base(published)):
            values = (result.resolution or {}).get("values") or [{}]
            value = values[0].get("timex", "")
            if value.startswith("XXXX"):
                value = values[0].get("value") or values[0].get("start") or value
            kind = result.type_name.rpartition(".")[2].upper()
            kind = kind if kind in {"DURATION", "SET", "TIME"} else "DATE"
            found.append(Marked(at + result.start, at + result.end + 1, kind, value))
    return found


def _base(published: str) -> datetime:
    return datetime.fromisoformat(published[:10])


def _lines(text: str) -> Iterator[tuple[int, str]]:
    at = 0
    for line in text.splitlines(keepends=True):
        yield at, line
        at += len(line)


FINDERS: dict[str, Callable[[str, str], list[Marked]]] = {
    "dateparser": dateparser,
    "recognizers": recognizers,
}
