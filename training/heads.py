"""The head that tells which earlier mention a mention takes up."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

DISTANCES = 12  # of log-scaled words between a mention and an antecedent
MENTION = 96


class Antecedents(nn.Module):
    """How likely a mention stands for the same as an earlier one (mention ranking, after
    Durrett & Klein 2013 and Lee et al. 2017, over spans that are given)."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.project = nn.Linear(width, 8 * MENTION)
        self.distance = nn.Embedding(DISTANCES, MENTION)
        self.alike = nn.Linear(3, MENTION)
        self.score = nn.Linear(MENTION, 1)
        self.null = nn.Sequential(nn.Linear(MENTION, MENTION), nn.ReLU(), nn.Linear(MENTION, 1))
        nn.init.normal_(self.distance.weight, std=0.1)

    def sides(self, left: Tensor, right: Tensor) -> tuple[Tensor, Tensor]:
        """Projections (M, 8P) of mentions' first and last words → (M, 2P) each, as a mention and
        as an antecedent."""
        n = 2 * MENTION
        return left[:, :n] + right[:, n : 2 * n], left[:, 2 * n : 3 * n] + right[:, 3 * n :]

    def forward(
        self, mention: Tensor, antecedent: Tensor, distance: Tensor, alike: Tensor
    ) -> tuple[Tensor, Tensor]:
        """`mention` (M, 2P), `antecedent` (A, 2P), `distance` (M, A) in words, `alike` (M, A, 3):
        same words, same last word, same paragraph. Scores (M, A), and (M,) of having none."""
        far = (torch.log2(distance.clamp(min=1).float()) * 1.3).long().clamp(max=DISTANCES - 1)
        add = mention[:, None, :MENTION] + antecedent[None, :, :MENTION]
        h = F.relu(add + self.distance(far) + self.alike(alike))
        near = mention[:, MENTION:] @ antecedent[:, MENTION:].T / MENTION**0.5
        return self.score(h).squeeze(-1) + near, self.null(F.relu(mention[:, :MENTION])).squeeze(-1)


class Heads(nn.Module):
    def __init__(self, width: int) -> None:
        super().__init__()
        self.antecedents = Antecedents(width)


def antecedents_loss(
    heads: Heads, words: Tensor, mentions: list[Tensor], alike: list[Tensor]
) -> Tensor:
    """Mean over mentions; `mentions[i]` (M, 3): first, last, chain, and `alike[i]` (M, M, 3)."""
    total, count = words.new_zeros(()), 0
    for row, (found, same) in enumerate(zip(mentions, alike, strict=True)):
        if len(found) < 2:
            continue
        first, last, chain = found[:, 0], found[:, 1], found[:, 2]
        sides = heads.antecedents.project(words[row])
        m, a = heads.antecedents.sides(sides[first], sides[last])
        distance = (first[:, None] - last[None, :]).clamp(min=0)
        scores, null = heads.antecedents(m, a, distance, same)
        order = torch.arange(len(found))
        before = order[None, :] < order[:, None]
        scores = scores.masked_fill(~before, -1e4)
        everything = torch.cat([null[:, None], scores], 1)
        right = before & (chain[:, None] == chain[None, :])
        gold = torch.cat([~right.any(1, keepdim=True), right], 1)
        z = torch.logsumexp(everything, 1)
        hit = torch.logsumexp(everything.masked_fill(~gold, -1e4), 1)
        total = total + (z - hit).sum()
        count += len(found)
    return total / max(count, 1)
