"""The lessons of windows as tensors."""

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


def put_lessons(
    wins: list[Window], counts: list[int], width: int
) -> dict[str, Tensor | list[Tensor]]:
    """The gold of the heads beside attribution.

    `names` (B, width): tags, -100 where not marked. `facts` (N, 2): window and word, and their
    `values`. `mentions`, one (M, 3) a window: first, last, chain; and `alike` (M, M, 3) of their
    pairs.
    """
    views = [
        View(row, win, count) for row, (win, count) in enumerate(zip(wins, counts, strict=True))
    ]
    facts = [row for view in views for row in _facts(view)]
    mentions = [_mentions(view) for view in views]
    return {
        "names": torch.stack([_names(view, width) for view in views]),
        "facts": _table([row[:2] for row in facts], 2),
        "values": torch.tensor([row[2] for row in facts]),
        "mentions": [found for found, _ in mentions],
        "alike": [same for _, same in mentions],
    }


def _table(rows: list[tuple[int, ...]], width: int) -> Tensor:
    return torch.tensor(rows, dtype=torch.long).reshape(-1, width)


def _names(view: View, width: int) -> Tensor:
    tags = torch.full((width,), -100)
    names = view.win.doc.lessons.names
    if names is None:
        return tags
    tags[: view.count] = 0
    for first, last, kind in names:
        start, end = max(first - view.win.first, 0), min(last - view.win.first, view.count - 1)
        if start <= end:
            tags[start : end + 1] = 2 + 2 * kind
            tags[start] = (1 if first >= view.win.first else 2) + 2 * kind
    return tags


def _facts(view: View) -> list[tuple[int, int, float]]:
    found = view.win.doc.lessons.factuality
    return [(view.row, at[0], value) for word, value in found if (at := view.span(word, word))]


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
