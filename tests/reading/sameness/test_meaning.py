from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.reading.sameness import mean_vector
from sayso.reading.sameness.meaning import MOST, SIZE, WIDTH, Vector, alike, vector_of, whole


def rows(*words: int, weight: float = 1.0, part: int = 0) -> Vector:
    """Words that each point one way, all of them parts of a content that points another."""
    made = np.zeros((len(words), 2 * WIDTH), np.float32)
    for row, word in zip(made, words, strict=True):
        row[word], row[WIDTH + part] = weight, 2.0
    return made


def test_a_vector_holds_the_whole_and_each_word() -> None:
    vector = vector_of(rows(3, 5, weight=0.5))

    assert vector.shape == (SIZE,)
    assert np.linalg.norm(whole(vector)) == pytest.approx(1)
    assert vector.reshape(-1, WIDTH)[1, :3].tolist() == [0.5, 0.5, 0]
    assert vector.reshape(-1, WIDTH)[2:4].argmax(axis=1).tolist() == [3, 5]
    assert not vector.reshape(-1, WIDTH)[4:].any()


def test_the_lightest_words_of_a_long_content_are_left_out() -> None:
    many = rows(*range(MOST + 4))
    many[2, :WIDTH] *= 0.1
    vector = vector_of(many)

    assert 2 not in vector.reshape(-1, WIDTH)[2:].argmax(axis=1)


def test_contents_are_as_alike_as_their_words_find_their_likes() -> None:
    one, same, part, other = (vector_of(rows(*words)) for words in ((1, 2), (2, 1), (1, 9), (8, 9)))

    assert alike(one, same) == 1
    assert alike(one, part) == pytest.approx(0.8)  # half of the words, all of the whole
    assert alike(one, other) == pytest.approx(0.6)


def test_the_larger_content_counts_that_finds_least() -> None:
    short, long = vector_of(rows(1)), vector_of(rows(1, 2, 3, 4))

    assert alike(short, long) == alike(long, short) == pytest.approx(0.7)


def test_vectors_of_another_reader_say_nothing() -> None:
    plain = np.eye(1, 384, dtype=np.float32)[0]

    assert alike(plain, plain) == 1
    assert alike(plain, vector_of(rows(1))) is None


def test_a_report_is_the_mean_of_its_contents_as_wholes() -> None:
    mean = mean_vector([vector_of(rows(1, part=0)), vector_of(rows(2, part=1)), None])

    assert mean is not None
    assert mean.shape == (WIDTH,)
    assert mean[0] == mean[1] == pytest.approx(0.5**0.5)


@given(st.lists(st.integers(0, WIDTH - 1), max_size=30), st.integers(0, WIDTH - 1))
def test_any_two_contents_can_be_compared(words: list[int], part: int) -> None:
    one = vector_of(rows(*words, 0, part=part))
    other = vector_of(rows(1, 2))
    found = alike(one, other)

    assert found is not None
    assert -1 <= found <= 1
    assert found == alike(other, one)
