"""Times of the day."""

from __future__ import annotations

import re

from sayso.reading.times.forms import THE_DAY, THE_MONTH, THE_YEAR
from sayso.reading.times.grammar import Found, Rule, Value
from sayso.reading.times.lexicon import HOURS, ONES, PARTS
from sayso.reading.times.rules import dates
from sayso.reading.times.rules.relative import DAYS
from sayso.reading.times.rules.weekdays import day_value
from sayso.reading.times.story import Story

DIGITS = re.compile("[0-9]+")


def clock(found: Found, story: Story) -> Value | None:
    """“4 p.m.”, “9:20 a.m. Tuesday”, “noon Thursday”, “0900 GMT”."""
    word = found.word("clock")
    time = HOURS.get(word) or _time(word)
    return ("TIME", _day(found, story) + time) if time else None


def oclock(found: Found, story: Story) -> Value | None:
    """“four o'clock”, “4 in the morning”."""
    word = found.word("clock")
    hour = ONES[word] if word in ONES else int(word) if word.isdigit() else 99
    if found.word("part") in {"afternoon", "evening", "night"} and hour < 12:
        hour += 12
    return ("TIME", f"{_day(found, story)}T{hour:02}:00") if hour <= 24 else None


def part_of_day(found: Found, story: Story) -> Value:
    """“mid-afternoon”, “at dawn on Friday”."""
    return "TIME", _day(found, story) + PARTS[found.word("part")]


def _time(word: str) -> str | None:
    """The hour and minute of "4 p.m.", "9:20", "7.30pm" or "0900"."""
    numbers = [int(number) for number in DIGITS.findall(word)]
    if len(numbers) == 1 and len(word) == 4 and word.isdigit():
        numbers = list(divmod(numbers[0], 100))
    hour, minute = (*numbers, 0)[:2]
    if "p" in word and hour < 12:
        hour += 12
    elif "a" in word and hour == 12:
        hour = 0
    return f"T{hour:02}:{minute:02}" if hour <= 24 and minute < 60 else None


def _day(found: Found, story: Story) -> str:
    """The day that stands beside a time of day; without one the day that was named last."""
    if found.words("weekday"):
        return day_value(found, story)
    if found.words("near"):
        return story.near(DAYS[found.word("near")], "day")
    beside = dates.day(found, story) if found.words("month") else None
    return beside[1] if beside else story.then(0, "day")


ZONE = "(?:ZONE|local time)"
ON_DAY = (
    f"(?:,? on? (?:(?P<weekday>WEEKDAY)|(?P<near>today|yesterday|tomorrow)"
    f"|{THE_MONTH} {THE_DAY} (?:,? {THE_YEAR})?))?"
)
RULES = (
    Rule("clock", f"(?:about|around|EARLY)? (?P<clock>CLOCK|NOON) {ZONE}? {ON_DAY}", clock),
    Rule("clock-zone", f"(?P<clock>CLOCK24|NUM) {ZONE} {ON_DAY}", clock),
    Rule(
        "at-24-hours",
        f"(?<=at|from|until|till|by|around|before|after) (?P<time>(?P<clock>CLOCK24) {ON_DAY})",
        clock,
    ),
    Rule("o-clock", f"(?P<clock>NUM|NUMWORD) OCLOCK (?:in the (?P<part>PART))? {ON_DAY}", oclock),
    Rule("in-the-morning", f"(?P<clock>DAY|NUMWORD) in the (?P<part>PART) {ON_DAY}", oclock),
    Rule("mid-afternoon", f"(?:mid|EARLY) DASH? (?P<part>PART) {ON_DAY}", part_of_day),
    Rule(
        "at-dawn",
        "(?<=at|in|before|by|until|since|after|around)"
        f" (?P<time>the? (?P<part>PART) {ON_DAY}) (?! of)",
        part_of_day,
    ),
)
