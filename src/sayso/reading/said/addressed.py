"""Times that stand in a content and date the saying: "accused Marwand on Sunday of shelling"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from sayso.claim import Claim
from sayso.reading.said.words import BLOCKERS, BOUNDS
from sayso.reading.times import Time

# They take a person first, and then what is said to or of that person.
ADDRESSING = re.compile(
    r"\b(?:(?:accus|advis|ask|beg|begg|charg|command|direct|implor|instruct|invit|order|press"
    r"|remind|request|summon|threaten|urg|warn)(?:es|e|s|ing|ed)?"
    r"|tells?|told|telling|call(?:s|ed|ing)? (?:up)?on)\b",
    re.IGNORECASE,
)
BEGUN = re.compile(r"\b(?:to|that|of \w+ing)\b")  # what is said stands before the time already
SAID_OF = re.compile(r",? (?:of|to|not to|against|that|for)\b")
MOST_WORDS = 9  # of the person's name


def dated_inside(text: str, claim: Claim, times: Sequence[Time]) -> Time | None:
    """The time between the person addressed and what is said to them, where nothing else is."""
    content = claim.content[0]
    if claim.cue.end > content.start or not ADDRESSING.search(claim.cue.of(text)):
        return None
    at = bisect_left(times, content.start, key=lambda time: time.span.start)
    for time in times[at : at + 1]:
        before = text[content.start : time.span.start]
        words = re.findall(r"\w+", before.lower())
        bound = not words or len(words) > MOST_WORDS or words[-1] in BOUNDS
        other = re.search('[.;:!?,"“”\n]', before) or BEGUN.search(before)
        if bound or other or not BLOCKERS.isdisjoint(words):
            return None
        if time.span.end < content.end and SAID_OF.match(text, time.span.end):
            return time
    return None
