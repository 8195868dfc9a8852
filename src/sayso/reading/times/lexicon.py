"""The words that times are made of, with their meanings, and the classes that rules name.

A class is written in capitals in a rule (`MONTH`, `UNIT`); a word belongs to as many as it likes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun",
            "july jul", "august aug", "september sept sep", "october oct", "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "monday mon", "tuesday tues tue", "wednesday weds wed", "thursday thurs thur thu",
            "friday fri", "saturday sat", "sunday sun",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
UNITS = {
    "second": "second", "sec": "second", "minute": "minute", "min": "minute", "hour": "hour",
    "day": "day", "night": "night", "week": "week", "fortnight": "fortnight",
    "weekend": "weekend", "month": "month", "quarter": "quarter", "year": "year",
    "decade": "decade", "century": "century", "centurie": "century", "millennium": "millennium",
}  # fmt: skip
SEASONS = {"spring": "SP", "summer": "SU", "fall": "FA", "autumn": "FA", "winter": "WI"}
PARTS = {
    "morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI", "dawn": "TMO",
    "daybreak": "TMO", "sunrise": "TMO", "dusk": "TEV", "sunset": "TEV", "nightfall": "TNI",
}  # fmt: skip
HOURS = {"noon": "T12:00", "midday": "T12:00", "midnight": "T24:00"}
ONES = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen".split()
    )
}
TENS = {
    word: 10 * number
    for number, word in enumerate(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2
    )
}
SCALES = {"dozen": 12, "hundred": 100, "thousand": 1000, "million": 1_000_000}
ORDINALS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
        "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth "
        "twentieth".split(),
        start=1,
    )
} | {"thirtieth": 30}
DECADES = {
    word: number
    for word, number in {
        "twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7,
        "eighties": 8, "nineties": 9,
    }.items()
}  # fmt: skip
HOLIDAYS = {
    "christmas": (12, 25), "thanksgiving": None, "easter": None, "halloween": (10, 31),
    "hogmanay": (12, 31), "juneteenth": (6, 19), "pentecost": None, "whitsun": None,
}  # fmt: skip
PLURALS = {f"{word}s": value for word, value in UNITS.items()} | {"centuries": "century"}

CLASSES: Mapping[str, Iterable[str]] = {
    "MONTH": MONTHS,
    # Names that are other words too, or people: alone they need a word before them.
    "NAMELIKE": ("may", "march", "april", "june", "august", "jan"),
    "ABBREVIATED": [name for name in MONTHS if len(name) < 5 and name not in ("may", "june", "july")],
    "WEEKDAY": [name for name in WEEKDAYS if name.endswith("day")],
    "WDAY": [name for name in WEEKDAYS if not name.endswith("day")],
    "WEEKDAYS": [f"{name}s" for name in WEEKDAYS if name.endswith("day")],
    "UNIT": UNITS,
    "UNITS": PLURALS,
    "SEASON": SEASONS,
    "PART": PARTS,
    "PARTS": ("mornings", "afternoons", "evenings", "nights"),
    "NOON": HOURS,
    "NUMWORD": ONES | TENS | SCALES,
    "ONE": [word for word, number in ONES.items() if 0 < number < 10],
    "TEEN": [word for word, number in ONES.items() if number > 9],
    "TENS": TENS,
    "ORD": ORDINALS,
    "DECADES": DECADES,
    "EARLY": ("early", "late", "mid", "earlier", "later"),
    "ENDING": ("end", "beginning", "start", "middle", "close", "turn", "rest"),
    "ART": ("a", "an"),
    "VAGUE": ("few", "several", "some", "many", "couple", "number", "dozens", "hundreds"),
    "ABOUT": (
        "about", "almost", "approximately", "around", "nearly", "over", "roughly",
    ),
    "ZONE": (
        "gmt", "utc", "est", "edt", "et", "cst", "cdt", "mst", "mdt", "pst", "pdt", "pt", "bst",
        "cet", "cest", "eet", "ist", "wat", "cat", "eat", "sast", "jst", "kst", "aest", "aedt",
    ),
    "IN": (
        "in", "since", "of", "from", "by", "until", "till", "before", "after", "through",
        "during", "for", "to", "between", "and", "or", "around", "about", "on", "than", "this",
        "last", "next", "past", "as", "through", "throughout", "circa", "the", "over", "following",
    ),
    "OPEN": ("(", "["),
    "DASH": ("-", "–", "—"),
    "POSS": ("'s", "’s"),
    "CURRENCY": ("$", "£", "€", "¥", "₹", "#", "rs", "dlrs"),
}  # fmt: skip
PROPER = ("MONTH", "WDAY", "ZONE")  # classes of words that begin with a capital
