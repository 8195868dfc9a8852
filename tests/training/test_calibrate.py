from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from training.calibrate import fit, scorer


def test_the_fit_finds_the_weights_that_made_the_labels() -> None:
    chance = np.random.default_rng(1)
    rows = chance.normal(size=(20_000, 3))
    weights = np.array([1.5, -0.5, 0.0, 0.7])  # the last is the constant
    odds = rows @ weights[:3] + weights[3]
    labels = (chance.random(20_000) < 1 / (1 + np.exp(-odds))).astype(float)

    assert fit(rows, labels) == pytest.approx(weights, abs=0.1)


def test_labels_that_a_line_parts_give_finite_weights() -> None:
    rows = np.linspace(-1, 1, 50)[:, None]
    weights = fit(rows, (rows[:, 0] > 0).astype(float))

    assert np.isfinite(weights).all()
    assert weights[0] > 0


def test_a_scorer_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        scorer(tmp_path / "none.py")
