"""Answers that stand beside the cue: "echoing the minister, ...", "in response to the report"."""

from __future__ import annotations

import re

from sayso.claim import Claim

SAID = re.compile(
    r"\b(?:echoing|responding\ to|replying\ to|reacting\ to|in\ (?:response|reply|answer)\ to"
    r"|contradicting|countering|rejecting|dismissing|denying|disputing|confirming|backing"
    r"|repeating|asked\ about|commenting\ on)\s+(?P<what>[^,.;:!?\n\"“”]{2,80})",
    re.IGNORECASE | re.VERBOSE,
)
SENTENCE = re.compile(r"[.!?][\"”'’)]*\s+(?=[\"“A-Z])|\n")
FURTHEST = 400  # code points to either side of the cue


def beside(text: str, claim: Claim) -> str | None:
    """The words that name what is answered, in the cue's sentence but outside of its content."""
    before = text[max(0, claim.cue.start - FURTHEST) : claim.cue.start]
    breaks = [match.end() for match in SENTENCE.finditer(before)]
    start = claim.cue.start - len(before) + (breaks[-1] if breaks else 0)
    end = claim.cue.end + FURTHEST
    for match in SAID.finditer(text, start, end):
        if SENTENCE.search(text, claim.cue.end, match.start()):
            return None
        inside = any(span.start <= match.start() < span.end for span in claim.content)
        if not inside:
            return match["what"].strip()
    return None
