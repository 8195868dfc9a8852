"""Whole attributions from the network's scores: cues first, then the spans of each cue.

The source and the content of a cue are chosen together so that they do not overlap, and the
attributions of a text are settled from the surest down: no content runs into another's, and no
cue stands in another's content (what is said inside a content is found by `nesting`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import exp, log, log1p
from typing import Any

import numpy as np
import numpy.typing as npt

from sayso.reading.cues import Run, cue_runs
from sayso.reading.fields import Option, best_options
from sayso.reading.network import Floats, Network
from sayso.reading.windows import Window, windows
from sayso.reading.words import OUTSIDE, Words

Flags = npt.NDArray[np.bool_]


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
class Choice:
    """One way to fill a cue's roles.

    `logp` is of just these spans; the weights (log, too) are of all spans much like them, which is
    what makes a claim sure: a doubtful last word does not.
    """

    source: Run | None
    pieces: tuple[Run, ...]
    logp: float
    source_weight: float
    content_weight: float
    quoted: bool  # whether all of the content stands in quotation marks

    def shifted(self, by: int) -> Choice:
        """The same choice, `by` words later."""
        return replace(
            self,
            source=self.source and self.source.shifted(by),
            pieces=tuple(piece.shifted(by) for piece in self.pieces),
        )


@dataclass(frozen=True, slots=True)
class Candidate:
    """A cue that may be one, the log odds that it is, and the choices for its roles."""

    cue: Run
    odds: float
    choices: tuple[Choice, ...]

    def score(self, choice: Choice, weights: dict[str, float]) -> float:
        """How likely the choice is right (logistic regression on development data)."""
        odds = (
            weights["constant"]
            + weights["cue"] * self.odds
            + weights["source"] * choice.source_weight
            + weights["content"] * choice.content_weight
            + weights["quoted"] * choice.quoted
        )
        return 1 / (1 + exp(-max(min(odds, 30.0), -30.0)))


def attributions(words: Words, network: Network, hidden: Floats | None = None) -> list[Attribution]:
    """All outermost attributions of a text, in the order of their cues.

    `hidden` (W, width), if given, is filled with the words' vectors.
    """
    return settle(candidates(words, network, hidden), len(words), network.settings)


def candidates(words: Words, network: Network, hidden: Floats | None = None) -> list[Candidate]:
    """Every cue that may be one, window by window, with its likeliest choice first."""
    found: list[Candidate] = []
    limit, context = network.settings["limit"], network.settings["context"]
    for window in windows(words, limit=limit, context=context):
        found += _of_window(words, window, network, hidden)
    return _apart(found, len(words))


def _of_window(
    words: Words, window: Window, network: Network, hidden: Floats | None
) -> list[Candidate]:
    first, last, core_first, core_last = window
    encoded = network.encode(words, window)
    if hidden is not None:
        hidden[core_first:core_last] = encoded.hidden[core_first - first : core_last - first]
    cues = [
        (odds, cue)
        for odds, cue in cue_runs(encoded.tags, network.settings["cue_bias"])
        if core_first <= cue.start + first < core_last
    ]
    if not cues:
        return []
    scores = network.pairs(encoded, [cue.start for _, cue in cues], [cue.end for _, cue in cues])
    sources = best_options(*scores.source, scores.null)
    contents = best_options(*scores.content)
    quoted = words.quote[first:last] != OUTSIDE
    found = []
    for (odds, cue), source, content, gap in zip(cues, sources, contents, scores.gap, strict=True):
        choices = _choices(cue, source, content, gap > 0, quoted)
        in_text = tuple(choice.shifted(first) for choice in choices)
        found.append(Candidate(cue.shifted(first), odds, in_text))
    return found


def _choices(
    cue: Run, sources: list[Option], contents: list[Option], gap: Flags, quoted: Flags
) -> list[Choice]:
    """Pairs of a source and a content that do not overlap, in words of the window."""
    found = []
    weights = [_weight(content, contents) for _, content in contents]
    for p, source in sources:
        if source and source.overlaps(cue):
            continue
        weight = _weight(source, sources)
        for (q, content), content_weight in zip(contents, weights, strict=True):
            pieces = _pieces(content, cue, source, gap) if content else ()
            if content and pieces:
                inside = all(quoted[run.start : run.end + 1].all() for run in pieces)
                found.append(Choice(source, pieces, p + q, weight, content_weight, inside))
    return found


def _pieces(content: Run, cue: Run, source: Run | None, gap: Flags) -> tuple[Run, ...]:
    """The words of a content without those in its gaps, the cue and a source within, as runs."""
    out = gap[content.start : content.end + 1].copy()
    for run in (cue, source):
        if run and run.overlaps(content):
            out[max(run.start - content.start, 0) : run.end + 1 - content.start] = True
    pieces = []
    start = content.start
    for hole in (*(np.flatnonzero(out) + content.start).tolist(), content.end + 1):
        if start < hole:
            pieces.append(Run(start, hole - 1))
        start = hole + 1
    return tuple(pieces)


def _weight(chosen: Run | None, options: list[Option]) -> float:
    """Log probability of all options that share half their words with the chosen one."""
    alike = [logp for logp, run in options if _alike(run, chosen)]
    best = max(alike)  # taken out of the sum, which a very unlikely option would make zero
    return best + log(sum(exp(logp - best) for logp in alike))


def _alike(one: Run | None, other: Run | None) -> bool:
    if one is None or other is None:
        return one is other
    both = min(one.end, other.end) - max(one.start, other.start) + 1
    whole = max(one.end, other.end) - min(one.start, other.start) + 1
    return 2 * both >= whole


def _apart(found: list[Candidate], count: int) -> list[Candidate]:
    """The candidates with their choices ordered: one that swallows other cues is that less likely.

    No content of the training data holds another attribution's cue, so each choice is weighed by
    the probability that the cues within its pieces are none.
    """
    doubt = np.zeros(count + 1)
    for candidate in found:
        doubt[candidate.cue.start + 1] += log1p(exp(min(candidate.odds, 30.0)))
    before = np.cumsum(doubt)

    def likely(choice: Choice) -> float:
        return choice.logp - sum(
            float(before[piece.end + 1] - before[piece.start]) for piece in choice.pieces
        )

    return [
        replace(candidate, choices=tuple(sorted(candidate.choices, key=likely, reverse=True)))
        for candidate in found
    ]


def settle(found: list[Candidate], count: int, settings: dict[str, Any]) -> list[Attribution]:
    """Accept candidates from the surest down, each with its likeliest choice that fits the rest.

    `count` is the number of words of the text.
    """
    weights, accept = settings["calibration"], settings["accept"]
    ranked = sorted(
        (c for c in found if c.choices), key=lambda c: (-c.score(c.choices[0], weights), c.cue)
    )
    kept: list[Attribution] = []
    in_cue, in_content = np.zeros(count, dtype=np.bool_), np.zeros(count, dtype=np.bool_)
    for candidate in ranked:
        cue = candidate.cue
        here = slice(cue.start, cue.end + 1)
        if in_cue[here].any() or in_content[here].any():
            continue
        for choice in candidate.choices:
            score = candidate.score(choice, weights)
            parts = [slice(piece.start, piece.end + 1) for piece in choice.pieces]
            if score < accept or any(in_cue[p].any() or in_content[p].any() for p in parts):
                continue
            in_cue[here] = True
            for part in parts:
                in_content[part] = True
            kept.append(Attribution(cue, choice.source, choice.pieces, score))
            break
    return sorted(kept, key=lambda attribution: attribution.cue)
