"""Names with their types, and how factual a predicate is, from the words as the encoder has them.

The tagger is fitted after the encoder, which stays as it is: each text goes through the encoder
once, and the tagger learns from what came out. A word is seen with its neighbours (convolutions
over words, Collobert et al., JMLR 2011).
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from sayso.reading.windows import windows
from training.batches import SPECIAL, as_read
from training.contents import CONTEXT, LIMIT
from training.corpora import Document, base_tokenizer
from training.curriculum import TAGS, Curriculum
from training.lessons import NAMES
from training.losses import INPUTS
from training.model import Reader, load

INNER, REACH, LAYERS = 192, 2, 2  # width; words on either side; layers of them
DROPPED, RATE, DECAY = 0.2, 1e-3, 0.02
EPOCHS, BATCH, SEED = 8, 8, 1
NAMELESS = -100  # the tag of a word where names are not marked


class Tagger(nn.Module):
    """Words (B, W, width) → name tags (B, W, 9: O, then B- and I- of each type) and factuality."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.drop = nn.Dropout(DROPPED)
        self.down = nn.Linear(width, INNER)
        near = (nn.Conv1d(INNER, INNER, 2 * REACH + 1, padding=REACH) for _ in range(LAYERS))
        self.near = nn.ModuleList(near)
        self.names = nn.Linear(INNER, 1 + 2 * len(NAMES))
        self.factuality = nn.Linear(INNER, 1)

    def forward(self, words: Tensor) -> tuple[Tensor, Tensor]:
        h = F.relu(self.down(self.drop(words)))
        for layer in self.near:
            h = h + F.relu(layer(self.drop(h).transpose(1, 2))).transpose(1, 2)
        h = self.drop(h)
        return self.names(h), self.factuality(h).squeeze(-1)


@dataclass(frozen=True)
class Lesson:
    """A text as the encoder has it: `words` (W, width), `tags` (W,), and the factuality of some
    words."""

    words: npt.NDArray[np.float16]
    tags: Tensor
    places: list[int]
    values: list[float]


def lesson(doc: Document, words: npt.NDArray[np.float16]) -> Lesson:
    """What a document teaches."""
    marked = doc.lessons.names
    tags = torch.full((len(words),), NAMELESS if marked is None else 0)
    for first, last, kind in marked or ():
        tags[first : last + 1] = 2 + 2 * kind
        tags[first] = 1 + 2 * kind
    facts = doc.lessons.factuality
    return Lesson(words, tags, [at for at, _ in facts], [value for _, value in facts])


def loss_of(tagger: Tagger, batch: list[Lesson]) -> Tensor:
    """The mean error over names' words, and that over predicates."""
    words = nn.utils.rnn.pad_sequence(
        [torch.from_numpy(each.words).float() for each in batch], batch_first=True
    )
    tags = nn.utils.rnn.pad_sequence(
        [each.tags for each in batch], batch_first=True, padding_value=NAMELESS
    )
    names, factuality = tagger(words)
    rows = [row for row, each in enumerate(batch) for _ in each.places]
    places = [at for each in batch for at in each.places]
    values = torch.tensor([value for each in batch for value in each.values])
    loss = words.new_zeros(())
    if (tags != NAMELESS).any():
        loss = loss + F.cross_entropy(names.flatten(0, 1), tags.flatten(), ignore_index=NAMELESS)
    if rows:
        loss = loss + F.smooth_l1_loss(factuality[rows, places], values)
    return loss


def fit(lessons: list[Lesson]) -> Tagger:
    """Fit a tagger."""
    torch.manual_seed(SEED)
    rng = random.Random(SEED)
    tagger = Tagger(lessons[0].words.shape[1])
    optimizer = torch.optim.AdamW(tagger.parameters(), lr=RATE, weight_decay=DECAY)
    steps = EPOCHS * (len(lessons) // BATCH)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, steps, pct_start=0.1)
    for epoch in range(EPOCHS):
        order = rng.sample(lessons, len(lessons))
        for at in range(0, len(order) - BATCH + 1, BATCH):
            loss = loss_of(tagger, order[at : at + BATCH])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
        print(f"tagger {epoch + 1}/{EPOCHS} {loss.item():.3f}", flush=True)
    return tagger.eval()


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


def fit_tagger(checkpoint: Path, base: Path, corpora: Path, out: Path) -> None:
    """Fit a tagger to a checkpoint's encoder and keep it."""
    torch.set_num_threads(1)
    reader = load(checkpoint).eval()
    docs = Curriculum(corpora, base_tokenizer(base), TAGS).draw(random.Random(SEED))
    lessons = [lesson(doc, hidden(reader, doc)) for doc in docs]
    torch.save(fit(lessons).state_dict(), out)


def load_tagger(path: Path, width: int) -> Tagger:
    """A tagger that was kept; `width` is that of a word's vector."""
    tagger = Tagger(width)
    tagger.load_state_dict(torch.load(path, map_location="cpu", weights_only=True))
    return tagger.eval()
