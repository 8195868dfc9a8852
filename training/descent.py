"""One step after another down a loss, at one rate for the base's weights and one for new ones."""

from __future__ import annotations

from collections.abc import Iterable

import torch
from torch import Tensor, nn

WARM_UP = 0.1  # of all steps


class Descent:
    """AdamW on a one-cycle schedule of so many `steps`; the base's gradients are clipped."""

    def __init__(
        self,
        old: Iterable[nn.Parameter],
        new: Iterable[nn.Parameter],
        rates: tuple[float, float],
        steps: int,
    ) -> None:
        self._old = list(old)
        groups = [
            {"params": self._old, "lr": rates[0]},
            {"params": list(new), "lr": rates[1]},
        ]
        self._optimizer = torch.optim.AdamW(groups, weight_decay=0.01)
        self._schedule = torch.optim.lr_scheduler.OneCycleLR(
            self._optimizer, list(rates), steps, pct_start=WARM_UP
        )

    def step(self, loss: Tensor) -> float:
        """One step; the loss as a number."""
        self._optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(self._old, 1.0)
        self._optimizer.step()
        self._schedule.step()
        return loss.item()
