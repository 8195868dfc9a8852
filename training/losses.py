"""What the network is trained to do, as one number."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

from training.batches import UNKNOWN
from training.distil import Teacher, taught
from training.heads import antecedents_loss
from training.model import Reader, span_loss

# Weights bring the parts to like size: a cue tag's mean error is per word, a span's per claim.
WEIGHTS = {
    "cue": 20.0,
    "aux": 2.0,
    "source": 1.0,
    "content": 1.0,
    "gap": 2.0,
    "taught cue": 20.0,
    "taught source": 1.0,
    "taught content": 1.0,
    "taught gap": 2.0,
    "mentions": 1.0,
}
HALF = 0.5  # of what people marked, beside what a teacher thinks
INPUTS = ("ids", "case", "quote", "para", "scheme", "mask", "first", "last")


def losses(
    model: Reader, batch: dict[str, Tensor], teacher: Teacher | None = None
) -> dict[str, Tensor]:
    """The weighted losses of a batch by part; a part without gold in the batch is absent.

    With a teacher, what it thinks of every cue and span counts twice what people marked.
    """
    device = batch["ids"].device.type
    with torch.autocast(device, dtype=torch.bfloat16):
        words = model.words(*(batch[name] for name in INPUTS))
    both = model.drop(words)
    words = both[..., model.shape.width :]
    core = batch["core"]
    out = {
        "cue": F.cross_entropy(model.cue(words)[core], batch["tags"][core], label_smoothing=0.02),
        "aux": F.cross_entropy(
            model.aux(words).flatten(0, 1), batch["aux"].flatten(), ignore_index=-100
        ),
    }
    if not batch["core"].any():
        out = {}
    if len(batch["pairs"]):
        out |= _pair_losses(model, batch, words)
    if teacher is not None:
        gold = {name: HALF * loss for name, loss in out.items()}
        out = gold | taught(model, teacher, batch, words)
    out |= _lessons(model, batch, both)
    return {name: WEIGHTS[name] * loss for name, loss in out.items()}


def _pair_losses(model: Reader, batch: dict[str, Tensor], words: Tensor) -> dict[str, Tensor]:
    row, cue_first, cue_last, source_first, source_last, first, last = batch["pairs"].unbind(1)
    projections = model.project(words)
    scores, null = model.pairs(
        projections[..., : 2 * model.shape.pair][row],
        projections[row, cue_first],
        projections[row, cue_last],
        cue_first,
        cue_last,
        batch["paragraph"][row],
    )
    parts = scores.unbind(-1)
    valid = batch["valid"][row]
    place = torch.arange(valid.shape[1], device=valid.device)
    within = (place >= first[:, None]) & (place <= last[:, None]) & (first != UNKNOWN)[:, None]
    gap = F.binary_cross_entropy_with_logits(parts[6], batch["gaps"], reduction="none")
    source = span_loss(*parts[0:3], valid, source_first, source_last, null)
    content = span_loss(*parts[3:6], valid, first, last)
    return {
        "source": _mean(source, source_first != UNKNOWN),
        "content": _mean(content, first != UNKNOWN),
        "gap": _mean(gap, within),
    }


def _lessons(model: Reader, batch: dict[str, Tensor], words: Tensor) -> dict[str, Tensor]:
    out = {}
    if any(len(found) > 1 for found in batch["mentions"]):
        out["mentions"] = antecedents_loss(model.heads, words, batch["mentions"], batch["alike"])
    return out


def _mean(values: Tensor, where: Tensor) -> Tensor:
    return (values * where).sum() / where.sum().clamp(min=1)
