"""Tokens that begin with a digit by their shape, and the amounts that words and digits name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from sayso.reading.times.lexicon import ONES, OPEN_AMOUNTS, ORDINALS, SCALES, TENS

LONGEST = 9  # digits of a number that may count units; a longer one is no amount of time
SHAPES = {
    name: (frozenset(classes.split()), re.compile(pattern))
    for name, classes, pattern in (
        ("digit", "NUM DAY", "[1-9]"),
        ("day", "NUM DAY TWO", "0[1-9]|[12][0-9]|3[01]"),
        ("two digits", "NUM TWO", "[0-9]{2}"),
        ("year", "NUM YEAR NEAR", "(?:19|20)[0-9]{2}"),
        ("old year", "NUM YEAR", "1[0-8][0-9]{2}"),
        (
            "number",
            "NUM",
            f"[0-9]{{1,{LONGEST}}}(?:\\.[0-9]{{1,3}})?|[0-9]{{1,3}}(?:,[0-9]{{3}}){{1,2}}",
        ),
        ("decade", "DECADE", "[12][0-9]{2}0s"),
        ("short decade", "DECADE SHORT", "[1-9]0s"),
        ("day's ordinal", "ORD DAYORD", "(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)"),
        ("ordinal", "ORD", "[0-9]{1,3}(?:st|nd|rd|th)"),
        ("nine eleven", "NINEELEVEN", "9/11"),
        ("fraction", "FRACTION", "[1-9]/[2-9]"),
        ("slash date", "SLASHDATE", "[0-9]{1,2}([/.])[0-9]{1,2}\\1(?:[0-9]{2}|[0-9]{4})"),
        ("ISO date", "ISODATE", "[0-9]{4}-[0-9]{2}-[0-9]{2}(?:t[0-9]{2}:[0-9]{2})?"),
        ("clock", "CLOCK", "[0-9]{1,2}(?:[:.][0-9]{2})?[ \u00a0\u202f]?[ap]\\.?m\\.?"),
        ("24-hour clock", "CLOCK24", "(?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?"),
        ("other", "", ""),
    )
}
"""The classes of each shape of a token that begins with a digit, and the shape; first fit."""


def shape_of(word: str) -> str:
    """The key of `SHAPES` for a token that begins with a digit.

    >>> [shape_of(word) for word in ("7", "1998", "1990s", "3rd", "10/14/2024", "4 p.m.", "1,500")]
    ['digit', 'year', 'decade', "day's ordinal", 'slash date', 'clock', 'number']
    """
    return next((name for name, (_, form) in SHAPES.items() if form.fullmatch(word)), "other")


def amount(words: Sequence[str]) -> Fraction | None:
    """How many the words say, or None where they leave it open ("several").

    An article counts one, "a couple" two; of a range ("two to three") the first number counts.

    >>> [str(amount(words.split())) for words in ("two and a half", "a hundred", "a few")]
    ['5/2', '100', 'None']
    """
    if "couple" in words:
        return Fraction(2)
    if not words or not OPEN_AMOUNTS.isdisjoint(words):
        return None
    total = Fraction(words[0] in {"a", "an"} and words[1:2] != ["half"])
    for word in words:
        if word in {"to", "or"}:
            break
        if word == "half":
            total += Fraction(1, 2)
        elif word in SCALES:
            total = (total or Fraction(1)) * SCALES[word]
        elif word in ONES or word in TENS:
            total += ONES.get(word, 0) + TENS.get(word, 0)
        elif word[0] in "0123456789":
            total += Fraction(word.replace(",", ""))
    return total or Fraction(1)


def ordinal(word: str) -> int:
    """The number of an ordinal or cardinal: 3 for "third", "3rd" and "3"."""
    return ORDINALS[word] if word in ORDINALS else int(re.sub("[^0-9]", "", word))
