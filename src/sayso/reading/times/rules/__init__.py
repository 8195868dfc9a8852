"""The families of rules."""

from __future__ import annotations

from sayso.reading.times.rules import (
    clock,
    dates,
    durations,
    holidays,
    periods,
    relative,
    sets,
    vague,
    weekdays,
)

RULES = (
    *dates.RULES,
    *weekdays.RULES,
    *relative.RULES,
    *periods.RULES,
    *holidays.RULES,
    *clock.RULES,
    *sets.RULES,
    *durations.RULES,
    *vague.RULES,
)
"""All rules; of two that match the same words the earlier one counts."""
