"""Holidays whose day follows from the calendar alone, in every country that keeps them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from dateutil.easter import EASTER_ORTHODOX, easter

from sayso.reading.times.calendar import nth
from sayso.reading.times.grammar import Found, Rule, Value
from sayso.reading.times.story import Story


def _fixed(month: int, day: int) -> Callable[[int], date]:
    return lambda year: date(year, month, day)


def _from_easter(days: int) -> Callable[[int], date]:
    return lambda year: easter(year) + timedelta(days=days)


def _nth(month: int, weekday: int, number: int) -> Callable[[int], date]:
    return lambda year: date(year, month, 1) + nth(weekday, number)


MONDAY, THURSDAY = 1, 4
HOLIDAYS: dict[str, Callable[[int], date]] = {
    "new year's day": _fixed(1, 1),
    "new year's eve": _fixed(12, 31),
    "orthodox christmas": _fixed(1, 7),
    "christmas eve": _fixed(12, 24),
    "christmas day": _fixed(12, 25),
    "christmas": _fixed(12, 25),
    "boxing day": _fixed(12, 26),
    "valentine's day": _fixed(2, 14),
    "may day": _fixed(5, 1),
    "fourth of july": _fixed(7, 4),
    "bastille day": _fixed(7, 14),
    "anzac day": _fixed(4, 25),
    "halloween": _fixed(10, 31),
    "armistice day": _fixed(11, 11),
    "veterans day": _fixed(11, 11),
    "memorial day": _nth(5, MONDAY, -1),
    "labor day": _nth(9, MONDAY, 1),
    "martin luther king day": _nth(1, MONDAY, 3),
    "thanksgiving": _nth(11, THURSDAY, 4),
    "thanksgiving day": _nth(11, THURSDAY, 4),
    "ash wednesday": _from_easter(-46),
    "palm sunday": _from_easter(-7),
    "good friday": _from_easter(-2),
    "easter": _from_easter(0),
    "easter sunday": _from_easter(0),
    "easter monday": _from_easter(1),
    "orthodox easter": lambda year: easter(year, EASTER_ORTHODOX),
    "pentecost": _from_easter(49),
}  # fmt: skip
FIRST, LAST = 1583, 4099  # the years that Easter's rule covers


def holiday(found: Found, story: Story) -> Value | None:
    """“Christmas Eve”, “last Thanksgiving”, “Good Friday 2024”."""
    day_in = HOLIDAYS[found.word("name").replace("’", "'").replace(" 's", "'s")]
    if found.words("year"):
        year = int(found.word("year"))
        return ("DATE", day_in(year).isoformat()) if FIRST <= year <= LAST else None
    here = story.published
    if here is None or not FIRST < here.year < LAST:
        return "DATE", "XXXX-XX-XX"
    way = found.word("way") or story.direction(found) or ""
    days = [day_in(here.year + step) for step in (-1, 0, 1)]
    return "DATE", _nearest(days, here, way).isoformat()


def _nearest(days: list[date], here: date, way: str) -> date:
    """The day meant of three that lie a year apart; `way` is a direction, "last", "next" or ""."""
    past = max(day for day in days if day < here)
    ahead = min(day for day in days if day > here)
    if way == "last" or (way == "past" and here not in days):
        return past
    if way in {"next", "this coming"} or (way == "future" and here not in days):
        return ahead
    return min(days, key=lambda day: abs(day - here))


NAMES = "|".join(sorted((name.replace("'s", " POSS") for name in HOLIDAYS), key=len, reverse=True))
RULES = (
    Rule(
        "holiday",
        f"(?P<way>last|next|this coming|this)? (?P<name>{NAMES}) (?:,? (?P<year>YEAR))?",
        holiday,
    ),
)
