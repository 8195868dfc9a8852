"""A trained reader → the ONNX files, tokenizer and settings that the package ships."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn
from torch.autograd.function import FunctionCtx

from training.batches import SPECIAL
from training.contents import Contents
from training.model import Layer, Reader
from training.sides import Sides

WORDS = "words.bin"

# "most" sub-words of a report, about 38,000 words: so much takes the default reader 10 s on one
# core, claims within claims from end to end 21 s, of the 30 s that a document may take.
SETTINGS = {
    "limit": 256,
    "context": 32,
    "most": 50_000,
    "cue_bias": 2.0,
    "accept": 0.4,
    "accept_nested": 0.5,
    "cue_words": {},
    "version": "unset",
    "calibration": {"constant": 1.0, "cue": 1.0, "source": 0.5, "content": 0.5, "quoted": 0.0},
}


class Fused(torch.autograd.Function):
    """Attention as ONNX Runtime's own fused operator, which never writes out the T x T scores."""

    @staticmethod
    def forward(ctx: FunctionCtx, q: Tensor, k: Tensor, v: Tensor, heads: int) -> Tensor:
        return torch.zeros_like(q)

    @staticmethod
    def symbolic(
        g: Any,  # noqa: ANN401 - the exporter's context, of no public type
        q: torch.Value,
        k: torch.Value,
        v: torch.Value,
        heads: int,
    ) -> torch.Value:
        return g.op("com.microsoft::MultiHeadAttention", q, k, v, num_heads_i=heads).setType(
            q.type()
        )


class Encode(nn.Module):
    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.reader = reader

    def forward(
        self,
        ids: Tensor,
        case: Tensor,
        quote: Tensor,
        para: Tensor,
        first: Tensor,
        last: Tensor,
    ) -> tuple[Tensor, Tensor, Tensor]:
        zero = torch.zeros_like(ids[:, :1])
        return self.reader(ids, case, quote, para, zero, torch.ones_like(ids), first, last)


class Said(nn.Module):
    """The rows (1, W, 2 WIDTH) of a window's words."""

    def __init__(self, contents: Contents) -> None:
        super().__init__()
        self.contents = contents

    def forward(
        self,
        ids: Tensor,
        case: Tensor,
        quote: Tensor,
        para: Tensor,
        first: Tensor,
        last: Tensor,
    ) -> Tensor:
        zero = torch.zeros_like(ids[:, :1])
        return self.contents(ids, case, quote, para, zero, torch.ones_like(ids), first, last)


class Pair(nn.Module):
    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.pairs, self.p = reader.pairs, reader.shape.pair

    def forward(
        self, projections: Tensor, paragraph: Tensor, start: Tensor, end: Tensor
    ) -> tuple[Tensor, Tensor]:
        words = projections[None, :, : 2 * self.p]
        rows = paragraph[None].expand(start.shape[0], -1)
        return self.pairs(words, projections[start], projections[end], start, end, rows)


def _fused(heads: int) -> Callable[[Tensor, Tensor], Tensor]:
    """A layer's `attend` by Fused; its bias, which only hides padding, is left out."""

    def attend(qkv: Tensor, _bias: Tensor) -> Tensor:
        attended: Tensor = Fused.apply(*qkv.chunk(3, -1), heads)
        return attended

    return attend


def _export_encoder(
    module: nn.Module, layers: Iterable[Layer], outputs: list[str], path: Path, *, int8: bool
) -> None:
    """Write a graph that takes a window's words."""
    module.eval()
    for layer in layers:
        layer.attend = _fused(layer.heads)
    t, w = 16, 12

    def z(*size: int) -> Tensor:
        return torch.zeros(*size, dtype=torch.long)

    given = ["ids", "case", "quote", "para", "first", "last"]
    raw = path.with_name("raw.onnx")
    torch.onnx.export(
        module,
        (z(1, t) + 5, z(1, t), z(1, t), z(1, t), z(1, w), z(1, w)),
        str(raw),
        dynamo=False,
        input_names=given,
        output_names=outputs,
        opset_version=17,
        dynamic_axes={name: {1: "tokens"} for name in given[:4]}
        | {name: {1: "words"} for name in (*given[4:], *outputs)},
    )
    if not int8:
        raw.rename(path)
        return
    quantized(raw, path)


def quantized(raw: Path, path: Path) -> None:
    """A graph as int8: per channel, in a reduced range, which any processor computes alike."""
    quantize_dynamic(
        str(raw), str(path), weight_type=QuantType.QInt8, per_channel=True, reduce_range=True
    )
    raw.unlink()


def export_contents(contents: Contents, folder: Path) -> None:
    """Write `contents.onnx`, int8."""
    layers = contents.encoder.layers
    _export_encoder(Said(contents), layers, ["rows"], folder / "contents.onnx", int8=True)


class Judged(nn.Module):
    """The scores (1, 4) of one row of two passages."""

    def __init__(self, sides: Sides) -> None:
        super().__init__()
        self.sides = sides

    def forward(self, ids: Tensor, roles: Tensor) -> Tensor:
        scores: Tensor = self.sides(ids, roles, torch.ones_like(ids))
        return scores


def export_sides(sides: Sides, folder: Path) -> None:
    """Write `sides.onnx`, int8."""
    module = Judged(sides).eval()
    for layer in sides.encoder.layers:
        layer.attend = _fused(layer.heads)
    rows = torch.ones(1, 16, dtype=torch.long)
    raw = folder / "raw.onnx"
    torch.onnx.export(
        module,
        (rows, rows),
        str(raw),
        dynamo=False,
        input_names=["ids", "roles"],
        output_names=["scores"],
        opset_version=17,
        dynamic_axes={"ids": {1: "tokens"}, "roles": {1: "tokens"}},
    )
    quantized(raw, folder / "sides.onnx")


def share_words(folder: Path) -> None:
    """Put the table of words, which all encoders of a base have, into one file, `words.bin`.

    It stays as the base has it while they are trained; where their int8 differs in the last place,
    all take the first one's. An encoder alone keeps its own.
    """
    graphs = {path: onnx.load(str(path)) for path in sorted(folder.glob("*.onnx"))}
    found = {
        path: tensor
        for path, graph in graphs.items()
        for tensor in graph.graph.initializer
        if tensor.name.endswith("encoder.word.weight_quantized")
    }
    if len(found) < 2:
        return
    table = next(iter(found.values())).raw_data
    (folder / WORDS).write_bytes(table)
    for path, tensor in found.items():
        tensor.ClearField("raw_data")
        tensor.data_location = onnx.TensorProto.EXTERNAL
        for key, value in (("location", WORDS), ("length", str(len(table)))):
            tensor.external_data.add(key=key, value=value)
        path.write_bytes(graphs[path].SerializeToString(deterministic=True))


def export(reader: Reader, folder: Path, tokenizer: Path, *, int8: bool = True) -> None:
    """Write what attribution takes into `folder`: graphs, `tokenizer.json` and `reader.json`.

    The encoder is int8, the scores of pairs stay float32.
    """
    folder.mkdir(parents=True, exist_ok=True)
    layers = reader.encoder.layers if reader.encoder.relative is None else ()
    outputs = ["tags", "projections", "hidden"]
    _export_encoder(Encode(reader), layers, outputs, folder / "encoder.onnx", int8=int8)
    w = 12

    def z(*size: int) -> Tensor:
        return torch.zeros(*size, dtype=torch.long)

    torch.onnx.export(
        Pair(reader),
        (torch.zeros(w, 4 * reader.shape.pair), z(w), z(3), z(3) + 1),
        str(folder / "pairs.onnx"),
        dynamo=False,
        input_names=["projections", "paragraph", "start", "end"],
        output_names=["scores", "null"],
        opset_version=17,
        dynamic_axes={
            "projections": {0: "words"},
            "paragraph": {0: "words"},
            "start": {0: "cues"},
            "end": {0: "cues"},
            "scores": {0: "cues", 1: "words"},
            "null": {0: "cues"},
        },
    )
    shutil.copy(tokenizer, folder / "tokenizer.json")
    special = SPECIAL[reader.shape.base]
    kept = {
        "opening": special.opening,
        "closing": special.closing,
        "width": 2 * reader.shape.width,
    } | SETTINGS
    (folder / "reader.json").write_text(json.dumps(kept, indent=1) + "\n")
