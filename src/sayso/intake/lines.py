"""The lines of a text, where they stand, and which of them stand alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

_LINE = re.compile(r"[^\r\n\u2028\u2029]+")
_BREAK = re.compile(r"\r\n|[\r\n\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Line:
    """Code points `start` to `end` of a line without the blanks around it.

    `alone` is whether a blank line follows; it does not after the last line of a text.
    """

    start: int
    end: int
    alone: bool = False

    def of(self, text: str, *, longest: int | None = None) -> str:
        """The line's words in `text`, its first `longest` characters when given."""
        end = self.end if longest is None else min(self.end, self.start + longest)
        return text[self.start : end]


def lines(text: str) -> Iterator[Line]:
    r"""The lines of `text` that are not blank, whatever their ends (LF, CRLF, CR).

    >>> [line.alone for line in lines("Bridge opens\r\n\r\nThe mayor said so.\r\nIt rained.\n\n")]
    [True, False, False]
    """
    last = None
    for line, following in pairwise(_trimmed(text)):
        between = _BREAK.findall(text, line.end, following.start)
        yield Line(line.start, line.end, alone=len(between) > 1)
        last = following
    if last is None:
        last = next(_trimmed(text), None)
    if last is not None:
        yield last


def _trimmed(text: str) -> Iterator[Line]:
    for found in _LINE.finditer(text):
        words = found.group()
        start = found.start() + len(words) - len(words.lstrip())
        if kept := words.strip():
            yield Line(start, start + len(kept))
