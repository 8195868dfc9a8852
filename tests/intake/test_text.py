from __future__ import annotations

import hashlib
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.intake import from_text
from sayso.intake.limits import TEXT_CHARACTERS
from sayso.refusal import Refused
from sayso.report import Report

BODY = "The mayor said on Monday that the bridge would open. The union denied it."
ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=300)


def test_a_report_has_what_was_given_and_what_its_head_says() -> None:
    text = f"Mayor denies it again\n\nBy Jane Doe\n\nLARKSPUR, Jan 14 (Agency) - {BODY}"
    report = from_text(
        text, published="2024-01-15", outlet="Larkspur Courier", url="https://x.example"
    )
    assert report.text == text
    assert report.title == "Mayor denies it again"
    assert (report.published, report.outlet, report.url) == (
        "2024-01-15",
        "Larkspur Courier",
        "https://x.example",
    )
    assert (report.author, report.place, report.agency) == ("Jane Doe", "LARKSPUR", "Agency")
    assert (report.language, report.encoding, report.encoding_guessed) == ("en", None, False)


def test_id_and_hash_are_those_of_the_text_as_utf8() -> None:
    text = "Zoë said so."
    digest = hashlib.sha256(text.encode()).hexdigest()
    report = from_text(text)
    assert (report.id, report.sha256) == (digest[:16], digest)
    assert from_text(text, id="a-7").id == "a-7"


def test_a_given_date_may_have_a_time_and_stands_above_the_text_s() -> None:
    report = from_text(f"Published: 14 January 2024\n{BODY}", published="2024-01-15T10:00:00Z")
    assert report.published == "2024-01-15"


def test_a_given_date_that_is_none_is_the_caller_s_error() -> None:
    with pytest.raises(ValueError, match="not a date"):
        from_text(BODY, published="next week")


def test_no_date_is_guessed() -> None:
    assert from_text(f"LARKSPUR, Jan 14 (Agency) - {BODY}").published is None


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_are_kept(end: str) -> None:
    text = f"Mayor denies it again{end}{end}{BODY}{end}"
    report = from_text(text)
    assert report.text == text
    assert report.title == "Mayor denies it again"


def test_nul_and_lone_surrogates_are_replaced_one_for_one() -> None:
    report = from_text("The mayor\x00 said\udcff so.")
    assert report.text == "The mayor\ufffd said\ufffd so."
    assert len(report.notes) == 1


@pytest.mark.parametrize("text", ["", " \n\t\r\n", "\ufeff", "\x00\x00"])
def test_nothing_is_refused_as_empty(text: str) -> None:
    with pytest.raises(Refused) as refused:
        from_text(text, name="standard input")
    assert (refused.value.reason, refused.value.name) == ("empty", "standard input")


@pytest.mark.parametrize("text", ["?", "Bridge", "12.5 %", "lorem", "..."])
def test_no_sentence_at_all_is_a_report(text: str) -> None:
    assert from_text(text).text == text


def test_a_text_over_the_limit_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        from_text("The mayor said so. " * (TEXT_CHARACTERS // 19 + 1))
    assert refused.value.reason == "too-large"


@pytest.mark.parametrize(
    "unit", ["x", "“", "«", "(", "The mayor said so. ", "\n", "a\n", "é", "💩", "\r"]
)
def test_a_million_characters_of_anything_take_a_moment(unit: str) -> None:
    text = (unit * 1_000_000)[:1_000_000]
    start = time.process_time()
    try:
        outcome = from_text(text).text
    except Refused as refused:
        outcome = refused.reason
    assert outcome in (text, "empty", "language")
    assert time.process_time() - start < 5


@given(ANY_TEXT)
@settings(max_examples=200)
def test_any_text_is_kept_whole_or_refused_twice_the_same(text: str) -> None:
    first, second = _outcome(text), _outcome(text)
    assert first == second
    if isinstance(first, Report):
        assert len(first.text) == len(text)
        assert all(a in (b, "\ufffd") for a, b in zip(first.text, text, strict=True))
        assert all(span.end <= len(text) for span in first.furniture)
        assert first.headline is None or first.title
    else:
        assert first in {"empty", "language"}


def _outcome(text: str) -> Report | str:
    try:
        return from_text(text)
    except Refused as refused:
        return refused.reason
