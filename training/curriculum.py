"""The documents that each epoch reads."""

from __future__ import annotations

import random
from collections.abc import Callable
from itertools import chain
from pathlib import Path

from tokenizers import Tokenizer

from sayso.reading.words import words_of
from training import lessons
from training.corpora import GUM, POLNEAR, Document, document, pieces_of, records
from training.corrections import documents
from training.lessons import Lessons
from training.stories import attributed, stories

# How often an epoch reads each corpus: attribution, attribution with the invented stories,
# antecedents, names and factuality.
FIRST = {"polnear": 1.0, "gum": 1.0}
LAST = {"polnear": 1.0, "gum": 1.0, "stories": 2.0, "corrections": 2.0}
# GUM also without its annotation: the teacher's way with other genres, which GUM's differs from.
TAUGHT = {
    "polnear": 1.0,
    "gum": 1.0,
    "gum bare": 1.0,
    "worldwide": 1.0,
    "ecbplus": 1.0,
    "ngec": 0.5,
}
HEADS = {"gum": 1.0}
TAGS = {"worldwide": 0.4, "facts": 1.0}
FACTS = ("uds", "meantime-factuality", "megaveridicality")


class Curriculum:
    """The training documents by corpus, with their lessons, and a draw from them.

    `shares` says which corpora, and how much of each an epoch reads; `corrections` is a file that
    `sayso export corrections` made. `limit` keeps only so many documents of each (for a trial).
    """

    def __init__(  # noqa: PLR0913  options by keyword
        self,
        folder: Path,
        tokenizer: Tokenizer,
        shares: dict[str, float],
        *,
        seed: int = 1,
        limit: int | None = None,
        corrections: Path | None = None,
    ) -> None:
        self.tokenizer, self.shares = tokenizer, shares
        rng = random.Random(seed)
        made: dict[str, Callable[[], list[Document]]] = {
            "polnear": lambda: self._polnear(folder),
            "gum": lambda: self._gum(folder),
            "gum bare": lambda: self._plain(folder, "gum"),
            "stories": self._stories,
            "corrections": lambda: documents(corrections, tokenizer) if corrections else [],
            "ecbplus": lambda: self._plain(folder, "ecbplus"),
            "ngec": lambda: self._plain(folder, "ngec"),
            "worldwide": lambda: self._worldwide(folder),
            "facts": lambda: self._packed(folder, FACTS, rng),
        }
        self.corpora = {name: made[name]()[:limit] for name in shares}
        self.marked = [doc for docs in self.corpora.values() for doc in docs if doc.attributed]

    def draw(self, rng: random.Random) -> list[Document]:
        """The documents of one epoch."""
        drawn: list[Document] = []
        for name, share in self.shares.items():
            docs = self.corpora[name]
            whole, part = divmod(round(share * len(docs)), max(len(docs), 1))
            drawn += docs * whole + rng.sample(docs, part)
        return drawn

    def _polnear(self, folder: Path) -> list[Document]:
        return [document(r, self.tokenizer, POLNEAR) for r in records(folder, "polnear", "train")]

    def _gum(self, folder: Path) -> list[Document]:
        found = []
        for record in records(folder, "gum", "train"):
            doc = document(record, self.tokenizer, GUM)
            doc.lessons.mentions = lessons.chains(record, doc.words)
            found.append(doc)
        return found

    def _stories(self) -> list[Document]:
        told = (report for story in stories() for report in story.reports)
        return [
            document(record, self.tokenizer, POLNEAR)
            for report in told
            for record in attributed(report)
        ]

    def _bare(self, id_: str, text: str) -> Document:
        words = words_of(text, self.tokenizer)
        swappable: list[str | None] = [None] * len(words)
        pieces = pieces_of(words)
        return Document(id_, text, words, pieces, [], POLNEAR, swappable, attributed=False)

    def _plain(self, folder: Path, corpus: str) -> list[Document]:
        return [self._bare(r["id"], r["text"]) for r in records(folder, corpus, "train")]

    def _worldwide(self, folder: Path) -> list[Document]:
        found = []
        for record in records(folder, "worldwide", "train"):
            doc = self._bare(record["id"], record["text"])
            doc.lessons = Lessons(names=lessons.names(record, doc.words))
            found.append(doc)
        return found

    def _packed(self, folder: Path, names: tuple[str, ...], rng: random.Random) -> list[Document]:
        rows = chain.from_iterable(records(folder, name, "train") for name in names)
        found = []
        for group in lessons.packed(rows, rng):
            text, starts = lessons.joined(group)
            doc = self._bare(group[0]["id"], text)
            doc.lessons = Lessons(factuality=lessons.factuality(group, starts, doc.words))
            found.append(doc)
        return found
