"""How often."""

from __future__ import annotations

from fractions import Fraction

from sayso.reading.times.calendar import period
from sayso.reading.times.grammar import Found, Rule, Value
from sayso.reading.times.lexicon import MONTHS, PARTS, SEASONS, WEEKDAYS
from sayso.reading.times.numerals import amount
from sayso.reading.times.rules.relative import unit_in
from sayso.reading.times.story import Story

ADVERBS = {
    "hourly": "PT1H", "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "fortnightly": "P2W",
    "monthly": "P1M", "annually": "P1Y", "yearly": "P1Y",
}  # fmt: skip


def adverb(found: Found, _: Story) -> Value | None:
    """“daily”, “annually”; not the name of a newspaper (“the Daily Courier”)."""
    here, following = found.tokens.raw[found.start], found.tokens.raw[found.end : found.end + 1]
    if here.istitle() and following and following[0][0].isupper():
        return None
    return "SET", ADVERBS[found.first]


def every(found: Found, _: Story) -> Value:
    """“every day”, “each year”, “every two weeks”, “every other week”, “three times a week”."""
    words = found.words("amount")
    count = Fraction(2) if words == ["other"] else amount(words) if words else Fraction(1)
    return "SET", period(unit_in(found), count)


def every_weekday(found: Found, _: Story) -> Value:
    """“every Tuesday”, “Tuesdays”, “Tuesday nights”."""
    number = WEEKDAYS[found.word("weekday").removesuffix("s")]
    part = found.word("part").removesuffix("s")
    return "SET", f"XXXX-WXX-{number}{PARTS[part] if part else ''}"


def every_month(found: Found, _: Story) -> Value:
    """“every July”, “each summer”, “every morning”."""
    word = found.word("name")
    if word in MONTHS:
        return "SET", f"XXXX-{MONTHS[word]:02}"
    return "SET", f"XXXX-{SEASONS[word]}" if word in SEASONS else f"XXXX-XX-XX{PARTS[word]}"


EVERY = "(?:every|each)"
RULES = (
    Rule("daily", "|".join(ADVERBS), adverb),
    Rule("every-day", f"{EVERY} (?P<amount>other|NUM|NUMWORD|few)? (?P<unit>UNIT|UNITS)", every),
    Rule("times-a-day", "(?:once|twice|NUM times|NUMWORD times) ART (?P<unit>UNIT)", every),
    Rule("every-tuesday", f"{EVERY} (?P<weekday>WEEKDAY) (?P<part>PART)?", every_weekday),
    Rule("tuesdays", "(?P<weekday>WEEKDAYS) (?P<part>PARTS)?", every_weekday),
    Rule("tuesday-nights", "(?P<weekday>WEEKDAY) (?P<part>PARTS)", every_weekday),
    Rule("every-july", f"{EVERY} (?P<name>MONTH|SEASON|PART)", every_month),
)
