from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("numpy")

from training.events import examples, fit, quantized, save

from sayso.reading.events.types import loaded

TYPES = ("ASSAULT", "CONSULT")


@pytest.fixture
def corpora(tmp_path: Path) -> Path:
    """Twenty invented sentences in PLV's form."""
    (tmp_path / "plv").mkdir()
    names = ("Norland", "Sudmark", "Ostland", "Westria", "Isle")
    rows = [
        {
            "text": f"{one} {'attacked' if kind == 'ASSAULT' else 'met with'} {two} again.",
            "source": [[0, len(one)]],
            "target": [[len(one) + 10, len(one) + 10 + len(two)]],
            "event": kind,
        }
        for kind in TYPES
        for one, two in zip(names, names[1:] + names[:1], strict=True)
    ]
    text = "".join(json.dumps(row) + "\n" for row in rows)
    (tmp_path / "plv" / "train.jsonl").write_text(text, encoding="utf-8")
    return tmp_path


def test_what_is_learnt_is_found_again(corpora: Path) -> None:
    given = examples(corpora, "train")
    model = fit(given)
    for each in given:
        likely = model.probabilities(each.parts)
        assert max(likely, key=lambda name: likely[name]) == each.type


def test_the_same_examples_give_the_same_bytes(corpora: Path, tmp_path: Path) -> None:
    for name in ("one.npz", "two.npz"):
        save(fit(examples(corpora, "train")), tmp_path / name)
    assert (tmp_path / "one.npz").read_bytes() == (tmp_path / "two.npz").read_bytes()


def test_a_stored_model_is_the_same(corpora: Path, tmp_path: Path) -> None:
    model = fit(examples(corpora, "train"))
    save(model, tmp_path / "model.npz")
    again = loaded((tmp_path / "model.npz").read_bytes())
    assert (again.names, again.places) == (model.names, model.places)
    np.testing.assert_allclose(again.weights, model.weights, atol=1e-6)


def test_weights_are_rounded_to_a_127th_of_the_largest() -> None:
    rounded, scale = quantized(np.array([[1.27, -2.0], [0.5, 4.0]], dtype=np.float32))
    assert rounded.tolist() == [[127, -64], [50, 127]]
    np.testing.assert_allclose(scale, [0.01, 4 / 127], rtol=1e-6)
