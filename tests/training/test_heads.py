from __future__ import annotations

from typing import Any

import pytest

# Any: without torch mypy could not follow the imports.
torch = pytest.importorskip("torch", reason="needs torch, of the training extra")
heads_ = pytest.importorskip("training.heads", reason="needs torch, of the training extra")
WIDTH = 16


def made() -> Any:
    torch.manual_seed(1)
    return heads_.Heads(WIDTH).eval()


def test_a_mention_without_earlier_ones_must_have_no_antecedent() -> None:
    heads, words = made(), torch.randn(1, 5, WIDTH)
    alone = torch.tensor([[0, 1, 7], [3, 3, 8]])
    same = torch.zeros(2, 2, 3)

    apart = heads_.antecedents_loss(heads, words, [alone], [same])
    with torch.no_grad():
        heads.antecedents.null[-1].bias += 5.0
    surer = heads_.antecedents_loss(heads, words, [alone], [same])

    assert surer < apart


def test_a_better_antecedent_costs_less() -> None:
    heads, words = made(), torch.randn(1, 6, WIDTH)
    found = torch.tensor([[0, 0, 1], [2, 2, 2], [4, 4, 1]])
    same = torch.zeros(3, 3, 3)
    before = heads_.antecedents_loss(heads, words, [found], [same])
    before.backward()
    with torch.no_grad():
        for weight in heads.antecedents.parameters():
            if weight.grad is not None:
                weight.sub_(0.05 * weight.grad)

    assert heads_.antecedents_loss(heads, words, [found], [same]) < before
