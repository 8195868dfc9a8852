"""Which characters of a text stand inside double quotation marks."""

from __future__ import annotations

import re
from functools import lru_cache

MARKS = re.compile(r"[“”„]|\"|''|\n\s*")
STRAIGHT = ('"', "''")  # one publisher of PolNeAR writes two apostrophes for a quotation mark
OPENING = ("“", "„", *STRAIGHT)


@lru_cache(maxsize=256)
def quoted_characters(text: str) -> frozenset[int]:
    """Indexes of the characters between an opening double quotation mark and its closing one.

    Straight marks open and close in turn. A quotation that is still open at the end of a paragraph
    goes on only when the next paragraph opens with a mark too, as newspapers print it; otherwise it
    ends there. Single marks are not looked at: they are apostrophes too often.
    """
    inside: set[int] = set()
    start: int | None = None
    for mark in MARKS.finditer(text):
        sign, here = mark.group(), mark.start()
        if start is not None:
            inside.update(range(start, here))
            start = mark.end()
        if sign[0] == "\n":
            if start is not None and not text.startswith(OPENING, mark.end()):
                start = None
        elif start is None:
            start = mark.end() if sign in OPENING else None
        elif sign == "”" or (sign in STRAIGHT and not _reopens(text, here)):
            start = None
    return frozenset(inside)


def _reopens(text: str, at: int) -> bool:
    """Whether a straight mark stands first in its paragraph, so that it cannot close anything."""
    return not text[text.rfind("\n", 0, at) + 1 : at].strip() and at > 0
