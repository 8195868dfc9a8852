"""Quotations with their reporting clause right behind them, which nothing else took up.

    "We have always come closer," she said at a dinner announcing that the bank would close.

The network may be drawn to a longer cue, or doubt. Where a whole quotation is left over and the
next words are a subject and a verb of saying, or the verb and a name, they are its source and cue.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from sayso.reading.attribution import Attribution, Flags
from sayso.reading.cues import Run
from sayso.reading.words import CLOSING, OPENING, Words

SURE = 0.9  # the share of such quotations that a careful reader takes for claims, about
SHORTEST = 4  # words of a quotation that is a statement and no name
NAME = r"[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*){0,3}"
VERB = r"(?:said|says|wrote|writes|added|adds|told|replied|continued|explained|recalled|insisted)"
TAG = re.compile(
    rf"\s+(?:(?P<source>he|she|they|it|{NAME}) (?P<cue>{VERB})\b"
    rf"|(?P<before>said|says) (?P<named>{NAME}))"
)
ENDS = frozenset(",.?!…")
STOPS = frozenset(".?!…")


def with_tagged(text: str, words: Words, found: list[Attribution]) -> list[Attribution]:
    """The attributions with those of quotations that were left over, in order of their cues."""
    taken = np.zeros(len(words), dtype=np.bool_)
    for attribution in found:
        for run in (attribution.cue, attribution.source, *attribution.content):
            if run:
                taken[run.start : run.end + 1] = True
    for new in _left_over(text, words, taken):
        found = _put(new, found)
    return sorted(found, key=lambda attribution: attribution.cue)


def _left_over(text: str, words: Words, taken: Flags) -> Iterator[Attribution]:
    opened: int | None = None
    for word in np.flatnonzero((words.quote == OPENING) | (words.quote == CLOSING)).tolist():
        if words.quote[word] == OPENING:
            opened = word
        elif word + 1 < len(words) and words.quote[word + 1] == CLOSING:
            continue  # two apostrophes for a mark
        elif opened is not None:
            new = _tagged(text, words, Run(opened, word))
            opened = None
            if new and not taken[new.content[0].start : new.content[0].end + 1].any():
                yield new


def _tagged(text: str, words: Words, quotation: Run) -> Attribution | None:
    """The attribution of a quotation by the clause behind it."""
    inner = quotation.end - 1 - (words.quote[quotation.end - 1] == CLOSING)
    last = text[words.start[inner] : words.end[inner]]
    match = TAG.match(text, int(words.end[quotation.end]))
    if last not in ENDS or quotation.end - quotation.start - 2 < SHORTEST or match is None:
        return None
    if not _begins(text, words, quotation.start):
        return None
    source = words.covering(*match.span("source" if match["source"] else "named"))
    cue = words.covering(*match.span("cue" if match["source"] else "before"))
    if not source or not cue or words.paragraph[cue[1]] != words.paragraph[quotation.start]:
        return None
    return Attribution(Run(*cue), Run(*source), (quotation,), SURE)


def _begins(text: str, words: Words, opening: int) -> bool:
    """Whether a quotation begins a sentence: behind a colon or a comma it goes with what is there.

    A mark of two apostrophes is two words.
    """
    before = opening - 1 - (opening > 0 and words.quote[opening - 1] == OPENING)
    if before < 0 or words.paragraph[before] != words.paragraph[opening]:
        return True
    return words.quote[before] == CLOSING or text[words.start[before] : words.end[before]] in STOPS


def _put(new: Attribution, found: list[Attribution]) -> list[Attribution]:
    """Add an attribution; one of the same cue gets a further piece, a longer cue gives way.

    Where its source or cue stands in another's content or source, it is none.
    """
    kept = []
    own = {*_places(new.cue), *(_places(new.source) if new.source else ())}
    for other in found:
        inside = {place for piece in other.content for place in _places(piece)}
        if own & inside:
            return found
        if other.cue == new.cue:
            new = replace(other, content=tuple(sorted((*new.content, *other.content))))
        elif new.cue.start <= other.cue.end and other.cue.start <= new.cue.end:
            if other.cue.end > new.cue.end:
                kept.append(replace(other, cue=Run(other.cue.end, other.cue.end)))
        else:
            kept.append(other)
    return [*kept, new]


def _places(run: Run) -> range:
    return range(run.start, run.end + 1)
