"""What contents say: a second encoder, which is trained to tell the propositions of a story apart.

It starts as the base (all-MiniLM-L6-v2) and reads whole reports. Each word of a content gets a
vector and a weight, each content one vector more, and two contents are as alike as their words
find their likes in each other (late interaction; Khattab & Zaharia, ColBERT, SIGIR 2020;
`sayso.reading.sameness.meaning`). A claim is drawn to those of its proposition and away from the
rest of the story (supervised contrast; Khosla et al., NeurIPS 2020), so nothing but the invented
stories is needed: every story is one step.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as F
from tokenizers import Tokenizer
from torch import Tensor, nn

from sayso.reading.sameness.meaning import WHOLE, WIDTH
from sayso.reading.windows import Window, windows
from training.batches import SPECIAL, as_read
from training.corpora import POLNEAR, Document, base_tokenizer, document
from training.losses import INPUTS
from training.model import BASES, Encoder, Reader, load_base
from training.stories import Story, stories
from training.threads import Thread, is_held, threads

EPOCHS, RATE, HEADS_RATE, WARM_UP = 4, 5e-5, 1e-3, 0.1
LIMIT, CONTEXT = 254, 32  # of windows, in sub-words
LONGEST = 40  # words of a content
SCALE = 40.0  # of likenesses in the contrast: one over the temperature
SEED = 1


@dataclass(frozen=True)
class Told:
    """A claim of a story: its report's place, its content's words, what it takes up."""

    report: int
    words: tuple[int, ...]
    proposition: str


@dataclass(frozen=True)
class Tale:
    """A story to learn from: its reports and all their claims."""

    name: str
    reports: list[Document]
    claims: list[Told]


class Contents(nn.Module):
    """Words in, rows (W, 2 WIDTH) out: a word's own vector as long as it weighs, its part."""

    def __init__(self, base: Path | None = None) -> None:
        super().__init__()
        reader = Reader(BASES["minilm"])
        if base is not None:
            load_base(reader, base)
        self.encoder: Encoder = reader.encoder
        # Words and places stay as the base has them (as in training.train).
        self.encoder.word.weight.requires_grad_(False)
        self.encoder.position.weight.requires_grad_(False)
        width = reader.shape.width
        self.mark, self.weight = nn.Linear(width, WIDTH), nn.Linear(width, 1)
        self.part = nn.Linear(width, WIDTH)

    def forward(
        self,
        ids: Tensor,
        case: Tensor,
        quote: Tensor,
        para: Tensor,
        scheme: Tensor,
        mask: Tensor,
        first: Tensor,
        last: Tensor,
    ) -> Tensor:
        """Rows (B, W, 2 WIDTH) of the words of windows."""
        states = self.encoder(ids, case, quote, para, scheme, mask)
        states = states[..., -self.encoder.shape.width :].float()

        def take(where: Tensor) -> Tensor:
            return states.gather(1, where[..., None].expand(-1, -1, states.shape[-1]))

        words = (take(first) + take(last)) * 0.5
        marks = F.normalize(self.mark(words), dim=-1) * (F.softplus(self.weight(words)) + 1e-3)
        return torch.cat([marks, self.part(words)], -1)

    def rows(self, report: Document) -> Tensor:
        """The rows (W, 2 WIDTH) of a report, window by window as in reading."""
        found = []
        for first, last, start, end in _windows(report):
            batch = as_read(report, first, last, SPECIAL["minilm"])
            with torch.autocast("cpu", dtype=torch.bfloat16):
                rows = self(*(batch[name] for name in INPUTS))[0].float()
            found.append(rows[start - first : end - first])
        return torch.cat(found)

    def likeness(self, tale: Tale) -> Tensor:
        """How alike any two claims of a story are (C, C), as `sameness.meaning.alike` has it."""
        reports = [self.rows(report) for report in tale.reports]
        rows = [reports[claim.report][list(claim.words[:LONGEST])] for claim in tale.claims]
        wholes = F.normalize(torch.stack([each[:, WIDTH:].mean(0) for each in rows]), dim=-1)
        count = len(rows)
        owner = torch.repeat_interleave(
            torch.arange(count), torch.tensor([len(each) for each in rows])
        )
        marks = torch.cat(rows)[:, :WIDTH]
        weights = marks.norm(dim=-1)
        table = F.normalize(marks, dim=-1) @ F.normalize(marks, dim=-1).T
        best = torch.full((len(marks), count), -2.0)
        best = best.scatter_reduce(1, owner.expand(len(marks), -1), table, "amax")
        total = torch.zeros(count).index_add_(0, owner, weights)
        there = torch.zeros(count, count).index_add_(0, owner, best * weights[:, None])
        there = there / total[:, None]
        return WHOLE * (wholes @ wholes.T) + (1 - WHOLE) * torch.minimum(there, there.T)


def _windows(report: Document) -> list[Window]:
    return windows(report.words, limit=LIMIT, context=CONTEXT)


def contrast(likeness: Tensor, claims: list[Told]) -> Tensor:
    """The loss of a story: how unlike each claim is to its companions beside all others."""
    numbers: dict[str, int] = {}
    alone = (f"{place}" for place in range(len(claims)))
    label = torch.tensor(
        [
            numbers.setdefault(claim.proposition or own, len(numbers))
            for claim, own in zip(claims, alone, strict=True)
        ]
    )
    itself = torch.eye(len(claims), dtype=torch.bool)
    same = (label[:, None] == label[None]) & ~itself
    scores = (likeness * SCALE).masked_fill(itself, -1e4)
    logp = scores - torch.logsumexp(scores, 1, keepdim=True)
    counted = same.any(1)
    return -(logp.masked_fill(~same, 0).sum(1)[counted] / same.sum(1)[counted]).mean()


def tales(tokenizer: Tokenizer) -> tuple[list[Tale], list[Tale]]:
    """The stories to train on, and those held out for what is fitted to the trained encoder."""
    told = threads()
    held = [_short(thread, tokenizer) for thread in told if is_held(thread)]
    learnt = [_short(thread, tokenizer) for thread in told if not is_held(thread)]
    return learnt + [_long(story, tokenizer) for story in stories()], held


def _short(thread: Thread, tokenizer: Tokenizer) -> Tale:
    claims = [
        (number, claim.spans, claim.proposition)
        for number, report in enumerate(thread.reports)
        for claim in report.claims
    ]
    return _tale(thread.name, [report.text for report in thread.reports], claims, tokenizer)


def _long(story: Story, tokenizer: Tokenizer) -> Tale:
    claims = [
        (number, claim.spans["content"], claim.proposition)
        for number, report in enumerate(story.reports)
        for claim in report.claims
    ]
    return _tale(story.id, [report.text for report in story.reports], claims, tokenizer)


def _tale(
    name: str,
    texts: list[str],
    claims: list[tuple[int, list[tuple[int, int]], str]],
    tokenizer: Tokenizer,
) -> Tale:
    reports = [
        document({"id": name, "text": text, "attributions": []}, tokenizer, POLNEAR)
        for text in texts
    ]
    told = [
        Told(number, tuple(_words(reports[number], spans)), proposition)
        for number, spans, proposition in claims
    ]
    return Tale(name, reports, [claim for claim in told if claim.words])


def _words(report: Document, spans: list[tuple[int, int]]) -> Iterator[int]:
    for start, end in spans:
        places = report.words.covering(start, end)
        if places:
            yield from range(places[0], places[1] + 1)


def fit_contents(base: Path, out: Path) -> None:
    """Train on every story but those held out, and keep the weights."""
    torch.set_num_threads(1)
    torch.manual_seed(SEED)
    chance, net = random.Random(SEED), Contents(base)
    learnt, _ = tales(base_tokenizer(base))
    old = [weight for weight in net.encoder.parameters() if weight.requires_grad]
    new = [weight for name, weight in net.named_parameters() if not name.startswith("encoder.")]
    groups = [{"params": old, "lr": RATE}, {"params": new, "lr": HEADS_RATE}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, [RATE, HEADS_RATE], EPOCHS * len(learnt) + 1, pct_start=WARM_UP
    )
    net.train()
    for epoch in range(EPOCHS):
        chance.shuffle(learnt)
        total = 0.0
        for tale in learnt:
            loss = contrast(net.likeness(tale), tale.claims)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(old, 1.0)
            optimizer.step()
            schedule.step()
            total += loss.item()
        print(f"contents {epoch + 1}/{EPOCHS} {total / len(learnt):.3f}", flush=True)
        torch.save(net.state_dict(), out)


def load_contents(path: Path) -> Contents:
    """A trained encoder of contents."""
    net = Contents()
    net.load_state_dict(torch.load(path, map_location="cpu", weights_only=True))
    return net.eval()
