from __future__ import annotations

import dataclasses
import re
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.reading.times import Time, times_of
from sayso.reading.times.rules import RULES
from sayso.spans import Span

Told = Callable[..., list[tuple[str, str, str]]]
PAGE = Path(__file__).resolve().parents[3] / "docs" / "times.md"
ROW = re.compile(r"\| `([^`]+)` \| (.*)\*\*(.+)\*\*(.*) \| ([A-Z]+) \| `([^`]+)` \|")
ROWS = [match.groups() for match in ROW.finditer(PAGE.read_text(encoding="utf-8"))]
LIMIT_MS = 20  # per 100 words: far above what it takes, far below what backtracking would

PIECES = (
    "the end of", "early", "last", "next", "this", "a", "two", "24", "1998", "1990s", "90s", "½",
    "year", "years", "week", "quarter", "second", "May", "Oct.", "Monday", "night", "every", "ago",
    "earlier", "and a half", "to", "or", "-", "–", ",", ".", "'s", "’", "4 p.m.", "0900", "GMT",
    "10/14/2024", "99/99/9999", "2024-02-30", "3rd", "99th", "summer", "Easter", "Q", "3", "in",
    "said", "will", "had been", "\n", "\u2028", "\x00", "\ud800", "é", "१२", "💩", "9" * 50,
)  # fmt: skip
TEXTS = st.one_of(st.text(), st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join))
DATES = st.none() | st.dates().map(lambda day: day.isoformat())
VALUE = re.compile(
    r"(PAST|PRESENT|FUTURE)_REF"
    r"|P(T?)([0-9]+(\.[0-9]+)?|X)[YMWDHS]([0-9]+[MS])?"
    r"|[0-9X]{1,4}(-(W[0-9X]{2}(-WE)?|WXX-[1-7]|Q[1-4X]|H[12]|S[PU]|FA|WI|[0-9X]{2}(-[0-9X]{2})?))?"
    r"(T(MO|AF|EV|NI|[0-9]{2}:[0-9]{2}))?"
)


@given(TEXTS, DATES)
def test_any_text_has_exact_spans_in_order_and_values_of_timex3(
    text: str, published: str | None
) -> None:
    times = times_of(text, published=published)
    end = 0
    for each in times:
        assert end <= each.span.start
        end = each.span.end
        words = each.span.of(text)
        assert words == words.strip()
        assert "\n" not in words
        assert VALUE.fullmatch(each.value), each
    assert times == times_of(text, published=published)


@given(TEXTS)
def test_words_and_types_do_not_lean_on_the_date_of_publication(text: str) -> None:
    spans = [
        [each.span for each in times_of(text, published=published)]
        for published in (None, "2024-10-16")
    ]
    assert spans[0] == spans[1]


@pytest.mark.parametrize(
    "unit",
    [
        "the end of ",
        "two to ",
        "one and ",
        "May 5, ",
        "Feb. 31 ",
        "of the of ",
        "a half ",
        "more than a few ",
        "9",
        "1,",
        "a",
        "4 p.m. on ",
        "Monday morning of last ",
        "year - ",
        "'s ",
        "on 3 May 2001 ",
    ],
)
def test_the_time_taken_stays_linear_on_text_made_to_slow_it(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    start = time.process_time()
    times_of(text, published="2024-10-16")
    words = max(len(text.split()), 1000)
    assert 1000 * (time.process_time() - start) / words * 100 < LIMIT_MS


def test_furniture_is_not_read_and_parts_what_stands_beside_it() -> None:
    text = "Published Monday | It rained last FILLER week on Tuesday."
    furniture = (Span(33, 39), Span(0, 18))
    found = times_of(text, published="2024-10-16", furniture=furniture)
    assert [each.span.of(text) for each in found] == ["Tuesday"]


def test_nothing_runs_over_the_end_of_a_line(told: Told) -> None:
    assert told("It rained last\nweek in\nOyabara") == []


def test_published_may_carry_the_time_of_day_but_must_be_a_date() -> None:
    assert times_of("today", published="2024-10-16T08:30:00Z")[0].value == "2024-10-16"
    with pytest.raises(ValueError, match="yesterday"):
        times_of("today", published="yesterday")


def test_a_time_has_the_form_of_the_contract() -> None:
    (found,) = times_of("It rained last week.", published="2024-10-14")
    assert found == Time(span=Span(10, 19), type="DATE", value="2024-W41", rule="last-week")
    assert found.to_dict("It rained last week.") == {
        "start": 10,
        "end": 19,
        "text": "last week",
        "type": "DATE",
        "value": "2024-W41",
    }


def test_rules_have_names_of_their_own_and_stand_on_their_page() -> None:
    names = [rule.name for rule in RULES]
    assert len(set(names)) == len(names)
    assert [row[0] for row in ROWS] == names


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_the_page_says_what_each_rule_gives(row: tuple[str, ...]) -> None:
    rule, before, words, after, kind, value = row
    span = Span(len(before), len(before) + len(words))
    expected = {"span": span, "type": kind, "value": value, "rule": rule}
    found = times_of(before + words + after, published="2024-10-16")
    assert expected in [dataclasses.asdict(each) | {"span": each.span} for each in found]


REPORT = """LUSANDRA, Oct. 15 (Wire) - Three aid workers were freed on Monday night after 18 months.

"We will return next week," the envoy told Radio Sahelia early Tuesday, two days after the truce.
The talks, held every Friday since June, had stalled in the third quarter of 2023.
A year ago, some 2000 people fled; the Sunday Courier says that May Abara is now 40 years old."""


def test_a_report_is_read_as_a_whole(told: Told) -> None:
    assert told(REPORT) == [
        ("Oct. 15", "DATE", "2024-10-15"),
        ("Monday night", "TIME", "2024-10-14TNI"),
        ("18 months", "DURATION", "P18M"),
        ("next week", "DATE", "2024-W43"),
        ("early Tuesday", "DATE", "2024-10-15"),
        ("two days", "DURATION", "P2D"),
        ("every Friday", "SET", "XXXX-WXX-5"),
        ("June", "DATE", "2024-06"),
        ("the third quarter of 2023", "DATE", "2023-Q3"),
        ("A year ago", "DATE", "2023"),
        ("Sunday", "DATE", "2024-10-13"),
        ("now", "DATE", "PRESENT_REF"),
    ]
