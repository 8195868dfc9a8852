from __future__ import annotations

import numpy as np
import pytest

from sayso.reading.cues import Run
from sayso.reading.fields import BEST, best_options
from sayso.reading.network import Floats

CUES, WORDS = 3, 7
Spans = dict[Run | None, float]


def scores(seed: int, scale: float = 2.0) -> tuple[Floats, Floats, Floats]:
    chance = np.random.default_rng(seed)
    start, end, inner = chance.normal(scale=scale, size=(3, CUES, WORDS)).astype(np.float32)
    return start, end, inner


def nulls(seed: int) -> Floats:
    drawn: Floats = np.random.default_rng(1000 + seed).normal(scale=3, size=CUES).astype(np.float32)
    return drawn


def every_span(start: Floats, end: Floats, inner: Floats, cue: int) -> Spans:
    """The score of each span towards one cue, as the field's definition has it."""
    return {
        Run(s, e): float(start[cue, s] + end[cue, e] + inner[cue, s : e + 1].sum())
        for s in range(WORDS)
        for e in range(s, WORDS)
    }


@pytest.mark.parametrize("seed", range(10))
def test_options_have_their_exact_log_probability_and_the_best_comes_first(seed: int) -> None:
    field = scores(seed)
    for cue, options in enumerate(best_options(*field)):
        spans = every_span(*field, cue)
        whole = np.logaddexp.reduce(list(spans.values()))

        assert options[0][1] == max(spans, key=spans.__getitem__)
        for logp, run in options:
            assert run is not None
            assert logp == pytest.approx(spans[run] - whole, abs=1e-4)


@pytest.mark.parametrize("seed", range(10))
def test_null_is_an_option_beside_all_spans(seed: int) -> None:
    field, null = scores(seed), nulls(seed)
    for cue, options in enumerate(best_options(*field, null)):
        spans: Spans = {None: float(null[cue]), **every_span(*field, cue)}
        whole = np.logaddexp.reduce(list(spans.values()))

        assert options[0][1] == max(spans, key=spans.__getitem__)
        for logp, run in options:
            assert logp == pytest.approx(spans[run] - whole, abs=1e-4)


@pytest.mark.parametrize("seed", range(5))
def test_options_are_few_different_and_surest_first(seed: int) -> None:
    for options in best_options(*scores(seed), nulls(seed)):
        runs = [run for _, run in options]

        assert len(runs) == len(set(runs)) == BEST
        assert [logp for logp, _ in options] == sorted((p for p, _ in options), reverse=True)


def test_one_word_has_one_span() -> None:
    one = np.zeros((1, 1), dtype=np.float32)

    assert best_options(one, one, one) == [[(0.0, Run(0, 0))]]
    ((first, second),) = best_options(one, one, one, np.log(np.array([3.0])).astype(np.float32))
    assert (first[1], second[1]) == (None, Run(0, 0))
    assert np.exp([first[0], second[0]]) == pytest.approx([3 / 4, 1 / 4], abs=1e-6)


def test_large_scores_stay_finite() -> None:
    for options in best_options(*scores(0, scale=1e4)):
        assert options[0][0] == pytest.approx(0.0, abs=1e-3)
        assert all(np.isfinite(logp) for logp, _ in options)
