from __future__ import annotations

from typing import Any

import pytest

from sayso.reading.network import network

# Any: without torch mypy could not follow the imports.
torch = pytest.importorskip("torch", reason="needs torch, of the training extra")
contents: Any = pytest.importorskip(
    "training.contents", reason="needs torch, of the training extra"
)

tales: Any = pytest.importorskip("training.tales").tales


def test_no_story_is_both_learnt_and_held_out() -> None:
    learnt, held = tales(network("default").tokenizer)

    assert len(learnt) > 5 * len(held) > 0
    assert not {tale.name for tale in learnt} & {tale.name for tale in held}
    assert all(claim.words for tale in held for claim in tale.claims)


def test_the_contrast_is_small_where_companions_are_near() -> None:
    claims = [contents.Told(0, (0,), name) for name in ("P1", "P1", "P2", "P2", "")]
    near = torch.eye(5)
    near[0, 1] = near[1, 0] = near[2, 3] = near[3, 2] = 1.0
    far = torch.eye(5)
    far[0, 2] = far[2, 0] = far[1, 3] = far[3, 1] = 1.0

    assert contents.contrast(near, claims) < 0.1 < contents.contrast(far, claims)


def test_imitation_is_small_where_the_same_is_likest() -> None:
    shown = torch.tensor([[1.0, 0.8, 0.1], [0.8, 1.0, 0.2], [0.1, 0.2, 1.0]])
    other = shown[[0, 2, 1]][:, [0, 2, 1]]

    assert contents.imitation(shown, shown) == pytest.approx(0, abs=1e-5)
    assert contents.imitation(shown, shown - 0.1) < contents.imitation(other, shown)
