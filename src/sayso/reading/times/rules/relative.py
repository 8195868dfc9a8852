"""Times told from the day of publication or from the day that was named last."""

from __future__ import annotations

from fractions import Fraction

from sayso.reading.times.calendar import STEPS, period
from sayso.reading.times.forms import ABOUT, AMOUNT, OR_SO
from sayso.reading.times.grammar import Found, Rule, Value
from sayso.reading.times.lexicon import PARTS, PLURALS, UNITS
from sayso.reading.times.numerals import amount
from sayso.reading.times.story import Story

DAYS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
WAYS = {
    "last": -1, "past": -1, "previous": -1, "preceding": -1, "before": -1,
    "the": 0, "this": 0, "current": 0, "same": 0, "that": 0,
    "next": 1, "coming": 1, "following": 1, "after": 1,
}  # fmt: skip
LONG_UNITS = frozenset("decade century millennium".split())
FROM_NOW = frozenset("ago from hence".split())
BACK = frozenset("ago earlier previously prior".split())


def near_day(found: Found, story: Story) -> Value:
    """“today”, “yesterday morning”, “tonight”, “the day before yesterday”."""
    word, part = found.word("day"), found.word("part")
    if found.words("twice"):
        return "DATE", story.near(2 * DAYS[word], "day")
    suffix = "TNI" if word == "tonight" else PARTS.get(part, "")
    return "TIME" if suffix else "DATE", story.near(DAYS[word], "day") + suffix


def near_part(found: Found, story: Story) -> Value:
    """“last night”, “this morning”, “overnight”."""
    steps = -1 if found.word("way") == "last" else 0
    return "TIME", story.near(steps, "day") + PARTS[found.word("part") or "night"]


def near_unit(found: Found, story: Story) -> Value:
    """“last week”, “earlier this month”, “next year”, “the end of the month”."""
    unit, way = unit_in(found), found.words("way")
    if unit in LONG_UNITS and way in (["the", "past"], ["the", "last"]):
        return "DURATION", period(unit, Fraction(1))  # no decade of the calendar
    return "DATE", story.near(WAYS[way[-1]], unit)


def then_unit(found: Found, story: Story) -> Value:
    """“the following year”, “that month”, “the same day”, “the day before”."""
    return "DATE", story.then(WAYS[found.words("way")[-1]], unit_in(found))


def then_part(found: Found, story: Story) -> Value:
    """“the next morning”, “that night”."""
    day = story.then(WAYS[found.words("way")[-1]], "day")
    return "TIME", day + PARTS[found.word("part")]


def away(found: Found, story: Story) -> Value:
    """“two weeks ago”, “three days from now”, “two days earlier”, “a year later”."""
    unit, count, way = unit_in(found), amount(_counted(found)), found.words("way")[0]
    back = way in BACK
    if unit == "year" and count == 1 and back and story.compared:
        return "DATE", story.compared  # in reports on results: of the same quarter
    if unit == "year" and count and count.denominator > 1:
        unit, count = "month", count * 12
    if unit not in STEPS or count is None or count.denominator > 1:
        if way not in FROM_NOW:  # from a time that no one knows; how far is all that is told
            return "DURATION", period(unit, count)
        return "DATE", "PAST_REF" if back else "FUTURE_REF"
    steps = -int(count) if back else int(count)
    return "DATE", story.near(steps, unit) if way in FROM_NOW else story.then(steps, unit)


def year_end(found: Found, story: Story) -> Value:
    """“year-end”; after "since" the one before."""
    year = story.near(-1 if found.before == "since" else 0, "year")
    return "DATE", f"{year}-12-31"


def _counted(found: Found) -> list[str]:
    return found.words("amount") + found.words("half")


def unit_in(found: Found) -> str:
    """The unit that a form's group `unit` names."""
    word = found.word("unit")
    return PLURALS.get(word) or UNITS[word]


EARLY = "(?:(?:EARLY|sometime) DASH?)?"
NEAR_WAY = "(?P<way>last|this past|this coming|this|next|the (?:past|last|coming|current))"
THEN_WAY = "(?P<way>that same|that|the (?:same|following|next|previous|preceding))"
FROM = f"{ABOUT} (?P<amount>{AMOUNT}) (?P<unit>UNIT|UNITS) {OR_SO} (?P<half>and ART half)?"
RULES = (
    Rule("today", f"{EARLY} (?P<day>today|tonight|yesterday|tomorrow) (?P<part>PART)?", near_day),
    Rule("day-before-yesterday", "the? (?P<twice>day before) (?P<day>yesterday)", near_day),
    Rule("day-after-tomorrow", "the? (?P<twice>day after) (?P<day>tomorrow)", near_day),
    Rule("last-night", f"{EARLY} (?P<way>last|this) (?P<part>PART)", near_part),
    Rule("overnight", "overnight", near_part),
    Rule("last-week", f"{EARLY} {NEAR_WAY} (?P<unit>WEEKUNIT)", near_unit),
    Rule("earlier-in", "EARLY in (?P<way>the) (?P<unit>year|month|week)", near_unit),
    Rule(
        "end-of",
        "the? ENDING of (?P<way>the|this|next|last) (?P<unit>year|month|week|decade|century)",
        near_unit,
    ),
    Rule("that-day", f"{EARLY} {THEN_WAY} (?P<unit>DATEUNIT)", then_unit),
    Rule("that-night", f"{EARLY} {THEN_WAY} (?P<part>PART)", then_part),
    Rule(
        "day-before",
        "the (?P<unit>day|week|month|year|night) (?P<way>before|after) (?=,|.|and|when)",
        then_unit,
    ),
    Rule("ago", f"{FROM} (?P<way>ago|from now|hence)", away),
    Rule("units-ago", "(?P<unit>UNITS) (?P<way>ago)", away),
    Rule("earlier", f"{FROM} (?P<way>earlier|later|previously|prior)", away),
    Rule("year-end", "the? year DASH? end", year_end),
)
