from __future__ import annotations

import random
from collections import Counter
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from training.corpora import POLNEAR, Document, document
from training.names import Swapper

from sayso.reading.inputs import inputs
from sayso.reading.network import network

# Any: without torch mypy could not follow the import.
batches = pytest.importorskip("training.batches", reason="needs torch, of the training extra")

NET = network("default")
TEXT = "The dam, Voss said on Monday, is safe.\n“Nobody left,” Arel added.\nIt rained."


def marked(*attributions: tuple[str, str, list[str]]) -> Document:
    items = [
        {"source": spans(source), "cue": spans(cue), "content": spans(*content)}
        for source, cue, content in attributions
    ]
    return document({"id": "a", "text": TEXT, "attributions": items}, NET.tokenizer, POLNEAR)


def spans(*phrases: str) -> list[list[int]]:
    return [[TEXT.index(p), TEXT.index(p) + len(p)] for p in phrases if p]


def batch_of(doc: Document, first: int, last: int, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The tensors of one window, no word hidden and no name exchanged."""
    monkeypatch.setattr(batches, "MASKED", 0.0)
    doc.swappable = [None] * len(doc.words)
    swapper, chance = Swapper([], NET.tokenizer), random.Random(1)  # noqa: S311  no secret
    window = batches.Window(doc, first, last)
    return batches.tensors([window], batches.SPECIAL["minilm"], swapper, chance)


@pytest.mark.parametrize("window", [(0, 22), (3, 15), (9, 22)])
def test_training_gives_the_network_what_reading_gives_it(
    window: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    doc = marked()
    batch = batch_of(doc, *window, monkeypatch)
    given = inputs(doc.words, *window, NET.settings)

    for name, array in given.items():
        row = batch[name][0].numpy()
        assert row[: array.shape[1]].tolist() == array[0].tolist(), name
    assert int(batch["mask"].sum()) == given["ids"].shape[1]
    assert int(batch["valid"].sum()) == given["first"].shape[1]


def test_a_window_has_the_gold_that_it_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    doc = marked(("Voss", "said on Monday", ["The dam", "is safe"]), ("Arel", "added", ["left"]))
    batch = batch_of(doc, 0, len(doc.words), monkeypatch)

    assert batch["pairs"].tolist() == [[0, 4, 6, 3, 3, 0, 9], [0, 17, 17, 16, 16, 13, 13]]
    assert batch["gaps"].nonzero().tolist() == [[0, word] for word in (2, 3, 4, 5, 6, 7)]
    assert batch["tags"][0].nonzero().flatten().tolist() == [4, 5, 6, 17]
    assert batch["tags"][0, [4, 5, 6, 17]].tolist() == [1, 2, 3, 4]


def test_what_reaches_out_of_a_window_is_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    doc = marked(("Voss", "said on Monday", ["The dam"]))
    source_outside = batch_of(doc, 4, len(doc.words), monkeypatch)

    unknown = batches.UNKNOWN
    assert source_outside["pairs"].tolist() == [[0, 0, 2, unknown, 0, unknown, 0]]

    cue_cut = batch_of(doc, 5, len(doc.words), monkeypatch)
    assert len(cue_cut["pairs"]) == 0
    assert cue_cut["core"][0, :3].tolist() == [False, False, True]


def test_an_epoch_has_every_word_once_and_processes_share_it() -> None:
    doc = marked()
    long = document(
        {"id": "b", "text": (TEXT + "\n") * 60, "attributions": []}, NET.tokenizer, POLNEAR
    )
    docs = [doc, long] * 6

    def windows(rank: int, world: int) -> Counter[tuple[str, int, int]]:
        steps = batches.epoch(docs, random.Random(3), 2, rank, world)  # noqa: S311  no secret
        return Counter((w.doc.id, w.first, w.last) for step in steps for w in step)

    alone, halves = windows(0, 1), [windows(0, 2), windows(1, 2)]

    for one in (doc, long):
        words = [
            word for name, *ends in alone.elements() if name == one.id for word in range(*ends)
        ]
        assert sorted(words) == sorted(6 * list(range(len(one.words))))
    assert halves[0] + halves[1] <= alone
    assert halves[0].total() == pytest.approx(halves[1].total(), abs=1)


def test_lengths_are_few_so_that_memory_stays_flat() -> None:
    assert [batches._padded(length) for length in (1, 128, 129, 384)] == [64, 128, 192, 384]
    assert all(a < b for a, b in pairwise(batches.LENGTHS))
    assert np.max(batches.LENGTHS) == batches.MAX_TOKENS
