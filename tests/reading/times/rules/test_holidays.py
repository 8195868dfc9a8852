from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[..., list[tuple[str, str, str]]]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The dam at Quellaru broke on Christmas Eve.", "Christmas Eve", "2023-12-24"),
        ("The dam will reopen on Christmas Eve.", "Christmas Eve", "2024-12-24"),
        ("The dam broke last Thanksgiving.", "last Thanksgiving", "2023-11-23"),
        ("The dam broke on Good Friday.", "Good Friday", "2024-03-29"),
        ("The dam broke on Easter Monday 2025.", "Easter Monday 2025", "2025-04-21"),
        ("Orthodox Easter was quiet.", "Orthodox Easter", "2024-05-05"),
        ("The dam broke on Labor Day.", "Labor Day", "2024-09-02"),
        ("The dam broke on Memorial Day.", "Memorial Day", "2024-05-27"),
        ("The dam broke on New Year's Day.", "New Year's Day", "2024-01-01"),
        ("The dam broke on New Year’s Eve.", "New Year’s Eve", "2023-12-31"),
        ("The dam broke on May Day.", "May Day", "2024-05-01"),
        ("This Christmas will be quiet.", "This Christmas", "2024-12-25"),
    ],
)
def test_a_holiday_has_its_day(told: Told, text: str, words: str, value: str) -> None:
    assert told(text) == [(words, "DATE", value)]


@pytest.mark.parametrize("published", [None, "1500-01-01", "5000-01-01"])
def test_out_of_reach_the_day_stays_open(told: Told, published: str | None) -> None:
    assert told("The dam broke at Easter.", published) == [("Easter", "DATE", "XXXX-XX-XX")]


def test_on_the_day_itself_it_is_today(told: Told) -> None:
    assert told("It is Christmas Day in Ile Marou.", "2024-12-25")[0][2] == "2024-12-25"


def test_a_year_that_easter_does_not_know_gives_nothing(told: Told) -> None:
    assert told("Easter 1200") == []
