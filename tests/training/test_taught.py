from __future__ import annotations

import pytest
from training.corpora import POLNEAR, Document, Window, document
from training.lessons import Lessons

from sayso.reading.network import network

# Any: without torch mypy could not follow the import.
taught = pytest.importorskip("training.taught", reason="needs torch, of the training extra")

TEXT = "Ana Voss left Larkspur.\nVoss may return."  # words: Ana Voss left Larkspur . Voss may ...


def made(lessons: Lessons) -> Document:
    doc = document(
        {"id": "a", "text": TEXT, "attributions": []}, network("default").tokenizer, POLNEAR
    )
    doc.lessons = lessons
    return doc


def test_mentions_know_what_is_alike() -> None:
    doc = made(Lessons(mentions=[(0, 1, 4), (3, 3, 5), (5, 5, 4)]))

    found = taught.put_mentions([Window(doc, 0, 9)], [9])

    assert found["mentions"][0].tolist() == [[0, 1, 4], [3, 3, 5], [5, 5, 4]]
    same_words, same_last, same_paragraph = found["alike"][0][2].T.tolist()
    assert same_words == [0, 0, 1]
    assert same_last == [1, 0, 1]
    assert same_paragraph == [0, 0, 1]


def test_mentions_that_a_window_does_not_hold_are_left_out() -> None:
    doc = made(Lessons(mentions=[(0, 1, 4), (3, 3, 5), (5, 5, 4)]))

    found = taught.put_mentions([Window(doc, 1, 6)], [5])

    assert found["mentions"][0].tolist() == [[2, 2, 5], [4, 4, 4]]
