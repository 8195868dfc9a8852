"""The heads beside attribution → small graphs (sayso.reading.heads takes them).

The one large layer, of mentions, is int8; the tagger's convolutions are slower so.
"""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor, nn

from training.export import quantized
from training.heads import Heads
from training.tagger import Tagger


class Names(nn.Module):
    """Name tags (W, 9) and factuality (W,) of words (W, width)."""

    def __init__(self, tagger: Tagger) -> None:
        super().__init__()
        self.tagger = tagger

    def forward(self, hidden: Tensor) -> tuple[Tensor, Tensor]:
        tags, factuality = self.tagger(hidden[None])
        return tags[0], factuality[0]


class Mentions(nn.Module):
    """What antecedents are told by (W, 8P), of words (W, width) that begin or end a mention."""

    def __init__(self, heads: Heads) -> None:
        super().__init__()
        self.project = heads.antecedents.project

    def forward(self, words: Tensor) -> Tensor:
        return self.project(words)


class Antecedents(nn.Module):
    """Scores (A,) of antecedents for one mention, and (1,) of there being none.

    Takes what `Mentions` gives for the first and last word of each.
    """

    def __init__(self, heads: Heads) -> None:
        super().__init__()
        self.antecedents = heads.antecedents

    def forward(
        self, mention: Tensor, first: Tensor, last: Tensor, distance: Tensor, alike: Tensor
    ) -> tuple[Tensor, Tensor]:
        one, _ = self.antecedents.sides(mention[:1], mention[1:])
        _, others = self.antecedents.sides(first, last)
        scores, null = self.antecedents(one, others, distance[None], alike[None])
        return scores[0], null


def export_heads(heads: Heads, tagger: Tagger, folder: Path) -> None:
    """Write `names.onnx`, `mentions.onnx` and `antecedents.onnx`."""
    project = heads.antecedents.project

    def z(*size: int) -> Tensor:
        return torch.zeros(*size, project.in_features)

    def p(*size: int) -> Tensor:
        return torch.zeros(*size, project.out_features)

    _write(Names(tagger), folder / "names.onnx", {"hidden": z(4)}, ("tags", "factuality"))
    _write(Mentions(heads), folder / "raw.onnx", {"words": z(4)}, ("sides",))
    quantized(folder / "raw.onnx", folder / "mentions.onnx")
    _write(
        Antecedents(heads),
        folder / "antecedents.onnx",
        {
            "mention": p(2),
            "first": p(3),
            "last": p(3),
            "distance": torch.ones(3, dtype=torch.long),
            "alike": torch.zeros(3, 3),
        },
        ("scores", "null"),
        fixed=("mention", "null"),
    )


def _write(
    module: nn.Module,
    path: Path,
    inputs: dict[str, Tensor],
    outputs: tuple[str, ...],
    fixed: tuple[str, ...] = (),
) -> None:
    """Write a graph; the rows of all but the `fixed` inputs and outputs may be of any number."""
    module.eval()
    names = [name for name in (*inputs, *outputs) if name not in fixed]
    torch.onnx.export(
        module,
        tuple(inputs.values()),
        str(path),
        dynamo=False,
        input_names=list(inputs),
        output_names=list(outputs),
        opset_version=17,
        dynamic_axes={name: {0: "rows"} for name in names},
    )
