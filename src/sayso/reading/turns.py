"""Claims whose cue is a mark: the turns of a transcript, and quotations that are signed.

    CORBAN: Did you know?               "Nobody told us anything."
    LINDT: I knew nothing.              — Pavo Lindt

The network takes a transcript for one long quotation. Here each turn becomes a claim: the label is
its source, the colon its cue, the rest of the paragraph its content. Labels are told from headings
("UPDATE:") by two signs: there are two at least, and each comes again or is a name that the text
has elsewhere, as one of them must be.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import numpy as np

from sayso.reading.attribution import Attribution
from sayso.reading.cues import Run
from sayso.reading.words import CLOSING, OPENING, Words

SURE = 0.9  # the share of such marks that a careful reader takes for claims, about
QUOTES = "\"'“”‘’"
NAME = r"[A-Z][A-Z.'’-]*[A-Z]"
TURN = re.compile(rf"^[{QUOTES}]?({NAME}(?: {NAME}){{0,3}})(:) ?[{QUOTES}]?(?=\S)", re.MULTILINE)
SIGNED = re.compile(
    r"(?<=[\"”])\s*([—–―]|--|-)[^\S\n]?([^\W\d_a-z][^\s,;:]*(?: [^\s,;:]+){0,4}?)\.?[^\S\n]*$",
    re.MULTILINE,
)
FEWEST = 2  # labels of a transcript


def with_turns(text: str, words: Words, found: list[Attribution]) -> list[Attribution]:
    """The attributions, with turns and signed quotations in the place of what overlaps them."""
    marked = [*_turns(text, words), *_signed(text, words)]
    taken = np.zeros(len(words), dtype=np.bool_)
    for turn in marked:
        for run in _runs(turn):
            taken[run.start : run.end + 1] = True
    free = [
        each
        for each in found
        if not any(taken[run.start : run.end + 1].any() for run in _runs(each))
    ]
    return sorted(free + marked, key=lambda each: each.cue.start)


def _runs(attribution: Attribution) -> Iterator[Run]:
    yield attribution.cue
    yield from attribution.content
    if attribution.source:
        yield attribution.source


def _turns(text: str, words: Words) -> list[Attribution]:
    matches = list(TURN.finditer(text))
    times = Counter(match[1] for match in matches)
    named = {label for label in times if _named(text, label)}
    labels = named | {label for label in times if times[label] > 1}
    if not named or len(labels) < FEWEST:
        return []
    made = (_turn(text, words, match) for match in matches if match[1] in labels)
    return [turn for turn in made if turn]


def _named(text: str, label: str) -> bool:
    """Whether the last word of a label stands in the text as a name is written."""
    return re.search(rf"\b{re.escape(label.rsplit(maxsplit=1)[-1].title())}\b", text) is not None


def _turn(text: str, words: Words, match: re.Match[str]) -> Attribution | None:
    stop = text.find("\n", match.end())
    source, cue = _run(words, *match.span(1)), _run(words, *match.span(2))
    content = _run(words, match.end(2), len(text) if stop < 0 else stop)
    if not source or not cue or not content:
        return None
    return Attribution(cue, source, (content,), SURE)


def _signed(text: str, words: Words) -> Iterator[Attribution]:
    """Paragraphs that are one quotation, with a dash and a name behind it."""
    for match in SIGNED.finditer(text):
        source, cue = _run(words, *match.span(2)), _run(words, *match.span(1))
        content = _quoted_before(words, cue) if source and cue else None
        if source and cue and content:
            yield Attribution(cue, source, (content,), SURE)


def _quoted_before(words: Words, dash: Run) -> Run | None:
    """The quotation that ends before a dash and begins its paragraph."""
    end = dash.start - 1
    if end < 1 or words.quote[end] != CLOSING:
        return None
    inside = np.flatnonzero(words.paragraph[: end + 1] == words.paragraph[end])
    start = int(inside[0])
    closes = np.flatnonzero(words.quote[start : end + 1] == CLOSING)
    return Run(start, end) if words.quote[start] == OPENING and len(closes) == 1 else None


def _run(words: Words, start: int, end: int) -> Run | None:
    """The words that a stretch of text covers."""
    places = words.covering(start, end)
    return Run(*places) if places else None
