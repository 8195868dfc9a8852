"""A text as tokens: words, numbers and marks with their places."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sayso.spans import Span

# No alternative gives back what it took, so one pass is linear on any text.
TOKEN = re.compile(
    r"""
    [0-9]{1,2}(?:[:.][0-9]{2})?[ \u00a0\u202f]?(?:[ap]\.m\.|[ap]m\b|[AP]\.M\.|[AP]M\b)
    | [0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2})?(?![0-9])
    | [0-9]{1,2}/[0-9]{1,2}(?:/[0-9]{2,4})?(?![0-9])
    | [0-9]+(?:[.,:][0-9]+)*(?:(?:st|nd|rd|th|ST|ND|RD|TH|s)\b)?
    | [^\W\d_]+(?:['’]t\b|['’]clock\b)?
    | ['’](?:s|S|ll|d|re|ve|m)\b
    | [\n\r\u2028\u2029]
    | \S
    """,
    re.VERBOSE,
)
BREAK = "\n"


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a text: where they stand, as written, and in small letters.

    A line's end, and each token of the furniture, is the word `BREAK`, which no rule matches.
    """

    spans: list[tuple[int, int]]
    raw: list[str]
    words: list[str]

    def __len__(self) -> int:
        return len(self.words)


def tokens_of(text: str, furniture: tuple[Span, ...] = ()) -> Tokens:
    """Split `text` into tokens."""
    found = list(TOKEN.finditer(text))
    spans = [match.span() for match in found]
    raw = [match.group() for match in found]
    words = [BREAK if word in "\n\r\u2028\u2029" else word.lower() for word in raw]
    number = 0
    for piece in sorted(furniture):
        while number < len(spans) and spans[number][1] <= piece.start:
            number += 1
        while number < len(spans) and spans[number][0] < piece.end:
            words[number] = raw[number] = BREAK
            number += 1
    return Tokens(spans, raw, words)
