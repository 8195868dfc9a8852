from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[..., list[tuple[str, str, str]]]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The blast came at 4 p.m. in Oyabara.", "4 p.m.", "2024-10-16T16:00"),
        ("The blast came at 9:20 a.m. Tuesday.", "9:20 a.m. Tuesday", "2024-10-15T09:20"),
        ("The blast came at 7.30pm on Monday.", "7.30pm on Monday", "2024-10-14T19:30"),
        ("The blast came at 12 a.m. today.", "12 a.m. today", "2024-10-16T00:00"),
        ("The blast came at noon Thursday.", "noon Thursday", "2024-10-10T12:00"),
        ("The blast came at 0400 GMT.", "0400 GMT", "2024-10-16T04:00"),
        ("The blast came at 14:30 local time.", "14:30 local time", "2024-10-16T14:30"),
        ("The blast came at 14:30.", "14:30", "2024-10-16T14:30"),
        ("The blast came at four o'clock.", "four o'clock", "2024-10-16T04:00"),
        ("It came at 4 in the afternoon.", "4 in the afternoon", "2024-10-16T16:00"),
        ("Voting ends at 5 p.m. EST, Nov. 6.", "5 p.m. EST, Nov. 6", "2024-11-06T17:00"),
        ("Soldiers came at dawn on Saturday.", "dawn on Saturday", "2024-10-12TMO"),
        ("Shares fell in mid-afternoon.", "mid-afternoon", "2024-10-16TAF"),
        ("They left before nightfall.", "nightfall", "2024-10-16TNI"),
        ("The deadline is midnight tomorrow.", "midnight tomorrow", "2024-10-17T24:00"),
    ],
)
def test_a_time_of_day_has_its_value(told: Told, text: str, words: str, value: str) -> None:
    assert told(text) == [(words, "TIME", value)]


def test_a_time_of_day_is_of_the_day_named_last(told: Told) -> None:
    text = "The ferry left on Sept. 3. At 6 a.m. it sank."
    assert told(text)[1][2] == "2024-09-03T06:00"


def test_a_full_time_stamp_is_a_time(told: Told) -> None:
    assert told("Posted 2024-10-14T08:30 by the agency") == [
        ("2024-10-14T08:30", "TIME", "2024-10-14T08:30")
    ]


@pytest.mark.parametrize(
    "text", ["at 99:99 local time", "at 2460 GMT", "forty o'clock", "open 24/7", "a 3:2 win"]
)
def test_what_no_clock_shows_is_no_time(told: Told, text: str) -> None:
    assert told(text) == []


def test_without_a_date_of_publication_the_day_stays_open(told: Told) -> None:
    text = "It came at 4 p.m. and at noon Thursday."
    assert [value for *_, value in told(text, None)] == ["XXXX-XX-XXT16:00", "XXXX-WXX-4T12:00"]
