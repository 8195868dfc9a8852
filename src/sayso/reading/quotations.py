"""Quotations are whole: over the end of a window, and over paragraphs.

Newspapers open each paragraph of a long quotation with a mark and close only the last. A content
that reaches such a border goes on to the other side of it, as far as no other attribution stands
there.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from sayso.reading.attribution import Attribution, Flags
from sayso.reading.cues import Run
from sayso.reading.words import CLOSING, INSIDE, OPENING, OUTSIDE, Words


def joined(found: list[Attribution], words: Words) -> list[Attribution]:
    """The attributions, with the contents that run over a paragraph's end made whole."""
    borders = _borders(words)
    taken = np.zeros(len(words), dtype=np.bool_)
    for attribution in found:
        for run in (attribution.cue, attribution.source, *attribution.content):
            if run:
                taken[run.start : run.end + 1] = True
    return [_joined(attribution, words, borders, taken) for attribution in found]


def _borders(words: Words) -> set[int]:
    """First words of paragraphs that open with a mark while the quotation before is still open."""
    starts = np.flatnonzero(np.diff(words.paragraph)) + 1
    return {
        int(start)
        for start in starts
        if words.quote[start] == OPENING and words.quote[start - 1] not in (OUTSIDE, CLOSING)
    }


def _joined(attribution: Attribution, words: Words, borders: set[int], taken: Flags) -> Attribution:
    pieces = [_closed(piece, words, taken) for piece in attribution.content]
    while (back := _before(pieces[0], words, borders)) and _free(back, taken):
        pieces.insert(0, back)
    while (on := _after(pieces[-1], words, borders)) and _free(on, taken):
        pieces.append(on)
    for piece in pieces:
        taken[piece.start : piece.end + 1] = True
    return replace(attribution, content=tuple(_merged(pieces, taken)))


def _closed(piece: Run, words: Words, taken: Flags) -> Run:
    """A piece that begins a quotation and stops within it goes on to the closing mark.

    Long quotations reach out of the window that they are read in.
    """
    start, end = piece.start, piece.end
    if words.quote[end] != INSIDE or not _begins(piece, words):
        return piece
    while end + 1 < len(words) and words.quote[end + 1] == INSIDE:
        if words.paragraph[end + 1] != words.paragraph[end] or taken[end + 1]:
            break
        end += 1
    return Run(start, end)


def _begins(piece: Run, words: Words) -> bool:
    """Whether the quotation that `piece` ends in opens in it or just before it."""
    since = words.quote[max(piece.start - 1, 0) : piece.end + 1]
    marks = np.flatnonzero((since == OPENING) | (since == CLOSING))
    return len(marks) > 0 and since[marks[-1]] == OPENING


def _free(run: Run, taken: Flags) -> bool:
    return not taken[run.start : run.end + 1].any()


def _before(piece: Run, words: Words, borders: set[int]) -> Run | None:
    """The open quotation at the end of the paragraph before, if `piece` begins at a border."""
    border = next((start for start in (piece.start, piece.start - 1) if start in borders), None)
    if border is None:
        return None
    start = border - 1
    while words.quote[start] != OPENING:
        start -= 1
    return Run(start, border - 1)


def _after(piece: Run, words: Words, borders: set[int]) -> Run | None:
    """The quotation that opens the paragraph after, if `piece` ends at a border."""
    border = next((end for end in (piece.end + 1, piece.end + 2) if end in borders), None)
    if border is None:
        return None
    end = border
    while end + 1 < len(words) and words.quote[end] != CLOSING and end + 1 not in borders:
        if words.quote[end + 1] == OUTSIDE:
            break
        end += 1
    return Run(border, end)


def _merged(pieces: list[Run], taken: Flags) -> list[Run]:
    """Pieces that touch as one, also over one word (a mark) that is no cue or source."""
    merged = pieces[:1]
    for piece in pieces[1:]:
        apart = piece.start - merged[-1].end - 1
        if apart < 1 or (apart == 1 and not taken[piece.start - 1]):
            merged[-1] = Run(merged[-1].start, piece.end)
        else:
            merged.append(piece)
    return merged
