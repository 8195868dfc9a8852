"""Runs of words → clean spans, by PolNeAR's written conventions.

Quotation marks that a content touches belong to it, the stop after it does not; sources and cues
have no punctuation at their edges, but the bracket that closes what opens in them. An abbreviation
keeps its stop.
"""

from __future__ import annotations

import re

from sayso.claim import Quote
from sayso.reading.cues import Run
from sayso.reading.words import CLOSING, INSIDE, OPENING, OTHER, OUTSIDE, Words
from sayso.spans import Span

EDGE = frozenset(",.;:!?-–—()[]\"'“”‘’…")
STOPS = frozenset(",.;:–—-")
MARKS = frozenset(":–—―-")  # what stands for "says" in a headline, a transcript, under a quotation
ABBREVIATION = re.compile(r"(?:\b[A-Za-z]\.[A-Za-z]|\b(?:Jr|Sr|Inc|Co|Corp|Ltd))$")


def cue_span(text: str, words: Words, run: Run) -> Span | None:
    """The span of a cue: words, or the colon or dash that stands for them; None if neither."""
    first, last = run.start, run.end
    marks = all(_word(text, words, word) in MARKS for word in range(first, last + 1))
    return _span(text, words, first, last) if marks else named(text, words, run)


def named(text: str, words: Words, run: Run) -> Span | None:
    """The span of a source or cue; None if nothing but punctuation is there."""
    first, last = run.start, run.end
    while first <= last and _word(text, words, first) in EDGE:
        first += 1
    while last >= first and _word(text, words, last) in EDGE:
        last -= 1
    if first > last:
        return None
    return _span(text, words, first, _bracketed(text, words, first, last))


def content_piece(text: str, words: Words, run: Run) -> Span | None:
    """The span of one piece of a content; None if nothing but punctuation is there."""
    if named(text, words, run) is None:
        return None
    first, last = run.start, run.end
    while _word(text, words, first) in STOPS:
        first += 1
    if first and words.quote[first - 1] == OPENING and words.quote[first] == INSIDE:
        first -= 1
    if _opened(words, first, last):
        last = _closing_mark(words, last)
    while words.quote[last] == OUTSIDE and _word(text, words, last) in STOPS:
        last -= 1
    return _span(
        text, words, _whole_mark(text, words, first, -1), _whole_mark(text, words, last, 1)
    )


def quote_kind(words: Words, pieces: tuple[Run, ...]) -> Quote:
    """Direct if all words of a content stand in quotation marks, mixed if some do."""
    inside = {
        words.quote[word] != OUTSIDE
        for piece in pieces
        for word in range(piece.start, piece.end + 1)
        if words.case[word] != OTHER
    }
    if inside == {True}:
        return "direct"
    return "mixed" if True in inside else "indirect"


def _opened(words: Words, first: int, last: int) -> bool:
    """Whether the quotation that `last` stands in opens within the piece."""
    marks = words.quote[first : last + 1]
    return bool((marks == OPENING).any()) and words.quote[last] == INSIDE


def _bracketed(text: str, words: Words, first: int, last: int) -> int:
    """The bracket that closes what opens in the span, past at most one stop: "(D-Ore.)"."""
    said = text[words.start[first] : words.end[last]]
    if said.count("(") > said.count(")"):
        for after in range(last + 1, min(last + 3, len(words))):
            if _word(text, words, after) == ")":
                return after
            if _word(text, words, after) != ".":
                break
    return last


def _closing_mark(words: Words, last: int) -> int:
    """The closing mark of a quotation that ends with `last`, past at most one stop."""
    for after in range(last + 1, min(last + 3, len(words))):
        if words.quote[after] == CLOSING:
            return after
        if words.case[after] != OTHER:
            break
    return last


def _whole_mark(text: str, words: Words, at: int, step: int) -> int:
    """The outer word of a quotation mark of two apostrophes, if `at` is its inner one."""
    other = at + step
    if (
        0 <= other < len(words)
        and words.quote[other] == words.quote[at] == (OPENING if step < 0 else CLOSING)
        and _word(text, words, other) == _word(text, words, at) == "'"
    ):
        return other
    return at


def _word(text: str, words: Words, word: int) -> str:
    return text[words.start[word] : words.end[word]]


def _span(text: str, words: Words, first: int, last: int) -> Span:
    """From word `first` to word `last`, and its stop if it is an abbreviation ("U.S.")."""
    start, end = int(words.start[first]), int(words.end[last])
    if text[end : end + 1] == "." and ABBREVIATION.search(text, max(0, end - 8), end):
        end += 1
    return Span(start, end)
