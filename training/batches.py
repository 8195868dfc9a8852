"""Windows of documents as tensors."""

from __future__ import annotations

import random
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from sayso.reading.windows import windows
from training.corpora import Document, Gold, Window
from training.names import Swapper
from training.taught import put_mentions

MAX_TOKENS = 384
LENGTHS = (64, 96, 128, 192, 256, 320, MAX_TOKENS)  # batches of ever-changing shapes leak memory
MASKED = 0.03  # share of words hidden in training
UNKNOWN = -2  # a span that reaches out of the window; -1 is a source that is not there
TAG = {"only": 4, "first": 1, "inner": 2, "last": 3}


@dataclass(frozen=True)
class Special:
    """Ids of the tokens before and after a window, of padding and of a hidden word."""

    opening: int
    closing: int
    padding: int
    mask: int


SPECIAL = {"minilm": Special(101, 102, 0, 103), "mpnet": Special(0, 2, 1, 30526)}


def epoch(
    docs: list[Document], rng: random.Random, size: int, rank: int = 0, world: int = 1
) -> list[list[Window]]:
    """One process's batches of an epoch: every word once, cut in other places each time.

    Windows of like length come together, in one batch and in the batches of one step (processes
    wait for each other), within large chunks so that the order stays random.
    """
    wins = []
    for doc in docs:
        offset = rng.randrange(MAX_TOKENS - 2)
        for a, b, _, _ in windows(doc.words, limit=MAX_TOKENS - 2, context=0, offset=offset):
            wins.append(Window(doc, a, b))
    rng.shuffle(wins)
    steps = []
    for i in range(0, len(wins), size * world * 16):
        chunk = sorted(wins[i : i + size * world * 16], key=lambda win: win.last - win.first)
        groups = [chunk[j : j + size] for j in range(0, len(chunk), size)]
        steps += [groups[j : j + world] for j in range(0, len(groups) - world + 1, world)]
    rng.shuffle(steps)
    return [step[rank] for step in steps]


def tensors(
    wins: list[Window],
    special: Special,
    swap: Swapper,
    rng: random.Random,
) -> dict[str, Tensor]:
    """A batch: what the network takes, and its gold.

    `pairs` has a row for each attribution: window, cue, source and content as word numbers of the
    window (-1: no source; UNKNOWN: out of sight); `gaps` marks that row's words that stand in a
    content's gap; `tags` are cue tags, trained on where `core` is True; `aux` are token tags.
    """
    rows = [_pieces(win, special, swap, rng) for win in wins]
    tokens = _padded(max(sum(map(len, row)) + 2 for row in rows))
    words = _padded(max(map(len, rows)))
    batch = _empty(len(wins), tokens, words, special)
    pairs: list[tuple[int, ...]] = []
    gaps: list[Tensor] = []
    for row, (win, pieces) in enumerate(zip(wins, rows, strict=True)):
        _put_words(batch, row, win, pieces, special)
        for gold in win.doc.gold:
            put = _put_gold(batch, row, win, len(pieces), gold)
            if put is not None:
                pairs.append(put[0])
                gaps.append(put[1])
    batch["pairs"] = torch.tensor(pairs, dtype=torch.long).reshape(-1, 7)
    batch["gaps"] = torch.stack(gaps) if gaps else torch.zeros(0, words)
    return batch | put_mentions(wins, [len(row) for row in rows])


def _padded(length: int) -> int:
    return next(fixed for fixed in LENGTHS if fixed >= length)


def _pieces(
    win: Window, special: Special, swap: Swapper, rng: random.Random
) -> list[tuple[int, ...]]:
    """The sub-words of a window's words, names swapped and words hidden, cut where it is full."""
    pieces = swap(
        win.doc.pieces[win.first : win.last], win.doc.swappable[win.first : win.last], rng
    )
    pieces = [(special.mask,) * len(p) if rng.random() < MASKED else p for p in pieces]
    total = 0
    for kept, piece in enumerate(pieces):
        total += len(piece)
        if total > MAX_TOKENS - 2:
            return pieces[:kept]
    return pieces


def _empty(rows: int, tokens: int, words: int, special: Special) -> dict[str, Tensor]:
    def zeros(width: int) -> Tensor:
        return torch.zeros(rows, width, dtype=torch.long)

    return {
        "ids": zeros(tokens) + special.padding,
        "case": zeros(tokens) + 5,
        "quote": zeros(tokens),
        "para": zeros(tokens),
        "mask": zeros(tokens),
        "scheme": zeros(1),
        "first": zeros(words),
        "last": zeros(words),
        "paragraph": zeros(words),
        "valid": zeros(words).bool(),
        "core": zeros(words).bool(),
        "tags": zeros(words),
        "aux": zeros(words) - 100,
    }


def _put_words(
    batch: dict[str, Tensor], row: int, win: Window, pieces: list[tuple[int, ...]], special: Special
) -> None:
    words, count = win.doc.words, len(pieces)
    here = slice(win.first, win.first + count)
    lengths = np.array([len(piece) for piece in pieces])
    starts = np.concatenate([[1], 1 + np.cumsum(lengths)[:-1]])
    total = int(lengths.sum()) + 2
    flat = [special.opening, *(x for piece in pieces for x in piece), special.closing]
    batch["ids"][row, :total] = torch.tensor(flat)
    batch["mask"][row, :total] = 1
    batch["case"][row, 1 : total - 1] = torch.from_numpy(np.repeat(words.case[here], lengths))
    batch["quote"][row, 1 : total - 1] = torch.from_numpy(np.repeat(words.quote[here], lengths))
    before = words.paragraph[win.first - 1] if win.first else -1
    opens = np.diff(words.paragraph[here], prepend=before) > 0
    batch["para"][row, torch.from_numpy(starts)] = torch.from_numpy(opens.astype(np.int64))
    batch["first"][row, :count] = torch.from_numpy(starts)
    batch["last"][row, :count] = torch.from_numpy(starts + lengths - 1)
    batch["paragraph"][row, :count] = torch.from_numpy(words.paragraph[here])
    batch["valid"][row, :count] = True
    batch["core"][row, :count] = win.doc.attributed
    batch["aux"][row, :count] = 0 if win.doc.attributed else -100
    batch["scheme"][row] = win.doc.scheme


def _put_gold(
    batch: dict[str, Tensor], row: int, win: Window, count: int, gold: Gold
) -> tuple[tuple[int, ...], Tensor] | None:
    """Put an attribution's tags; its row of `pairs` and of `gaps`, None if it has none."""
    first, last = gold.cue[0] - win.first, gold.cue[1] - win.first
    if last < 0 or first >= count:
        return None
    if first < 0 or last >= count:  # a cue cut in two teaches nothing
        batch["core"][row, max(first, 0) : last + 1] = False
        return None
    if gold.cue_known:
        _put_cue(batch["tags"][row], first, last)
    source = _in_window(gold.source, win, count) if gold.source else (-1, -1)
    content = _in_window(gold.content, win, count)
    _put_aux(batch["aux"][row], source, content)
    if not gold.cue_known and source[0] == UNKNOWN:
        return None
    gap = torch.zeros(batch["valid"].shape[1])
    if content[0] != UNKNOWN:
        gap[[word - win.first for word in gold.gap]] = 1
    return (row, first, last, *source, *content), gap


def _in_window(span: tuple[int, int], win: Window, count: int) -> tuple[int, int]:
    first, last = span[0] - win.first, span[1] - win.first
    return (first, last) if first >= 0 and last < count else (UNKNOWN, 0)


def _put_cue(tags: Tensor, first: int, last: int) -> None:
    tags[first : last + 1] = TAG["inner"]
    tags[first], tags[last] = TAG["first"], TAG["last"]
    if first == last:
        tags[first] = TAG["only"]


def _put_aux(aux: Tensor, source: tuple[int, int], content: tuple[int, int]) -> None:
    """Tags: 1, 2 a source's first word and others; 3, 4, 5 a content's first, inner and last."""
    if content[0] >= 0:
        inner = aux[content[0] : content[1] + 1]
        inner[inner == 0] = 4
        aux[content[0]], aux[content[1]] = 3, 5
    if source[0] >= 0:
        aux[source[0] : source[1] + 1] = 2
        aux[source[0]] = 1


def as_read(doc: Document, first: int, last: int, special: Special) -> dict[str, Tensor]:
    """A window's inputs as reading gives them: nothing swapped, nothing hidden."""
    pieces = doc.pieces[first:last]
    batch = _empty(1, sum(map(len, pieces)) + 2, last - first, special)
    _put_words(batch, 0, Window(doc, first, last), pieces, special)
    return batch
