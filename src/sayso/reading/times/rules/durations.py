"""How long."""

from __future__ import annotations

from fractions import Fraction

from sayso.reading.times.calendar import STEPS, period
from sayso.reading.times.forms import ABOUT, AMOUNT, NUMBER, OR_SO
from sayso.reading.times.grammar import Found, Rule, Value
from sayso.reading.times.lexicon import UNITS
from sayso.reading.times.numerals import amount
from sayso.reading.times.rules.relative import unit_in
from sayso.reading.times.story import Story


def duration(found: Found, story: Story) -> Value | None:
    """“two years”, “more than four hours”, “the past three months”, “decades”.

    After “in”, and in a clause that looks ahead, it is the day that far away.
    """
    unit = unit_in(found)
    if unit == "quarter" and found.after in {"of", "century"}:
        return None  # a quarter of something
    words = found.words("amount") + found.words("half")
    one = found.word("unit") in UNITS
    bare = found.end - found.start == len(ONE_DAY) and found.before not in TAKES_LENGTH
    if [*words, unit] == ONE_DAY and bare and story.direction(found) == "future":
        return "DATE", "FUTURE_REF"  # "will one day return"
    count = amount(words) if words else Fraction(1) if one else None
    if count and count.denominator == 1 and unit in STEPS and _ahead(found, story):
        return "DATE", story.near(int(count), unit)
    return "DURATION", period(unit, count)


def _ahead(found: Found, story: Story) -> bool:
    """Whether "in three weeks" is when something will be, not how long it took."""
    plain = found.before == "in" and found.first != "the"
    return plain and story.direction(found) == "future"


ONE_DAY = ["one", "day"]
TAKES_LENGTH = frozenset("by for in within after last lasts least most just only than".split())
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
    Rule(
        "year-ended", "the (?:fiscal|financial)? (?P<unit>year) (?=ended|ending|to MONTH)", duration
    ),
)
