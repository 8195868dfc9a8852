from __future__ import annotations

import pytest

from times import Marked, figures, one_notation, paired


def test_each_gold_span_is_matched_once_and_equal_ends_first() -> None:
    wide, exact = Marked(0, 9, "DATE", "2024"), Marked(5, 9, "DATE", "2024-10")
    gold = [Marked(5, 9, "DATE", "2024-10"), Marked(20, 24, "DATE", "1998")]
    assert paired([wide, exact], gold) == [(exact, gold[0]), (wide, None), (None, gold[1])]


def test_the_measures_are_those_of_tempeval() -> None:
    gold = [Marked(0, 4, "DATE", "2024"), Marked(10, 14, "DATE", "1998")]
    predicted = [Marked(0, 4, "SET", "2024"), Marked(8, 14, "DATE", "1997")]
    assert figures(paired(predicted, gold)) == {
        "relaxed precision": 100,
        "relaxed recall": 100,
        "relaxed F1": 100,
        "strict F1": 50,
        "value F1": 50,
        "strict value F1": 50,
        "value F1, one notation": 50,
        "type": 50,
    }


@pytest.mark.parametrize(
    ("value", "same"),
    [
        ("2000-W7", "2000-W07"),
        ("1949-XX", "1949"),
        ("198X", "198"),
        ("19XX", "19"),
        ("P2Q", "P6M"),
        ("P1E", "P10Y"),
        ("PT24H", "P1D"),
        ("1989-10-27T24", "1989-10-27T24:00"),
        ("XXXX-XX-XX", "XXXX-XX-XX"),
        ("2000-W42", "2000-W42"),
    ],
)
def test_a_value_written_in_two_ways_is_one(value: str, same: str) -> None:
    assert one_notation(value) == same
