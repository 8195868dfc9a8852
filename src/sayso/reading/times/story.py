"""What the text has said so far, on which expressions such as "two days earlier" lean."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from sayso.reading.times.calendar import OPEN, day_of, moved, stretch
from sayso.reading.times.grammar import Found, Value
from sayso.reading.times.tense import Direction, direction
from sayso.reading.times.tokens import BREAK

DATED = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
QUARTER = re.compile(r"[0-9]{4}-Q[1-4]")
# Rules that compare with another time, which is not what the text goes on about.
COMPARED = frozenset({"ago", "earlier", "year-ago", "this-quarter", "same-period"})
GRAIN = {"day": 3, "night": 3, "month": 2, "quarter": 2}  # parts that such a date must name
NEARBY = 60  # tokens
MONTH_GIVEN = len("2024-10")
MEMORY = 12  # expressions; what was named before is no longer meant


@dataclass(slots=True)
class Story:
    """The date of publication, or None, and what was named so far, in the order of the text.

    `quarter` is the quarter that a report on a company's results is about; `by_quarter` tells
    whether it now speaks of that quarter or of a longer period.
    """

    published: date | None
    named: list[tuple[str, int]] = field(default_factory=list)
    quarter: str | None = None
    by_quarter: bool = False

    def tell(self, found: Found, value: Value) -> None:
        """Remember what was just named."""
        kind, when = value
        if kind == "DURATION" and found.first == "the" and when[-1] in "MY":
            self.by_quarter = False
        if QUARTER.fullmatch(when):
            self.by_quarter = True
        if found.rule.name in COMPARED:
            return
        if QUARTER.fullmatch(when) and not found.words("year"):
            self.quarter = self.quarter or when
        if kind != "DURATION" and DATED.match(when):
            self.named.append((when, found.end))

    def direction(self, found: Found) -> Direction | None:
        """Whether the words around it look back or ahead."""
        return direction(found.tokens, found.start, found.end)

    def near(self, steps: int, unit: str) -> str:
        """The value of the unit that many steps from the date of publication."""
        return _value(self.published, steps, unit)

    def then(self, steps: int, unit: str) -> str:
        """The value of the unit that many steps from the last date named that is fine enough."""
        return _value(self.last_day(unit), steps, unit)

    def last_day(self, unit: str = "day") -> date | None:
        """The last date named as finely as `unit`, by its first day; else that of publication."""
        for value, _ in reversed(self.named[-MEMORY:]):
            match = DATED.match(value)
            if match and sum(part is not None for part in match.groups()) >= GRAIN.get(unit, 1):
                year, month, day = (int(part or 1) for part in match.groups())
                return day_of(year, month, day)
        return self.published

    def year_told(self, found: Found) -> int | None:
        """The year of the date named shortly before in this paragraph, if it is long gone."""
        if self.published is None or not self.named:
            return None
        value, end = self.named[-1]
        far = found.start - end > NEARBY or len(value) < MONTH_GIVEN
        if far or BREAK in found.tokens.words[end : found.start]:
            return None
        year = int(value[:4])
        return year if year < self.published.year - 1 else None

    @property
    def compared(self) -> str | None:
        """The quarter a year before the one that the text speaks of."""
        if self.quarter is None or not self.by_quarter:
            return None
        return back_a_year(self.quarter)


def back_a_year(quarter: str) -> str:
    """The same quarter, a year earlier."""
    return f"{int(quarter[:4]) - 1:04}{quarter[4:]}"


def _value(day: date | None, steps: int, unit: str) -> str:
    if day is None:
        return OPEN[unit]
    there = moved(day, steps, unit)
    if there is None:
        return "PAST_REF" if steps < 0 else "FUTURE_REF"
    return stretch(unit, there)
