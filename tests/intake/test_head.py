from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.intake.head import read_head

BODY = "The mayor said on Monday that the bridge would open. The union denied it."


def test_a_head_line_with_date_and_headline() -> None:
    text = f" date 2024-10-14 Mayor Denies That Bridge Is Unsafe, as Union Says\n\n{BODY}\n"
    head = read_head(text)
    assert head.published == "2024-10-14"
    assert head.title == "Mayor Denies That Bridge Is Unsafe, as Union Says"
    assert head.headline is not None
    assert head.headline.of(text) == head.title
    assert [span.of(text) for span in head.furniture] == ["date 2024-10-14"]


def test_wire_copy() -> None:
    text = (
        "Mayor denies that bridge is unsafe\r\n\r\nBy Jane Doe and John Roe\r\n\r\n"
        "Union says work has not begun\r\n\r\n"
        f"LARKSPUR, Jan. 14 (Agency) - {BODY}\r\n\r\n(Reporting by Jane Doe; Editing by John Roe)"
    )
    head = read_head(text)
    assert head.title == "Mayor denies that bridge is unsafe"
    assert (head.place, head.agency, head.author) == ("LARKSPUR", "Agency", "Jane Doe and John Roe")
    assert head.published is None
    assert [span.of(text) for span in head.furniture] == [
        "By Jane Doe and John Roe",
        "LARKSPUR, Jan. 14 (Agency) -",
        "(Reporting by Jane Doe; Editing by John Roe)",
    ]


def test_archive_copy() -> None:
    text = (
        "Publication: Larkspur Courier\nHEADLINE: Mayor denies it\nBYLINE: Jane Doe\n"
        f"LENGTH: 512 words\nDATELINE: LARKSPUR\nLOAD-DATE: January 14, 2024\n\n{BODY}"
    )
    head = read_head(text)
    assert (head.title, head.outlet, head.author) == (
        "Mayor denies it",
        "Larkspur Courier",
        "Jane Doe",
    )
    assert (head.place, head.published) == ("LARKSPUR", "2024-01-14")
    last = head.furniture[-1]
    assert text[last.end :].strip() == BODY


def test_a_web_page_s_text() -> None:
    text = f"Mayor denies it again\nPublished: 14 January 2024 | Updated: 15 January 2024\n{BODY}"
    head = read_head(text)
    assert (head.title, head.published) == ("Mayor denies it again", "2024-01-14")


def test_an_update_is_the_date_only_when_there_is_no_other() -> None:
    assert read_head(f"Updated: 15 January 2024\n{BODY}").published == "2024-01-15"


def test_a_date_without_a_year_is_left_out_but_is_furniture() -> None:
    text = f"LARKSPUR, Jan 14 (Agency) - {BODY}"
    head = read_head(text)
    assert head.published is None
    assert [span.of(text) for span in head.furniture] == ["LARKSPUR, Jan 14 (Agency) -"]


def test_a_first_line_that_stands_alone_is_the_headline() -> None:
    text = f"Mayor denies that bridge is unsafe\n\n{BODY}"
    head = read_head(text)
    assert head.title == "Mayor denies that bridge is unsafe"
    assert head.furniture == ()


@pytest.mark.parametrize(
    "text",
    [
        f"The mayor denied it.\n\n{BODY}",
        f"Mayor denies it\n{BODY}",
        "Mayor denies it",
        "Mayor denies it\n\n",
        f"{BODY}\n\nMayor denies it\n\n{BODY}",
    ],
)
def test_other_lines_are_no_headline(text: str) -> None:
    assert read_head(text).headline is None


def test_a_given_title_is_found_in_the_text_even_with_a_stop() -> None:
    text = f"Mayor  denies it.\n\n{BODY}"
    head = read_head(text, title="Mayor denies it")
    assert head.title == "Mayor denies it"
    assert head.headline is not None
    assert head.headline.of(text) == "Mayor  denies it."


def test_a_given_title_stands_above_the_first_line() -> None:
    head = read_head(f"Mayor denies it again\n\n{BODY}", title="Bridge row goes on")
    assert (head.title, head.headline) == ("Bridge row goes on", None)


def test_a_dateline_is_found_below_a_headline_with_a_stop() -> None:
    head = read_head(f"Mayor denies it.\n\nLARKSPUR — {BODY}")
    assert head.place == "LARKSPUR"


def test_speakers_labels_are_no_datelines() -> None:
    text = "DOE - I never said that.\n\nROE - You did, and twice.\n\nDOE - No."
    assert read_head(text).furniture == ()


def test_a_headline_that_looks_like_a_dateline_is_a_headline() -> None:
    text = f"SUDMARK - Mayor denies it\n\n{BODY}"
    head = read_head(text)
    assert head.title == "SUDMARK - Mayor denies it"
    assert head.furniture == ()


@pytest.mark.parametrize(
    "paragraph",
    [
        BODY,
        "“We will go,” the mayor said. “Nobody will stop us.”",
        "By Monday the mayor had changed her mind, aides said.",
        "Published reports say that the mayor knew – and that she kept silent.",
        "Larkspur — a town of 400 — has no mayor, the union says.",
        "On Jan. 14, 2024, the mayor said the bridge would open.",
        "The court (Larkspur district) - The first of its kind - ruled on Monday, she said.",
    ],
)
@pytest.mark.parametrize(
    "above", ["", "Mayor denies it\n\n", "By Jane Doe\n\n", "14 January 2024\n\n"]
)
def test_what_a_reporter_wrote_is_never_furniture(above: str, paragraph: str) -> None:
    text = f"{above}{paragraph}\n\n{BODY}"
    head = read_head(text)
    start = text.index(paragraph)
    assert all(span.end <= start for span in head.furniture)


@pytest.mark.parametrize(
    "unit", ["x", "A", "\n", " \n", "“", "— ", "By Jane Doe\n", "a\n\n", "A, ", "("]
)
def test_time_does_not_grow_with_the_text(unit: str) -> None:
    start = time.process_time()
    read_head(unit * 1_000_000)
    assert time.process_time() - start < 3


PIECES = st.sampled_from(
    [
        *(
            "LARKSPUR",
            "Jan 14",
            "2024-01-14",
            "date ",
            "By Jane Doe",
            "Mayor denies it",
            "(Agency)",
        ),
        *(" — ", " - ", "\n", "\n\n", "\r\n", ", ", ".", "“", "/", ": ", " ", "é"),
        *("Published: ", "Headline: "),
    ]
)


@given(st.lists(PIECES, max_size=25).map("".join) | st.text(max_size=200))
def test_spans_are_in_the_text_apart_and_in_order(text: str) -> None:
    head = read_head(text)
    spans = [*head.furniture, *([head.headline] if head.headline else [])]
    spans.sort()
    assert all(span.of(text).strip() == span.of(text) != "" for span in spans)
    assert all(left.end <= right.start for left, right in pairwise(spans))
    assert read_head(text) == head
