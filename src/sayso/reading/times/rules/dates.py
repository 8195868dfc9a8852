"""Calendar dates: days, months, years, decades and centuries that the text names."""

from __future__ import annotations

from datetime import date

from sayso.reading.times.calendar import OPEN, day_of, nth, stretch
from sayso.reading.times.forms import EARLY, PART_OF, SPELLED, THE_DAY, THE_MONTH, THE_YEAR
from sayso.reading.times.grammar import Found, Rule, Value
from sayso.reading.times.lexicon import (
    AMBIGUOUS,
    BEFORE_MONTH,
    DECADES,
    MONTHS,
    ONES,
    TENS,
    WEEKDAYS,
)
from sayso.reading.times.numerals import ordinal
from sayso.reading.times.story import Story

# News names a date without its year when it is near. Against the tense of its clause a date must
# be TENSE times nearer than the other way; without a tense the past is taken up to LEAN times as
# far. On TempEval-3 train 5 to 10 and 1.3 to 2 do equally well.
TENSE = 10
LEAN = 1.5
CENTURIES = 30
# Months that people are called by too, and what stands before them when they are months.
FIRST_NAMES = frozenset("april may june july august jan".split())
BEFORE_LONE_MONTH = BEFORE_MONTH - frozenset(", ( - –".split())


def day(found: Found, story: Story) -> Value | None:
    """“Oct. 14”, “14 October 2024”, “Saturday, April 25”, “March eighth”."""
    month, number = _month(found), ordinal(found.words("day")[-1])
    if found.words("year"):
        there = day_of(year_in(found), month, number)
        return ("DATE", there.isoformat()) if there else None
    if day_of(2000, month, number) is None:
        return None
    year = _year_of(found, story) or _year_by_weekday(found, story, month, number)
    year = year or _year_near(found, story, month, number)
    return "DATE", f"{year}-{month:02}-{number:02}"


def week_of(found: Found, story: Story) -> Value | None:
    """“the week of March 6”: the ISO week that the day lies in."""
    value = day(found, story)
    if value is None or value[1].startswith("X"):
        return value and ("DATE", OPEN["week"])
    return "DATE", stretch("week", date.fromisoformat(value[1]))


def nth_weekday(found: Found, story: Story) -> Value:
    """“the second Sunday of November”, “the last Monday in May 2025”."""
    month, weekday = _month(found), WEEKDAYS[found.words("weekday")[0]]
    given = found.words("year")
    year = f"{year_in(found):04}" if given else _year_near(found, story, month, 1)
    if year == "XXXX":
        return "DATE", f"XXXX-{month:02}"
    number = -1 if found.word("number") == "last" else ordinal(found.word("number"))
    first = date(int(year), month, 1)
    return "DATE", (first + nth(weekday, number)).isoformat()


def month(found: Found, story: Story) -> Value | None:
    """“in October”, “last October”, “June last year”, “October 2024”."""
    number = _month(found)
    alone = found.end - found.start == 1
    if alone and found.first in AMBIGUOUS and found.before not in BEFORE_MONTH:
        return None  # "Theresa May said"
    if alone and _is_first_name(found):
        return None
    if found.words("year"):
        return "DATE", f"{year_in(found):04}-{number:02}"
    year = _year_of(found, story) or _year_near(found, story, number, 1)
    return "DATE", f"{year}-{number:02}"


def _is_first_name(found: Found) -> bool:
    """Whether a surname follows: "the governor, April Sisay", "said Jan Orsolt"."""
    following = "".join(found.tokens.raw[found.end : found.end + 1])
    if found.first not in FIRST_NAMES or not following[:1].isupper():
        return False
    return found.first == "jan" or found.before not in BEFORE_LONE_MONTH


def day_of_month(found: Found, story: Story) -> Value | None:
    """“on the 14th”: of the month that was named last, or of the month of publication."""
    number, here = ordinal(found.words("day")[-1]), story.last_day("month")
    if here is None:
        return "DATE", f"XXXX-XX-{number:02}"
    there = day_of(here.year, here.month, number)
    return ("DATE", there.isoformat()) if there else None


def iso(found: Found, _: Story) -> Value | None:
    """“2024-10-14”, with or without the time of day."""
    word = found.words("date")[0].upper()
    try:
        date.fromisoformat(word[:10])
    except ValueError:
        return None
    return "TIME" if "T" in word else "DATE", word


def slashed(found: Found, _: Story) -> Value | None:
    """“10/14/2024”, “14/10/2024”, “14.10.2024”; with slashes the month first if it can be."""
    word = found.word("date")
    first, second, year = map(int, word.replace(".", "/").split("/"))
    year += 0 if year > 99 else 2000 if year < 70 else 1900
    if "." in word:
        first, second = second, first
    there = day_of(year, first, second) or day_of(year, second, first)
    return ("DATE", there.isoformat()) if there else None


def nine_eleven(_found: Found, _story: Story) -> Value:
    """“9/11”."""
    return "DATE", "2001-09-11"


def year(found: Found, _: Story) -> Value:
    """“in 1998”, “fiscal 1998”, “the end of 1990”, “nineteen ninety-six”, the 91 of “1990-91”."""
    if found.words("short"):
        return "DATE", f"{year_in(found):04}"[:2] + found.word("short")
    return "DATE", f"{year_in(found):04}"


def decade(found: Found, story: Story) -> Value:
    """“the 1990s”, “the late 80s”, “the nineties”: the years' first three digits."""
    word = found.word("decade")
    digits = f"{DECADES[word]}0" if word in DECADES else word.rstrip("s")
    if len(digits) == 4:
        return "DATE", digits[:3]
    this = story.published.year if story.published else 2000
    return "DATE", ("20" if 2000 + int(digits) <= this and int(digits) < 30 else "19") + digits[0]


def century(found: Found, _: Story) -> Value | None:
    """“the 20th century”: the years' first two digits, 19."""
    number = ordinal(found.word("number"))
    return ("DATE", f"{number - 1:02}") if 0 < number <= CENTURIES else None


def year_in(found: Found) -> int:
    """The year that a form names in digits or, as broadcasts have it, in words."""
    words = found.words("year")
    if words[0].isdigit():
        return int(words[0])
    if "thousand" in words:
        return 2000 + sum(_number(word) for word in words[2:])
    return 100 * _number(words[0]) + sum(_number(word) for word in words[1:])


def _number(word: str) -> int:
    return ONES.get(word, 0) + TENS.get(word, 0)


def _month(found: Found) -> int:
    return MONTHS[found.words("month")[0]]


def _year_of(found: Found, story: Story) -> str | None:
    """The year of "last year" or "the same year" beside a day or month."""
    of = found.word("of")
    if not of:
        return None
    return story.near(OF[of], "year") if of in OF else story.then(0, "year")


def _year_by_weekday(found: Found, story: Story, month: int, number: int) -> str | None:
    """The year, this one or one beside it, in which the day has the weekday that is named."""
    if not (found.words("weekday") and story.published):
        return None
    this = story.published.year
    for year in (this, this - 1, this + 1):
        there = day_of(year, month, number)
        if there and there.isoweekday() == WEEKDAYS[found.words("weekday")[0]]:
            return f"{year:04}"
    return None


def _year_near(found: Found, story: Story, month: int, number: int) -> str:
    """The year of a day or month that is named without one."""
    here = story.published
    if here is None:
        return "XXXX"
    if not found.words("day"):
        here = here.replace(day=1)
    past = here.year - ((month, number) > (here.month, here.day))
    ahead = here.year + ((month, number) < (here.month, here.day))
    back = here - (day_of(past, month, number) or date.min)
    on = (day_of(ahead, month, number) or date.max) - here
    way = found.word("way") or story.direction(found)
    if way in {"last", "next"}:
        same = past == ahead
        return f"{past - same if way == 'last' else ahead + same:04}"
    told = story.year_told(found)
    if told and way != "future":
        return f"{told:04}"
    if way == "future":
        back *= TENSE
    else:
        on *= TENSE if way == "past" else LEAN
    return f"{past if back <= on else ahead:04}"


OF = {"last": -1, "this": 0, "next": 1}
WEEKDAY = "(?:(?P<weekday>WEEKDAY|WDAY) .? ,?)?"
WAY = "(?:this coming|this|(?P<way>last|next))?"
WHICH = "(?P<of>last|this|next|that same|that|the same)"
OF_YEAR = f"(?:,? {THE_YEAR}|,? of? {WHICH} year)?"
BARE = "(?<! CURRENCY)"
RULES = (
    Rule("iso-date", "(?P<date>ISODATE)", iso),
    Rule("slash-date", "(?P<date>SLASHDATE)", slashed),
    Rule("nine-eleven", "NINEELEVEN", nine_eleven),
    Rule(
        "month-day",
        f"{PART_OF} {WAY} {WEEKDAY} {THE_MONTH} {THE_DAY} (?! NUM) {OF_YEAR}",
        day,
    ),
    Rule("week-of", f"the week of {THE_MONTH} {THE_DAY} (?! NUM) {OF_YEAR}", week_of),
    Rule("spelled-day", f"{WAY} {WEEKDAY} (?P<month>MONTH) the? (?P<day>ORD)", day),
    Rule("day-spelled", f"the (?P<day>ORD) of {THE_MONTH} (?:,? {THE_YEAR})?", day),
    Rule("day-month", f"{PART_OF} {WEEKDAY} {THE_DAY} of? {THE_MONTH} {OF_YEAR}", day),
    Rule(
        "nth-weekday",
        "the? (?P<number>first|second|third|fourth|last) (?P<weekday>WEEKDAY) (?:of|in)"
        f" {THE_MONTH} {THE_YEAR}?",
        nth_weekday,
    ),
    Rule(
        "day-after-day",  # the second of "May 5 and 6"
        f"{THE_MONTH} (?:DAYORD|DAY) (?:, DAY){{0,3}} (?:,? (?:and|or|to|through)|DASH)"
        " (?P<time>(?P<day>DAY|DAYORD)) (?! NUM|UNITS|UNIT|MONTH|COUNTED|:)",
        day,
    ),
    Rule(
        "day-before-day",  # the first of "5 and 6 May"
        f"(?P<time>{THE_DAY}) (?:and|or|to|DASH) (?:DAYORD|DAY) of? {THE_MONTH} (?:,? {THE_YEAR})?",
        day,
    ),
    Rule(
        "day-of-month",
        "(?<=on|until|till|by|since|from|before|after)"
        " (?P<time>the (?P<day>DAYORD)) (?! UNIT|century)",
        day_of_month,
    ),
    Rule("month-year", f"{PART_OF} {THE_MONTH} (?:,|of|in)? {THE_YEAR}", month),
    Rule("month-of-year", f"{PART_OF} {THE_MONTH} of? {WHICH} year", month),
    Rule(
        "month-before-month",  # the first of "March to August 2011"
        f"(?P<time>{THE_MONTH}) (?:to|and|or|through|until|DASH) MONTH .? {THE_YEAR}",
        month,
    ),
    Rule("month", f"{PART_OF} {WAY} {THE_MONTH}", month),
    Rule(
        "year",
        f"{BARE} {PART_OF} (?:the year|fiscal year?|fy)? (?P<year>NEAR) (?! COUNTED|UNITS)",
        year,
    ),
    Rule(
        "old-year",
        "(?<=in|since|of|from|by|until|before|after|to|and|the|his|her|its|POSS|OPEN|DASH)"
        " (?P<time>(?P<year>YEAR)) (?! COUNTED|UNITS)",
        year,
    ),
    Rule(
        "second-year",
        "(?P<year>YEAR) (?:DASH|/) (?P<time>(?P<short>TWO)) (?! NUM|UNITS|UNIT|MONTH)",
        year,
    ),
    Rule("spelled-year", f"(?:the year)? (?P<year>{SPELLED}) (?! UNIT|UNITS)", year),
    Rule("two-thousand", "the year (?P<year>two thousand(?: and? (?:TENS DASH?)? NUMWORD)?)", year),
    Rule("decade", f"(?<!his|her|their|my|our|your) the? {EARLY} (?P<decade>DECADE)", decade),
    Rule("spelled-decade", f"the {EARLY} (?P<decade>DECADES)", decade),
    Rule("century", f"the? {PART_OF} (?P<number>ORD) DASH? century", century),
)
