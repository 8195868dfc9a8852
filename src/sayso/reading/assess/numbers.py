"""Likelihoods that a speaker puts in numbers: "a 70 percent chance", "a one in three chance"."""

from __future__ import annotations

import re

from sayso.spans import Span

TENS = {
    "five": 5, "ten": 10, "fifteen": 15, "twenty": 20, "twenty-five": 25, "thirty": 30, "forty": 40,
    "fifty": 50, "sixty": 60, "seventy": 70, "seventy-five": 75, "eighty": 80, "ninety": 90,
    "ninety-five": 95, "ninety-nine": 99, "one hundred": 100, "a hundred": 100,
}  # fmt: skip
ONES = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "twenty": 20, "fifty": 50, "hundred": 100, "a hundred": 100,
}  # fmt: skip


def _one_of(names: dict[str, int]) -> str:
    return "|".join(sorted(names, key=len, reverse=True))


CHANCE = r"(?:chance|chances|odds|possibility|probability|likelihood|prospect)"
SURE = r"(?:likely|probable|certain|sure|confident)"
PERCENT = r"[ -]?(?:%|per ?cent(?:age points?)?)"
NUMBER = rf"(?:\d{{1,3}}(?:\.\d{{1,3}})?|{_one_of(TENS)})"
SMALL = rf"(?:\d{{1,4}}|{_one_of(ONES)})"
LINK = r"(?:of |that |is |at |was |as |stands |put |to |be |high |low )"
BE = r"(?:of |are |is |were |was |at )"


def _range(n: int) -> str:
    """One or two numbers and "percent"; the names of the groups end in `n`."""
    return (
        rf"(?P<low{n}>{NUMBER})(?:{PERCENT})?"
        rf"(?: ?(?:-|–|to|and|or) ?(?P<high{n}>{NUMBER}))?{PERCENT}"
    )


NUMBERS = re.compile(
    rf"(?:a |an |about |roughly |some )?(?<![\w.]){_range(1)}[ -](?:the )?(?:{CHANCE}|{SURE})\b"
    rf"|\b{CHANCE} {LINK}{{0,3}}(?:about |roughly |up )?{_range(2)}"
    rf"|\b{CHANCE} (?:of|that) [^.,;:\n]{{1,60}}? (?:at|as) (?:about |roughly )?{_range(3)}"
    rf"|\bwith (?:about |roughly )?{_range(4)} (?:certainty|confidence)\b"
    rf"|(?:a |an )?\b(?P<of1>{SMALL})[ -](?:in|out of)[ -](?P<all1>{SMALL})[ -]{CHANCE}\b"
    rf"|\b(?:chances?|odds) {BE}{{0,2}}(?P<of2>{SMALL}) (?:in|out of) (?P<all2>{SMALL})\b",
    re.IGNORECASE,
)


def number_in(text: str, span: Span) -> tuple[tuple[float, float], Span] | None:
    """The first likelihood in numbers, as an interval between 0 and 1, and its words.

    >>> number_in("a one-in-four chance", Span(0, 20))
    ((0.25, 0.25), Span(start=0, end=20))
    """
    found = NUMBERS.search(text, span.start, span.end)
    interval = _interval(found) if found else None
    return (interval, Span(found.start(), found.end())) if found and interval else None


def _interval(number: re.Match[str]) -> tuple[float, float] | None:
    """The interval of a number, or None where it is over one."""
    for n in "12":
        if number[f"of{n}"]:
            whole = _value(number[f"all{n}"], ONES)
            share = _value(number[f"of{n}"], ONES) / whole if whole else 2.0
            return _bounds(share, share)
    for n in "1234":
        if number[f"low{n}"]:
            low = _value(number[f"low{n}"], TENS) / 100
            high = _value(number[f"high{n}"], TENS) / 100 if number[f"high{n}"] else low
            return _bounds(low, high)
    return None


def _bounds(first: float, last: float) -> tuple[float, float] | None:
    low, high = sorted((round(first, 4), round(last, 4)))
    return (low, high) if high <= 1 else None


def _value(words: str, names: dict[str, int]) -> float:
    return float(names.get(words.lower(), words))
