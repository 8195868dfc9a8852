"""The mentions of windows as tensors."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from training.corpora import Window
from training.lessons import Span


@dataclass(frozen=True)
class View:
    """The first `count` words of a window, the `row`th of its batch."""

    row: int
    win: Window
    count: int

    def span(self, first: int, last: int) -> Span | None:
        """Words of the document as words of the window; None where it does not hold them all."""
        first, last = first - self.win.first, last - self.win.first
        return (first, last) if first >= 0 and last < self.count else None


def put_mentions(wins: list[Window], counts: list[int]) -> dict[str, list[Tensor]]:
    """The gold of antecedents: `mentions`, one (M, 3) a window, are first and last word and chain;
    `alike` (M, M, 3) is what their pairs have in common.
    """
    views = [
        View(row, win, count) for row, (win, count) in enumerate(zip(wins, counts, strict=True))
    ]
    mentions = [_mentions(view) for view in views]
    return {
        "mentions": [found for found, _ in mentions],
        "alike": [same for _, same in mentions],
    }


def _table(rows: list[tuple[int, ...]], width: int) -> Tensor:
    return torch.tensor(rows, dtype=torch.long).reshape(-1, width)


def _mentions(view: View) -> tuple[Tensor, Tensor]:
    """Mentions, and for each pair: same words, same last word, same paragraph."""
    doc, start = view.win.doc, view.win.first
    found = [(*at, chain) for *ends, chain in doc.lessons.mentions if (at := view.span(*ends))]
    ends = [(start + first, start + last) for first, last, _ in found]
    keys = (
        [doc.text[doc.words.start[a] : doc.words.end[b]].lower() for a, b in ends],
        [doc.text[doc.words.start[b] : doc.words.end[b]].lower() for _, b in ends],
        [str(doc.words.paragraph[a]) for a, _ in ends],
    )
    return _table(found, 3), torch.stack([_same(key) for key in keys], -1)


def _same(keys: list[str]) -> Tensor:
    numbers = {key: number for number, key in enumerate(dict.fromkeys(keys))}
    row = torch.tensor([numbers[key] for key in keys], dtype=torch.long)
    return (row[:, None] == row[None, :]).float()
