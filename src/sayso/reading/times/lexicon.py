"""The words that times are made of, with their meanings, and the classes that rules name.

A class is written in capitals in a rule (`MONTH`, `UNIT`); a word belongs to as many as it likes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping


def _numbered(names: str, start: int = 1) -> dict[str, int]:
    """Words by the number of their group: blanks part groups, bars the words of one."""
    groups = enumerate(names.split(), start)
    return {name: number for number, group in groups for name in group.split("|")}


MONTHS = _numbered(
    "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug "
    "september|sept|sep october|oct november|nov december|dec"
)
WEEKDAYS = _numbered(
    "monday|mon tuesday|tues|tue wednesday|weds|wed thursday|thurs|thur|thu friday|fri "
    "saturday|sat sunday|sun"
)
FULL_WEEKDAYS = [name for name in WEEKDAYS if name.endswith("day")]
UNITS = {
    "second": "second", "minute": "minute", "min": "minute", "hour": "hour",
    "day": "day", "night": "night", "week": "week", "fortnight": "fortnight",
    "weekend": "weekend", "month": "month", "quarter": "quarter", "year": "year",
    "decade": "decade", "century": "century", "millennium": "millennium",
}  # fmt: skip
CLOCK_UNITS = ("second", "minute", "min", "hour")
SHORT_UNITS = (*CLOCK_UNITS, "day", "night")
PLURALS = {f"{word}s": unit for word, unit in UNITS.items()} | {
    "centuries": "century", "millennia": "millennium", "mins": "minute", "hrs": "hour",
}  # fmt: skip
SEASONS = {"spring": "SP", "summer": "SU", "fall": "FA", "autumn": "FA", "winter": "WI"}
PARTS = {
    "morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI", "dawn": "TMO",
    "daybreak": "TMO", "sunrise": "TMO", "dusk": "TEV", "sunset": "TEV", "nightfall": "TNI",
}  # fmt: skip
HOURS = {"noon": "T12:00", "midday": "T12:00", "midnight": "T24:00"}
ONES = _numbered(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen",
    start=0,
)
TENS = {
    word: 10 * number
    for word, number in _numbered(
        "twenty thirty forty fifty sixty seventy eighty ninety", start=2
    ).items()
}
SCALES = {"dozen": 12, "hundred": 100, "thousand": 1000, "million": 1_000_000}
ORDINALS = _numbered(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
) | {"thirtieth": 30}
DECADES = _numbered("twenties thirties forties fifties sixties seventies eighties nineties", 2)
# Months that are names or other words too, and what stands before the month when it is meant.
AMBIGUOUS = frozenset("may march april june august jan mar jun dec sep".split())
BEFORE_MONTH = frozenset(
    "in since of from by until till before after through during for to between and or around about "
    "on than as throughout over following into the a an its his her their our 's ’s , ( - –".split()
)
OPEN_AMOUNTS = frozenset("few several some many number dozens hundreds".split())

CLASSES: Mapping[str, Iterable[str]] = {
    "MONTH": MONTHS,
    "ABBREVIATED": "jan feb mar apr jun jul aug sept sep oct nov dec".split(),
    "WEEKDAY": FULL_WEEKDAYS,
    "WDAY": [name for name in WEEKDAYS if name not in FULL_WEEKDAYS],
    "WEEKDAYS": [f"{name}s" for name in FULL_WEEKDAYS],
    "UNIT": UNITS,
    "DATEUNIT": [unit for unit in UNITS if unit not in CLOCK_UNITS],
    "WEEKUNIT": [unit for unit in UNITS if unit not in SHORT_UNITS],
    "LONGUNIT": [unit for unit in UNITS if unit != "second"],  # "a second" is an ordinal too
    "UNITS": PLURALS,
    "SEASON": SEASONS,
    "PART": PARTS,
    "PARTS": "mornings afternoons evenings nights".split(),
    "NOON": HOURS,
    "NUMWORD": ONES | TENS | SCALES,
    "ONE": [word for word, number in ONES.items() if 0 < number < 10],
    "TEEN": [word for word, number in ONES.items() if number > 9],
    "TENS": TENS,
    "ORD": ORDINALS,
    "DECADES": DECADES,
    "EARLY": "early late mid earlier later".split(),
    "ENDING": "end beginning start middle close turn rest".split(),
    "ART": ("a", "an"),
    "ABOUT": "about almost approximately around nearly roughly".split(),
    "ZONE": (
        "gmt utc est edt et cst cdt mst mdt pst pdt pt bst cet cest eet ist wat cat eat sast jst "
        "kst aest aedt".split()
    ),
    # What makes "for a week" a length of time and "four flights a week" none.
    "FOR": (
        "for in within over after than last lasts lasted lasting take takes took spend spent only "
        "barely just least him them us".split()
    ),
    "CURRENCY": "$ £ € ¥ ₹ # rs dlrs".split(),
    "COUNTED": (  # what a number between 1900 and 2099 counts when it is no year
        "% percent people troops soldiers miles km kilometers kilometres metres meters dollars "
        "euros pounds tonnes tons votes jobs homes men women children workers employees students "
        "refugees police members others dead feet points acres hectares barrels shares".split()
    ),
    # Words that are times by themselves, or head an expression that has no other word of time.
    "DATEWORD": (
        "today tonight yesterday tomorrow overnight now nowadays currently current recently soon "
        "past future hourly daily nightly weekly fortnightly monthly quarterly annually yearly "
        "ago period moment local thousand q h fy christmas easter halloween thanksgiving pentecost "
        "o'clock o’clock".split()
    ),
    "OCLOCK": ("o'clock", "o’clock"),
    "OPEN": ("(", "["),
    "DASH": ("-", "–", "—"),
    "POSS": ("'s", "’s"),
}
PROPER = ("MONTH", "WDAY")
"""Classes whose words begin with a capital letter."""
CAPITALS = ("ZONE",)
"""Classes whose words are written in capitals."""

CORE = frozenset(
    "MONTH WEEKDAY WDAY WEEKDAYS UNIT UNITS SEASON PART PARTS NOON DECADES DECADE YEAR DAYORD "
    "CLOCK CLOCK24 ZONE ISODATE SLASHDATE NINEELEVEN DATEWORD TEEN TENS".split()
)
"""Of these classes every expression has a word: the rules look nowhere else."""
