"""Days of the calendar and the TIMEX3 values that name them and their neighbours."""

from __future__ import annotations

import calendar
from datetime import date

from dateutil.relativedelta import relativedelta

STEPS = {
    "day": relativedelta(days=1),
    "night": relativedelta(days=1),
    "week": relativedelta(weeks=1),
    "weekend": relativedelta(weeks=1),
    "fortnight": relativedelta(weeks=2),
    "month": relativedelta(months=1),
    "quarter": relativedelta(months=3),
    "half": relativedelta(months=6),
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
    "half": "XXXX-HX",
    "year": "XXXX",
    "decade": "XXX",
    "century": "XX",
    "millennium": "X",
}
SEASON_STARTS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
FURTHEST = 10_000  # steps; anything further is off the calendar


def stretch(unit: str, day: date) -> str:
    """The value of the day, week, month ... that `day` lies in; weeks are ISO weeks.

    >>> stretch("week", date(2024, 10, 14)), stretch("quarter", date(2024, 10, 14))
    ('2024-W42', '2024-Q4')
    """
    match unit:
        case "day":
            return day.isoformat()
        case "night":
            return stretch("day", day) + "TNI"
        case "week" | "fortnight" | "weekend":
            year, week, _ = day.isocalendar()
            return f"{year:04}-W{week:02}" + ("-WE" if unit == "weekend" else "")
        case "month":
            return f"{day.year:04}-{day.month:02}"
        case "quarter":
            return f"{day.year:04}-Q{(day.month + 2) // 3}"
        case "half":
            return f"{day.year:04}-H{1 if day.month < 7 else 2}"
    return f"{day.year:04}"[: {"year": 4, "decade": 3, "century": 2, "millennium": 1}[unit]]


def moved(day: date, steps: int, unit: str) -> date | None:
    """The day that many units later (earlier if negative), or None off the calendar."""
    if abs(steps) > FURTHEST:
        return None
    try:
        return day + STEPS[unit] * steps
    except (OverflowError, ValueError):
        return None


def day_of(year: int, month: int, number: int) -> date | None:
    """That day, or None where there is no such day."""
    try:
        return date(year, month, number)
    except ValueError:
        return None


def last_day(year: int, month: int) -> int:
    """The number of the month's last day."""
    return calendar.monthrange(year, month)[1]
