from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[..., list[tuple[str, str, str]]]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Fourteen people died, officials in Port Harwell said on Tuesday.", "Tuesday", "15"),
        ("Officials in Port Harwell said on Wednesday they were ready.", "Wednesday", "16"),
        ("Residents of Nandoro told Radio Sahelia on Thursday.", "Thursday", "10"),
        ("Last Friday the mayor of San Tereno resigned.", "Last Friday", "11"),
        ("The mayor of San Tereno will resign on Friday.", "Friday", "18"),
        ("The vote is due on Sunday, the commission said.", "Sunday", "20"),
        ("The vote takes place next Sunday.", "next Sunday", "20"),
        ("Ministers are to meet on Monday in Kestovia.", "Monday", "21"),
        ("Flights could resume as early as Friday.", "Friday", "18"),
        ("He must surrender by Friday.", "Friday", "18"),
        ("The court on Thursday jailed two men who had planned to flee.", "Thursday", "10"),
        ("The order follows Tuesday's raid, which will be reviewed.", "Tuesday", "15"),
        ("It had been due to reopen on Monday.", "Monday", "14"),
        ("Tuesday of last week was the worst day.", "Tuesday of last week", "08"),
        ("Diplomats left on Tuesday last week.", "Tuesday last week", "08"),
        ("This coming Saturday, fishermen of Ile Marou march.", "This coming Saturday", "19"),
        ("The report appeared Mon. in Kestovia.", "Mon.", "14"),
    ],
)
def test_a_weekday_is_the_day_that_news_means(
    told: Told, text: str, words: str, value: str
) -> None:
    assert told(text)[0] == (words, "DATE", f"2024-10-{value}")


def test_the_previous_friday_is_before_the_day_named_last(told: Told) -> None:
    text = "Shares fell on Oct. 4. They had peaked on the previous Friday."
    assert told(text)[1] == ("the previous Friday", "DATE", "2024-09-27")


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Shelling began on Monday night.", "Monday night", "2024-10-14TNI"),
        ("Shelling began early on Monday morning.", "Monday morning", "2024-10-14TMO"),
        ("Shelling began late Sunday evening.", "late Sunday evening", "2024-10-13TEV"),
        ("The plane will land on Friday afternoon.", "Friday afternoon", "2024-10-18TAF"),
    ],
)
def test_a_part_of_a_weekday_is_a_time(told: Told, text: str, words: str, value: str) -> None:
    assert told(text) == [(words, "TIME", value)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Clashes erupted over the weekend in Oyabara.", "2024-W41-WE"),
        ("The sides will meet at the weekend.", "2024-W42-WE"),
        ("The sides met last weekend.", "2024-W41-WE"),
        ("The sides meet next weekend.", "2024-W43-WE"),
    ],
)
def test_a_weekend_follows_the_tense(told: Told, text: str, value: str) -> None:
    assert told(text)[0][2] == value


def test_on_a_weekend_the_weekend_is_this_one(told: Told) -> None:
    assert told("Clashes erupted over the weekend.", "2024-10-13")[0][2] == "2024-W41-WE"


@pytest.mark.parametrize(
    "text", ["The Sunday Times of Lusandra", "as The Sun. reported", "He sat. She wed."]
)
def test_newspapers_and_verbs_are_no_weekdays(told: Told, text: str) -> None:
    assert told(text) == []


def test_without_a_date_of_publication_the_week_stays_open(told: Told) -> None:
    text = "It snowed on Tuesday, on Monday night and at the weekend."
    assert [value for *_, value in told(text, None)] == [
        "XXXX-WXX-2",
        "XXXX-WXX-1TNI",
        "XXXX-WXX-WE",
    ]
