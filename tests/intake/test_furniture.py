from __future__ import annotations

import time

import pytest

from sayso.intake.furniture import (
    RULES,
    byline,
    copyright_line,
    date_line,
    dated_headline,
    labelled,
)


@pytest.mark.parametrize(
    ("line", "published", "updated"),
    [
        ("14 January 2024", "2024-01-14", None),
        ("JAN. 14, 2024, 8:12 PM", "2024-01-14", None),
        ("January 14, 2024 4:15 PM", "2024-01-14", None),
        ("Jan 14, 2024 | 8:20 am", "2024-01-14", None),
        ("Sunday, 14 January 2024", "2024-01-14", None),
        ("Published January 14, 2024", "2024-01-14", None),
        ("Published: 14 January 2024", "2024-01-14", None),
        ("Published on Sunday, 14 January 2024 at 08:15 GMT", "2024-01-14", None),
        ("Posted: Jan 14, 2024 8:20 AM ET", "2024-01-14", None),
        ("Published: 14 Jan 2024 11:25 GMT+02:00", "2024-01-14", None),
        ("(First published 2024-01-14)", "2024-01-14", None),
        ("date 2024-01-14", "2024-01-14", None),
        ("Updated: Jan. 15, 2024, 10:04 PM ET", None, "2024-01-15"),
        (
            "Published: 14 January 2024 | Updated: 15 January 2024, 08:15 GMT",
            "2024-01-14",
            "2024-01-15",
        ),
        ("Posted: 01/14/2024 8:33 am Updated: 01/15/2024 8:33 am", "2024-01-14", "2024-01-15"),
        ("Posted: 03/04/2024 8:33 am", None, None),
        ("Monday, Jan. 14", None, None),
    ],
)
def test_date_lines(line: str, published: str | None, updated: str | None) -> None:
    found = date_line(line)
    assert found is not None
    assert (found.published, found.updated) == (published, updated)
    assert found.furniture is not None
    assert found.furniture.of(line) == line


@pytest.mark.parametrize(
    ("line", "date", "headline"),
    [
        (
            "date 2024-10-14 Mayor Denies It, as Union Says",
            "date 2024-10-14",
            "Mayor Denies It, as Union Says",
        ),
        ("Date: 2024-10-14 Mayor denies it", "Date: 2024-10-14", "Mayor denies it"),
        ("published: 2024-10-14 Mayor resigns.", "published: 2024-10-14", "Mayor resigns."),
        ("2024-10-14 Mayor denies it", "2024-10-14", "Mayor denies it"),
        ("2024-10-14T08:00:00Z “No”, says mayor", "2024-10-14T08:00:00Z", "“No”, says mayor"),
    ],
)
def test_a_date_and_a_headline_in_one_line(line: str, date: str, headline: str) -> None:
    found = dated_headline(line)
    assert found is not None
    assert found.published == "2024-10-14"
    assert found.furniture is not None
    assert found.furniture.of(line) == date
    assert found.headline is not None
    assert found.headline.of(line) == headline


def test_a_date_before_the_body_is_furniture_and_the_body_is_no_headline() -> None:
    line = "date 2024-10-14 The mayor said so. The union denied it. Nobody else spoke."
    found = dated_headline(line)
    assert found is not None
    assert found.headline is None
    assert found.body is not None
    assert line[found.body :].startswith("The mayor")


@pytest.mark.parametrize(
    ("line", "author", "agency"),
    [
        ("By Jane Doe", "Jane Doe", None),
        ("BY JANE DOE", "JANE DOE", None),
        ("by Jane van der Lark", "Jane van der Lark", None),
        ("By Jane Doe and John Roe", "Jane Doe and John Roe", None),
        ("By Jane Doe, Larkspur Courier", "Jane Doe", None),
        ("By Jane Doe in Larkspur", "Jane Doe in Larkspur", None),
        ("Written by J. R. Lark", "J. R. Lark", None),
        ("By Jane Doe | 14 January 2024", "Jane Doe", None),
        ("By Jane Doe - Jan 14, 2024", "Jane Doe", None),
        ("By Jane Doe, 14.01.2024", "Jane Doe", None),
        ("By The Sudmark Press", None, "The Sudmark Press"),
        ("By Reuters", None, "Reuters"),
    ],
)
def test_bylines(line: str, author: str | None, agency: str | None) -> None:
    found = byline(line)
    assert found is not None
    assert (found.author, found.agency) == (author, agency)


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("BYLINE: Jane Doe", "author", "Jane Doe"),
        ("DATELINE: LARKSPUR", "place", "LARKSPUR"),
        ("Publication: Larkspur Courier", "outlet", "Larkspur Courier"),
        ("LOAD-DATE: January 14, 2024", "updated", "2024-01-14"),
        ("LENGTH: 512 words", "author", None),
    ],
)
def test_labelled_lines(line: str, field: str, value: str | None) -> None:
    found = labelled(line)
    assert found is not None
    assert getattr(found, field) == value
    assert found.furniture is not None
    assert found.furniture.of(line) == line


def test_a_labelled_headline_is_read_and_its_label_is_not() -> None:
    line = "HEADLINE: Mayor denies it"
    found = labelled(line)
    assert found is not None
    assert found.headline is not None
    assert found.headline.of(line) == "Mayor denies it"
    assert found.furniture is not None
    assert found.furniture.of(line) == "HEADLINE:"


@pytest.mark.parametrize(
    "line",
    [
        "Copyright 2024 Larkspur Courier",
        "© 2024 The Courier of Larkspur",
        "All Rights Reserved.",
        "(c) 2024",
    ],
)
def test_copyright_lines(line: str) -> None:
    assert copyright_line(line) is not None


@pytest.mark.parametrize(
    "line",
    [
        "By Monday, the bridge had been closed, the mayor said.",
        "By Monday Night",
        "By then the mayor had left",
        "By Far The Worst Storm",
        "By all accounts the mayor knew",
        "By 14 January 2024 the bridge must open",
        "By the Sea",
        "Byron Doe said so",
        "Updated 14 January 2024 figures show that the bridge costs more.",
        "Published reports say the mayor knew.",
        "Published on 14 January 2024, the report says the bridge is unsafe.",
        "Posted on the door was a note: no entry",
        "date 2024-10-14 was chosen by the court",
        "Date of birth unknown, the mayor said",
        "2024-10-14 was the day that the bridge fell, she said.",
        "On 14 January 2024, the mayor said so.",
        "January 14, 2024, was cold, she said.",
        "Jan. 14 was cold",
        "May 5 people vote? The mayor says so",
        "Sunday",
        "March on Larkspur",
        "Title: the mayor said it was hers.",
        "Author: nobody knows who wrote it, she said.",
        "Copyright 2024 rules say that the mayor may quote it",
        "Copyright law is unfair, she said",
        "The mayor said so.",
        "Source: the ministry",
    ],
)
def test_sentences_are_no_furniture(line: str) -> None:
    assert [rule.__name__ for rule in RULES if rule(line) is not None] == []


@pytest.mark.parametrize(
    "unit", ["By Jane ", "2024-01-14 ", "Published: ", "14 January 2024 | ", "© 2024 ", "a, b and "]
)
@pytest.mark.parametrize("rule", RULES)
def test_rules_are_quick_on_the_longest_line_that_the_head_gives_them(
    rule: object, unit: str
) -> None:
    assert callable(rule)
    start = time.process_time()
    for _ in range(20):
        rule((unit * 300)[:300])
    assert time.process_time() - start < 1
