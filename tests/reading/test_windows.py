from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.reading.windows import Window, windows
from sayso.reading.words import Words

LIMIT, CONTEXT = 40, 6


def words(sizes: list[int], paragraphs: list[int] | None = None) -> Words:
    """Words of so many sub-words each, in so many words a paragraph (one if not said)."""
    none = np.zeros(len(sizes), dtype=np.int64)
    lengths = [len(sizes)] if paragraphs is None else paragraphs
    return Words(
        start=none,
        end=none,
        case=none,
        quote=none,
        paragraph=np.repeat(np.arange(len(lengths)), lengths),
        pieces=np.zeros(sum(sizes), dtype=np.int64),
        first=np.concatenate(([0], np.cumsum(sizes))).astype(np.int64),
    )


def cores(found: list[Window]) -> list[tuple[int, int]]:
    return [(core_first, core_last) for _, _, core_first, core_last in found]


def test_a_text_that_fits_is_one_window() -> None:
    assert windows(words([1] * LIMIT), limit=LIMIT, context=CONTEXT) == [(0, LIMIT, 0, LIMIT)]


def test_no_words_no_windows() -> None:
    assert windows(words([]), limit=LIMIT, context=CONTEXT) == []


def test_a_long_text_is_read_with_what_stands_around_each_core() -> None:
    found = windows(words([1] * 80), limit=LIMIT, context=CONTEXT)

    assert found == [(0, 40, 0, 34), (28, 68, 34, 62), (56, 80, 62, 80)]


def test_cores_end_between_paragraphs_where_they_can() -> None:
    found = windows(words([1] * 80, [20, 10, 50]), limit=LIMIT, context=CONTEXT)

    assert cores(found)[0] == (0, 30)


def test_a_paragraph_longer_than_a_window_is_cut() -> None:
    found = windows(words([1] * 100, [5, 95]), limit=LIMIT, context=CONTEXT)

    assert cores(found)[0] == (0, 34)


def test_offset_shortens_the_first_core_only() -> None:
    plain = windows(words([1] * 200), limit=LIMIT, context=CONTEXT)
    moved = windows(words([1] * 200), limit=LIMIT, context=CONTEXT, offset=10)

    assert cores(moved)[0] == (0, cores(plain)[0][1] - 10)
    assert cores(moved)[1] == (24, 24 + cores(plain)[1][1] - cores(plain)[1][0])


def test_a_limit_without_room_for_a_core_is_an_error() -> None:
    with pytest.raises(ValueError, match="no room for a core: 12 sub-words with 6 around"):
        windows(words([1] * 50), limit=12, context=6)


def test_a_word_longer_than_a_core_is_a_core_of_its_own() -> None:
    found = windows(words([3] * 20 + [10_000] + [3] * 20), limit=LIMIT, context=CONTEXT)

    assert (20, 21) in cores(found)


@given(
    st.lists(st.integers(1, LIMIT - 2 * CONTEXT), max_size=60),
    st.lists(st.integers(1, 20), max_size=20),
    st.integers(0, LIMIT),
)
def test_windows_fit_and_their_cores_cover_every_word_once(
    sizes: list[int], paragraphs: list[int], offset: int
) -> None:
    lengths = [*paragraphs, len(sizes)]
    text = words(sizes, lengths)
    found = windows(text, limit=LIMIT, context=CONTEXT, offset=offset)

    assert [word for core in cores(found) for word in range(*core)] == list(range(len(sizes)))
    for first, last, core_first, core_last in found:
        assert first <= core_first < core_last <= last
        assert text.first[last] - text.first[first] <= LIMIT


@given(st.lists(st.integers(1, 400), max_size=30))
def test_windows_end_whatever_the_words_are_like(sizes: list[int]) -> None:
    found = windows(words(sizes), limit=LIMIT, context=CONTEXT)

    assert [word for core in cores(found) for word in range(*core)] == list(range(len(sizes)))


@given(st.lists(st.integers(1, 30), min_size=20, max_size=200))
def test_the_number_of_windows_grows_no_faster_than_the_text(lengths: list[int]) -> None:
    total = sum(lengths)
    found = windows(words([1] * total, lengths), limit=LIMIT, context=CONTEXT)

    # A core is at least a third of what there is room for, for it ends between paragraphs.
    assert len(found) <= 3 * total / (LIMIT - 2 * CONTEXT) + 2
