"""Days of the calendar and the TIMEX3 values that name them and their neighbours."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fractions import Fraction

from dateutil.relativedelta import FR, MO, SA, SU, TH, TU, WE, relativedelta

STEPS = {
    "day": relativedelta(days=1),
    "night": relativedelta(days=1),
    "week": relativedelta(weeks=1),
    "weekend": relativedelta(weeks=1),
    "fortnight": relativedelta(weeks=2),
    "month": relativedelta(months=1),
    "quarter": relativedelta(months=3),
    "year": relativedelta(years=1),
    "decade": relativedelta(years=10),
    "century": relativedelta(years=100),
    "millennium": relativedelta(years=1000),
}
OPEN = {
    "day": "XXXX-XX-XX",
    "night": "XXXX-XX-XXTNI",
    "week": "XXXX-WXX",
    "fortnight": "XXXX-WXX",
    "weekend": "XXXX-WXX-WE",
    "month": "XXXX-XX",
    "quarter": "XXXX-QX",
    "year": "XXXX",
    "decade": "XXX",
    "century": "XX",
    "millennium": "X",
}
SEASON_STARTS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
WEEKDAYS = (MO, TU, WE, TH, FR, SA, SU)
FURTHEST = 10_000  # steps; anything further is off the calendar


def stretch(unit: str, day: date) -> str:
    """The value of the day, week, month ... that `day` lies in; weeks are ISO weeks.

    >>> stretch("week", date(2024, 10, 14)), stretch("quarter", date(2024, 10, 14))
    ('2024-W42', '2024-Q4')
    """
    return STRETCHES[unit](day)


def _week(day: date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


STRETCHES: dict[str, Callable[[date], str]] = {
    "day": date.isoformat,
    "night": lambda day: day.isoformat() + "TNI",
    "week": _week,
    "fortnight": _week,
    "weekend": lambda day: _week(day) + "-WE",
    "month": lambda day: day.isoformat()[:7],
    "quarter": lambda day: f"{day.year:04}-Q{(day.month + 2) // 3}",
    "year": lambda day: day.isoformat()[:4],
    "decade": lambda day: day.isoformat()[:3],
    "century": lambda day: day.isoformat()[:2],
    "millennium": lambda day: day.isoformat()[:1],
}


def moved(day: date, steps: int, unit: str) -> date | None:
    """The day that many units later (earlier if negative), or None off the calendar."""
    if abs(steps) > FURTHEST:
        return None
    try:
        return day + STEPS[unit] * steps
    except (OverflowError, ValueError):
        return None


def nth(weekday: int, number: int) -> relativedelta:
    """From a month's first day to its nth Monday (1) to Sunday (7); -1 is the last."""
    if number < 0:
        return relativedelta(months=1, days=-1, weekday=WEEKDAYS[weekday - 1](-1))
    return relativedelta(weekday=WEEKDAYS[weekday - 1](number))


def day_of(year: int, month: int, number: int) -> date | None:
    """That day, or None where there is no such day."""
    try:
        return date(year, month, number)
    except ValueError:
        return None


# TIMEX3's letter for each unit, and how many of the letter's unit it holds.
LETTERS = {
    "second": ("S", 1), "minute": ("M", 1), "hour": ("H", 1), "day": ("D", 1), "night": ("D", 1),
    "weekend": ("D", 2), "week": ("W", 1), "fortnight": ("W", 2), "month": ("M", 1),
    "quarter": ("M", 3), "year": ("Y", 1), "decade": ("Y", 10), "century": ("Y", 100),
    "millennium": ("Y", 1000),
}  # fmt: skip
CLOCK = frozenset({"second", "minute", "hour"})
SMALLER = {"H": ("M", 60), "M": ("S", 60), "Y": ("M", 12)}


def period(unit: str, count: Fraction | None) -> str:
    """The TIMEX3 value of so many units.

    >>> period("week", Fraction(3)), period("hour", Fraction(5, 2)), period("decade", None)
    ('P3W', 'PT2H30M', 'PXY')
    """
    start = "PT" if unit in CLOCK else "P"
    letter, size = LETTERS[unit]
    if count is None:
        return f"{start}X{letter}"
    whole, rest = divmod(count * size, 1)
    if not rest:
        return f"{start}{whole}{letter}"
    if letter not in SMALLER or unit == "month":
        return f"{start}{float(count * size):.2f}".rstrip("0") + letter
    smaller, parts = SMALLER[letter]
    return f"{start}{f'{whole}{letter}' if whole else ''}{round(rest * parts)}{smaller}"
