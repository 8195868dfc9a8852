"""A text as tokens, one character a token, so that rules are regular expressions over words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sayso.spans import Span

# One pass, and no alternative can give back what it took: linear on any text.
TOKEN = re.compile(
    r"""
    [0-9]{1,2}(?:[:.][0-9]{2})?[ \u00a0\u202f]?(?:[ap]\.m\.|[ap]m\b|[AP]\.M\.|[AP]M\b)  # 4 p.m.
    | [0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2})?(?![0-9])                        # ISO 8601
    | [0-9]+(?:[.,:/][0-9]+)*(?:(?:st|nd|rd|th|ST|ND|RD|TH|['’]?s)\b)?                  # numbers
    | [^\W\d_]+(?:['’]t\b|['’]clock\b)?                                                 # words
    | ['’](?:s|S|ll|d|re|ve|m)\b                                                        # endings
    | [\n\r\u2028\u2029]
    | \S
    """,
    re.VERBOSE,
)
BREAK = "\n"


@dataclass(frozen=True, slots=True)
class Tokens:
    """`words` are lower case; `spans` are their places in `text`; `raw` are the words as written.

    A line's end, and each token of the furniture, is the word `BREAK`.
    """

    text: str
    spans: list[tuple[int, int]]
    raw: list[str]
    words: list[str]

    def __len__(self) -> int:
        return len(self.words)


def tokens_of(text: str, furniture: tuple[Span, ...] = ()) -> Tokens:
    """Split `text` into tokens; nothing is ever matched across a line's end or furniture."""
    found = list(TOKEN.finditer(text))
    spans = [match.span() for match in found]
    raw = [match.group() for match in found]
    words = [BREAK if word in "\n\r\u2028\u2029" else word.lower() for word in raw]
    for piece in furniture:
        for number, (start, end) in enumerate(spans):
            if piece.start < end and start < piece.end:
                words[number] = BREAK
    return Tokens(text, spans, raw, words)
