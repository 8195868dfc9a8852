"""Words of estimative probability and numbers, as intervals between 0 and 1.

The bands are those of Intelligence Community Directive 203 (2015), section D.6.e.2.a, both rows of
its terms. A speaker's own number is kept as it is: "a 70 percent chance" is 0.70 to 0.70.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from sayso.reading.assess.assessment import Level
from sayso.spans import Span

Band = tuple[float, float]

NONE: Band = (0.0, 0.0)
REMOTE: Band = (0.01, 0.05)
VERY_UNLIKELY: Band = (0.05, 0.20)
UNLIKELY: Band = (0.20, 0.45)
EVEN: Band = (0.45, 0.55)
LIKELY: Band = (0.55, 0.80)
VERY_LIKELY: Band = (0.80, 0.95)
ALMOST_CERTAIN: Band = (0.95, 0.99)

VERY = r"(?:very|highly|extremely|exceedingly|overwhelmingly|hugely)"
NOT = r"(?:(?<![\w-])not|n['’]t)"
START = r"(?<![\w-])"  # but "n't" follows a letter
CHANCE = r"(?:chance|chances|odds|possibility|probability|likelihood|prospect)"
NEARLY = r"(?:almost|nearly|virtually|practically|all[ -]but|near)"
# Longest and most special first: the first that matches at a place wins.
TERMS: tuple[tuple[str, Band], ...] = (
    (rf"{NEARLY}[ -]no {CHANCE}", REMOTE),
    (rf"(?:a |an |only a |the )?(?:very )?remote {CHANCE}", REMOTE),
    (rf"(?:{CHANCE} (?:is|are|was|were|seems?|looks?) )(?:very )?remote", REMOTE),
    (rf"{NEARLY} (?:certain|sure) not\b", REMOTE),
    (rf"{NEARLY} certainly not\b", REMOTE),
    (rf"{NEARLY}[ -]certain(?:ly|ty)?", ALMOST_CERTAIN),
    (rf"{NOT} (?:at all |{VERY} |all that |so |too |particularly |terribly )?(?:likely|probable)", UNLIKELY),
    (rf"{VERY} (?:unlikely|improbable|improbably)", VERY_UNLIKELY),
    (rf"{VERY} (?:likely|probable|probably)", VERY_LIKELY),
    (r"(?:much |far )?more likely than not|more than likely|better than even", LIKELY),
    (r"as likely as not", EVEN),
    (r"(?:more|less|as|how) (?:likely|probable)", NONE),  # a comparison, no estimate
    (r"(?:roughly|about|approximately|nearly|an|even|the)? ?even(?:ly split)? (?:chance|chances|odds|money)", EVEN),
    (r"(?:chance|chances|odds) (?:is|are|was|were) (?:roughly |about )?even", EVEN),
    (r"fifty[ -]fifty|50[-–/]50|toss-?up|coin (?:flip|toss)", EVEN),
    (r"(?:an|his|her|its|their|our|my) (?:un)?likely", NONE),  # "an unlikely ally"
    (r"(?:rather |quite |somewhat |still )?(?:unlikely|improbable|improbably)", UNLIKELY),
    (r"(?:most |quite |rather |fairly |pretty |increasingly )?(?:likely|probable|probably)", LIKELY),
)
# What "likely" says of a thing, not of what will be: "likely voters", "probable cause".
NO_FORECAST = r"(?! (?:[\w-]{1,20} )?(?:voters?|suspects?|cause|candidates?|nominees?|contenders?|caucus-?goers?)\b)"
WORDS = re.compile(
    "|".join(rf"(?P<t{i}>{'' if pattern.startswith(NOT) else START}{pattern}\b{NO_FORECAST})" for i, (pattern, _) in enumerate(TERMS)),
    re.IGNORECASE,
)
HINTS = re.compile(r"like?l|prob|chance|odds|certain|remote|even|fifty|50|toss|coin|per ?cent|%|one in|out of", re.I)

TENS = {
    "five": 5, "ten": 10, "fifteen": 15, "twenty": 20, "twenty-five": 25, "thirty": 30, "forty": 40,
    "fifty": 50, "sixty": 60, "seventy": 70, "seventy-five": 75, "eighty": 80, "ninety": 90,
    "ninety-five": 95, "ninety-nine": 99, "one hundred": 100, "a hundred": 100,
}  # fmt: skip
ONES = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "twenty": 20, "fifty": 50, "a hundred": 100, "hundred": 100,
}  # fmt: skip
NUMBER = r"(?:\d{1,3}(?:\.\d{1,3})?|" + "|".join(sorted(TENS, key=len, reverse=True)) + ")"
SMALL = r"(?:\d{1,4}|" + "|".join(sorted(ONES, key=len, reverse=True)) + ")"
PERCENT = r"[ -]?(?:%|per ?cent(?:age points?)?)"


def _range(n: int) -> str:
    """One or two numbers and "percent"; the groups end in `n`."""
    return (
        rf"(?P<low{n}>{NUMBER})(?:{PERCENT})?"
        rf"(?: ?(?:-|–|to|and|or) ?(?P<high{n}>{NUMBER}))?{PERCENT}"
    )


NUMBERS = re.compile(
    rf"(?:a |an |about |roughly |some )?(?<![\w.]){_range(1)}[ -](?:{CHANCE}|likely|probable|certain|sure|confident)\b"
    rf"|\b{CHANCE} (?:of |that |is |at |was |as |stands |put |to |be |high |low ){{0,3}}(?:about |roughly |up )?{_range(2)}"
    rf"|(?:a |an )?\b(?P<of>{SMALL})[ -](?:in|out of)[ -](?P<all>{SMALL})[ -]{CHANCE}\b"
    rf"|\b(?:chances?|odds) (?:of |are |is |were |was |at ){{0,2}}(?P<of2>{SMALL}) (?:in|out of) (?P<all2>{SMALL})\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Likelihood:
    """An interval and the words that name it."""

    interval: Band
    words: Span


def likelihood_in(text: str, span: Span) -> Likelihood | None:
    """The first number or term of likelihood in a stretch of text.

    >>> likelihood_in("It is more than likely that it rains.", Span(0, 37)).interval
    (0.55, 0.8)
    >>> likelihood_in("a 60 to 70 percent chance", Span(0, 25)).interval
    (0.6, 0.7)
    """
    if not HINTS.search(text, span.start, span.end):
        return None
    number = NUMBERS.search(text, span.start, span.end)
    if number:
        interval = _interval(number)
        if interval:
            return Likelihood(interval, Span(number.start(), number.end()))
    term = WORDS.search(text, span.start, span.end)
    if not term or term.lastgroup is None:
        return None
    band = TERMS[int(term.lastgroup[1:])][1]
    return Likelihood(band, Span(term.start(), term.end())) if band[1] else None


def level_of(interval: Band) -> Level:
    """The certainty level of a likelihood, by its lower end.

    >>> [level_of(band) for band in (ALMOST_CERTAIN, VERY_LIKELY, LIKELY, EVEN, REMOTE)]
    ['certain', 'probable', 'probable', 'possible', 'possible']
    """
    low = interval[0]
    if low >= ALMOST_CERTAIN[0]:
        return "certain"
    return "probable" if low >= LIKELY[0] else "possible"


def _interval(number: re.Match[str]) -> Band | None:
    """The interval of a number, or None where it is over one."""
    for of, whole in (("of", "all"), ("of2", "all2")):
        if number[of]:
            all_ = _value(number[whole], ONES)
            share = _value(number[of], ONES) / all_ if all_ else 2.0
            return (round(share, 4), round(share, 4)) if share <= 1 else None
    for low, high in (("low1", "high1"), ("low2", "high2")):
        if number[low]:
            first = _value(number[low], TENS) / 100
            last = _value(number[high], TENS) / 100 if number[high] else first
            bounds = (round(min(first, last), 4), round(max(first, last), 4))
            return bounds if bounds[1] <= 1 else None
    return None


def _value(words: str, names: dict[str, int]) -> float:
    return float(names[words.lower()] if words.lower() in names else words)
