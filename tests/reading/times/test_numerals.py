from __future__ import annotations

import pytest

from sayso.reading.times.numerals import amount, ordinal, shape_of


@pytest.mark.parametrize(
    ("word", "shape"),
    [
        ("0", "number"),
        ("31", "day"),
        ("32", "two digits"),
        ("1746", "old year"),
        ("2150", "number"),
        ("0900", "number"),
        ("9/11", "nine eleven"),
        ("1/2", "fraction"),
        ("14.10.2024", "slash date"),
        ("2024-10-14", "ISO date"),
        ("14:30", "24-hour clock"),
        ("32nd", "ordinal"),
        ("80s", "short decade"),
        ("9" * 10, "other"),
        ("1,2,3", "other"),
    ],
)
def test_a_number_has_a_shape(word: str, shape: str) -> None:
    assert shape_of(word) == shape


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("a", "1"),
        ("an and a half", "3/2"),
        ("half an", "1/2"),
        ("a half", "1/2"),
        ("a dozen", "12"),
        ("two thousand", "2000"),
        ("twenty - four", "24"),
        ("1,500", "1500"),
        ("2 1/2", "5/2"),
        ("three or four", "3"),
        ("another", "1"),
        ("zero", "1"),
        ("a couple of", "2"),
        ("dozens of", "None"),
        ("", "None"),
    ],
)
def test_words_name_an_amount(words: str, expected: str) -> None:
    assert str(amount(words.split())) == expected


def test_an_ordinal_has_a_number() -> None:
    assert [ordinal(word) for word in ("third", "3rd", "21st", "7")] == [3, 3, 21, 7]
