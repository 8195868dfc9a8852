"""A report's text cut at the borders of its claims' spans, for a page to mark up.

The pieces of all blocks joined give the report's text back, character for character.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from sayso.claim import Claim
from sayso.reading.reading import Reading
from sayso.report import Report
from sayso.spans import Span

Role = Literal["content", "source", "cue", "hedge"]
_PARAGRAPH_GAP = re.compile(r"\n[^\S\n]*\n\s*")
_LINE_GAP = re.compile(r"\n\s*")


@dataclass(frozen=True, slots=True)
class Mark:
    """One span of one claim; `number` counts the report's claims from 1."""

    span: Span
    number: int
    claim: Claim
    role: Role


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text under the same marks, the outermost first.

    `begins` and `ends` hold the numbers of the claims whose cue has its first or its last
    character here.
    """

    text: str
    marks: tuple[Mark, ...]
    furniture: bool
    begins: tuple[int, ...]
    ends: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or the headline, with the numbered claims whose cue begins in it."""

    pieces: tuple[Piece, ...]
    headline: bool
    claims: tuple[tuple[int, Claim], ...]


def blocks(reading: Reading) -> Iterator[Block]:
    """The report's text as paragraphs of marked pieces, in the order of the text, one by one."""
    report = reading.report
    stretches = _stretches(report)
    starts = [stretch.start for stretch in stretches]
    held: list[list[Mark]] = [[] for _ in stretches]
    noted: list[list[tuple[int, Claim]]] = [[] for _ in stretches]
    for mark in _marks(reading.claims):
        first, last = (bisect_right(starts, at) - 1 for at in (mark.span.start, mark.span.end - 1))
        for block in held[first : last + 1]:
            block.append(mark)
        if mark.role == "cue":
            noted[first].append((mark.number, mark.claim))
    for stretch, marks, claims in zip(stretches, held, noted, strict=True):
        yield Block(
            pieces=tuple(_pieces(report, stretch, marks)),
            headline=report.headline is not None and report.headline.overlaps(stretch),
            claims=tuple(claims),
        )


def _marks(claims: tuple[Claim, ...]) -> Iterator[Mark]:
    for number, claim in enumerate(claims, 1):
        for span in claim.content:
            yield Mark(span, number, claim, "content")
        if claim.source:
            yield Mark(claim.source, number, claim, "source")
        yield Mark(claim.cue, number, claim, "cue")
        if claim.certainty and claim.certainty.words:
            yield Mark(claim.certainty.words, number, claim, "hedge")


def _stretches(report: Report) -> list[Span]:
    """The text cut into paragraphs, each with the white space that follows it.

    Lines are paragraphs unless blank lines part them: then a line's end is only where the sender's
    lines were full.
    """
    text = report.text
    gap = _PARAGRAPH_GAP if _PARAGRAPH_GAP.search(text.strip()) else _LINE_GAP
    cuts = {found.end() for found in gap.finditer(text)}
    if report.headline:
        start, end = report.headline.start, _after_space(text, report.headline.end)
        cuts = {start, end} | {cut for cut in cuts if not start < cut < end}
    opening = _after_space(text, 0)
    ordered = [0, *sorted(cut for cut in cuts if opening < cut < len(text)), len(text)]
    return [Span(start, end) for start, end in pairwise(ordered) if start < end]


def _after_space(text: str, start: int) -> int:
    while start < len(text) and text[start].isspace():
        start += 1
    return start


def _pieces(report: Report, stretch: Span, marks: list[Mark]) -> Iterator[Piece]:
    furniture = [span for span in report.furniture if span.overlaps(stretch)]
    opening: dict[int, list[Mark]] = defaultdict(list)
    for mark in marks:
        opening[max(mark.span.start, stretch.start)].append(mark)
    on: list[Mark] = []
    for here in _between_borders(stretch, [mark.span for mark in marks] + furniture):
        on = [mark for mark in on if mark.span.end > here.start] + opening[here.start]
        cues = [mark for mark in on if mark.role == "cue"]
        yield Piece(
            text=here.of(report.text),
            marks=tuple(sorted(on, key=_outermost)),
            furniture=any(span.overlaps(here) for span in furniture),
            begins=tuple(cue.number for cue in cues if cue.span.start == here.start),
            ends=tuple(cue.number for cue in cues if cue.span.end == here.end),
        )


def _between_borders(stretch: Span, spans: list[Span]) -> Iterator[Span]:
    borders = {border for span in spans for border in (span.start, span.end)}
    inside = {border for border in borders if stretch.start < border < stretch.end}
    cuts = sorted({stretch.start, stretch.end} | inside)
    return (Span(start, end) for start, end in pairwise(cuts))


def _outermost(mark: Mark) -> tuple[int, int]:
    return mark.span.start - mark.span.end, mark.number
