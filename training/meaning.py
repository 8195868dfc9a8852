"""The meaning head: what a content says, from the vectors of its words as the encoder has them.

It is fitted after the encoder, which stays as it is, to give what the untouched base gives for the
content alone (all-MiniLM-L6-v2, a sentence encoder), and to keep how near contents are to each
other. So one pass over a report also gives what the ledger groups claims by.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as F
from tokenizers import Tokenizer
from torch import Tensor, nn

from sayso.reading.windows import windows
from training.batches import SPECIAL, as_read
from training.corpora import POLNEAR, Document, base_tokenizer, document, records
from training.losses import INPUTS
from training.model import Reader, load
from training.vectors import Vectors

INNER = 512
SENTENCE = re.compile(r"[^\n.!?]{40,300}[.!?]?")
LEAST = 3  # words of a content
LIMIT, CONTEXT = 254, 32  # of windows, in sub-words
EPOCHS, BATCH, RATE = 6, 64, 1e-3
SHARE, SEED = 0.3, 1
NEARNESS = 2.0  # weight of how near contents are to each other

Piece = tuple[int, int, str]  # first and last word, and the text between them


class Meaning(nn.Module):
    """What each word (S, 2 width) adds to the vector (width,) of its content."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.up, self.down = nn.Linear(2 * width, INNER), nn.Linear(INNER, width)
        self.skip = nn.Linear(2 * width, width)

    def forward(self, words: Tensor) -> Tensor:
        return self.down(F.gelu(self.up(words))) + self.skip(words)


def contents(doc: Document) -> Iterator[Piece]:
    """The contents of a document's attributions."""
    for gold in doc.gold:
        first, last = gold.content
        if last - first + 1 - len(gold.gap) >= LEAST:
            yield first, last, doc.text[doc.words.start[first] : doc.words.end[last]]


def sentences(doc: Document) -> Iterator[Piece]:
    """Stretches of a document up to a stop."""
    for match in SENTENCE.finditer(doc.text):
        first, last = doc.words.covering(*match.span()) or (0, 0)
        if last - first >= LEAST:
            yield first, last, doc.text[doc.words.start[first] : doc.words.end[last]]


def lessons(folder: Path, tokenizer: Tokenizer) -> Iterator[tuple[Document, list[Piece]]]:
    """Documents with what is to be learnt of them: contents of PolNeAR, sentences of others."""
    for name, pieces in (("polnear", contents), ("worldwide", sentences), ("ecbplus", sentences)):
        for record in records(folder, name, "train"):
            bare = {"attributions": []} | record
            doc = document(bare, tokenizer, POLNEAR)
            found = list(pieces(doc))
            if found:
                yield doc, found


@torch.no_grad()
def hidden(reader: Reader, doc: Document) -> npt.NDArray[np.float16]:
    """The vectors (W, 2 width) of a document's words, window by window as in reading."""
    out = np.zeros((len(doc.words), 2 * reader.shape.width), np.float16)
    for first, last, start, end in windows(doc.words, limit=LIMIT, context=CONTEXT):
        batch = as_read(doc, first, last, SPECIAL[reader.shape.base])
        with torch.autocast("cpu", dtype=torch.bfloat16):
            words = reader.words(*(batch[name] for name in INPUTS)).float()
        out[start:end] = words[0, start - first : end - first].numpy()
    return out


class Lessons:
    """Words' vectors (N, 2 width), contents as places in them, and the vectors to be learnt."""

    def __init__(self, reader: Reader, base: Path, folder: Path, share: float) -> None:
        vectors, chance = Vectors(base), random.Random(SEED)
        words, goals, places, at = [], [], [], 0
        for doc, pieces in lessons(folder, base_tokenizer(base)):
            if chance.random() > share:
                continue
            words.append(hidden(reader, doc))
            places += [(at + first, at + last) for first, last, _ in pieces]
            goals += [vectors.of(text) for *_, text in pieces]
            at += len(doc.words)
        self.words = torch.from_numpy(np.concatenate(words))
        self.goals = torch.from_numpy(np.stack(goals))
        self.places = torch.tensor(places)

    def run(self, head: Meaning, rows: Tensor) -> tuple[Tensor, Tensor]:
        """The head's vectors of some contents and those that it should give."""
        first, last = self.places[rows].unbind(1)
        where = torch.cat([torch.arange(a, b + 1) for a, b in zip(first, last, strict=True)])
        owner = torch.repeat_interleave(torch.arange(len(rows)), last - first + 1)
        added = head(self.words[where].float())
        total = torch.zeros(len(rows), added.shape[1]).index_add_(0, owner, added)
        return F.normalize(total, dim=-1), self.goals[rows]


def fit(lessons: Lessons) -> Meaning:
    """Fit the head: nearness to each goal, and to the goals' nearness to each other."""
    torch.manual_seed(SEED)
    head = Meaning(lessons.goals.shape[1])
    optimizer = torch.optim.AdamW(head.parameters(), lr=RATE, weight_decay=0.01)
    count = len(lessons.places)
    steps = EPOCHS * (count // BATCH)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, steps, pct_start=0.05)
    for epoch in range(EPOCHS):
        order = torch.randperm(count)
        for at in range(0, count - BATCH + 1, BATCH):
            found, goals = lessons.run(head, order[at : at + BATCH])
            apart = (found @ found.T - goals @ goals.T).square().mean()
            loss = (1 - (found * goals).sum(-1)).mean() + NEARNESS * apart
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
        print(f"meaning {epoch + 1}/{EPOCHS} {loss.item():.3f}", flush=True)
    return head


def fit_meaning(
    checkpoint: Path, base: Path, corpora: Path, out: Path, share: float = SHARE
) -> None:
    """Fit the head to a checkpoint's encoder and keep it; `share` of the documents is read."""
    torch.set_num_threads(1)
    reader = load(checkpoint).eval()
    torch.save(fit(Lessons(reader, base, corpora, share)).state_dict(), out)


def load_meaning(path: Path, width: int) -> Meaning:
    """A head that was kept."""
    head = Meaning(width)
    head.load_state_dict(torch.load(path, map_location="cpu", weights_only=True))
    return head.eval()
