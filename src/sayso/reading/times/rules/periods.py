"""Quarters, halves, fiscal years and seasons."""

from __future__ import annotations

from datetime import date

from sayso.reading.times.calendar import SEASON_STARTS
from sayso.reading.times.forms import EARLY, THE_YEAR
from sayso.reading.times.grammar import Found, Rule, Value
from sayso.reading.times.lexicon import MONTHS, SEASONS
from sayso.reading.times.numerals import ordinal
from sayso.reading.times.rules.dates import OF, year_in
from sayso.reading.times.story import Story, back_a_year

ENDED = frozenset({"ended", "ending"})
LETTERS = {"q": 4, "h": 2}  # quarters and halves: how many there are in a year


def part_of_year(found: Found, story: Story) -> Value | None:
    """“the third quarter”, “third-quarter”, “Q3 2024”, “the first half of 1990”."""
    number = ordinal(found.word("number"))
    letter = found.word("letter") or ("h" if found.words("half") else "q")
    count = LETTERS[letter]
    if not 1 <= number <= count:
        return None
    year = _year(found, story)
    here = story.published
    if year is None and here is not None:
        begun = (number - 1) * 12 // count < here.month
        year = here.year - (not begun) - bool(found.words("back"))
    return "DATE", f"{'XXXX' if year is None else f'{year:04}'}-{letter.upper()}{number}"


def this_quarter(found: Found, story: Story) -> Value:
    """“the quarter”, “the latest period”, “the year-earlier quarter”, “the 1988 period”."""
    if ended := _ended(found, story):
        story.quarter = ended
        return "DATE", ended
    value = story.quarter or story.near(-1, "quarter")
    year = _year(found, story)
    if year is not None:
        return "DATE", f"{year:04}{value[4:]}"
    if found.words("back") and value[0] != "X":
        value = back_a_year(value)
    return "DATE", value


def _ended(found: Found, story: Story) -> str | None:
    """The quarter of "the quarter ended Sept. 30", by the calendar; fiscal years begin anywhere."""
    following = found.tokens.words[found.end : found.end + 2]
    if len(following) < 2 or following[0] not in ENDED or following[1] not in MONTHS:
        return None
    month, here = MONTHS[following[1]], story.published
    number = (month + 2) // 3
    if here is None:
        return f"XXXX-Q{number}"
    return f"{here.year - (month > here.month):04}-Q{number}"


def year_ago(_: Found, story: Story) -> Value:
    """“year-ago results”, “the year-earlier loss”."""
    return "DATE", story.compared or story.near(-1, "year")


def fiscal_year(found: Found, story: Story) -> Value:
    """“the fiscal year”, “the current financial year”, “the full year”."""
    steps = {"last": -1, "previous": -1, "next": 1}
    return "DATE", story.near(steps.get("".join(found.words("way")[-1:]), 0), "year")


def season(found: Found, story: Story) -> Value:
    """“this summer”, “last fall”, “the winter of 1994”."""
    name = SEASONS[found.word("season")]
    year = _year(found, story)
    if year is None and story.published:
        ahead = story.direction(found) == "future"
        year = _season_year(story.published, name, found.words("way")[-1:], ahead=ahead)
    return "DATE", f"{year:04}-{name}" if year is not None else f"XXXX-{name}"


def _season_year(here: date, name: str, way: list[str], *, ahead: bool) -> int:
    """The year of a season named by the month it starts in; winter's is December."""
    start = SEASON_STARTS[name]
    begun, over = here.month >= start, here.month >= start + 3
    if way == ["this"]:
        return here.year
    if way == ["next"] or (ahead and way != ["last"]):
        return here.year + (begun if way == ["next"] else over)
    return here.year - (not over if way == ["last"] else not begun)


def _year(found: Found, story: Story) -> int | None:
    if found.words("year"):
        return year_in(found)
    if found.words("of") and story.published:
        return story.published.year + OF[found.word("of")]
    return None


OF_YEAR = f"of (?:fiscal)? (?:{THE_YEAR}|(?P<of>last|this|next) year)"
BEFORE = f"(?:{THE_YEAR}|(?P<of>last|this|next) year POSS|year DASH (?P<back>ago|earlier))"
RULES = (
    Rule("quarter", f"the? (?:{BEFORE})? fiscal? DASH? (?P<number>ORD) quarter", part_of_year),
    Rule(
        "quarter-of",
        f"the? fiscal? (?P<number>ORD) (?:quarter|(?P<half>half)) {OF_YEAR}",
        part_of_year,
    ),
    Rule("quarter-hyphen", "(?:fiscal DASH?)? (?P<number>ORD) DASH quarter", part_of_year),
    Rule("q3", f"(?P<letter>q|h) (?P<number>NUM) (?:of|DASH)? {THE_YEAR}", part_of_year),
    Rule(
        "in-q3",
        "(?<=in|for|of|since|until|by) (?P<time>(?P<letter>q) (?P<number>NUM))",
        part_of_year,
    ),
    Rule(
        "this-quarter",
        f"(?:the (?:comparable|corresponding)?)? {BEFORE} (?:quarter|period)",
        this_quarter,
    ),
    Rule(
        "same-period",
        "the (?:same|corresponding|comparable) (?:quarter|period)"
        " (?:of|in)? (?P<back>(?:last|the previous|the prior) year|a year (?:ago|earlier))",
        this_quarter,
    ),
    Rule(
        "latest-quarter",
        "the (?:quarter|(?:latest|recent|same|corresponding) (?:quarter|period)) (?! of|DASH)",
        this_quarter,
    ),
    Rule("year-ago", "year DASH (?:ago|earlier)", year_ago),
    Rule(
        "fiscal-year",
        "(?P<way>the (?:current|last|previous|next)?|this|last|next) (?:fiscal|financial) year",
        fiscal_year,
    ),
    Rule("full-year", "the full year", fiscal_year),
    Rule("for-the-year", "(?<=for) (?P<time>the year) (?! ended|ending|to)", fiscal_year),
    Rule(
        "season",
        f"{EARLY} (?P<way>this past|this coming|this|last|next|the (?:past|last|coming))"
        " (?P<season>SEASON)",
        season,
    ),
    Rule(
        "in-season",
        "(?<=in|since|until|by|into|of|during|for|over|before|after)"
        f" (?P<time>the? {EARLY} (?P<season>SEASON)) (?! of|in|from|to)",
        season,
    ),
    Rule("season-of", f"the? {EARLY} (?P<season>SEASON) of? {THE_YEAR}", season),
)
