"""Whether one content agrees with another or opposes it: both in one encoder, on invented stories.

The stories mark of every claim which proposition it takes up and on which side, so two claims of
one proposition agree or oppose each other, or one of them stands aside; and a proposition's own
words are a content that every claim of it stands to. Arguments for and against from Perspectrum
teach what opposing is beyond denying. Both contents are read together (a cross-encoder; Devlin et
al., BERT, NAACL 2019), with what stands around them (`sayso.reading.towards`).
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as F
from tokenizers import Tokenizer
from torch import Tensor, nn

from sayso.reading.towards.judge import AGREES, ASIDE, OPENING, OPPOSES, OTHER
from sayso.reading.towards.passage import ROLES, Passage, coded, passage_of
from sayso.spans import Span
from training.corpora import base_tokenizer
from training.descent import Descent
from training.model import BASES, Encoder, Reader, load_base
from training.stories import stories
from training.threads import is_held, threads

EPOCHS, RATE, HEAD_RATE = 4, 6e-5, 5e-4
FURTHER = 2  # epochs with newer stories
BATCH, POOL = 48, 80  # pairs of a step; steps among which pairs of like length are put together
STATED, UNLIKE, ARGUED = 0.6, 0.15, 0.5  # shares of claims drawn beside statements, and arguments
OPPOSED = 2  # opposing claims drawn for each claim, and one of every other kind
EVERY = 8  # one long story of so many is held out
SEED = 1
Coded = tuple[list[int], list[int]]
Example = tuple[Coded, Coded, int]


@dataclass(frozen=True)
class Held:
    """A claim as it is learnt from: its passage, the proposition it takes up, and its side."""

    coded: Coded
    proposition: str
    side: str


@dataclass(frozen=True)
class Matter:
    """A story's statements, by proposition, and its claims; `held` where it is held out."""

    name: str
    statements: dict[str, Coded]
    claims: list[Held]
    held: bool


def matters(tokenizer: Tokenizer) -> Iterator[Matter]:
    """All stories of the project, long and short."""

    def stated(propositions: dict[str, str]) -> dict[str, Coded]:
        return {p: coded(Passage("", text, ""), tokenizer) for p, text in propositions.items()}

    def told(text: str, spans: list[tuple[int, int]], proposition: str, side: str) -> Held:
        passage = passage_of(text, [Span(*each) for each in spans])
        return Held(coded(passage, tokenizer), proposition, side)

    for thread in threads():
        claims = [
            told(report.text, claim.spans, claim.proposition, claim.side)
            for report in thread.reports
            for claim in report.claims
        ]
        yield Matter(thread.name, stated(thread.propositions), claims, is_held(thread))
    for number, story in enumerate(stories()):
        claims = [
            told(report.text, claim.spans["content"], claim.proposition, claim.side)
            for report in story.reports
            for claim in report.claims
        ]
        yield Matter(story.id, stated(story.propositions), claims, number % EVERY == EVERY - 3)


def arguments(corpora: Path, tokenizer: Tokenizer) -> list[tuple[Coded, list[Coded], int]]:
    """Perspectrum's claims, each with the wordings of an argument and whether it is for it."""
    found = []
    for line in (corpora / "perspectrum" / "train.jsonl").read_text("utf-8").splitlines():
        record = json.loads(line)
        claim = coded(Passage("", record["text"], ""), tokenizer)
        for each in record["perspectives"]:
            if each["stance"] in ("SUPPORT", "UNDERMINE"):
                texts = [coded(Passage("", text, ""), tokenizer) for text in each["texts"]]
                found.append((claim, texts, AGREES if each["stance"] == "SUPPORT" else OPPOSES))
    return found


def relation(one: Held, other: Held) -> int:
    """What one claim is to another."""
    if not one.proposition or one.proposition != other.proposition:
        return OTHER
    if "~" in (one.side, other.side):
        return ASIDE
    return AGREES if one.side == other.side else OPPOSES


def drawn(
    learnt: Sequence[Matter],
    argued: Sequence[tuple[Coded, list[Coded], int]],
    chance: random.Random,
) -> list[Example]:
    """The pairs of one epoch, in either order."""
    found: list[Example] = []
    for matter in learnt:
        for claim in matter.claims:
            if claim.proposition:
                found += _beside_statements(matter, claim, chance)
                found += _beside_claims(matter, claim, chance)
    for claimed, texts, kind in argued:
        if chance.random() < ARGUED:
            found.append((claimed, chance.choice(texts), kind))
    return [
        (one, other, kind) if chance.random() < 0.5 else (other, one, kind)
        for one, other, kind in found
    ]


def _beside_statements(matter: Matter, claim: Held, chance: random.Random) -> Iterator[Example]:
    if chance.random() < STATED:
        stated = Held(matter.statements[claim.proposition], claim.proposition, "+")
        yield stated.coded, claim.coded, relation(stated, claim)
    if chance.random() < UNLIKE:
        other = chance.choice(list(matter.statements))
        if other != claim.proposition:
            yield matter.statements[other], claim.coded, OTHER


def _beside_claims(matter: Matter, claim: Held, chance: random.Random) -> Iterator[Example]:
    kinds: dict[int, list[Held]] = {}
    elsewhere: dict[bool, list[Held]] = {}
    for other in matter.claims:
        if other is claim:
            continue
        if other.proposition == claim.proposition:
            kinds.setdefault(relation(claim, other), []).append(other)
        else:
            elsewhere.setdefault(bool(other.proposition), []).append(other)
    for kind, others in kinds.items():
        for other in chance.sample(others, min(len(others), OPPOSED if kind == OPPOSES else 1)):
            yield claim.coded, other.coded, kind
    for others in elsewhere.values():
        yield claim.coded, chance.choice(others).coded, OTHER


class Sides(nn.Module):
    """Two passages in one row of sub-words → scores of what the second is to the first (B, 4)."""

    def __init__(self, base: Path | None = None) -> None:
        super().__init__()
        reader = Reader(BASES["minilm"])
        if base is not None:
            load_base(reader, base)
        self.encoder: Encoder = reader.encoder
        # Words and places stay as the base has them: the package ships one table of words.
        self.encoder.word.weight.requires_grad_(False)
        self.encoder.position.weight.requires_grad_(False)
        width = reader.shape.width
        self.out = nn.Sequential(
            nn.Linear(5 * width, width), nn.GELU(), nn.Dropout(0.1), nn.Linear(width, 4)
        )

    def forward(self, ids: Tensor, roles: Tensor, mask: Tensor) -> Tensor:
        """`roles` (B, T) says which passage, and whether in its content (`passage.coded`).

        They take the place of the encoder's marks for quotations.
        """
        none = torch.zeros_like(ids)
        states = self.encoder(ids, none, roles, none, none, mask)
        states = states[..., -self.encoder.shape.width :].float()

        def content(place: int) -> Tensor:
            here = ((roles == place * ROLES + 1) & (mask > 0)).float()[..., None]
            return (states * here).sum(1) / here.sum(1).clamp(min=1)

        one, other = content(0), content(1)
        told = torch.cat([states[:, 0], one, other, (one - other).abs(), one * other], -1)
        scores: Tensor = self.out(told)
        return scores


def packed(pairs: Sequence[tuple[Coded, Coded]]) -> tuple[Tensor, Tensor, Tensor]:
    """Pairs of passages as ids, roles and mask (B, T), T a multiple of 16."""
    longest = max(1 + len(one[0]) + len(other[0]) for one, other in pairs)
    size = (len(pairs), (longest + 15) // 16 * 16)
    ids, roles = torch.zeros(size, dtype=torch.long), torch.zeros(size, dtype=torch.long)
    mask = torch.zeros(size)
    for row, (one, other) in enumerate(pairs):
        words = [OPENING, *one[0], *other[0]]
        ids[row, : len(words)] = torch.tensor(words)
        theirs = [0, *one[1], *(ROLES + role for role in other[1])]
        roles[row, : len(words)] = torch.tensor(theirs)
        mask[row, : len(words)] = 1
    return ids, roles, mask


def fit_sides(base: Path, corpora: Path, out: Path) -> None:
    """Train on every story but those held out, and keep the weights."""
    torch.manual_seed(SEED)
    _fit(Sides(base), base, corpora, out, EPOCHS, (RATE, HEAD_RATE))


def fit_sides_further(net: Sides, base: Path, corpora: Path, out: Path) -> None:
    """Train a network that was trained before on the stories there are now."""
    torch.manual_seed(SEED)
    _fit(net, base, corpora, out, FURTHER, (RATE / 2, HEAD_RATE / 2))


def _fit(
    net: Sides, base: Path, corpora: Path, out: Path, epochs: int, rates: tuple[float, float]
) -> None:
    torch.set_num_threads(1)
    tokenizer = base_tokenizer(base)
    learnt = [matter for matter in matters(tokenizer) if not matter.held]
    argued = arguments(corpora, tokenizer)
    chance = random.Random(SEED)
    new = [*net.out.parameters(), *net.encoder.quote.parameters()]
    fresh = {id(each) for each in new}
    old = [each for each in net.parameters() if each.requires_grad and id(each) not in fresh]
    count = len(drawn(learnt, argued, random.Random(SEED))) // BATCH
    descent = Descent(old, new, rates, epochs * (count + POOL))
    net.train()
    for epoch in range(epochs):
        steps = _steps(drawn(learnt, argued, chance), chance)
        total = sum(descent.step(_loss(net, step)) for step in steps)
        torch.save(net.state_dict(), out)
        print(f"sides {epoch + 1}/{epochs} {total / len(steps):.3f}", flush=True)


def _loss(net: Sides, step: Sequence[Example]) -> Tensor:
    with torch.autocast("cpu", dtype=torch.bfloat16):
        scores = net(*packed([(one, other) for one, other, _ in step])).float()
    return F.cross_entropy(scores, torch.tensor([kind for _, _, kind in step]))


def _steps(examples: list[Example], chance: random.Random) -> list[list[Example]]:
    """Full steps of pairs of like length, in a random order."""
    chance.shuffle(examples)
    found = []
    for start in range(0, len(examples), BATCH * POOL):
        some = sorted(
            examples[start : start + BATCH * POOL], key=lambda each: len(each[0][0] + each[1][0])
        )
        found += [some[at : at + BATCH] for at in range(0, len(some) - BATCH + 1, BATCH)]
    chance.shuffle(found)
    return found


def load_sides(path: Path) -> Sides:
    """A trained network."""
    net = Sides()
    net.load_state_dict(torch.load(path, map_location="cpu", weights_only=True))
    return net.eval()
