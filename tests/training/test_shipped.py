from __future__ import annotations

from importlib import resources
from pathlib import Path
from typing import Any

import pytest

# Any: without torch mypy could not follow the imports.
torch = pytest.importorskip("torch", reason="needs torch, of the training extra")
model = pytest.importorskip("training.model", reason="needs torch, of the training extra")
shipped = pytest.importorskip("training.shipped", reason="needs torch, of the training extra")
export = pytest.importorskip("training.export", reason="needs torch, of the training extra")

WEIGHTS = Path(str(resources.files("sayso"))) / "weights"


# The exporter of old, which alone writes our fused attention, warns of its age.
OLD = pytest.mark.filterwarnings(
    "ignore::DeprecationWarning", "ignore::torch.jit.TracerWarning", "ignore::UserWarning"
)


def assert_alike(one: Any, other: Any) -> None:
    theirs = other.state_dict()
    for name, weight in one.state_dict().items():
        if not name.startswith(shipped.LEFT_OUT):
            apart = (weight - theirs[name]).abs().max().item()
            assert apart <= 0.02 * weight.abs().max().item(), name


@OLD
@pytest.mark.parametrize("name", ["default", "accurate"])
def test_a_shipped_network_exported_anew_is_the_shipped_one(name: str, tmp_path: Path) -> None:
    reader = shipped.network_at(WEIGHTS / name)

    export.export(reader, tmp_path, WEIGHTS / name / "tokenizer.json")

    assert_alike(reader, shipped.network_at(tmp_path))


@OLD
@pytest.mark.parametrize("part", ["contents", "sides"])
def test_the_encoders_beside_it_likewise(part: str, tmp_path: Path) -> None:
    load = getattr(shipped, f"shipped_{part}")
    net = load(WEIGHTS / "default")

    getattr(export, f"export_{part}")(net, tmp_path)

    assert_alike(net, load(tmp_path))


def test_a_graph_that_lacks_a_weight_is_refused(tmp_path: Path) -> None:
    for each in ("encoder.onnx", "pairs.onnx", "reader.json", "words.bin"):
        (tmp_path / each).write_bytes((WEIGHTS / "default" / each).read_bytes())
    (tmp_path / "pairs.onnx").write_bytes((WEIGHTS / "default" / "antecedents.onnx").read_bytes())

    with pytest.raises(ValueError, match="not this network's graphs"):
        shipped.network_at(tmp_path)


def test_a_file_of_a_network_is_loaded_as_it_was_saved(tmp_path: Path) -> None:
    reader = shipped.network_at(WEIGHTS / "default")
    model.save(reader, tmp_path / "a.pt")

    kept = shipped.network_at(tmp_path / "a.pt").state_dict()

    assert all(torch.equal(weight, kept[name]) for name, weight in reader.state_dict().items())
