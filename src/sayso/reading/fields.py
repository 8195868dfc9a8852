"""The best whole spans of a role under the network's span field.

A span from word s to word e scores start[s] + end[e] + inner[s] + ... + inner[e], normalised over
all spans of the window: a semi-Markov field with one segment (Sarawagi & Cohen, NIPS 2004). Sums
over all spans run over prefix sums, so the cost is linear in the window's length.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from sayso.reading.cues import Run
from sayso.reading.network import Floats

Doubles = npt.NDArray[np.float64]
Option = tuple[float, Run | None]  # log probability, and the span; None: the role is not filled
FAR = 7.0  # an option less likely than the best by this much (1 : 1,000) is not weighed
BEST = 4  # options kept for each role; more changed no figure on development data


def best_options(
    start: Floats, end: Floats, inner: Floats, null: Floats | None = None
) -> list[list[Option]]:
    """For each cue (a row of the (C, W) scores), the best spans of one role, surest first.

    They are the best start for each of the best ends and the best end for each of the best starts.
    With `null` (C,), the score of the role not being filled, that is an option too.
    """
    total = np.cumsum(inner, axis=1, dtype=np.float64)
    opening = start - (total - inner)
    closing = end + total
    log_sum = np.logaddexp.reduce(closing + np.logaddexp.accumulate(opening, axis=1), axis=1)
    if null is not None:
        log_sum = np.logaddexp(log_sum, null)
    starts, best_opening = _running_best(opening)
    ends, best_closing = _running_best(closing[:, ::-1])
    ends, best_closing = opening.shape[1] - 1 - ends[:, ::-1], best_closing[:, ::-1]
    by_end, by_start = closing + best_opening, opening + best_closing
    found = []
    for row, whole in enumerate(log_sum):
        spans = {Run(int(starts[row, e]), e): by_end[row, e] for e in _top(by_end[row])}
        spans |= {Run(s, int(ends[row, s])): by_start[row, s] for s in _top(by_start[row])}
        options: list[Option] = [(float(score - whole), run) for run, score in spans.items()]
        if null is not None:
            options.append((float(null[row] - whole), None))
        options.sort(key=lambda option: -option[0])
        found.append([option for option in options[:BEST] if option[0] > options[0][0] - FAR])
    return found


def _running_best(scores: Doubles) -> tuple[npt.NDArray[np.int64], Doubles]:
    """For each position, where the highest score up to it stands, and that score."""
    best = np.maximum.accumulate(scores, axis=1)
    where = np.where(scores == best, np.arange(scores.shape[1]), 0)
    return np.maximum.accumulate(where, axis=1), best


def _top(scores: Doubles) -> list[int]:
    kept: list[int] = np.argsort(-scores, kind="stable")[:BEST].tolist()
    return kept
