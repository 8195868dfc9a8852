from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

# Any: without torch mypy could not follow the imports.
torch = pytest.importorskip("torch", reason="needs torch, of the training extra")
sides = pytest.importorskip("training.sides", reason="needs torch, of the training extra")

OTHER, AGREES, OPPOSES, ASIDE = range(4)


def claim(proposition: str, side: str, word: int = 7) -> Any:
    return sides.Held(([word, 102], [1, 0]), proposition, side)


def matter(*claims: Any) -> Any:
    stated = {"P1": ([1, 102], [1, 0]), "P2": ([2, 102], [1, 0])}
    return sides.Matter("made", stated, list(claims), held=False)


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        (("P1", "+"), ("P1", "+"), AGREES),
        (("P1", "-"), ("P1", "-"), AGREES),
        (("P1", "-"), ("P1", "+"), OPPOSES),
        (("P1", "~"), ("P1", "+"), ASIDE),
        (("P1", "+"), ("P2", "+"), OTHER),
        (("", ""), ("", ""), OTHER),
    ],
)
def test_what_one_claim_is_to_another(
    one: tuple[str, str], other: tuple[str, str], kind: int
) -> None:
    assert sides.relation(claim(*one), claim(*other)) == kind


def test_each_claim_is_drawn_beside_claims_of_every_kind() -> None:
    claims = [claim("P1", "+", 11), claim("P1", "-", 12), claim("P1", "~", 13), claim("", "", 14)]
    drawn = sides.drawn([matter(*claims)], [], random.Random(1))  # noqa: S311  no secret
    kinds = {frozenset((one[0][0], other[0][0])): kind for one, other, kind in drawn}
    assert kinds[frozenset((11, 12))] == OPPOSES
    assert kinds[frozenset((12, 13))] == ASIDE
    assert kinds[frozenset((11, 14))] == OTHER
    assert all(kinds.get(frozenset((1, word)), kind) == kind for word, kind in ((11, 1), (12, 2)))
    assert sides.drawn([matter(*claims)], [], random.Random(1)) == drawn  # noqa: S311  no secret


def test_rows_tell_which_passage_and_which_content_a_word_stands_in() -> None:
    one, other = ([5, 6, 102], [0, 1, 0]), ([8, 102], [1, 0])
    ids, roles, mask = sides.packed([(one, other), (one, one)])
    assert ids.shape == (2, 16)
    assert ids[0, :7].tolist() == [101, 5, 6, 102, 8, 102, 0]
    assert roles[0, :6].tolist() == [0, 0, 1, 0, 3, 2]
    assert mask.sum(1).tolist() == [6, 7]


def test_padding_changes_no_score() -> None:
    torch.manual_seed(1)
    net = sides.Sides().eval()
    short, long = ([5, 6, 102], [0, 1, 0]), (list(range(5, 30)), [1] * 25)
    with torch.no_grad():
        alone = net(*sides.packed([(short, short)]))
        beside = net(*sides.packed([(short, short), (long, long)]))[:1]
    assert torch.allclose(alone, beside, atol=1e-5)


def test_graphs_share_one_table_of_words(tmp_path: Path) -> None:
    onnx = pytest.importorskip("onnx", reason="needs onnx, of the training extra")
    export = pytest.importorskip("training.export", reason="needs torch, of the training extra")
    for place, name in enumerate(("contents", "encoder")):
        table = onnx.helper.make_tensor(
            f"{name}.encoder.word.weight_quantized", onnx.TensorProto.UINT8, [2, 2], bytes(4), True
        )
        row = onnx.helper.make_tensor_value_info("row", onnx.TensorProto.INT64, [1])
        out = onnx.helper.make_tensor_value_info("out", onnx.TensorProto.UINT8, [1, 2])
        node = onnx.helper.make_node("Gather", [table.name, "row"], ["out"])
        graph = onnx.helper.make_graph([node], name, [row], [out], [table])
        onnx.save(onnx.helper.make_model(graph), str(tmp_path / f"{name}.onnx"))
        export.share_words(tmp_path)
        assert (tmp_path / export.WORDS).exists() is bool(place)  # one alone keeps its own
    for name in ("contents", "encoder"):
        (tensor,) = onnx.load(str(tmp_path / f"{name}.onnx")).graph.initializer
        assert onnx.numpy_helper.to_array(tensor).tolist() == [[0, 0], [0, 0]]
        assert (tmp_path / f"{name}.onnx").stat().st_size < 300
