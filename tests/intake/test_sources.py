from __future__ import annotations

import gzip
import hashlib
import io
import json
import random
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.intake import from_bytes, from_path, from_stream
from sayso.intake.limits import DOCUMENT_BYTES
from sayso.intake.worker import shared
from sayso.refusal import REASONS, Refused
from sayso.report import Report

if TYPE_CHECKING:
    from conftest import PdfOf

TEXT = "Mayor denies it again\n\nLARKSPUR, Jan 14 (Agency) - Zoë Lark, the mayor, said “no”.\n"
PAGE = """<!doctype html><html><head><meta charset="{}"><title>Bridge to open in spring</title>
<meta property="article:published_time" content="2024-01-14"></head><body><article><h1>Bridge to
open in spring</h1><p>LARKSPUR (Agency) — Zoë Lark said on Monday that the bridge would open again.
</p><p>The union denied that, and said that work had not even begun.</p></article></body></html>"""


def report_of(outcomes: Iterable[Report | Refused]) -> Report:
    (report,) = outcomes
    assert isinstance(report, Report), report
    return report


def refusal_of(outcomes: Iterable[Report | Refused]) -> Refused:
    (refused,) = outcomes
    assert isinstance(refused, Refused), refused
    return refused


def test_text_is_kept_as_it_came_with_the_hash_of_its_bytes() -> None:
    data = TEXT.replace("\n", "\r\n").encode("cp1252")
    report = report_of(from_bytes(data, name="a.txt", outlet="Courier"))
    assert report.text == TEXT.replace("\n", "\r\n")
    assert (report.encoding, report.encoding_guessed) == ("cp1252", True)
    assert report.sha256 == hashlib.sha256(data).hexdigest()
    assert report.id == report.sha256[:16]
    assert (report.title, report.place, report.outlet) == (
        "Mayor denies it again",
        "LARKSPUR",
        "Courier",
    )


@pytest.mark.parametrize(
    ("declared", "encoding", "kept", "guessed"),
    [
        ("utf-8", "utf-8", "utf-8", False),
        ("windows-1252", "cp1252", "cp1252", False),
        ("iso-8859-1", "cp1252", "cp1252", False),
        ("utf-8", "cp1252", "cp1252", True),
        ("windows-1251", "utf-8", "utf-8", False),
        ("nonsense", "cp1252", "cp1252", True),
    ],
)
def test_a_page_is_decoded_whatever_it_declares(
    declared: str, encoding: str, kept: str, *, guessed: bool
) -> None:
    report = report_of(from_bytes(PAGE.format(declared).encode(encoding)))
    assert (report.encoding, report.encoding_guessed) == (kept, guessed)
    assert "Zoë Lark said" in report.text
    assert (report.title, report.published) == ("Bridge to open in spring", "2024-01-14")
    assert (report.place, report.agency) == ("LARKSPUR", "Agency")
    assert report.headline is not None
    assert report.headline.of(report.text) == report.title


def test_what_is_given_stands_above_what_the_page_says() -> None:
    report = report_of(
        from_bytes(PAGE.format("utf-8").encode(), published="2024-02-02", title="Row")
    )
    assert (report.published, report.title) == ("2024-02-02", "Row")
    assert report.headline is not None
    assert report.headline.of(report.text) == "Bridge to open in spring"


def test_a_pdf_is_read_by_its_content(pdf_of: PdfOf) -> None:
    data = pdf_of(["Mayor denies it again", "The mayor said on Monday that it would open."])
    report = report_of(from_bytes(data, name="download"))
    assert "The mayor said on Monday" in report.text
    assert (report.title, report.encoding) == ("Mayor denies it again", None)
    assert report.sha256 == hashlib.sha256(data).hexdigest()


def test_records_are_read_one_by_one_and_named() -> None:
    lines = [
        json.dumps({"id": "1", "text": "A said so."}),
        "nonsense",
        json.dumps({"text": "B said."}),
    ]
    first, second, third = from_bytes("\n".join(lines).encode(), name="news.jsonl")
    assert isinstance(first, Report)
    assert isinstance(second, Refused)
    assert second.name == "news.jsonl:2"
    assert isinstance(third, Report)


@pytest.mark.parametrize("name", ["a.html.gz", "a.html", ""])
def test_a_packed_page_is_unpacked(name: str) -> None:
    data = gzip.compress(PAGE.format("utf-8").encode())
    report = report_of(from_bytes(data, name=name))
    assert "Zoë Lark said" in report.text
    assert report.sha256 == hashlib.sha256(data).hexdigest()


def test_packed_records_are_unpacked_as_they_are_read() -> None:
    data = gzip.compress(b'{"text": "A said so."}\n' * 1_000)
    stream = io.BytesIO(data)
    assert isinstance(next(from_stream(stream, name="a.jsonl.gz")), Report)
    assert (
        sum(isinstance(outcome, Report) for outcome in from_bytes(data, name="a.jsonl.gz")) == 1_000
    )


def test_a_page_of_21_mb_in_a_small_packet_is_refused_and_never_noise() -> None:
    page = b"<html><body>" + b"<p>The mayor said so.</p>" * 880_000
    refused = refusal_of(from_bytes(gzip.compress(page), name="a.html"))
    assert (refused.reason, refused.name) in {("compressed", "a.html"), ("too-large", "a.html")}


def test_200_mb_in_194_kb_are_refused_at_once() -> None:
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb") as bomb:
        for _ in range(200):
            bomb.write(b"x" * 1_000_000)
    start = time.process_time()
    assert refusal_of(from_bytes(packed.getvalue())).reason in {"compressed", "too-large"}
    assert time.process_time() - start < 2


def test_data_packed_twice_is_refused() -> None:
    refused = refusal_of(from_bytes(gzip.compress(gzip.compress(TEXT.encode()))))
    assert refused.reason == "compressed"


@pytest.mark.parametrize(
    ("data", "name", "reason"),
    [
        (b"", "a.txt", "empty"),
        (b" \r\n ", "a.txt", "empty"),
        (b"", "a.html", "empty"),
        (b"<html></html>", "a.html", "empty"),
        (b"", "a.pdf", "empty"),
        (b"%PDF-1.7 cut", "a.pdf", "damaged"),
        (b"<!doctype html><p>No PDF.", "a.pdf", "empty"),
        (random.Random(1).randbytes(5_000), "a.txt", "binary"),  # noqa: S311
        (random.Random(1).randbytes(5_000), "a.html", "binary"),  # noqa: S311
        (bytes(5_000), "", "binary"),
        (b"PK\x03\x04", "a.docx", "binary"),
        (gzip.compress(TEXT.encode())[:-9], "a.txt.gz", "compressed"),
        (b"x" * (DOCUMENT_BYTES + 1), "a.txt", "too-large"),
        (b"<p>" + b"x" * DOCUMENT_BYTES, "a.html", "too-large"),
        (b"<div>" * 100_000 + b"The mayor said so.", "a.html", "too-deep"),
        (
            "Der Hafenmeister sagte am Montag, die Brücke werde im Frühjahr geöffnet. ".encode()
            * 3,
            "",
            "language",
        ),
    ],
)
def test_what_cannot_be_read_is_refused_by_name_and_reason(
    data: bytes, name: str, reason: str
) -> None:
    outcome = next(iter(from_bytes(data, name=name)))
    if reason == "empty" and isinstance(outcome, Report):
        assert outcome.text == "No PDF."
    else:
        assert isinstance(outcome, Refused)
        assert (outcome.reason, outcome.name) == (reason, name)


def test_an_encrypted_pdf_is_refused(pdf_of: PdfOf) -> None:
    data = pdf_of(["The mayor said so."], password="secret")  # noqa: S106
    assert refusal_of(from_bytes(data, name="a.pdf")).reason == "encrypted"


def test_a_date_that_is_none_is_the_caller_s_error() -> None:
    with pytest.raises(ValueError, match="not a date"):
        from_bytes(TEXT.encode(), published="soon")


def test_a_file_is_read_and_names_itself(tmp_path: Path) -> None:
    path = tmp_path / "bridge.txt"
    path.write_text(TEXT, encoding="utf-8", newline="")
    assert report_of(from_path(path)).text == TEXT
    path.write_bytes(b"")
    assert refusal_of(from_path(path)).name == str(path)


@pytest.mark.parametrize("name", ["absent.txt", ".", "nul\x00name"])
def test_what_is_no_file_is_missing(tmp_path: Path, name: str) -> None:
    refused = refusal_of(from_path(tmp_path / name))
    assert refused.reason == "missing"


def test_a_file_of_200_mb_is_refused_without_being_loaded(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as large:
        large.write(b"The mayor said so. ")
        large.truncate(200_000_000)
    code = (
        "import tracemalloc, pathlib; from sayso.intake import from_path; tracemalloc.start();"
        f"(refused,) = from_path(pathlib.Path({str(path)!r}));"
        "print(refused.reason, tracemalloc.get_traced_memory()[1])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    reason, peak = done.stdout.split()
    assert reason == "too-large"
    assert int(peak) < 4 * DOCUMENT_BYTES


def test_an_archive_of_records_is_not_limited_by_its_size(tmp_path: Path) -> None:
    path = tmp_path / "archive.jsonl"
    line = json.dumps({"id": "1", "text": "The mayor said so. " * 5_000}) + "\n"
    path.write_text(line * 250, encoding="utf-8")
    assert path.stat().st_size > DOCUMENT_BYTES
    assert sum(isinstance(outcome, Report) for outcome in from_path(path)) == 250


def test_text_and_records_need_neither_the_worker_nor_trafilatura(tmp_path: Path) -> None:
    path = tmp_path / "news.jsonl"
    path.write_text('{"text": "The mayor said so."}', encoding="utf-8")
    code = (
        "import sys, pathlib; from sayso.intake import from_path, from_bytes;"
        f"list(from_path(pathlib.Path({str(path)!r}))); list(from_bytes(b'The mayor said so.'));"
        "from sayso.intake.worker import shared; print(shared()._process,"
        " {'trafilatura', 'lxml', 'pypdf', 'py3langid', 'charset_normalizer'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "None set()\n"


def test_after_a_document_was_killed_the_others_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    slow = b"<html><p " + b"".join(b"a%d=1 " % at for at in range(300_000)) + b">The mayor said so."
    report_of(from_bytes(PAGE.format("utf-8").encode()))
    monkeypatch.setattr(shared(), "seconds", 0.5)
    assert refusal_of(from_bytes(slow, name="slow.html")).reason == "too-slow"
    monkeypatch.undo()
    report_of(from_bytes(PAGE.format("utf-8").encode()))


@pytest.mark.parametrize(
    "page",
    [
        "<i></i>" * 20_000,
        "<a href='" + "x" * 10_000_000 + "'>No</a>",
        "“" * 200_000,
        "&amp;&quot;&#1;&nbsp;" * 20_000,
        "<p>The mayor said so. <b><i>" * 2_000,
        "<" * 500_000,
        "<!--" * 500_000,
        "<script>" * 10_000,
        "<table>" * 200,
        "\x00" * 200,
    ],
    ids=lambda page: page[:8],
)
def test_hostile_pages_are_read_or_refused(page: str) -> None:
    data = PAGE.format("utf-8").replace("</article>", f"{page}</article>").encode()
    start = time.monotonic()
    (outcome,) = from_bytes(data, name="a.html")
    assert isinstance(outcome, Report) or outcome.reason in REASONS
    assert time.monotonic() - start < 25


STARTS = st.sampled_from(
    [b"", b"<html><p>", b"%PDF-1.4\n", b'{"text": "', b"\x1f\x8b\x08", b"\xff\xfe"]
)


@given(STARTS, st.binary(max_size=300) | st.text(max_size=200).map(str.encode))
@settings(max_examples=150, deadline=None)
def test_any_bytes_are_reports_or_refusals(start: bytes, rest: bytes) -> None:
    outcomes = list(from_bytes(start + rest, name="any"))
    assert outcomes
    for outcome in outcomes:
        if isinstance(outcome, Report):
            assert outcome.text.encode().decode() == outcome.text
            assert all(span.end <= len(outcome.text) for span in outcome.furniture)
        else:
            assert outcome.name.startswith("any")


@given(st.text(min_size=1, max_size=200))
def test_text_in_utf8_is_kept_whole(text: str) -> None:
    (outcome,) = from_bytes(text.encode(), name="any.txt")
    if isinstance(outcome, Report) and outcome.encoding == "utf-8" and not outcome.notes:
        assert outcome.text in (text, text.removeprefix("\ufeff")) or "<" in text
