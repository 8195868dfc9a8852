from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import pytest

from sayso.reading.times.calendar import period

Told = Callable[..., list[tuple[str, str, str]]]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The strike in Kargul lasted two years.", "two years", "P2Y"),
        ("The truce held for more than four hours.", "more than four hours", "PT4H"),
        ("The truce held for a decade.", "a decade", "P10Y"),
        ("The truce will hold for one day.", "one day", "P1D"),
        ("The truce held for several months.", "several months", "PXM"),
        ("The truce held for a few minutes.", "a few minutes", "PTXM"),
        ("The truce held for twenty-four hours.", "twenty-four hours", "PT24H"),
        ("The truce held for 2 1/2 years.", "2 1/2 years", "P2Y6M"),
        ("The truce held for a year and a half.", "a year and a half", "P1Y6M"),
        ("The truce held for half an hour.", "half an hour", "PT30M"),
        ("The truce held for a couple of weeks.", "a couple of weeks", "P2W"),
        ("The truce held for almost a hundred years.", "almost a hundred years", "P100Y"),
        ("The truce held for two to three weeks.", "two to three weeks", "P2W"),
        ("The truce held for a fortnight.", "a fortnight", "P2W"),
        ("The first fall in over two decades.", "over two decades", "P20Y"),
        ("Fires burned over the past three months.", "the past three months", "P3M"),
        ("Fires burned for the next few days.", "the next few days", "PXD"),
        ("Fires burned for years.", "years", "PXY"),
        ("Fires have burned in recent weeks.", "recent weeks", "PXW"),
        ("A 72-hour ultimatum", "72-hour", "PT72H"),
        ("A two-year drought", "two-year", "P2Y"),
        ("A decades-long feud", "decades-long", "PXY"),
        ("A day-long meeting", "day-long", "P1D"),
        ("Net profit for the year ended June 30", "the year", "P1Y"),
        ("Another week of talks", "Another week", "P1W"),
        ("Over the past decade, herds shrank.", "the past decade", "P10Y"),
        ("Herds shrank in the last century.", "the last century", "P100Y"),
    ],
)
def test_a_duration_has_its_value(told: Told, text: str, words: str, value: str) -> None:
    assert told(text)[0] == (words, "DURATION", value)


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("The law will take effect in three weeks.", "DATE", "2024-W45"),
        ("The plant is expected to open in two years.", "DATE", "2026"),
        ("It was her second visit in two years.", "DURATION", "P2Y"),
    ],
)
def test_in_three_weeks_is_a_date_when_the_clause_looks_ahead(
    told: Told, text: str, kind: str, value: str
) -> None:
    assert told(text)[0][1:] == (kind, value)


@pytest.mark.parametrize(
    "text",
    [
        "The boy is 6 years old; his 8-month-old sister and a 40-year-old man survived.",
        "Three quarters of the crop is lost, a second time.",
        "There are four flights a week.",
        'He spoke on "60 Minutes".',
        f"It took {'9' * 5000} years.",
    ],
)
def test_ages_shares_rates_and_titles_are_no_durations(told: Told, text: str) -> None:
    assert told(text) == []


def test_a_period_that_its_smaller_unit_cannot_tell_is_a_decimal() -> None:
    assert period("week", Fraction(3, 2)) == "P1.5W"


def test_one_day_is_the_future_where_the_clause_looks_ahead(told: Told) -> None:
    assert told("The ferry will one day return.") == [("one day", "DATE", "FUTURE_REF")]
    assert told("The strike lasted one day.") == [("one day", "DURATION", "P1D")]
