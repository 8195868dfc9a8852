from __future__ import annotations

from itertools import pairwise, product
from math import log

import numpy as np
import pytest

from sayso.reading.cues import BEFORE, BEGIN, INNER, LAST, ONLY, OUT, Run, cue_runs
from sayso.reading.network import Floats

BIAS = 1.5


def random_tags(seed: int, words: int) -> Floats:
    scores = np.random.default_rng(seed).normal(scale=2.0, size=(words, 5))
    tags: Floats = (scores - np.log(np.exp(scores).sum(axis=1, keepdims=True))).astype(np.float32)
    return tags


def tags_of(*tags: int) -> Floats:
    """Log probabilities that are nearly sure of these tags."""
    sure = np.full((len(tags), 5), 0.0025)
    sure[np.arange(len(tags)), tags] = 0.99
    result: Floats = np.log(sure).astype(np.float32)
    return result


def path_of(runs: list[Run], words: int) -> list[int]:
    path = [OUT] * words
    for run in runs:
        path[run.start : run.end + 1] = [INNER] * (run.end + 1 - run.start)
        path[run.start], path[run.end] = BEGIN, LAST
        if run.start == run.end:
            path[run.start] = ONLY
    return path


def legal(path: tuple[int, ...]) -> bool:
    whole = (OUT, *path, OUT)
    return all(before in BEFORE[after] for before, after in pairwise(whole))


def total(tags: Floats, path: list[int] | tuple[int, ...]) -> float:
    cues = sum(tag in (BEGIN, ONLY) for tag in path)
    return float(tags[np.arange(len(path)), list(path)].sum()) + BIAS * cues


@pytest.mark.parametrize("words", [1, 2, 3, 5])
@pytest.mark.parametrize("seed", range(8))
def test_the_runs_are_those_of_the_best_legal_tagging(seed: int, words: int) -> None:
    tags = random_tags(seed, words)
    best = max(total(tags, path) for path in product(range(5), repeat=words) if legal(path))

    path = path_of([run for _, run in cue_runs(tags, BIAS)], words)

    assert legal(tuple(path))
    assert total(tags, path) == pytest.approx(best, abs=1e-4)


def test_runs_of_one_two_and_more_words() -> None:
    tags = tags_of(ONLY, OUT, BEGIN, LAST, BEGIN, INNER, INNER, LAST, OUT)

    assert [run for _, run in cue_runs(tags, 0.0)] == [Run(0, 0), Run(2, 3), Run(4, 7)]


def test_a_cue_that_never_ends_is_none() -> None:
    tags = tags_of(OUT, OUT, BEGIN)

    assert all(run.end < 3 for _, run in cue_runs(tags, 0.0))
    assert path_of([run for _, run in cue_runs(tags, 0.0)], 3)[2] in (OUT, ONLY)


def test_the_score_is_the_log_odds_of_some_cue() -> None:
    ((odds, run),) = cue_runs(tags_of(OUT, ONLY, OUT), 0.0)

    assert run == Run(1, 1)
    assert odds == pytest.approx(log(0.9975 / 0.0025), abs=1e-3)


def test_certainty_stays_finite() -> None:
    tags = np.full((1, 5), -200.0, dtype=np.float32)
    tags[0, ONLY] = 0.0
    ((odds, _),) = cue_runs(tags, 0.0)
    assert np.isfinite(odds)

    tags = np.full((1, 5), -200.0, dtype=np.float32)
    tags[0, OUT] = 0.0
    ((odds, _),) = cue_runs(tags, 300.0)
    assert np.isfinite(odds)


def test_the_bias_brings_doubtful_cues_in() -> None:
    doubtful = np.log(np.array([[0.7, 0.01, 0.01, 0.01, 0.27]])).astype(np.float32)

    assert cue_runs(doubtful, 0.0) == []
    assert [run for _, run in cue_runs(doubtful, BIAS)] == [Run(0, 0)]


@pytest.mark.parametrize("tags", [np.zeros((0, 5), dtype=np.float32), tags_of(OUT, OUT)])
def test_without_cues_there_are_no_runs(tags: Floats) -> None:
    assert cue_runs(tags, BIAS) == []


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        (Run(0, 2), Run(2, 4), True),
        (Run(0, 2), Run(3, 4), False),
        (Run(0, 9), Run(3, 4), True),
        (Run(5, 5), Run(5, 5), True),
    ],
)
def test_runs_overlap_when_they_share_a_word(one: Run, other: Run, *, shared: bool) -> None:
    assert one.overlaps(other) is shared
    assert other.overlaps(one) is shared
    assert one.shifted(7).overlaps(other.shifted(7)) is shared
