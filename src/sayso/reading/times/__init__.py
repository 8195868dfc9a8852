"""When: time expressions as TIMEX3 values against the date of publication."""

from __future__ import annotations

from sayso.reading.times.finding import times_of
from sayso.reading.times.time import Time

__all__ = ["Time", "times_of"]
