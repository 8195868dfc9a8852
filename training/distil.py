"""What a small network learns of a large one: how likely every cue and every span is to it.

Knowledge distillation (Hinton, Vinyals & Dean 2015), of the whole distribution over spans: also of
texts that nobody has annotated, whose cues are those that the large network finds.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from training.model import Reader

OTHERS = ("case", "quote", "para", "scheme", "mask", "first", "last")
MOST_CUES = 64  # of a batch's texts without gold; all spans of each are weighed


class Teacher(nn.Module):
    """A trained reader whose sub-words may have other numbers than the student's.

    `numbers` (student's vocabulary,) gives the teacher's number of each sub-word of the student.
    """

    def __init__(self, reader: Reader, numbers: Tensor) -> None:
        super().__init__()
        self.reader = reader.eval().requires_grad_(False)
        self.register_buffer("numbers", numbers)

    def words(self, batch: dict[str, Tensor]) -> Tensor:
        """One vector a word, (B, W, width)."""
        ids = self.numbers[batch["ids"]]
        both = self.reader.words(ids, *(batch[name] for name in OTHERS))
        return both[..., self.reader.shape.width :]


def taught(
    student: Reader, teacher: Teacher, batch: dict[str, Tensor], words: Tensor
) -> dict[str, Tensor]:
    """Kullback-Leibler divergences by part; `words` (B, W, width) are the student's."""
    device = batch["ids"].device.type
    with torch.no_grad():
        with torch.autocast(device, dtype=torch.bfloat16):
            seen = teacher.words(batch)
        goal = teacher.reader.cue(seen).log_softmax(-1)
    mine = student.cue(words).log_softmax(-1)
    valid = batch["valid"]
    out = {"taught cue": F.kl_div(mine[valid], goal[valid], log_target=True, reduction="batchmean")}
    cues = torch.cat([batch["pairs"][:, :3], found_cues(goal, valid & ~batch["core"])])
    if len(cues):
        with torch.no_grad():
            want = spans(teacher.reader, seen, cues, batch)
        have = spans(student, words, cues, batch)
        for name in ("source", "content"):
            near = F.kl_div(have[name], want[name], log_target=True, reduction="batchmean")
            out[f"taught {name}"] = near
        inside = valid[cues[:, 0]]
        out["taught gap"] = F.binary_cross_entropy_with_logits(
            have["gap"][inside], want["gap"][inside].sigmoid()
        )
    return out


def found_cues(tags: Tensor, where: Tensor) -> Tensor:
    """Rows (window, first word, last word) of the likeliest cues of texts without gold.

    `tags` (B, W, 5) are log probabilities, `where` (B, W) the words that are looked at.
    """
    rows = []
    best = tags.argmax(-1).where(where, torch.zeros_like(where, dtype=torch.long))
    for window, row in enumerate(best.tolist()):
        first = None
        for at, tag in enumerate(row):
            if tag in (1, 4):
                first = at
            if tag in (3, 4) and first is not None:
                rows.append((window, first, at))
            if tag not in (1, 2):
                first = None
    return torch.tensor(rows[:MOST_CUES], dtype=torch.long, device=tags.device).reshape(-1, 3)


def spans(
    reader: Reader, words: Tensor, cues: Tensor, batch: dict[str, Tensor]
) -> dict[str, Tensor]:
    """Log probabilities of all spans (C, W * W + 1), the last that of none; gaps as logits (C, W).

    A span from word s to e stands at s * W + e.
    """
    row, first, last = cues.unbind(1)
    projections = reader.project(words)
    scores, null = reader.pairs(
        projections[..., : 2 * reader.shape.pair][row],
        projections[row, first],
        projections[row, last],
        first,
        last,
        batch["paragraph"][row],
    )
    parts, valid = scores.unbind(-1), batch["valid"][row]
    none = torch.full_like(null, -1e4)
    return {
        "source": _all(*parts[0:3], valid, null),
        "content": _all(*parts[3:6], valid, none),
        "gap": parts[6],
    }


def _all(start: Tensor, end: Tensor, inner: Tensor, valid: Tensor, null: Tensor) -> Tensor:
    """Log probabilities (C, W * W + 1) of spans that start + end + all between score (C, W)."""
    inner = inner * valid
    total = inner.cumsum(-1)
    start, end = start + ~valid * -1e4, end + ~valid * -1e4
    width = start.shape[1]
    both = (start - (total - inner))[:, :, None] + (end + total)[:, None, :]
    backward = torch.ones(width, width, dtype=torch.bool, device=start.device).tril(-1)
    flat = both.masked_fill(backward, -1e4).flatten(1)
    return torch.cat([flat, null[:, None]], 1).log_softmax(-1)
