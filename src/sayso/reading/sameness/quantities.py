"""How many, where a text says so in figures or in words."""

from __future__ import annotations

import math
import re

WORDS = {
    "couple": 2, "two": 2, "both": 2, "three": 3, "few": 4, "four": 4, "handful": 4, "five": 5,
    "several": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12, "dozen": 12, "twenty": 20, "thirty": 30, "forty": 40, "dozens": 50, "fifty": 50,
    "scores": 60, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100,
    "hundreds": 400, "thousands": 4e3, "million": 1e6, "millions": 4e6, "billion": 1e9,
    "billions": 4e9,
}  # fmt: skip
UNITS = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "bn": 1e9, "m": 1e6}
FIGURE = r"(?<![\w.,-])\d{1,3}(?:,\d{3})+|(?<![\w.,-])\d{1,9}(?:\.\d{1,3})?"
SAID = re.compile(
    rf"(?P<figure>{FIGURE})(?![\d/])(?:\s?(?P<unit>hundred|thousand|million|billion|bn|m)\b)?"
    rf"|\b(?P<word>{'|'.join(WORDS)})\b(?:\s(?P<times>hundred|thousand|million|billion)\b)?",
    re.IGNORECASE,
)
TIMES = re.compile(
    r"\s?(?:%|per\s?cent|percent|days?|weeks?|months?|years?|hours?|minutes?|o['’]clock|[ap]\.?m\b"
    r"|-?year-?old|January|February|March|April|May|June|July|August|September|October|November"
    r"|December)",
    re.IGNORECASE,
)
YEARS = range(1900, 2100)


def quantities(text: str) -> tuple[float, ...]:
    """The amounts that a text names, in order, without years, times and shares.

    >>> quantities("a few engineers, 1,200 soldiers and thousands of shells in 2024")
    (4.0, 1200.0, 4000.0)
    """
    found = []
    for match in SAID.finditer(text):
        amount = _amount(match)
        year = match["figure"] and not match["unit"] and amount in YEARS
        if amount > 0 and not year and not TIMES.match(text, match.end()):
            found.append(amount)
    return tuple(found)


def gap(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    """How many powers of ten lie between the nearest amounts, 0 to 1 (two powers and more).

    Zero where one of them names none.

    >>> gap((4.0,), (4000.0,)), gap((12.0,), (12.0, 90.0)), gap((), (3.0,))
    (1.0, 0.0, 0.0)
    """
    if not one or not other:
        return 0.0
    nearest = min(abs(math.log10(a / b)) for a in one for b in other)
    return min(1.0, nearest / 2)


def _amount(match: re.Match[str]) -> float:
    if match["word"]:
        unit = match["times"]
        return WORDS[match["word"].lower()] * (UNITS[unit.lower()] if unit else 1.0)
    unit = match["unit"]
    return float(match["figure"].replace(",", "")) * (UNITS[unit.lower()] if unit else 1.0)
