from __future__ import annotations

import io
import json
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.intake.jsonl import jsonl_reports
from sayso.intake.limits import DOCUMENT_BYTES
from sayso.intake.page import Given
from sayso.refusal import Refused
from sayso.report import Report

TEXT = "The mayor said so."


def read(data: bytes, given: Given | None = None) -> list[Report | Refused]:
    return list(jsonl_reports(io.BytesIO(data), given or Given(), name="news.jsonl"))


def test_order_and_ids_are_kept() -> None:
    lines = [json.dumps({"id": name, "text": TEXT}) for name in ("b", "a", "b", "c")]
    reports = read("\n".join(lines).encode())
    assert [report.id for report in reports if isinstance(report, Report)] == ["b", "a", "b", "c"]


def test_all_fields_are_taken_and_others_left() -> None:
    record = {
        "id": 7,
        "text": TEXT,
        "published": "2024-01-14T08:00:00Z",
        "title": "Mayor says so",
        "outlet": "Larkspur Courier",
        "url": "https://x.example/7",
        "tags": ["bridge"],
    }
    (report,) = read(json.dumps(record).encode())
    assert isinstance(report, Report)
    assert (report.id, report.text, report.published) == ("7", TEXT, "2024-01-14")
    assert (report.title, report.outlet) == ("Mayor says so", "Larkspur Courier")
    assert report.url == "https://x.example/7"


def test_what_a_record_lacks_is_taken_from_what_is_given() -> None:
    given = Given(published="2024-01-01", outlet="Courier")
    data = (
        b'{"text": "A said so."}\n{"text": "B said so.", "published": "2024-02-02", "outlet": null}'
    )
    reports = [report for report in read(data, given) if isinstance(report, Report)]
    assert [report.published for report in reports] == ["2024-01-01", "2024-02-02"]
    assert [report.outlet for report in reports] == ["Courier", "Courier"]


def test_empty_fields_are_as_good_as_none() -> None:
    (report,) = read(b'{"text": "A said so.", "title": "", "published": "", "url": " "}')
    assert isinstance(report, Report)
    assert (report.title, report.published, report.url) == (None, None, None)


def test_a_record_without_an_id_has_the_one_of_its_text() -> None:
    first, second = read(b'{"text": "A said so."}\n{"text": "A said so.", "id": null}')
    assert isinstance(first, Report)
    assert isinstance(second, Report)
    assert first.id == second.id
    assert len(first.id) == 16


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (b"The mayor said so.", "not JSON"),
        (b'{"text": "The mayor', "not JSON"),
        (b'["The mayor said so."]', "not an object but list"),
        (b"null", "not an object but NoneType"),
        (b"{}", '"text" is missing'),
        (b'{"text": 7}', '"text" is missing or no string'),
        (b'{"text": "A said so.", "id": ["a"]}', '"id" is no string'),
        (b'{"text": "A said so.", "id": 1.5}', '"id" is no string'),
        (b'{"text": "A said so.", "title": {}}', '"title" is no string'),
        (b'{"text": "A said so.", "published": "soon"}', '"published" is not a date'),
        (b'{"text": "\xff"}', "not UTF-8"),
        (b"[" * 200_000, "not JSON"),
        (b'{"text": ' + b"9" * 10_000 + b"}", "not JSON"),
    ],
)
def test_a_bad_line_is_named_and_the_rest_goes_on(line: bytes, why: str) -> None:
    good = b'{"id": "good", "text": "The mayor said so."}'
    before, refused, after = read(b"\n".join((good, line, good)))
    assert isinstance(before, Report)
    assert isinstance(refused, Refused)
    assert (refused.reason, refused.name) == ("not-a-record", "news.jsonl:2")
    assert why in refused.detail
    assert isinstance(after, Report)


def test_a_report_that_is_refused_is_named_by_its_line() -> None:
    refused, report = read(b'{"text": " "}\n{"text": "A said so."}')
    assert isinstance(refused, Refused)
    assert (refused.reason, refused.name) == ("empty", "news.jsonl:1")
    assert isinstance(report, Report)


def test_blank_lines_a_mark_and_crlf_are_no_records() -> None:
    data = b'\xef\xbb\xbf{"text": "A said so."}\r\n\r\n \n{"text": 1}\r\n'
    report, refused = read(data)
    assert isinstance(report, Report)
    assert isinstance(refused, Refused)
    assert refused.name == "news.jsonl:4"


@pytest.mark.parametrize("data", [b"", b"\n\r\n \n", b"\xef\xbb\xbf"])
def test_no_record_at_all_is_empty(data: bytes) -> None:
    (refused,) = read(data)
    assert isinstance(refused, Refused)
    assert (refused.reason, refused.name) == ("empty", "news.jsonl")


def test_lone_surrogates_and_nuls_in_escapes_are_replaced() -> None:
    text = rb'"The mayor\ud800 said\u0000 so \ud83d\ude00."'
    (report,) = read(rb'{"id": "\ud800", "title": "A\ud800", "text": ' + text + b"}")
    assert isinstance(report, Report)
    assert (report.id, report.title) == ("\ufffd", "A\ufffd")
    assert report.text == "The mayor\ufffd said\ufffd so 😀."


class Endless(io.RawIOBase):
    """A stream of one line of `size` bytes, and then a good one."""

    def __init__(self, size: int) -> None:
        self.left = size
        self.rest = io.BytesIO(b'\n{"id": "good", "text": "The mayor said so."}\n')

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        if not self.left:
            return self.rest.readinto(buffer)
        size = min(len(buffer), self.left)
        buffer[:size] = b"x" * size
        self.left -= size
        return size


def test_a_line_over_the_limit_is_refused_and_passed_over_in_little_memory() -> None:
    stream = io.BufferedReader(Endless(6 * DOCUMENT_BYTES))
    tracemalloc.start()
    refused, report = jsonl_reports(stream, Given(), name="news.jsonl")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert isinstance(refused, Refused)
    assert (refused.reason, refused.name) == ("too-large", "news.jsonl:1")
    assert isinstance(report, Report)
    assert report.id == "good"
    assert peak < 4 * DOCUMENT_BYTES


def test_records_come_as_they_are_read() -> None:
    stream = io.BufferedReader(Endless(0))
    assert isinstance(next(jsonl_reports(stream, Given())), Report)


@given(st.lists(st.text(st.characters(exclude_categories=()), max_size=60), max_size=8))
def test_each_text_comes_back_in_its_place(texts: list[str]) -> None:
    data = "\n".join(json.dumps({"id": str(at), "text": text}) for at, text in enumerate(texts))
    outcomes = read(data.encode())
    assert len(outcomes) == max(1, len(texts))
    for at, outcome in enumerate(outcomes):
        if isinstance(outcome, Report):
            assert outcome.id == str(at)
        elif texts:
            assert outcome.name == f"news.jsonl:{at + 1}"


@given(st.binary(max_size=300))
def test_any_bytes_are_reports_or_refusals(data: bytes) -> None:
    assert all(isinstance(outcome, Report | Refused) for outcome in read(data))
