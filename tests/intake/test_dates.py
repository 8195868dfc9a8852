from __future__ import annotations

import pytest

from sayso.intake.dates import first_full_date, published_date


@pytest.mark.parametrize(
    "words",
    [
        "2024-01-14",
        "14 January 2024",
        "January 14, 2024",
        "Jan. 14, 2024",
        "Sunday, January 14th, 2024",
        "Sun. 14 Jan. 2024",
        "14/01/2024",
        "01/14/2024",
        "14.01.2024",
        "JAN. 14, 2024, 8:12 PM",
    ],
)
def test_a_whole_date_is_read(words: str) -> None:
    assert first_full_date(words) == "2024-01-14"


@pytest.mark.parametrize(
    "words", ["Jan. 14", "Monday", "14/01", "January 2024", "2024", "soon", ""]
)
def test_a_date_without_its_year_or_day_is_none(words: str) -> None:
    assert first_full_date(words) is None


@pytest.mark.parametrize("words", ["03/04/2024", "3.4.2024"])
def test_a_date_that_may_mean_two_days_is_none(words: str) -> None:
    assert first_full_date(words) is None


@pytest.mark.parametrize("words", ["2024-02-30", "31 February 2024", "99 Jan 2024", "0 May 2024"])
def test_a_day_that_is_not_in_the_calendar_is_none(words: str) -> None:
    assert first_full_date(words) is None


def test_month_and_day_of_an_iso_date_are_never_changed_about() -> None:
    assert first_full_date("2024-03-04") == "2024-03-04"


@pytest.mark.parametrize(
    "value",
    [
        "2024-01-14",
        " 2024-01-14 ",
        "2024-01-14T08:15:00Z",
        "2024-01-14T08:15:00.123+01:00",
        "2024-01-14 08:15",
        "Sun, 14 Jan 2024 08:15:00 GMT",
        "14 January 2024",
    ],
)
def test_a_given_date_may_have_a_time(value: str) -> None:
    assert published_date(value) == "2024-01-14"


@pytest.mark.parametrize(
    "value", ["", "yesterday", "2024", "2024-13-01", "03/04/2024", "x" * 10_000]
)
def test_a_given_date_that_is_none_is_an_error(value: str) -> None:
    with pytest.raises(ValueError, match="not a date"):
        published_date(value)
