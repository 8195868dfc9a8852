"""Words of estimative probability and numbers, as intervals between 0 and 1.

The bands are those of Intelligence Community Directive 203 (2015), section D.6.e.2.a, both rows of
its terms. A speaker's own number is kept as it is: "a 70 percent chance" is 0.70 to 0.70.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sayso.reading.assess.assessment import Level
from sayso.reading.assess.numbers import CHANCE, number_in
from sayso.reading.assess.tokens import Token
from sayso.spans import Span

Band = tuple[float, float]

REMOTE: Band = (0.01, 0.05)
VERY_UNLIKELY: Band = (0.05, 0.20)
UNLIKELY: Band = (0.20, 0.45)
EVEN: Band = (0.45, 0.55)
LIKELY: Band = (0.55, 0.80)
VERY_LIKELY: Band = (0.80, 0.95)
ALMOST_CERTAIN: Band = (0.95, 0.99)
NONE: Band = (0.0, 0.0)  # words that look like a term and are none

START = r"(?<![\w-])"
NEARLY = r"(?:almost|nearly|virtually|practically|all[ -]but|near)"
VERY = r"(?:very|highly|extremely|exceedingly|overwhelmingly|hugely)"
SOFTLY = r"(?:at all |all that |so |too |particularly |terribly )"
QUITE = r"(?:most |quite |rather |fairly |pretty |increasingly )"
ABOUT = r"(?:roughly |about |approximately |nearly )"
# Longest and most special first: the first that matches at a place wins.
TERMS: tuple[tuple[str, Band], ...] = (
    (rf"{START}{NEARLY}[ -]no {CHANCE}", REMOTE),
    (rf"{START}(?:a |an |only a |the )?(?:very )?remote {CHANCE}", REMOTE),
    (rf"{START}{CHANCE} (?:is|are|was|were|seems?|looks?) (?:very )?remote", REMOTE),
    (rf"{START}{NEARLY} (?:certain|certainly|sure) not", REMOTE),
    (rf"{START}{NEARLY}[ -]certain(?:ly|ty)?", ALMOST_CERTAIN),
    # "n't" follows a letter.
    (rf"(?:{START}not|n['’]t) (?:{SOFTLY}|{VERY} )?(?:likely|probable)", UNLIKELY),
    (rf"{START}{VERY} (?:unlikely|improbable|improbably)", VERY_UNLIKELY),
    (rf"{START}{VERY} (?:likely|probable|probably)", VERY_LIKELY),
    (rf"{START}(?:(?:much |far )?more likely than not|more than likely|better than even)", LIKELY),
    (rf"{START}in all (?:likelihood|probability)", VERY_LIKELY),
    (
        rf"{START}it(?: is| was|['’]s) (?:far |much |still )?more (?:likely|probable)(?! t[ho])",
        LIKELY,
    ),
    (rf"{START}as likely as not", EVEN),
    (rf"{START}(?:more|less|as|how) (?:likely|probable)", NONE),  # a comparison
    (rf"{START}(?:an? |the )?{ABOUT}?even(?:ly split)? (?:chances?|odds|money)", EVEN),
    (rf"{START}(?:chances?|odds) (?:is|are|was|were) {ABOUT}?even", EVEN),
    (rf"{START}(?:fifty[ -]fifty|50[-–/]50|toss-?up|coin (?:flip|toss))", EVEN),
    (rf"{START}(?:an|his|her|its|their|our|my) (?:un)?likely", NONE),  # "an unlikely ally"
    (rf"{START}(?:rather |quite |somewhat |still )?(?:unlikely|improbable|improbably)", UNLIKELY),
    (rf"{START}{QUITE}?(?:likely|probable|probably)", LIKELY),
)
# What "likely" says of a thing, not of what will be: "likely voters", "probable cause".
THINGS = r"(?:voters?|suspects?|cause|candidates?|nominees?|contenders?|caucus-?goers?)"
NO_FORECAST = rf"(?! (?:[\w-]{{1,20}} )?{THINGS}\b)"
WORDS = re.compile(
    "|".join(rf"(?P<t{i}>{pattern}\b{NO_FORECAST})" for i, (pattern, _) in enumerate(TERMS)),
    re.IGNORECASE,
)
# Cheap to search: most stretches hold none of these and are done with.
HINTS = re.compile(
    r"likel|prob|chance|odds|certain|remote|even|fifty|50|toss|coin|per ?cent|%",
    re.IGNORECASE,
)


ESTIMATES = (
    "assess", "call", "consider", "deem", "estimat", "gave", "give", "giving", "judg", "plac",
    "put", "rate", "rating", "reckon", "regard", "saw", "see", "set",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Likelihood:
    """An interval and the words that name it."""

    interval: Band
    words: Span


def likelihood_in(text: str, span: Span) -> Likelihood | None:
    """The first number or term of likelihood in a stretch of text; numbers go before terms.

    >>> likelihood_in("It is more than likely that it rains.", Span(0, 37)).interval
    (0.55, 0.8)
    >>> likelihood_in("a 60 to 70 percent chance", Span(0, 25)).interval
    (0.6, 0.7)
    """
    if not HINTS.search(text, span.start, span.end):
        return None
    number = number_in(text, span)
    if number:
        return Likelihood(*number)
    term = WORDS.search(text, span.start, span.end)
    if term is None or term.lastgroup is None:
        return None
    band = TERMS[int(term.lastgroup[1:])][1]
    return None if band == NONE else Likelihood(band, Span(term.start(), term.end()))


def estimate_in(text: str, cue: Sequence[Token], span: Span) -> Likelihood | None:
    """What a cue of estimating puts a likelihood at: "puts the odds at one in three".

    Elsewhere such words belong to a thing that is talked about: "praised the likely winner".
    """
    if not any(token.word.startswith(ESTIMATES) for token in cue):
        return None
    return likelihood_in(text, span)


def level_of(interval: Band) -> Level:
    """The certainty level of a likelihood, by its lower end.

    >>> [level_of(band) for band in (ALMOST_CERTAIN, VERY_LIKELY, LIKELY, EVEN, REMOTE)]
    ['certain', 'probable', 'probable', 'possible', 'possible']
    """
    low = interval[0]
    if low >= ALMOST_CERTAIN[0]:
        return "certain"
    return "probable" if low >= LIKELY[0] else "possible"
