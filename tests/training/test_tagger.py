from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from training.corpora import POLNEAR, Document, document
from training.lessons import Lessons

from sayso.reading.network import network

# Any: without torch mypy could not follow the imports.
torch = pytest.importorskip("torch", reason="needs torch, of the training extra")
tagger_ = pytest.importorskip("training.tagger", reason="needs torch, of the training extra")
WIDTH = 16
TEXT = "Ana Voss left Larkspur."


def made(lessons: Lessons) -> Document:
    doc = document(
        {"id": "a", "text": TEXT, "attributions": []}, network("default").tokenizer, POLNEAR
    )
    doc.lessons = lessons
    return doc


def taught(lessons: Lessons) -> Any:
    doc = made(lessons)
    words = np.random.default_rng(1).normal(size=(len(doc.words), WIDTH)).astype(np.float16)
    return tagger_.lesson(doc, words)


def test_names_are_tags_by_type() -> None:
    assert taught(Lessons(names=[(0, 1, 0), (3, 3, 2)])).tags.tolist() == [1, 2, 0, 5, 0]


def test_where_names_are_not_marked_none_is_learnt() -> None:
    found = taught(Lessons(factuality=[(2, 3.0)]))

    assert set(found.tags.tolist()) == {tagger_.NAMELESS}
    assert (found.places, found.values) == ([2], [3.0])


def test_fitting_learns_names_and_factuality() -> None:
    lessons = [taught(Lessons(names=[(0, 1, 0)], factuality=[(2, 3.0)]))] * 8
    torch.manual_seed(1)
    before = tagger_.loss_of(tagger_.Tagger(WIDTH).eval(), lessons)

    fitted = tagger_.fit(lessons)

    assert tagger_.loss_of(fitted, lessons) < before
