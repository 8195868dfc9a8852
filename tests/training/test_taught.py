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


def test_names_are_tags_and_a_name_that_is_cut_goes_on() -> None:
    doc = made(Lessons(names=[(0, 1, 0), (3, 3, 2)]))

    whole = taught.put_lessons([Window(doc, 0, 9)], [9], 10)
    cut = taught.put_lessons([Window(doc, 1, 4)], [3], 4)

    assert whole["names"].tolist() == [[1, 2, 0, 5, 0, 0, 0, 0, 0, -100]]
    assert cut["names"].tolist() == [[2, 0, 5, -100]]


def test_where_names_are_not_marked_none_is_learnt() -> None:
    found = taught.put_lessons([Window(made(Lessons()), 0, 9)], [9], 9)

    assert set(found["names"].flatten().tolist()) == {-100}
    assert [len(found[name]) for name in ("facts", "values")] == [0, 0]


def test_mentions_know_what_is_alike() -> None:
    doc = made(Lessons(mentions=[(0, 1, 4), (3, 3, 5), (5, 5, 4)]))

    found = taught.put_lessons([Window(doc, 0, 9)], [9], 9)

    assert found["mentions"][0].tolist() == [[0, 1, 4], [3, 3, 5], [5, 5, 4]]
    same_words, same_last, same_paragraph = found["alike"][0][2].T.tolist()
    assert same_words == [0, 0, 1]
    assert same_last == [1, 0, 1]
    assert same_paragraph == [0, 0, 1]


def test_what_a_window_does_not_hold_is_left_out() -> None:
    lessons = Lessons(
        factuality=[(2, 3.0), (7, 0.5)],
    )

    found = taught.put_lessons([Window(made(lessons), 5, 9)], [4], 4)

    assert (found["facts"].tolist(), found["values"].tolist()) == ([[0, 2]], [0.5])
