"""Cues: legal runs of cue tags."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sayso.reading.network import Floats

OUT, BEGIN, INNER, LAST, ONLY = range(5)
# For each tag, the tags that may stand before it.
BEFORE = {
    OUT: (OUT, LAST, ONLY),
    BEGIN: (OUT, LAST, ONLY),
    INNER: (BEGIN, INNER),
    LAST: (BEGIN, INNER),
    ONLY: (OUT, LAST, ONLY),
}
NEVER = -1e4


@dataclass(frozen=True, slots=True, order=True)
class Run:
    """Words `start` to `end`, both inclusive."""

    start: int
    end: int

    def overlaps(self, other: Run) -> bool:
        """Whether the two share a word."""
        return self.start <= other.end and other.start <= self.end

    def shifted(self, by: int) -> Run:
        """The same run, `by` words later."""
        return Run(self.start + by, self.end + by)


def cue_runs(tags: Floats, bias: float) -> list[tuple[float, Run]]:
    """The cues of the best legal tagging (Viterbi), each with the log odds that a cue is there.

    `tags` are log probabilities (W, 5); `bias` is added once a cue, so that doubtful
    ones are kept for the scores of their spans to judge. The odds ask for some cue, not for this
    very one: whether "said" or "said on Monday" is the cue does not make it doubtful.
    """
    biased = tags + np.array([0, bias, 0, 0, bias], dtype=np.float32)
    if not len(tags) or (biased[:, 0] >= biased[:, 1:].max(axis=1) + 4).all():
        return []
    out = np.minimum(tags[:, OUT].astype(np.float64), -1e-6)
    odds = np.log(-np.expm1(out)) - out
    runs = _runs_of(_best_path(biased))
    return [(float(odds[run.start : run.end + 1].max()), run) for run in runs]


def _best_path(scores: Floats) -> list[int]:
    rows = scores.tolist()
    score = rows[0]
    score[INNER] = score[LAST] = NEVER
    steps: list[list[int]] = []
    for row in rows[1:]:
        step = [max(BEFORE[tag], key=score.__getitem__) for tag in range(5)]
        score = [score[before] + here for before, here in zip(step, row, strict=True)]
        steps.append(step)
    tag = max((OUT, LAST, ONLY), key=score.__getitem__)
    path = [tag]
    for step in reversed(steps):
        tag = step[tag]
        path.append(tag)
    return path[::-1]


def _runs_of(path: list[int]) -> list[Run]:
    runs, start = [], 0
    for word, tag in enumerate(path):
        if tag in (BEGIN, ONLY):
            start = word
        if tag in (LAST, ONLY):
            runs.append(Run(start, word))
    return runs
