from __future__ import annotations

from itertools import product
from typing import Any

import pytest

# Any: without torch mypy could not follow the imports.
torch = pytest.importorskip("torch", reason="needs torch, of the training extra")
distil = pytest.importorskip("training.distil", reason="needs torch, of the training extra")
model = pytest.importorskip("training.model", reason="needs torch, of the training extra")

WORDS = 7
SMALL = model.Shape("minilm", 1, 16, 2, 32, 50, 64, 8, 1e-5)


def reader(seed: int) -> Any:
    torch.manual_seed(seed)
    return model.Reader(SMALL).eval()


def batch() -> dict[str, Any]:
    """One window of seven words with the cue of one attribution."""
    pieces = torch.arange(WORDS + 2)[None]
    none = torch.zeros_like(pieces)
    places = torch.arange(WORDS)[None] + 1
    return {
        "ids": pieces + 5,
        "case": none,
        "quote": none,
        "para": none,
        "scheme": none[:, :1],
        "mask": torch.ones_like(pieces),
        "first": places,
        "last": places,
        "valid": torch.ones(1, WORDS, dtype=torch.bool),
        "core": torch.ones(1, WORDS, dtype=torch.bool),
        "paragraph": torch.zeros(1, WORDS, dtype=torch.long),
        "pairs": torch.tensor([[0, 2, 3, 0, 1, 4, 6]]),
    }


def divergences(student: Any, teacher: Any) -> dict[str, float]:
    given = batch()
    numbers = torch.arange(SMALL.vocabulary)
    with torch.no_grad():
        both = student.words(*(given[name] for name in ("ids", *distil.OTHERS)))
        words = both[..., SMALL.width :]
        found = distil.taught(student, distil.Teacher(teacher, numbers), given, words)
    return {name: float(value) for name, value in found.items() if name != "taught gap"}


def test_a_student_like_its_teacher_has_nothing_to_learn() -> None:
    same = divergences(reader(1), reader(1))
    other = divergences(reader(1), reader(2))

    assert same.keys() == {"taught cue", "taught source", "taught content"}
    assert all(abs(value) < 1e-2 for value in same.values())
    assert all(other[name] > same[name] for name in same)


def test_cues_of_texts_without_gold_are_the_teachers() -> None:
    tags = torch.full((1, WORDS, 5), -9.0)
    for word, tag in enumerate((0, 1, 2, 3, 0, 4, 0)):
        tags[0, word, tag] = 0.0
    everywhere = torch.ones(1, WORDS, dtype=torch.bool)

    assert distil.found_cues(tags, everywhere).tolist() == [[0, 1, 3], [0, 5, 5]]
    assert distil.found_cues(tags, ~everywhere).tolist() == []


def test_all_spans_and_none_share_one_probability() -> None:
    valid = torch.arange(WORDS)[None] < WORDS - 2
    parts = torch.randn(3, 1, WORDS, generator=torch.Generator().manual_seed(1))
    logp = distil._all(*parts, valid, torch.zeros(1))[0]
    share = logp.exp()

    assert float(share.sum()) == pytest.approx(1.0, abs=1e-5)
    for start, end in product(range(WORDS), repeat=2):
        if end < start or end >= WORDS - 2:
            assert float(share[start * WORDS + end]) < 1e-6
    start, end = 1, 3
    whole = parts[0, 0, start] + parts[1, 0, end] + parts[2, 0, start : end + 1].sum()
    assert float(logp[start * WORDS + end] - logp[-1]) == pytest.approx(float(whole), abs=1e-4)


def test_a_network_between_two_has_weights_between_theirs() -> None:
    one, other = reader(1), reader(2)
    mixed = model.between(one, other, 0.25)

    for mine, first, last in zip(
        mixed.parameters(), one.parameters(), other.parameters(), strict=True
    ):
        assert torch.allclose(mine, first + 0.25 * (last - first), atol=1e-6)
