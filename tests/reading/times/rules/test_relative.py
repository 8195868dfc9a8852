from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[..., list[tuple[str, str, str]]]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The mine at Kargul closed today.", "today", "2024-10-16"),
        ("The mine closed yesterday.", "yesterday", "2024-10-15"),
        ("The mine closes tomorrow.", "tomorrow", "2024-10-17"),
        ("It closed the day before yesterday.", "the day before yesterday", "2024-10-14"),
        ("It closes the day after tomorrow.", "the day after tomorrow", "2024-10-18"),
        ("It closed last week.", "last week", "2024-W41"),
        ("It closed earlier this week.", "earlier this week", "2024-W42"),
        ("It closes next month.", "next month", "2024-11"),
        ("It closed earlier this year.", "earlier this year", "2024"),
        ("It closed over the past week.", "the past week", "2024-W41"),
        ("It closed earlier in the year.", "earlier in the year", "2024"),
        ("It closes at the end of the month.", "the end of the month", "2024-10"),
        ("It closed two weeks ago.", "two weeks ago", "2024-W40"),
        ("It closed three days ago.", "three days ago", "2024-10-13"),
        ("It closed a fortnight ago.", "a fortnight ago", "2024-W40"),
        ("It closed a year ago.", "a year ago", "2023"),
        ("It closed more than two years ago.", "more than two years ago", "2022"),
        ("It closed a year and a half ago.", "a year and a half ago", "2023-04"),
        ("It closed nearly four decades ago.", "nearly four decades ago", "198"),
        ("It closes ten days from now.", "ten days from now", "2024-10-26"),
        ("It closed several years ago.", "several years ago", "PAST_REF"),
        ("It closed months ago.", "months ago", "PAST_REF"),
        ("It closed some hours ago.", "some hours ago", "PAST_REF"),
        ("It closed 30000 years ago.", "30000 years ago", "PAST_REF"),
        ("Rates fall by year-end.", "year-end", "2024-12-31"),
        ("Rates have fallen since year-end.", "year-end", "2023-12-31"),
    ],
)
def test_a_distance_is_counted_from_publication(
    told: Told, text: str, words: str, value: str
) -> None:
    assert told(text) == [(words, "DATE", value)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The trawler sank on Sept. 3. Two days earlier it had left Ile Marou.", "2024-09-01"),
        ("The trawler sank on Sept. 3. Three weeks later it was raised.", "2024-W39"),
        ("The trawler sank on Sept. 3. The next day divers found it.", "2024-09-04"),
        ("The trawler sank on Sept. 3. The following month it was raised.", "2024-10"),
        ("The trawler sank on Sept. 3. It had been painted the day before.", "2024-09-02"),
        ("The trawler sank in 2011. That year was stormy.", "2011"),
        ("The trawler sank in 2011. A year later it was raised.", "2012"),
        ("The trawler sank on Sept. 3. That night a storm rose.", "2024-09-03TNI"),
        ("The trawler sank on Sept. 3. Divers arrived the next morning.", "2024-09-04TMO"),
        ("The trawler sank in summer. Two days later it was raised.", "2024-10-18"),
        ("Three hours later it was raised.", "PT3H"),
        ("The trawler sank on Sept. 3. A few days later it was raised.", "PXD"),
    ],
)
def test_a_distance_without_ago_is_counted_from_what_was_named(
    told: Told, text: str, value: str
) -> None:
    assert told(text)[-1][2] == value


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Sirens sounded last night.", "last night", "2024-10-15TNI"),
        ("Sirens sounded this morning.", "this morning", "2024-10-16TMO"),
        ("Sirens sounded yesterday evening.", "yesterday evening", "2024-10-15TEV"),
        ("Sirens will sound tonight.", "tonight", "2024-10-16TNI"),
        ("Sirens sounded overnight.", "overnight", "2024-10-16TNI"),
    ],
)
def test_a_part_of_a_near_day_is_a_time(told: Told, text: str, words: str, value: str) -> None:
    assert told(text) == [(words, "TIME", value)]


def test_in_a_report_on_results_a_year_ago_is_the_same_quarter(told: Told) -> None:
    text = "Marou Tin's third-quarter profit rose to $8 million from $6 million a year ago."
    assert told(text)[-1] == ("a year ago", "DATE", "2023-Q3")


def test_without_a_date_of_publication_the_distance_stays_open(told: Told) -> None:
    text = "It rained yesterday, last week, two months ago, a year later and last night."
    assert [value for *_, value in told(text, None)] == [
        "XXXX-XX-XX",
        "XXXX-WXX",
        "XXXX-XX",
        "XXXX",
        "XXXX-XX-XXTNI",
    ]


def test_without_a_date_of_publication_what_the_text_names_still_counts(told: Told) -> None:
    text = "It sank on 3 September 2024. Two days earlier it had left."
    assert told(text, None)[1][2] == "2024-09-01"


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        ("It closed yesterday.", "0001-01-01", "PAST_REF"),
        ("It closes next year.", "9999-12-31", "FUTURE_REF"),
    ],
)
def test_off_the_calendar_only_the_direction_is_left(
    told: Told, text: str, published: str, value: str
) -> None:
    assert told(text, published)[0][2] == value
