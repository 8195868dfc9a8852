"""How long."""

from __future__ import annotations

from fractions import Fraction

from sayso.reading.times.calendar import STEPS
from sayso.reading.times.forms import ABOUT, AMOUNT, NUMBER, OR_SO
from sayso.reading.times.grammar import Found, Rule, Value
from sayso.reading.times.lexicon import UNITS
from sayso.reading.times.numerals import amount
from sayso.reading.times.rules.relative import unit_in
from sayso.reading.times.story import Story

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
        return f"{start}{float(count * size):g}{letter}"
    smaller, parts = SMALLER[letter]
    return f"{start}{f'{whole}{letter}' if whole else ''}{round(rest * parts)}{smaller}"


def duration(found: Found, story: Story) -> Value | None:
    """ "two years", "more than four hours", "the past three months", "decades".

    After "in", and in a clause that looks ahead, it is the day that far away.
    """
    unit = unit_in(found)
    if unit == "quarter" and found.after in {"of", "century"}:
        return None  # a quarter of something
    words = found.words("amount") + found.words("half")
    one = found.word("unit") in UNITS
    count = amount(words) if words else Fraction(1) if one else None
    if found.before == "in" and _ahead(found, story) and unit in STEPS and count:
        if count.denominator == 1:
            return "DATE", story.near(int(count), unit)
    return "DURATION", period(unit, count)


def _ahead(found: Found, story: Story) -> bool:
    return found.first != "the" and story.direction(found) == "future"


PAST = "(?:past|last|next|coming|first|final|previous|following|preceding|latest|recent)"
MORE = "(?:more|additional|full|long|straight|consecutive)?"
NOT_OLD = "(?! DASH? old)"
RULES = (
    Rule(
        "duration",
        f"{ABOUT} (?:the {PAST}?|{PAST})? (?P<amount>{AMOUNT}) {MORE} (?P<unit>UNITS) {OR_SO}"
        f" {NOT_OLD}",
        duration,
    ),
    Rule(
        "one-unit",  # "one day", "half an hour", "another week", "five year"
        f"{ABOUT} (?P<amount>{NUMBER}|several|half ART?|ART half|another|ART additional) DASH?"
        f" (?P<unit>UNIT) (?:DASH long)? {OR_SO} {NOT_OLD}",
        duration,
    ),
    Rule(
        "a-unit",
        f"(?<= FOR) (?P<time>{ABOUT} (?P<amount>ART) (?P<unit>LONGUNIT) (?P<half>and ART half)?"
        f" {OR_SO})",
        duration,
    ),
    Rule(
        "about-a-unit",
        "(?:ABOUT|over|less than|more than|at least|up to|no more than) (?P<amount>ART)"
        " (?P<unit>LONGUNIT)",
        duration,
    ),
    Rule("unit-long", "(?P<unit>UNITS|UNIT) DASH long", duration),
    Rule("units", "(?<= FOR|of|and|by|until) (?P<time>(?P<unit>UNITS))", duration),
    Rule("recent-units", "the? (?:recent|past|last|next|coming) (?P<unit>UNITS)", duration),
    Rule("past-unit", "the? past (?P<unit>decade|century)", duration),
    Rule(
        "year-ended", "the (?:fiscal|financial)? (?P<unit>year) (?=ended|ending|to MONTH)", duration
    ),
)
