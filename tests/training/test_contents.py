from __future__ import annotations

from typing import Any

import pytest

from sayso.reading.network import network

# Any: without torch mypy could not follow the imports.
torch = pytest.importorskip("torch", reason="needs torch, of the training extra")
contents: Any = pytest.importorskip(
    "training.contents", reason="needs torch, of the training extra"
)


def test_no_story_is_both_learnt_and_held_out() -> None:
    learnt, held = contents.tales(network("default").tokenizer)

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
