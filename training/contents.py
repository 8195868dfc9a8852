"""What contents say: a second encoder, which is trained to tell the propositions of a story apart.

It starts as the base and reads whole reports. Each word of a content gets a vector and a weight,
each content one vector more, and two contents are as alike as their words find their likes in each
other (late interaction; Khattab & Zaharia, ColBERT, SIGIR 2020; `sayso.reading.sameness.meaning`).

First a large one learns, on all-mpnet-base-v2, from the invented stories alone: a claim is drawn to
those of its proposition and away from the rest of the story (supervised contrast; Khosla et al.,
NeurIPS 2020), one story a step. Then the small one that ships learns, on all-MiniLM-L6-v2, from the
same stories, and from what the large one finds alike in reports without labels (distillation;
Hinton, Vinyals & Dean 2015), and does so twice, with the rate raised again (warm restarts;
Loshchilov & Hutter, SGDR, ICLR 2017).
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from pathlib import Path

import torch
import torch.nn.functional as F
from tokenizers import Tokenizer
from torch import Tensor, nn

from sayso.reading.sameness.meaning import WHOLE, WIDTH
from sayso.reading.windows import Window, windows
from training.batches import SPECIAL, as_read
from training.corpora import Document, base_tokenizer
from training.descent import Descent
from training.losses import INPUTS
from training.model import BASES, Encoder, Reader, load_base
from training.pools import pools
from training.tales import Tale, Told, tales

SMALL, LARGE = "minilm", "mpnet"
EPOCHS = 3  # of a round
RATES = {SMALL: (5e-5, 4e-5), LARGE: (3e-5,)}  # of each round
FURTHER = 3e-5  # of a round with newer stories
HEADS_RATE = 1e-3
FROZEN = 4  # layers of the large one that stay as the base has them
LIMIT, CONTEXT = 254, 32  # of windows, in sub-words
LONGEST = 40  # words of a content
SCALE = 40.0  # of likenesses in the contrast: one over the temperature
SOFT = 20.0  # the same where one encoder imitates another
SEED = 1
Step = Callable[[], Tensor]


class Contents(nn.Module):
    """Words in, rows (W, WIDTH + part) out: a word's own vector as long as it weighs, its part."""

    def __init__(self, name: str = SMALL, base: Path | None = None) -> None:
        super().__init__()
        reader = Reader(BASES[name])
        if base is not None:
            load_base(reader, base)
        self.special = SPECIAL[name]
        self.encoder: Encoder = reader.encoder
        # Words and places stay as the base has them (as in training.train).
        self.encoder.word.weight.requires_grad_(False)
        self.encoder.position.weight.requires_grad_(False)
        width = reader.shape.width
        self.mark, self.weight = nn.Linear(width, WIDTH), nn.Linear(width, 1)
        if name == LARGE:
            self.part = nn.Linear(width, width)  # begins as the base's own vector
            nn.init.eye_(self.part.weight)
            nn.init.zeros_(self.part.bias)
            for layer in list(self.encoder.layers)[:FROZEN]:
                layer.requires_grad_(False)
        else:
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
        """Rows (B, W, WIDTH + part) of the words of windows."""
        states = self.encoder(ids, case, quote, para, scheme, mask)
        states = states[..., -self.encoder.shape.width :].float()

        def take(where: Tensor) -> Tensor:
            return states.gather(1, where[..., None].expand(-1, -1, states.shape[-1]))

        words = (take(first) + take(last)) * 0.5
        marks = F.normalize(self.mark(words), dim=-1) * (F.softplus(self.weight(words)) + 1e-3)
        return torch.cat([marks, self.part(words)], -1)

    def rows(self, report: Document) -> Tensor:
        """The rows (W, WIDTH + part) of a report, window by window as in reading."""
        found = []
        for first, last, start, end in _windows(report):
            batch = as_read(report, first, last, self.special)
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


def imitation(likeness: Tensor, shown: Tensor) -> Tensor:
    """The loss of a group without labels: how far likenesses (C, C) are from those shown.

    Both in what is likest to each claim, and in how alike any two are, which a threshold needs.
    """
    itself = torch.eye(len(shown), dtype=torch.bool)
    goal, own = (
        (each * SOFT).masked_fill(itself, -1e4).log_softmax(1) for each in (shown, likeness)
    )
    likest = (goal.exp() * (goal - own)).masked_fill(itself, 0).sum(1).mean()
    return 2 * likest + SOFT * ((likeness - shown)[~itself] ** 2).mean()


def fit_teacher(base: Path, out: Path) -> None:
    """Train the large encoder on every story but those held out, and keep the weights."""
    learnt, _ = tales(base_tokenizer(base))
    torch.manual_seed(SEED)
    net = Contents(LARGE, base)
    _fit(net, [_story(net, tale) for tale in learnt], LARGE, out)


def shown_by(teacher: Path, base: Path, corpora: Path) -> list[Tensor]:
    """How alike the large encoder finds the contents of each group of `pools`; half precision."""
    torch.set_num_threads(1)
    net = load_contents(teacher, LARGE)
    with torch.no_grad():
        return [net.likeness(tale).half() for tale in pools(corpora, base_tokenizer(base))]


def fit_contents(base: Path, corpora: Path, shown: Sequence[Tensor], out: Path) -> None:
    """Train the small encoder on the stories and on what the large one has shown of the pools."""
    tokenizer = base_tokenizer(base)
    learnt, _ = tales(tokenizer)
    torch.manual_seed(SEED)
    net = Contents(SMALL, base)
    steps = [_story(net, tale) for tale in learnt]
    groups = zip(pools(corpora, tokenizer), shown, strict=True)
    steps += [_group(net, tale, goal.float()) for tale, goal in groups]
    _fit(net, steps, SMALL, out)


def fit_contents_further(net: Contents, tokenizer: Tokenizer, out: Path) -> None:
    """Train a small encoder that was trained before on the stories there are now."""
    learnt, _ = tales(tokenizer)
    torch.set_num_threads(1)
    _round(net.train(), [_story(net, tale) for tale in learnt], FURTHER, random.Random(SEED))
    torch.save(net.state_dict(), out)


def _story(net: Contents, tale: Tale) -> Step:
    return lambda: contrast(net.likeness(tale), tale.claims)


def _group(net: Contents, tale: Tale, goal: Tensor) -> Step:
    return lambda: imitation(net.likeness(tale), goal)


def _fit(net: Contents, steps: list[Step], name: str, out: Path) -> None:
    """Round after round, and in each one step after another, in an order of each epoch's own."""
    torch.set_num_threads(1)
    net.train()
    for number, rate in enumerate(RATES[name]):
        _round(net, list(steps), rate, random.Random(SEED + number))
        print(f"contents {name}: round {number + 1}", flush=True)
        torch.save(net.state_dict(), out)


def _round(net: Contents, steps: list[Step], rate: float, chance: random.Random) -> None:
    old = [weight for weight in net.encoder.parameters() if weight.requires_grad]
    new = [weight for part, weight in net.named_parameters() if not part.startswith("encoder.")]
    descent = Descent(old, new, (rate, HEADS_RATE), EPOCHS * len(steps) + 1)
    for epoch in range(EPOCHS):
        chance.shuffle(steps)
        total = sum(descent.step(step()) for step in steps)
        print(f"  {epoch + 1}/{EPOCHS} {total / len(steps):.3f}", flush=True)


def load_contents(path: Path, name: str = SMALL) -> Contents:
    """A trained encoder of contents."""
    net = Contents(name)
    net.load_state_dict(torch.load(path, map_location="cpu", weights_only=True))
    return net.eval()
