"""A text as words: sub-word ids for the encoder, and the marks that an uncased encoder cannot see.

The encoder's vocabulary is uncased and blind to paragraphs, so each word carries three small codes
beside its sub-words: how it is written, where it stands to quotation marks, and whether it opens a
paragraph. Training and reading share this file; a change here needs new weights.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from sayso.spans import Span

if TYPE_CHECKING:
    from tokenizers import Tokenizer

Ints = npt.NDArray[np.int64]

LOWER, TITLE, UPPER, MIXED, DIGIT, OTHER = range(6)
OUTSIDE, INSIDE, OPENING, CLOSING = range(4)
LINE = re.compile(r"[^\n\r\u2028\u2029]+")
# A paragraph longer than this is cut for the tokenizer alone, which keeps its memory flat.
LONGEST_PARAGRAPH = 20_000


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text, as arrays of one length, in the order of the text.

    `start`, `end`: code points of each word. `case`, `quote`: the codes above. `paragraph`: the
    number of each word's paragraph. `pieces`: all sub-word ids in one row; word `i` has
    `pieces[first[i]:first[i + 1]]` (`first` is one longer than the others).
    """

    start: Ints
    end: Ints
    case: Ints
    quote: Ints
    paragraph: Ints
    pieces: Ints
    first: Ints

    def __len__(self) -> int:
        return len(self.start)


def how_written(word: str) -> int:
    """The case code of a word.

    >>> [how_written(word) for word in ("a", "Ada", "UN", "McKay", "12", ",")]
    [0, 1, 2, 3, 4, 5]
    """
    if word.islower():
        return LOWER
    if word.istitle():
        return TITLE
    if word.isupper():
        return UPPER
    if word[0].isdigit():
        return DIGIT
    return MIXED if word.isalpha() else OTHER


def paragraphs(text: str, furniture: tuple[Span, ...] = ()) -> list[Span]:
    """The lines of `text` that hold something, without the stretches that are furniture."""
    found = []
    for match in LINE.finditer(text):
        start, end = match.span()
        for span in furniture:
            if span.start < end and start < span.end:
                if start < span.start and text[start : span.start].strip():
                    found.append(Span(start, span.start))
                start = span.end
        for cut in range(start, end, LONGEST_PARAGRAPH):
            stop = min(cut + LONGEST_PARAGRAPH, end)
            if text[cut:stop].strip():
                found.append(Span(cut, stop))
    return found


def words_of(text: str, tokenizer: Tokenizer, furniture: tuple[Span, ...] = ()) -> Words:
    """Split `text` into words with their sub-words and codes.

    The tokenizer must not truncate, pad or add special tokens.
    """
    start: list[int] = []
    end: list[int] = []
    case: list[int] = []
    quote: list[int] = []
    paragraph: list[int] = []
    pieces: list[int] = []
    first: list[int] = []
    lines = paragraphs(text, furniture)
    codings = tokenizer.encode_batch(
        [span.of(text) for span in lines], add_special_tokens=False
    )
    for number, (line, coding) in enumerate(zip(lines, codings, strict=True)):
        state = OUTSIDE
        last = None
        for piece, word, (left, right) in zip(
            coding.ids, coding.word_ids, coding.offsets, strict=True
        ):
            if word == last:
                end[-1] = line.start + right
                pieces.append(piece)
                continue
            if left == right:  # an accent that the normaliser split off a word it dropped
                continue
            last = word
            start.append(line.start + left)
            end.append(line.start + right)
            first.append(len(pieces))
            pieces.append(piece)
            paragraph.append(number)
            mark = text[line.start + left]
            if mark == "“" or (mark == '"' and state == OUTSIDE):
                state = INSIDE
                quote.append(OPENING)
            elif mark in "”\"":
                state = OUTSIDE
                quote.append(CLOSING)
            else:
                quote.append(state)
    case = [how_written(text[left:right]) for left, right in zip(start, end, strict=True)]
    first.append(len(pieces))
    return Words(*(np.array(row, dtype=np.int64) for row in (
        start, end, case, quote, paragraph, pieces, first)))
