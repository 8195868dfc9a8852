"""The reader's network: one encoder, cue tags, and whole spans for the source and content of a cue.

An attribution is found cue first: every cue of PolNeAR is one stretch and belongs to one
attribution. Given a cue, its source and its content are each one span of the window, scored as
start + end + everything between, and normalised over all spans of the window (a semi-Markov
field with one segment; Sarawagi & Cohen, NIPS 2004). So what is trained is what is scored: whole
spans of whole attributions.
"""

from __future__ import annotations

import copy
import math
import re
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import Tensor, nn

from training.heads import Heads

TAGS = ("O", "B", "I", "E", "S")  # a cue's words: outside, first, inner, last, only
PAIR = (
    "source start",
    "source end",
    "source in",
    "content start",
    "content end",
    "content in",
    "gap",
)
BUCKETS = 43  # of a word's distance to a cue: inside, and 21 on either side


@dataclass(frozen=True)
class Shape:
    """Sizes of an encoder; `pair` is the width in which words and cues are compared."""

    base: str = "minilm"
    layers: int = 6
    width: int = 384
    heads: int = 12
    inner: int = 1536
    vocabulary: int = 30522
    positions: int = 512
    pair: int = 192
    eps: float = 1e-12


BASES = {
    "minilm": Shape(),
    "mpnet": Shape("mpnet", 12, 768, 12, 3072, 30527, 514, 256, 1e-5),
}


class Layer(nn.Module):
    """One layer of a transformer encoder, normalised after each part (as BERT and MPNet are)."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.heads = shape.heads
        self.qkv = nn.Linear(shape.width, 3 * shape.width)
        self.out = nn.Linear(shape.width, shape.width)
        self.up = nn.Linear(shape.width, shape.inner)
        self.down = nn.Linear(shape.inner, shape.width)
        self.norm1 = nn.LayerNorm(shape.width, eps=shape.eps)
        self.norm2 = nn.LayerNorm(shape.width, eps=shape.eps)
        self.drop = nn.Dropout(0.1)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        x = self.norm1(x + self.drop(self.out(self.attend(self.qkv(x), bias))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))

    def attend(self, qkv: Tensor, bias: Tensor) -> Tensor:
        """Attention by one fused kernel, without dropout: twice as fast in training on a CPU."""
        b, t, w = qkv.shape[0], qkv.shape[1], qkv.shape[2] // 3
        q, k, v = qkv.view(b, t, 3, self.heads, w // self.heads).permute(2, 0, 3, 1, 4)
        a = F.scaled_dot_product_attention(q, k, v, attn_mask=bias.to(q.dtype))
        return a.transpose(1, 2).reshape(b, t, w)


class Encoder(nn.Module):
    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.word = nn.Embedding(shape.vocabulary, shape.width)
        self.position = nn.Embedding(shape.positions, shape.width)
        self.norm = nn.LayerNorm(shape.width, eps=shape.eps)
        self.case = nn.Embedding(6, shape.width)
        self.quote = nn.Embedding(4, shape.width)
        self.para = nn.Embedding(2, shape.width)
        self.scheme = nn.Embedding(2, shape.width)
        for e in (self.case, self.quote, self.para, self.scheme):
            nn.init.normal_(e.weight, std=0.01)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))
        self.relative = nn.Embedding(32, shape.heads) if shape.base == "mpnet" else None
        self.drop = nn.Dropout(0.1)

    def forward(
        self,
        ids: Tensor,
        case: Tensor,
        quote: Tensor,
        para: Tensor,
        scheme: Tensor,
        mask: Tensor,
    ) -> Tensor:
        t = ids.shape[1]
        offset = 2 if self.shape.base == "mpnet" else 0
        where = torch.arange(t, device=ids.device) + offset
        x = self.word(ids) + self.position(where) + self.case(case) + self.quote(quote)
        x = self.drop(self.norm(x + self.para(para) + self.scheme(scheme)))
        bias = (1 - mask[:, None, None, :].to(x.dtype)) * -1e4
        if self.relative is not None:
            bias = (
                bias + self.relative(mpnet_buckets(t, ids.device)).permute(2, 0, 1)[None].detach()
            )
        middle = x
        for number, layer in enumerate(self.layers, 1):
            x = layer(x, bias)
            if number == len(self.layers) // 2:
                middle = x
        return torch.cat([middle, x], -1)


def mpnet_buckets(t: int, device: torch.device) -> Tensor:
    """MPNet's (T5's) 32 relative position buckets, shape (t, t)."""
    d = torch.arange(t, device=device)
    n = -(d[None, :] - d[:, None])
    ret = (n < 0).long() * 16
    n = n.abs()
    far = 8 + (torch.log(n.float().clamp(min=1) / 8) / math.log(128 / 8) * 8).long()
    return ret + torch.where(n < 8, n, far.clamp(max=15))


def distance_buckets(where: Tensor, start: Tensor, end: Tensor) -> Tensor:
    """Signed, logarithmic distance in words from a cue: 0 inside, 1-21 before, 22-42 after."""
    before = (start[:, None] - where[None, :]).clamp(min=0)
    after = (where[None, :] - end[:, None]).clamp(min=0)
    d = torch.maximum(before, after)
    far = 9 + (torch.log2(d.float().clamp(min=1) / 9) * 2.5).long()
    bucket = torch.where(d < 9, d, far.clamp(max=20))
    return torch.where(d == 0, 0, torch.where(before > 0, bucket, bucket + 21)) + 0


class Pairs(nn.Module):
    """Scores of every word towards a cue. Its inputs are what the encoder's graph puts out."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        p = shape.pair
        self.distance = nn.Embedding(BUCKETS, p)
        self.para = nn.Embedding(5, p)
        self.score = nn.Linear(p, len(PAIR))
        self.null = nn.Linear(p, 1)
        nn.init.normal_(self.distance.weight, std=0.3)
        nn.init.normal_(self.para.weight, std=0.1)

    def forward(
        self,
        words: Tensor,
        first: Tensor,
        last: Tensor,
        start: Tensor,
        end: Tensor,
        paragraph: Tensor,
    ) -> tuple[Tensor, Tensor]:
        """`words` (C, W, 4p) projections of each cue's window; `first`, `last` (C, 4p) of the cue's
        first and last word. Returns (C, W, 7) scores and (C,) score of no source."""
        p = self.distance.embedding_dim
        add, mul = words[..., :p], words[..., p : 2 * p]
        q_add = first[..., 2 * p : 3 * p] + last[..., 2 * p : 3 * p]
        q_mul = first[..., 3 * p :] + last[..., 3 * p :]
        w = torch.arange(words.shape[1], device=words.device)
        d = self.distance(distance_buckets(w, start, end))
        here = paragraph.gather(1, start[:, None])
        d = d + self.para((paragraph - here).clamp(-2, 2) + 2)
        h = F.relu(add + q_add[:, None] + d) + mul * q_mul[:, None]
        return self.score(h), self.null(F.relu(q_add)).squeeze(-1)


class Reader(nn.Module):
    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.encoder = Encoder(shape)
        self.drop = nn.Dropout(0.1)
        self.cue = nn.Sequential(
            nn.Linear(shape.width, shape.pair), nn.ReLU(), nn.Linear(shape.pair, len(TAGS))
        )
        self.project = nn.Linear(shape.width, 4 * shape.pair)
        self.pairs = Pairs(shape)
        # Token tags of source and content: trains the encoder, never shipped.
        self.aux = nn.Linear(shape.width, 6)
        self.heads = Heads(2 * shape.width)

    def words(
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
        """One vector a word (B, W, 2 width): the mean of its first and last sub-word's.

        The first half is from the middle of the encoder, which attribution has changed less: the
        other heads take both. The second half is from its end, and is what attribution takes.
        """
        h = self.encoder(ids, case, quote, para, scheme, mask).float()

        def take(where: Tensor) -> Tensor:
            return h.gather(1, where[..., None].expand(-1, -1, h.shape[-1]))

        return (take(first) + take(last)) * 0.5

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
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Cue tags (B, W, 5), projections (B, W, 4p), vectors (B, W, 2 width): what is shipped."""
        both = self.words(ids, case, quote, para, scheme, mask, first, last)
        x = both[..., self.shape.width :]
        return self.cue(x), self.project(x), both


def log_partition(start: Tensor, end: Tensor, total: Tensor, inner: Tensor) -> Tensor:
    """log of the sum over all spans s<=e of exp(start[s] + end[e] + inner[s..e])."""
    before = total - inner
    return torch.logsumexp(end + total + torch.logcumsumexp(start - before, -1), -1)


def span_loss(
    start: Tensor,
    end: Tensor,
    inner: Tensor,
    valid: Tensor,
    gold_start: Tensor,
    gold_end: Tensor,
    null: Tensor | None = None,
) -> Tensor:
    """Negative log probability of each gold span; gold_start -1 means no span (needs `null`).

    Scores are (C, W); words that are not `valid` are padding.
    """
    inner = inner * valid
    total = inner.cumsum(-1)
    start, end = start + ~valid * -1e4, end + ~valid * -1e4
    z = log_partition(start, end, total, inner)
    if null is not None:
        z = torch.logaddexp(z, null)
    s, e = gold_start.clamp(min=0)[:, None], gold_end.clamp(min=0)[:, None]
    gold = start.gather(1, s) + end.gather(1, e) + total.gather(1, e) - (total - inner).gather(1, s)
    gold = gold.squeeze(1)
    if null is not None:
        gold = torch.where(gold_start < 0, null, gold)
    return z - gold


def load_base(reader: Reader, folder: Path) -> None:
    """Put the base's weights into the encoder."""
    path = next(folder.rglob("model.safetensors"))
    raw = load_file(path)
    raw = {k.removeprefix("mpnet.").removeprefix("bert."): v for k, v in raw.items()}
    encoder, shape = reader.encoder, reader.shape
    state = {}
    state["word.weight"] = raw["embeddings.word_embeddings.weight"]
    state["position.weight"] = raw["embeddings.position_embeddings.weight"].clone()
    if shape.base == "minilm":
        state["position.weight"] += raw["embeddings.token_type_embeddings.weight"][0]
    else:
        state["relative.weight"] = raw["encoder.relative_attention_bias.weight"]
    for part in ("weight", "bias"):
        state[f"norm.{part}"] = raw[f"embeddings.LayerNorm.{part}"]
        for i in range(shape.layers):
            at = f"encoder.layer.{i}."
            a = at + ("attention.attn." if shape.base == "mpnet" else "attention.self.")
            names = ("q", "k", "v") if shape.base == "mpnet" else ("query", "key", "value")
            state[f"layers.{i}.qkv.{part}"] = torch.cat([raw[f"{a}{n}.{part}"] for n in names])
            o = at + ("attention.attn.o" if shape.base == "mpnet" else "attention.output.dense")
            n1 = at + (
                "attention.LayerNorm" if shape.base == "mpnet" else "attention.output.LayerNorm"
            )
            state[f"layers.{i}.out.{part}"] = raw[f"{o}.{part}"]
            state[f"layers.{i}.norm1.{part}"] = raw[f"{n1}.{part}"]
            state[f"layers.{i}.up.{part}"] = raw[f"{at}intermediate.dense.{part}"]
            state[f"layers.{i}.down.{part}"] = raw[f"{at}output.dense.{part}"]
            state[f"layers.{i}.norm2.{part}"] = raw[f"{at}output.LayerNorm.{part}"]
    missing, extra = encoder.load_state_dict(state, strict=False)
    new = {"case.weight", "quote.weight", "para.weight", "scheme.weight"}
    if set(missing) != new or extra:
        raise ValueError(f"base weights do not fit: {missing} {extra}")


def student(teacher: Reader, layers: list[int]) -> Reader:
    """A network with some of the teacher's layers and all else of it, to be trained further."""
    reader = Reader(replace(teacher.shape, layers=len(layers)))
    places = {kept: place for place, kept in enumerate(layers)}
    state = {}
    for name, weight in teacher.state_dict().items():
        match = re.match(r"encoder\.layers\.(\d+)\.(.*)", name)
        if match is None:
            state[name] = weight
        elif int(match[1]) in places:
            state[f"encoder.layers.{places[int(match[1])]}.{match[2]}"] = weight
    reader.load_state_dict(state)
    return reader


def save(reader: Reader, path: Path) -> None:
    torch.save({"shape": asdict(reader.shape), "state": reader.state_dict()}, path)


def load(path: Path) -> Reader:
    kept = torch.load(path, map_location="cpu", weights_only=True)
    reader = Reader(Shape(**kept["shape"]))
    missing, extra = reader.load_state_dict(kept["state"], strict=False)
    if extra or any(not name.startswith("heads.") for name in missing):
        raise ValueError(f"not this network's weights: {missing} {extra}")
    return reader


def between(one: Reader, other: Reader, share: float) -> Reader:
    """A network `share` of the way from one to another that was trained on from it."""
    mixed = copy.deepcopy(one)
    with torch.no_grad():
        for mine, theirs in zip(mixed.parameters(), other.parameters(), strict=True):
            mine.lerp_(theirs, share)
    return mixed
