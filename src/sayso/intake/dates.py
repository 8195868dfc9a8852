"""Dates as head lines write them → ISO 8601; a date that is not whole or not plain is none."""

from __future__ import annotations

import re
from datetime import date, datetime

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_WEEKDAY = (
    r"(?:(?:Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:r(?:s(?:day)?)?)?|Fri(?:day)?"
    r"|Sat(?:urday)?|Sun(?:day)?)\.?,?\s+)?"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"

# Written with the month's name and no year: "Jan. 14", "Monday, 14 January".
SHORT_DATE = rf"{_WEEKDAY}(?:{_MONTH}\s+{_DAY}|{_DAY}\s+{_MONTH})(?!\d)"

# "2024-01-14"; TIME takes what a machine adds: "T08:00:00Z".
ISO_DATE = r"\d{4}-\d{2}-\d{2}(?!\d)"

# With its year: "Sunday, January 14th, 2024", "14 Jan 2024", "14/01/2024".
FULL_DATE = (
    rf"(?:{ISO_DATE}|{_WEEKDAY}(?:{_MONTH}\s+{_DAY},?\s+\d{{4}}|{_DAY}\s+{_MONTH},?\s+\d{{4}})(?!\d)"
    r"|\d{1,2}[/.]\d{1,2}[/.]\d{4}(?!\d))"
)

# "08:15 GMT", "8.15 p.m. ET", "T08:15:00.000+01:00".
TIME = (
    r"(?:T|,?\s+(?:at\s+)?|\s*[|-]\s*)\d{1,2}[:.]\d{2}(?::\d{2}(?:\.\d{1,6})?)?"
    r"(?:\s?[ap]\.?\s?m\b\.?)?(?:\s?(?:Z\b|(?:[A-Z]{2,5}\b)?[+-]\d{2}:?\d{2}|[A-Z]{2,5}\b))?"
)

_FULL = re.compile(FULL_DATE, re.IGNORECASE)
_WITH_TIME = re.compile(rf"({FULL_DATE})(?:{TIME})?", re.IGNORECASE)
_ISO = re.compile(ISO_DATE)
_ANY_DAY = datetime(2000, 1, 1)  # noqa: DTZ001  dateutil takes from it what a date leaves out


def first_full_date(text: str) -> str | None:
    """The first whole date in `text` as ISO 8601, None when there is none or it can mean two.

    >>> first_full_date("Updated: Jan. 14th, 2024, 8:15 PM")
    '2024-01-14'
    >>> first_full_date("03/04/2024") is None  # 3 April or 4 March
    True
    """
    found = _FULL.search(text)
    return None if found is None else _iso(found.group())


def published_date(value: str) -> str:
    """A given date, with or without a time, as ISO 8601. Raises ValueError when it is none.

    >>> published_date("2024-01-14T08:00:00Z"), published_date("Sun, 14 Jan 2024 08:00:00 GMT")
    ('2024-01-14', '2024-01-14')
    """
    found = _WITH_TIME.fullmatch(value.strip()[:80])
    iso = _iso(found.group(1)) if found else None
    if iso is None:
        raise ValueError(f"not a date (YYYY-MM-DD): {value[:40]!r}")
    return iso


def _iso(words: str) -> str | None:
    from dateutil.parser import ParserError, parse  # most reports have ISO dates or none

    try:
        if _ISO.fullmatch(words):  # dateutil's `dayfirst` would turn this about too
            return date.fromisoformat(words).isoformat()
        days = {parse(words, dayfirst=first, default=_ANY_DAY).date() for first in (False, True)}
    except (ParserError, ValueError, OverflowError):
        return None
    return days.pop().isoformat() if len(days) == 1 else None
