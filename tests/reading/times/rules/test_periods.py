from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[..., list[tuple[str, str, str]]]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Exports fell in the third quarter.", "the third quarter", "2024-Q3"),
        ("Exports fell in the fourth quarter.", "the fourth quarter", "2024-Q4"),
        ("Its third-quarter loss grew.", "third-quarter", "2024-Q3"),
        ("Exports fell in the second quarter of 2019.", "the second quarter of 2019", "2019-Q2"),
        ("Exports fell in the 2019 second quarter.", "the 2019 second quarter", "2019-Q2"),
        ("Exports fell in last year's first quarter.", "last year's first quarter", "2023-Q1"),
        ("Exports fell on last year's quarter.", "last year's quarter", "2023-Q3"),
        ("Exports fell in Q2 2019.", "Q2 2019", "2019-Q2"),
        ("Exports fell in Q2.", "Q2", "2024-Q2"),
        ("Exports fell in the first half of 2023.", "the first half of 2023", "2023-H1"),
        ("Exports fell in the latest quarter.", "the latest quarter", "2024-Q3"),
        ("Exports fell in the year-earlier period.", "the year-earlier period", "2023-Q3"),
        ("Up on the same period last year.", "the same period last year", "2023-Q3"),
        ("The year-ago results were better.", "year-ago", "2023"),
        ("Exports fell in the last fiscal year.", "the last fiscal year", "2023"),
        ("Exports fell in the current financial year.", "the current financial year", "2024"),
        ("Exports fell for the full year.", "the full year", "2024"),
        ("Locusts came last summer.", "last summer", "2024-SU"),
        ("Locusts came this spring.", "this spring", "2024-SP"),
        ("Locusts will come next spring.", "next spring", "2025-SP"),
        ("Locusts came in the winter of 1994.", "the winter of 1994", "1994-WI"),
        ("Locusts came in early autumn.", "early autumn", "2024-FA"),
        ("Locusts came in winter.", "winter", "2023-WI"),
        ("Locusts will come in winter.", "winter", "2024-WI"),
    ],
)
def test_a_period_has_its_value(told: Told, text: str, words: str, value: str) -> None:
    assert told(text) == [(words, "DATE", value)]


def test_the_quarter_is_the_one_that_the_report_is_about(told: Told) -> None:
    text = "Second-quarter profit rose. In the quarter, sales rose; in the 2019 period they fell."
    assert [value for *_, value in told(text)] == ["2024-Q2", "2024-Q2", "2019-Q2"]


def test_the_quarter_ended_in_a_month_is_that_of_the_calendar(told: Told) -> None:
    text = "Fiscal first-quarter profit rose. For the quarter ended Sept. 30 sales fell."
    assert [value for *_, value in told(text)][:2] == ["2024-Q1", "2024-Q3"]
    assert told("In the quarter ended June 30 sales fell.", None)[0][2] == "XXXX-Q2"


@pytest.mark.parametrize(
    "text",
    [
        "A quarter of voters stayed at home.",
        "The quarter-final and the first half of the match",
        "Many left after the fall of Nandoro.",
        "The fifth quarter, Q7 2024",
        "Prices spring back and fall.",
    ],
)
def test_other_quarters_halves_and_falls_are_no_periods(told: Told, text: str) -> None:
    assert [words for words, *_ in told(text)] in ([], ["2024"])


def test_without_a_date_of_publication_the_year_stays_open(told: Told) -> None:
    text = "Exports fell in the third quarter, in the latest quarter and last summer."
    assert [value for *_, value in told(text, None)] == ["XXXX-Q3", "XXXX-QX", "XXXX-SU"]
