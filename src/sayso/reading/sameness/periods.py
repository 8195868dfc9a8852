"""The days that a TIMEX3 value covers."""

from __future__ import annotations

import re
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:T|$)")
WEEK = re.compile(r"(\d{4})-W(\d{2})(?:-WE)?$")
MONTH = re.compile(r"(\d{4})-(\d{2})$")
QUARTER = re.compile(r"(\d{4})-Q([1-4])$")
YEAR = re.compile(r"(\d{4})$")


def days_of(value: str | None) -> tuple[date, date] | None:
    """The first and the last day of a value, or None where it names no days of the calendar.

    >>> days_of("2024-W41")
    (datetime.date(2024, 10, 7), datetime.date(2024, 10, 13))
    """
    try:
        return _days(value) if value else None
    except ValueError:  # a 31 June, a week 54
        return None


def _days(value: str) -> tuple[date, date] | None:
    if match := DAY.match(value):
        day = date(int(match[1]), int(match[2]), int(match[3]))
        return day, day
    if match := WEEK.match(value):
        first = date.fromisocalendar(int(match[1]), int(match[2]), 1)
        return first, first + timedelta(days=6)
    if match := MONTH.match(value):
        first = date(int(match[1]), int(match[2]), 1)
        return first, first + relativedelta(months=1, days=-1)
    if match := QUARTER.match(value):
        first = date(int(match[1]), int(match[2]) * 3 - 2, 1)
        return first, first + relativedelta(months=3, days=-1)
    if match := YEAR.match(value):
        return date(int(match[1]), 1, 1), date(int(match[1]), 12, 31)
    return None
