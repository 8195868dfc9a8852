"""Tokens that begin with a digit by their shape, and the amounts that words and digits name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from sayso.reading.times.lexicon import ONES, ORDINALS, SCALES, TENS

SHAPES = {
    "digit": frozenset({"NUM", "DAY", "HOUR"}),  # 1 to 9
    "hour": frozenset({"NUM", "DAY", "HOUR", "TWO"}),  # 10 to 24
    "day": frozenset({"NUM", "DAY", "TWO"}),  # 25 to 31
    "two": frozenset({"NUM", "TWO"}),
    "number": frozenset({"NUM"}),
    "year": frozenset({"NUM", "YEAR", "NEAR"}),  # 1900 to 2099
    "old year": frozenset({"NUM", "YEAR"}),  # 1000 to 1899
    "decade": frozenset({"DECADE"}),
    "short decade": frozenset({"DECADE", "SHORT"}),
    "day ordinal": frozenset({"ORD", "DAYORD"}),
    "ordinal": frozenset({"ORD"}),
    "fraction": frozenset({"FRACTION"}),
    "slash date": frozenset({"SLASHDATE"}),
    "nine eleven": frozenset({"NINEELEVEN"}),
    "iso": frozenset({"ISODATE"}),
    "clock": frozenset({"CLOCK"}),
    "24 hours": frozenset({"CLOCK24"}),
    "other": frozenset[str](),
}
LONGEST = 9  # digits of a number that may count units; longer ones are no amounts of time


def shape_of(word: str) -> str:
    """The key of `SHAPES` for a token that begins with a digit.

    >>> [shape_of(word) for word in ("7", "1998", "1990s", "3rd", "10/14/2024", "4 p.m.", "1,500")]
    ['digit', 'year', 'decade', 'day ordinal', 'slash date', 'clock', 'number']
    """
    for shape, pattern in _PATTERNS.items():
        if pattern.fullmatch(word):
            return shape
    return "other"


_PATTERNS = {
    shape: re.compile(pattern)
    for shape, pattern in {
        "digit": "[1-9]",
        "hour": "1[0-9]|2[0-4]",
        "day": "0[1-9]|2[5-9]|3[01]",
        "two": "[0-9]{2}",
        "year": "(?:19|20)[0-9]{2}",
        "old year": "1[0-8][0-9]{2}",
        "number": f"[0-9]{{1,{LONGEST}}}(?:\\.[0-9]{{1,3}})?|[0-9]{{1,3}}(?:,[0-9]{{3}}){{1,2}}",
        "decade": "[12][0-9]{2}0['’]?s",
        "short decade": "[1-9]0['’]?s",
        "day ordinal": "(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)",
        "ordinal": "[0-9]{1,3}(?:st|nd|rd|th)",
        "nine eleven": "9/11",
        "fraction": "[1-9]/[2-9]",
        "slash date": "[0-9]{1,2}/[0-9]{1,2}/(?:[0-9]{2}|[0-9]{4})",
        "iso": "[0-9]{4}-[0-9]{2}-[0-9]{2}(?:t[0-9]{2}:[0-9]{2})?",
        "clock": "[0-9]{1,2}(?:[:.][0-9]{2})?[ \u00a0\u202f]?[ap]\\.?m\\.?",
        "24 hours": "(?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?",
    }.items()
}


def amount(words: Sequence[str]) -> Fraction | None:
    """How many the words say, or None where they leave it open ("several").

    Articles count one, "a couple" two, of a range ("two to three") the first number counts.

    >>> [str(amount(words.split())) for words in ("two and a half", "twenty - four", "a few")]
    ['5/2', '24', 'None']
    """
    words = [word for word in words if word not in {"-", "–", "of", "the"}]
    if "couple" in words:
        return Fraction(2)
    total = Fraction(0)
    known = False
    for index, word in enumerate(words):
        if word in {"to", "or"}:
            break
        if word == "half":
            total += Fraction(1, 2)
        elif word in ONES or word in TENS:
            total += ONES.get(word, 0) + TENS.get(word, 0)
        elif word in SCALES:
            total = (total or 1) * SCALES[word]
        elif word[0] in "0123456789":
            total += Fraction(word.replace(",", ""))
        elif word in {"a", "an", "another"} and not total:
            total = Fraction(0 if "half" in words[index : index + 2] else 1)
        known = known or bool(total)
    return total if known else None


def ordinal(word: str) -> int:
    """The number of an ordinal: 3 for "third" and "3rd"."""
    return ORDINALS[word] if word in ORDINALS else int(re.sub("[^0-9]", "", word))
