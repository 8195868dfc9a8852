"""A text as words: sub-word ids for the encoder, and the marks that an uncased encoder cannot see.

The encoder's vocabulary is uncased and blind to paragraphs, so each word carries three small codes
beside its sub-words: how it is written, where it stands to quotation marks, and whether it opens a
paragraph. Training and reading share this file; a change here needs new weights.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING
from unicodedata import category

import numpy as np
import numpy.typing as npt

from sayso.refusal import Refused
from sayso.spans import Span

if TYPE_CHECKING:
    from tokenizers import Encoding, Tokenizer

Ints = npt.NDArray[np.int64]

LOWER, TITLE, UPPER, MIXED, DIGIT, OTHER = range(6)
OUTSIDE, INSIDE, OPENING, CLOSING = range(4)
LINE = re.compile(r"[^\n\r\u2028\u2029]+")
# A paragraph longer than this is cut for the tokenizer alone, which keeps its memory flat.
LONGEST_PARAGRAPH = 20_000
AT_ONCE = 20  # paragraphs


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

    def covering(self, start: int, end: int) -> tuple[int, int] | None:
        """The first and last word that a stretch of text touches; None where it touches none."""
        first = int(np.searchsorted(self.end, start, side="right"))
        last = int(np.searchsorted(self.start, end, side="left")) - 1
        return (first, last) if first <= last else None


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


def paragraphs(text: str, furniture: tuple[Span, ...] = ()) -> Iterator[Span]:
    """The lines of `text` that hold something, without the stretches that are furniture."""
    for match in LINE.finditer(text):
        start, end = match.span()
        for span in furniture:
            if span.start < end and start < span.end:
                if start < span.start and text[start : span.start].strip():
                    yield Span(start, span.start)
                start = span.end
        for cut in range(start, end, LONGEST_PARAGRAPH):
            stop = min(cut + LONGEST_PARAGRAPH, end)
            if text[cut:stop].strip():
                yield Span(cut, stop)


def words_of(
    text: str,
    tokenizer: Tokenizer,
    furniture: tuple[Span, ...] = (),
    *,
    most: int | None = None,
) -> Words:
    """Split `text` into words with their sub-words and codes.

    The tokenizer must not truncate, pad or add special tokens. Raises Refused (`too-large`) when
    the text has more than `most` sub-words, without looking at the rest.
    """
    start: list[int] = []
    end: list[int] = []
    quote: list[int] = []
    paragraph: list[int] = []
    pieces: list[int] = []
    first: list[int] = []
    encoded = _encoded(text, paragraphs(text, furniture), tokenizer)
    for number, (line, coding) in enumerate(encoded):
        state = OUTSIDE
        last = None
        for piece, word, (left, right) in zip(
            coding.ids, coding.word_ids, coding.offsets, strict=True
        ):
            stop = _after_accents(text, line.start + right, line.end)
            if word == last:
                end[-1] = stop
                pieces.append(piece)
                continue
            if left == right:  # an accent that the normaliser split off a word it dropped
                continue
            last = word
            start.append(line.start + left)
            end.append(stop)
            first.append(len(pieces))
            pieces.append(piece)
            paragraph.append(number)
            state, code = _quoted(text, line.start + left, state, quote)
            quote.append(code)
        if most is not None and len(pieces) > most:
            raise Refused("too-large", f"a text of more than {most:,} sub-words")
    case = [how_written(text[left:right]) for left, right in zip(start, end, strict=True)]
    first.append(len(pieces))
    rows = (start, end, case, quote, paragraph, pieces, first)
    return Words(*(np.array(row, dtype=np.int64) for row in rows))


def _encoded(
    text: str, lines: Iterable[Span], tokenizer: Tokenizer
) -> Iterator[tuple[Span, Encoding]]:
    """Each line and its sub-words, a few lines at a time: an encoding is many times its text."""
    lines = iter(lines)
    while some := list(islice(lines, AT_ONCE)):
        texts = [span.of(text) for span in some]
        yield from zip(some, tokenizer.encode_batch(texts, add_special_tokens=False), strict=True)


def _after_accents(text: str, end: int, stop: int) -> int:
    """The end of a word with the combining accents that the tokenizer leaves off it."""
    while end < stop and category(text[end]) == "Mn":
        end += 1
    return end


def _quoted(text: str, at: int, state: int, before: list[int]) -> tuple[int, int]:
    """The state after the word at `at`, and its code.

    Two apostrophes are a mark like a straight one.
    """
    mark = text[at]
    if mark == "'" and text[at - 1 : at] == "'" and before and before[-1] in (OPENING, CLOSING):
        return state, before[-1]
    straight = mark == '"' or text[at : at + 2] == "''"
    if mark == "“" or (straight and state == OUTSIDE):
        return INSIDE, OPENING
    if mark == "”" or straight:
        return OUTSIDE, CLOSING
    return state, state
