"""The words of a stretch of text, lower-cased, with their places."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sayso.spans import Span

# "didn't" is "did" and "n't", "she'll" is "she" and "'ll". No quantifier stands inside another.
WORD = re.compile(
    r"[^\W\d_]+?(?=n['’]t\b)|n['’]t\b|['’](?:ll|d|s|ve|re|m)\b|\w+(?:[-.]\w+)*|[^\w\s]",
    re.IGNORECASE,
)
LONGEST = 500  # code points of a content that are looked at: the first statement stands well within
QUOTES = frozenset("\"“”'‘’«»")
DOUBLE_QUOTES = frozenset('"“”«»')


class Token(NamedTuple):
    """A word or mark, lower-cased with a straight apostrophe, and where it stands."""

    word: str
    start: int
    end: int
    capital: bool = False


def tokens_of(text: str, spans: Iterable[Span]) -> list[Token]:
    """The tokens of `spans`, up to `LONGEST` code points of them.

    >>> [token.word for token in tokens_of("She won’t go.", [Span(0, 13)])]
    ['she', 'wo', "n't", 'go', '.']
    """
    found: list[Token] = []
    left = LONGEST
    for span in spans:
        end = min(span.end, span.start + left)
        if found and _begins_anew(text, span):
            found.append(Token(".", found[-1].end, found[-1].end))
        found += [
            Token(
                (word := match.group()).lower().replace("’", "'"),
                match.start(),
                match.end(),
                word[0].isupper(),
            )
            for match in WORD.finditer(text, span.start, end)
        ]
        left -= end - span.start
        if left <= 0:
            break
    return found


def words_of(tokens: Sequence[Token], parts: Sequence[Token]) -> Span:
    """From the first to the last of `parts`, which stand among `tokens`; whole words ("didn't")."""
    first = min(parts, key=lambda token: token.start)
    if first.word == "n't":
        first = next((token for token in tokens if token.end == first.start), first)
    return Span(first.start, max(token.end for token in parts))


def _begins_anew(text: str, span: Span) -> bool:
    """Whether a later piece of a content is a sentence of its own ("..., she said. "We will")."""
    opening = text[span.start : span.start + 3].lstrip("".join(QUOTES))
    return opening[:1].isupper() and text[span.start] in QUOTES


def span_of(tokens: Iterable[Token]) -> Span:
    """From the first token to the last. Raises ValueError when there is none."""
    tokens = list(tokens)
    if not tokens:
        raise ValueError("no tokens, no span")
    return Span(tokens[0].start, tokens[-1].end)
