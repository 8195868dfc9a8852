"""Claims inside claims: each content is read again as a text of its own.

PolNeAR, which the network learnt from, marks only outermost attributions, so a cue inside a
content is out of sight in the first pass. Reading a content alone brings it back. Only contents
that hold a word which cues are made of are read again, for the second reading costs time.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from sayso.reading.attribution import Attribution, attributions
from sayso.reading.cues import Run
from sayso.reading.network import Floats, Network
from sayso.reading.quotations import joined
from sayso.reading.tagged import with_tagged
from sayso.reading.turns import with_turns
from sayso.reading.words import INSIDE, OUTSIDE, Words

DEEPEST = 3
SHORTEST = 4  # words: a source, a cue and something said


@dataclass(frozen=True, slots=True)
class Nested:
    """An attribution and the place of the one whose content it stands in (None: outermost)."""

    attribution: Attribution
    within: int | None


def with_nested(
    text: str, words: Words, network: Network, hidden: Floats | None = None
) -> list[Nested]:
    """The outermost attributions of a text and those within their contents, outer before inner.

    `hidden` (W, width), if given, is filled with the words' vectors as the first pass has them.
    """
    marked = with_turns(text, words, attributions(words, network, hidden))
    outermost = joined(with_tagged(text, words, marked), words)
    found = [Nested(outer, None) for outer in outermost]
    level = list(range(len(found)))
    for _ in range(DEEPEST - 1):
        start = len(found)
        for place in level:
            inner = _inside(text, words, found[place].attribution, network)
            found += [Nested(attribution, place) for attribution in inner]
        level = list(range(start, len(found)))
    return found


def _inside(text: str, words: Words, outer: Attribution, network: Network) -> Iterator[Attribution]:
    for piece in (_statement(text, words, piece) for piece in outer.content):
        if piece.end - piece.start + 1 < SHORTEST or not _hints(text, words, piece, network):
            continue
        part = _part(words, piece)
        for inner in attributions(part, network):
            if inner.score >= network.settings["accept_nested"]:
                yield _shifted(inner, piece.start)


def _statement(text: str, words: Words, piece: Run) -> Run:
    """A piece without its leading "that", with which no text begins."""
    that = piece.start < piece.end and _lower(text, words, piece.start) == "that"
    return Run(piece.start + that, piece.end)


def _hints(text: str, words: Words, piece: Run, network: Network) -> bool:
    places = range(piece.start, piece.end + 1)
    return any(_lower(text, words, word) in network.cue_words for word in places)


def _lower(text: str, words: Words, word: int) -> str:
    return text[words.start[word] : words.end[word]].lower()


def _part(words: Words, piece: Run) -> Words:
    """The words of a piece as a text; one that is all inside quotation marks loses them."""
    here = slice(piece.start, piece.end + 1)
    quote = words.quote[here]
    if (quote != OUTSIDE).all():
        quote = np.where(quote == INSIDE, OUTSIDE, quote)
    first = words.first[piece.start : piece.end + 2]
    return Words(
        words.start[here],
        words.end[here],
        words.case[here],
        quote,
        words.paragraph[here],
        words.pieces[first[0] : first[-1]],
        first - first[0],
    )


def _shifted(inner: Attribution, by: int) -> Attribution:
    return Attribution(
        inner.cue.shifted(by),
        inner.source and inner.source.shifted(by),
        tuple(run.shifted(by) for run in inner.content),
        inner.score,
    )
