"""A content with the words around it, which tell what "it" is and who denies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tokenizers import Tokenizer

from sayso.spans import Span

BEFORE, AFTER = 160, 60  # code points of its paragraph that are taken beside a content
LEFT, LONGEST, RIGHT = 16, 36, 6  # sub-words before it, of it, and behind it
CLOSING = 102  # the sub-word that ends a passage
ROLES = 2  # of a passage's sub-words: around the content, and in it


@dataclass(frozen=True, slots=True)
class Passage:
    """A content, and what stands before and behind it in its paragraph."""

    before: str
    content: str
    after: str


def passage_of(text: str, pieces: Sequence[Span]) -> Passage:
    """The passage of a content, whose `pieces` are spans of `text` in its order.

    >>> passage_of("He denied that it rained, she said.", [Span(15, 24)])
    Passage(before='He denied that ', content='it rained', after=', she said.')
    """
    start, end = pieces[0].start, pieces[-1].end
    opened = text.rfind("\n", 0, start) + 1
    closed = text.find("\n", end)
    return Passage(
        before=text[max(opened, start - BEFORE) : start],
        content=" ".join(piece.of(text) for piece in pieces),
        after=text[end : min(len(text) if closed < 0 else closed, end + AFTER)],
    )


def stated(content: str) -> Passage:
    """A content as a sentence of its own, with nothing around it."""
    return Passage("", content, "")


def coded(passage: Passage, tokenizer: Tokenizer) -> tuple[list[int], list[int]]:
    """A passage's sub-words with the one that closes it, and the role of each (0 or 1)."""
    before, content, after = (
        tokenizer.encode(each, add_special_tokens=False).ids
        for each in (passage.before, passage.content, passage.after)
    )
    before, content, after = before[-LEFT:], content[:LONGEST], after[:RIGHT]
    roles = [0] * len(before) + [1] * len(content) + [0] * (len(after) + 1)
    return [*before, *content, *after, CLOSING], roles
