"""Where each actor stood on a proposition, as places on a line of time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sayso.exports.html import long_date
from sayso.exports.wording import NO_SOURCE
from sayso.ledger.queries.propositions import PropositionEntry
from sayso.pages.signs import HEDGED

_EDGE = 4.0  # per cent kept free at both ends
MOST_TICKS = 6
_STEPS = (1, 2, 3, 7, 14, 30, 61, 91, 182, 365, 730, 1826)  # days between ticks


@dataclass(frozen=True, slots=True)
class Point:
    """A claim on a line: `at` in per cent of the width, `beside` how many are left of it there."""

    at: float
    beside: int
    shape: str
    word: str
    day: str | None
    claim: str


@dataclass(frozen=True, slots=True)
class Row:
    """One actor's line; `shifts` are the stretches over which the stance changed."""

    id: str
    name: str
    points: tuple[Point, ...]
    shifts: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """All lines, and the days to name on the axis, by per cent of the width."""

    rows: tuple[Row, ...]
    ticks: tuple[tuple[float, str], ...]


def timeline_of(found: PropositionEntry) -> Timeline:
    """The lines of a proposition, those of who changed position first."""
    scale = _Scale(
        each["date"] for position in found.positions for each in position["line"] if each["date"]
    )
    rows = [_row(position, found, scale) for position in found.positions]
    rows.sort(key=lambda row: (not row.shifts, row.points[0].at if row.points else 0, row.name))
    return Timeline(tuple(rows), scale.ticks())


@dataclass(frozen=True, slots=True)
class Strip:
    """The claims of a proposition's actors on one small line, and the days at its ends.

    What is alike on one day is one point; `words` count them all.
    """

    points: tuple[Point, ...]
    words: str
    first: str | None
    last: str | None


def strip_of(found: PropositionEntry) -> Strip:
    """The small line of a proposition, for a list: what its actors said, in the order of days."""
    # A claim of two actors stands in the lines of both, and once here.
    said = {each["claim"]: each for position in found.positions for each in position["line"]}
    scale = _Scale(each["date"] for each in said.values() if each["date"])
    points: dict[tuple[float, str], Point] = {}
    held: Counter[float] = Counter()
    for each in sorted(said.values(), key=lambda each: (each["date"] or "", each["claim"])):
        shape, word = look(each["stance"], each["certainty"])
        at = scale.place(each["date"])
        if (at, shape) not in points:
            points[at, shape] = Point(at, held[at], shape, word, each["date"], each["claim"])
            held[at] += 1
    stances = Counter(each["stance"] for each in said.values())
    first, last = (day.isoformat() if day else None for day in (scale.first, scale.last))
    words = f"{stances['supports']} assert, {stances['denies']} deny"
    return Strip(tuple(points.values()), words, first, last if last != first else None)


def look(stance: str, certainty: str | None) -> tuple[str, str]:
    """The shape and the word of a standing.

    >>> look("supports", "possible"), look("denies", "certain")
    (('hedged', 'asserts, hedged'), ('denies', 'denies'))
    """
    hedged = certainty in HEDGED
    if stance == "supports":
        return ("hedged", "asserts, hedged") if hedged else ("asserts", "asserts")
    if stance == "denies":
        return ("hedged-denial", "denies, hedged") if hedged else ("denies", "denies")
    if stance == "withdrawn":
        return "withdrawn", "withdrawn"
    return "related", "speaks to it"


def _row(position: dict[str, Any], found: PropositionEntry, scale: _Scale) -> Row:
    actor = position["actor"]
    changed = [shift for shift in found.shifts if shift["actor"] == actor["id"]]
    withdrawn = {shift["claims"][0] for shift in changed}
    held: Counter[float] = Counter()
    points, places = [], {}
    for each in position["line"]:
        at = scale.place(each["date"])
        is_withdrawn = each["claim"] in withdrawn and each["stance"] == "supports"
        shape, word = look("withdrawn" if is_withdrawn else each["stance"], each["certainty"])
        word = "asserted, later withdrawn" if is_withdrawn else word
        points.append(Point(at, held[at], shape, word, each["date"], each["claim"]))
        places[each["claim"]] = at
        held[at] += 1
    shifts = tuple(
        (places[shift["claims"][0]], places[shift["claims"][1]])
        for shift in changed
        if all(claim in places for claim in shift["claims"])
    )
    name = NO_SOURCE if actor["name"] == "unattributed" else actor["name"]
    return Row(actor["id"], name, tuple(points), shifts)


class _Scale:
    """Days → per cent."""

    def __init__(self, days: Iterable[str]) -> None:
        known = sorted(each for each in map(_day, days) if each is not None)
        self.first: date | None = known[0] if known else None
        self.last: date | None = known[-1] if known else None

    def place(self, day: str | None) -> float:
        """Where a day stands; what has none stands at the beginning."""
        known = _day(day)
        if known is None or self.first is None or self.last is None:
            return _EDGE / 2
        span = (self.last - self.first).days
        if span == 0:
            return 50.0
        return round(_EDGE + (known - self.first).days / span * (100 - 2 * _EDGE), 2)

    def ticks(self) -> tuple[tuple[float, str], ...]:
        """A few days of the axis with their places."""
        if self.first is None or self.last is None:
            return ()
        span = (self.last - self.first).days
        step = next((each for each in _STEPS if span / each <= MOST_TICKS), span or 1)
        days = [self.first + timedelta(days=by) for by in range(0, span + 1, step)]
        return tuple((self.place(day.isoformat()), _short(day, span)) for day in days)


def _short(day: date, span: int) -> str:
    if span > 330:
        return f"{day:%b %Y}"
    return long_date(day.isoformat()).rsplit(" ", 1)[0] if span else long_date(day.isoformat())


def _day(value: str | None) -> date | None:
    try:
        return date.fromisoformat(value) if value else None
    except ValueError:
        return None
