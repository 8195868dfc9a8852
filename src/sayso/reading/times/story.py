"""What the text has said so far, which expressions such as "two days earlier" lean on."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from sayso.reading.times.calendar import OPEN, day_of, moved, stretch
from sayso.reading.times.grammar import Found, Value
from sayso.reading.times.tense import Direction, direction

DAY = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
QUARTER = re.compile(r"([0-9]{4})-Q([1-4])")
YEAR = re.compile(r"[0-9]{4}")
MEMORY = 12  # expressions


@dataclass(slots=True)
class Story:
    """The date of publication, or None, and the values read so far, in the order of the text."""

    published: date | None
    values: list[str] = field(default_factory=list)

    def direction(self, found: Found) -> Direction | None:
        """Whether the words around it look back or ahead."""
        return direction(found.tokens, found.start, found.end)

    def near(self, steps: int, unit: str) -> str:
        """The value of the unit that many steps from the date of publication."""
        return self.at(self.published, steps, unit)

    def at(self, day: date | None, steps: int, unit: str) -> str:
        """The value of the unit that many steps from `day`."""
        if day is None:
            return OPEN[unit]
        there = moved(day, steps, unit)
        if there is None:
            return "PAST_REF" if steps < 0 else "FUTURE_REF"
        return stretch(unit, there)

    @property
    def last_day(self) -> date | None:
        """The day that was named last, or the date of publication."""
        for value in reversed(self.values[-MEMORY:]):
            match = DAY.match(value)
            if match:
                return day_of(*map(int, match.groups()))
        return self.published

    @property
    def last_quarter(self) -> str | None:
        """The quarter that was named last."""
        return next((v for v in reversed(self.values) if QUARTER.fullmatch(v)), None)

    @property
    def last_date(self) -> str | None:
        """The calendar date of any grain that was named last."""
        return next((v for v in reversed(self.values[-MEMORY:]) if YEAR.match(v)), None)
