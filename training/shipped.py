"""Float weights of what ships, to train it further or to have it teach.

The int8 graphs hold them rounded per channel; what has no graph, the tags of source and content
that only training takes, begins anew.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeVar

import onnx
import torch
from onnx import numpy_helper
from torch import Tensor, nn

from training.batches import SPECIAL
from training.contents import Contents
from training.model import BASES, Reader, load, student
from training.sides import Sides

ENCODER, PAIRS = "encoder.onnx", "pairs.onnx"
LEFT_OUT = ("aux.", "heads.")
TURNED = "_Transposed"  # a matrix that the quantizer turned itself
Net = TypeVar("Net", bound=nn.Module)


def network_at(path: Path) -> Reader:
    """A network, from a file of `training.model.save` or a folder of `training.export`."""
    return load_shipped(path) if path.is_dir() else load(path)


def load_shipped(folder: Path) -> Reader:
    """The network whose graphs `training.export` wrote into a folder.

    Raises ValueError where a weight is missing from them.
    """
    state = _floats(folder / ENCODER, "reader.") | _floats(folder / PAIRS, "reader.")
    return _filled(_empty(folder, state), state, LEFT_OUT)


def shipped_contents(folder: Path) -> Contents:
    """The encoder of contents that ships in a folder; raises ValueError as `load_shipped`."""
    return _filled(Contents(), _floats(folder / "contents.onnx", "contents."))


def shipped_sides(folder: Path) -> Sides:
    """The network of sides that ships in a folder; raises ValueError as `load_shipped`."""
    return _filled(Sides(), _floats(folder / "sides.onnx", "sides."))


def _filled(net: Net, state: dict[str, Tensor], left_out: tuple[str, ...] = ()) -> Net:
    missing, extra = net.load_state_dict(state, strict=False)
    missing = [name for name in missing if not name.startswith(left_out)]
    if missing or extra:
        raise ValueError(f"not this network's graphs: {missing} {extra}")
    return net


def _empty(folder: Path, state: dict[str, Tensor]) -> Reader:
    opening = json.loads((folder / "reader.json").read_text("utf-8"))["opening"]
    base = next(name for name, special in SPECIAL.items() if special.opening == opening)
    layers = sum(name.endswith(".qkv.weight") for name in state)
    return student(Reader(BASES[base]), list(range(layers)))


def _floats(path: Path, within: str) -> dict[str, Tensor]:
    """The weights of a graph by their name in the network, which the exported module names so."""
    graph = onnx.load(str(path)).graph
    kept = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    matrices = dict(_matrices(graph.node))
    found = {}
    for name, value in kept.items():
        bare = name.removesuffix("_quantized")
        if name.endswith(("_scale", "_zero_point")):
            continue
        floats = value.astype("float32")
        if bare != name:
            zero = kept[f"{bare}_zero_point"].astype("float32")
            floats = (floats - zero) * kept[f"{bare}_scale"].astype("float32")
        tensor = torch.from_numpy(floats)
        if bare in matrices or bare.endswith(TURNED):
            tensor = tensor.T.contiguous()
        place = matrices.get(bare, bare).removesuffix(TURNED)
        found[place.removeprefix(within)] = tensor
    return found


def _matrices(nodes: Iterable[onnx.NodeProto]) -> Iterator[tuple[str, str]]:
    """Layers' matrices, which the exporter turns: their name in the graph and in the network.

    Their own name is dropped; the node that multiplies by one still shows its layer.
    """
    for node in nodes:
        if node.op_type in ("MatMulInteger", "MatMul") and node.input[1].startswith("onnx::"):
            parts = node.name.strip("/").removesuffix("_quant").removesuffix("/MatMul").split("/")
            # "/reader/cue/cue.0/MatMul": a part of a sequence repeats the sequence's name.
            layer = [*parts[:-2], parts[-1]] if "cue" in parts else parts
            yield node.input[1].removesuffix("_quantized"), ".".join([*layer, "weight"])
