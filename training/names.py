"""Other names put in while training, so that names are not learnt by heart."""

from __future__ import annotations

import random
from collections import Counter

from tokenizers import Tokenizer

from sayso.reading.words import TITLE
from training.corpora import Document

# Written with a capital, but no names: they show where sources and dates are.
KEPT = frozenset(
    "mr mrs ms dr rep sen gov president january february march april june july august september "
    "october november december monday tuesday wednesday thursday friday saturday sunday".split()
)
SHARES = (0.0, 0.0, 0.3, 1.0)  # of a window's names that are swapped; half the windows stay


def mark_names(documents: list[Document]) -> list[str]:
    """Fill `swappable` of each document: words that nearly always have a capital. Returns them."""
    capital: Counter[str] = Counter()
    other: Counter[str] = Counter()
    forms = [_forms(doc) for doc in documents]
    for doc, row in zip(documents, forms, strict=True):
        for form, case in zip(row, doc.words.case, strict=True):
            (capital if case == TITLE else other)[form] += 1
    names = {
        form
        for form, count in capital.items()
        if count >= 2 and len(form) > 2 and other[form] < 0.02 * count
    } - KEPT
    for doc, row in zip(documents, forms, strict=True):
        doc.swappable = [
            form if case == TITLE and form in names else None
            for form, case in zip(row, doc.words.case, strict=True)
        ]
    return sorted(names)


def _forms(doc: Document) -> list[str]:
    ends = zip(doc.words.start, doc.words.end, strict=True)
    return [doc.text[start:end].lower() for start, end in ends]


class Swapper:
    """Puts other names in, the same for the same within a window."""

    def __init__(self, names: list[str], tokenizer: Tokenizer) -> None:
        self.pool = [tuple(tokenizer.encode(n, add_special_tokens=False).ids) for n in names]

    def __call__(
        self, pieces: list[tuple[int, ...]], names: list[str | None], rng: random.Random
    ) -> list[tuple[int, ...]]:
        """The sub-words of a window's words, some of its `names` exchanged."""
        share = rng.choice(SHARES)
        if share == 0.0:
            return pieces
        chosen: dict[str, tuple[int, ...]] = {}
        out = list(pieces)
        for place, name in enumerate(names):
            if name is None:
                continue
            if name not in chosen:
                chosen[name] = rng.choice(self.pool) if rng.random() < share else pieces[place]
            out[place] = chosen[name]
        return out
