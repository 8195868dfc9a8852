"""Where the sentences of a text start, by one stated rule."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache

ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Maj|Adm|Rev|Hon|Jr|Sr|St|Mt|No|vs"
    r"|Inc|Corp|Co|Ltd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)|\b[A-Z]|\b[a-z]\.[a-z])$"
)
BOUNDARY = re.compile(r"([.!?…])[\"”’')\]]*\s+(?=[\"“‘'(\[]*[A-Z0-9])|\n+\s*")


@lru_cache(maxsize=256)
def sentence_starts(text: str) -> tuple[int, ...]:
    """Offsets at which a sentence starts, 0 first.

    A sentence ends at a line break, and at a stop, exclamation or question mark (closing marks
    after it included) that white space and then a capital or a digit follow; not at the stop of an
    initial or of a usual title, month or company abbreviation.
    """
    starts = [0]
    for boundary in BOUNDARY.finditer(text):
        before = text[max(0, boundary.start() - 12) : boundary.start()]
        if boundary.group(1) == "." and ABBREVIATION.search(before):
            continue
        starts.append(boundary.end())
    return tuple(starts)


def sentence_of(text: str, offset: int) -> int:
    """The number of the sentence in which `offset` lies, from 0."""
    return bisect_right(sentence_starts(text), offset) - 1
