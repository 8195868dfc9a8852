"""Times after a content that date what is said, and not the saying."""

from __future__ import annotations

import re

from sayso.claim import Claim
from sayso.reading.said.words import OCCASIONS, with_plurals

# They ask for, announce or foresee something that has a day of its own.
PLANNING = re.compile(
    r"\b(?:call(?:s|ed|ing)? for|(?:announc|demand|expect|order|plann?|predict|promis|propos"
    r"|request|schedul|threaten|urg|want)(?:e|es|s|ed|ing)?|s(?:eeks?|ought|eeking))$",
    re.IGNORECASE,
)
PLANNED = OCCASIONS | with_plurals(
    "ballot blockade boycott ceasefire curfew election launch lockout match poll referendum sit-in"
    " shutdown stoppage strike truce vote walkout"
)
LAST_WORD = re.compile(r"([\w-]+)\W*$")


def plans_something(text: str, claim: Claim) -> bool:
    """Whether a time behind the content is that of what is planned: "called for a strike on".

    Of "called for calm on Friday" the time is the saying's: nobody sets a day for calm.
    """
    last = LAST_WORD.search(claim.content[-1].of(text))
    planning = PLANNING.search(claim.cue.of(text))
    return last is not None and planning is not None and last[1].lower() in PLANNED


def put_between(text: str, claim: Claim) -> bool:
    """Whether source and cue stand between commas in what is said: "They came, she said, in".

    What follows then goes on with the content, which began before them. Words in quotation marks
    are closed before, so that nothing can go on.
    """
    own = max(claim.cue.end, claim.source.end if claim.source else 0)
    begins = min(claim.cue.start, claim.source.start if claim.source else claim.cue.start)
    before = text[claim.content[0].start : begins].rstrip()
    return claim.quote == "indirect" and before.endswith(",") and text[own : own + 1] == ","
