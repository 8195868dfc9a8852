"""Days of the week and weekends."""

from __future__ import annotations

from datetime import date

from sayso.reading.times.calendar import OPEN, moved
from sayso.reading.times.forms import EARLY
from sayso.reading.times.grammar import Found, Rule, Value
from sayso.reading.times.lexicon import PARTS, WEEKDAYS
from sayso.reading.times.story import Story

WEEKS = {"last": -7, "this": 0, "next": 7}
MIDWEEK = 3  # until Wednesday "this weekend" may be the one that is over


def weekday(found: Found, story: Story) -> Value:
    """“on Tuesday”, “last Friday”, “Monday night”, “Tuesday of last week”."""
    value, part = day_value(found, story), found.word("part")
    return ("TIME", value + PARTS[part]) if part else ("DATE", value)


def day_value(found: Found, story: Story) -> str:
    """The value of the day meant by a weekday's name."""
    number = WEEKDAYS[found.words("weekday")[0]]
    there = _day(found, story, number)
    return there.isoformat() if there else f"XXXX-WXX-{number}"


def weekend(found: Found, story: Story) -> Value:
    """“over the weekend”, “this weekend”, “next weekend”."""
    here, way = story.published, found.words("way")[-1]
    if here is None:
        return "DATE", OPEN["weekend"]
    if way == "next":
        return "DATE", story.near(1, "weekend")
    ahead = story.direction(found) == "future" or (way == "this" and here.isoweekday() > MIDWEEK)
    on_it = here.isoweekday() > 5 and way != "last"
    return "DATE", story.near(0 if (ahead and way != "last") or on_it else -1, "weekend")


def _day(found: Found, story: Story, number: int) -> date | None:
    way, week = found.words("way"), found.word("week")
    here = story.last_day() if way[:1] == ["the"] else story.published
    if here is None:
        return None
    back = (here.isoweekday() - number) % 7
    if week:
        return moved(here, WEEKS[week] + number - here.isoweekday(), "day")
    if way and way[-1] in {"last", "past", "previous", "preceding"}:
        return moved(here, -(back or 7), "day")
    if way and way[-1] in {"next", "coming", "following"}:
        return moved(here, 7 - back, "day")
    # News tells of days gone by their names, unless the clause looks ahead.
    if story.direction(found) == "future":
        return moved(here, (7 - back) % 7, "day")
    return moved(here, -back, "day")


WAY = "(?P<way>last|next|this past|this coming|this|the (?:previous|preceding|following|next))?"
PAPERS = "times|telegraph|mirror|express|mail|herald|post|observer|mercury|tribune|sun|star|world"
RULES = (
    Rule(
        "weekday",
        f"{EARLY} {WAY} (?P<weekday>WEEKDAY) (?P<part>PART)?"
        f" (?:of? (?P<week>last|this|next) week)? (?! {PAPERS})",
        weekday,
    ),
    Rule("short-weekday", "(?<! the) (?P<weekday>WDAY) .", weekday),
    Rule("weekend", f"{EARLY} (?P<way>the|last|this past|this coming|this|next) weekend", weekend),
)
