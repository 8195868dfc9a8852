"""Whole attributions from the network's scores: cues first, then the spans of each cue.

The source and the content of a cue are chosen together so that they do not overlap, and the
attributions of a text are settled from the surest down: no content runs into another's, and no
cue stands in another's content (what is said inside a content is found by `nesting`).
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from math import exp
from typing import Any

from sayso.reading.cues import Run, cue_runs
from sayso.reading.fields import Option, best_options
from sayso.reading.network import Floats, Network
from sayso.reading.windows import Window, windows
from sayso.reading.words import Words


@dataclass(frozen=True, slots=True)
class Attribution:
    """A cue with its source (None: not named) and the pieces of its content, in words of the text.

    `score` is the probability, on development data, that a careful reader marks the same.
    """

    cue: Run
    source: Run | None
    content: tuple[Run, ...]
    score: float


@dataclass(frozen=True, slots=True)
class Candidate:
    """A cue that may be one, with the readings that its window allows, best first."""

    cue: Run
    cue_logp: float
    readings: tuple[tuple[Option, Option], ...]  # source and content
    gap: Floats  # log odds of each word of the window not being content
    offset: int  # of the window

    def score(self, reading: tuple[Option, Option], weights: dict[str, float]) -> float:
        """How likely the reading is right, from the three log probabilities (logistic)."""
        (source, _), (content, _) = reading
        odds = (
            weights["constant"]
            + weights["cue"] * self.cue_logp
            + weights["source"] * source
            + weights["content"] * content
        )
        return 1 / (1 + exp(-max(min(odds, 30.0), -30.0)))


def attributions(words: Words, network: Network) -> list[Attribution]:
    """All outermost attributions of a text, in the order of their cues."""
    return settle(candidates(words, network), network.settings)


def candidates(words: Words, network: Network) -> list[Candidate]:
    """Every cue that may be one, window by window."""
    found: list[Candidate] = []
    limit, context = network.settings["limit"], network.settings["context"]
    for window in windows(words, limit=limit, context=context):
        found += _of_window(words, window, network)
    return found


def _of_window(words: Words, window: Window, network: Network) -> list[Candidate]:
    first, _, core_first, core_last = window
    encoded = network.encode(words, window)
    cues = [
        (logp, cue)
        for logp, cue in cue_runs(encoded.tags, network.settings["cue_bias"])
        if core_first <= cue.start + first < core_last
    ]
    if not cues:
        return []
    scores = network.pairs(encoded, [cue.start for _, cue in cues], [cue.end for _, cue in cues])
    sources = best_options(*scores.source, scores.null)
    contents = best_options(*scores.content)
    return [
        Candidate(cue.shifted(first), logp, _readings(cue, *options, first), gap, first)
        for (logp, cue), *options, gap in zip(cues, sources, contents, scores.gap, strict=True)
    ]


def _readings(
    cue: Run, sources: list[Option], contents: list[Option], offset: int
) -> tuple[tuple[Option, Option], ...]:
    """Pairs of a source and a content, surest first, in words of the text."""
    pairs = [
        ((p, source and source.shifted(offset)), (q, content and content.shifted(offset)))
        for (p, source), (q, content) in product(sources, contents)
        if not (source and source.overlaps(cue))
    ]
    return tuple(sorted(pairs, key=lambda pair: -pair[0][0] - pair[1][0]))


def settle(found: list[Candidate], settings: dict[str, Any]) -> list[Attribution]:
    """Accept candidates from the surest down, each with its best reading that fits the others."""
    weights, accept = settings["calibration"], settings["accept"]
    ranked = sorted(
        (c for c in found if c.readings), key=lambda c: (-c.score(c.readings[0], weights), c.cue)
    )
    kept: list[Attribution] = []
    for candidate in ranked:
        chosen = _first_fitting(candidate, kept, weights, accept)
        if chosen:
            kept.append(chosen)
    return sorted(kept, key=lambda attribution: attribution.cue)


def _first_fitting(
    candidate: Candidate, kept: list[Attribution], weights: dict[str, float], accept: float
) -> Attribution | None:
    for reading in candidate.readings:
        score = candidate.score(reading, weights)
        if score < accept:
            return None
        source, content = reading[0][1], reading[1][1]
        if content is None:
            continue
        pieces = _pieces(content, candidate, source)
        if pieces and not _clashes(candidate.cue, source, pieces, kept):
            return Attribution(candidate.cue, source, pieces, score)
    return None


def _pieces(content: Run, candidate: Candidate, source: Run | None) -> tuple[Run, ...]:
    """The words of a content without those in its gaps, the cue and a source within, as runs."""
    out = [run for run in (candidate.cue, source) if run]
    pieces: list[Run] = []
    for word in range(content.start, content.end + 1):
        if candidate.gap[word - candidate.offset] > 0 or any(r.start <= word <= r.end for r in out):
            continue
        if pieces and pieces[-1].end == word - 1:
            pieces[-1] = Run(pieces[-1].start, word)
        else:
            pieces.append(Run(word, word))
    return tuple(pieces)


def _clashes(
    cue: Run, source: Run | None, pieces: tuple[Run, ...], kept: list[Attribution]
) -> bool:
    """Whether a reading runs into one that is already accepted."""
    for other in kept:
        if other.cue.overlaps(cue):
            return True
        for piece in pieces:
            if piece.overlaps(other.cue) or any(piece.overlaps(run) for run in other.content):
                return True
        if any(run.overlaps(cue) for run in other.content):
            return True
    return False
