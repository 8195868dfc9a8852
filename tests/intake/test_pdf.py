from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

import pytest
from pypdf import PageObject

from sayso.intake.pdf import extract
from sayso.refusal import Refused

if TYPE_CHECKING:
    from conftest import PdfOf

LINES = [
    "Mayor denies that bridge is unsafe",
    "The mayor of Port Vale said on Monday that the bridge would open again",
    "in spring, after years of work that had cost the town more than any-",
    "one had thought.",
    "The union denied that, and said that work had not even begun and that",
    "nobody had asked.",
]


def test_lines_are_joined_to_paragraphs_and_cut_words_made_whole(pdf_of: PdfOf) -> None:
    headline, first, second = extract(pdf_of(LINES)).text.split("\n\n")
    assert headline == LINES[0]
    assert first.startswith(
        "The mayor of Port Vale said on Monday that the bridge would open again in"
    )
    assert first.endswith("cost the town more than anyone had thought.")
    assert second == f"{LINES[4]} {LINES[5]}"


def test_a_paragraph_runs_over_pages_without_their_heads_and_numbers(pdf_of: PdfOf) -> None:
    pages = [
        [
            f"Larkspur Courier, page {at}",
            f"The mayor said {at} times that the bridge is safe, and",
            str(at),
        ]
        for at in range(1, 5)
    ]
    page = extract(pdf_of(*pages))
    assert "Larkspur Courier" not in page.text
    assert page.text.startswith(
        "The mayor said 1 times that the bridge is safe, and The mayor said 2 times"
    )
    assert page.notes[0].startswith(
        "heads, feet and numbers of pages left out: Larkspur Courier, page 1"
    )


def test_a_title_is_taken_when_it_is_one(pdf_of: PdfOf) -> None:
    assert extract(pdf_of(LINES, title="Mayor denies it")).title == "Mayor denies it"


@pytest.mark.parametrize(
    "title",
    ["", "untitled", "Microsoft Word - bridge.docx", "bridge_final.pdf", "Document1", "Bridge"],
)
def test_other_titles_are_not(pdf_of: PdfOf, title: str) -> None:
    assert extract(pdf_of(LINES, title=title)).title is None


def test_an_encrypted_pdf_is_refused(pdf_of: PdfOf) -> None:
    with pytest.raises(Refused) as refused:
        extract(pdf_of(LINES, password="secret"))  # noqa: S106
    assert refused.value.reason == "encrypted"


def test_a_pdf_that_opens_without_a_password_is_read(pdf_of: PdfOf) -> None:
    assert "The union denied that" in extract(pdf_of(LINES, password="")).text


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.9])
def test_a_truncated_pdf_is_refused(pdf_of: PdfOf, share: float) -> None:
    data = pdf_of(LINES)
    with pytest.raises(Refused) as refused:
        extract(data[: int(len(data) * share)])
    assert refused.value.reason == "damaged"


@pytest.mark.parametrize(
    "data",
    [b"", b"%PDF-1.7", b"%PDF-1.7\n" + b"junk " * 200, b"<!doctype html><p>The mayor said so."],
)
def test_junk_is_refused(data: bytes) -> None:
    with pytest.raises(Refused) as refused:
        extract(data)
    assert refused.value.reason == "damaged"


def test_a_page_that_cannot_be_read_is_noted_and_the_rest_kept(
    pdf_of: PdfOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = PageObject.extract_text

    def fail_on_the_first(page: PageObject) -> str:
        if page.page_number == 0:
            raise KeyError("/Font")
        return whole(page)

    monkeypatch.setattr(PageObject, "extract_text", fail_on_the_first)
    page = extract(pdf_of(["The union denied it."], ["The mayor said so."]))
    assert page.text == "The mayor said so."
    assert page.notes == ("page 1 could not be read: KeyError: '/Font'",)
    with pytest.raises(Refused, match="no page of the PDF") as refused:
        extract(pdf_of(["The union denied it."]))
    assert refused.value.reason == "damaged"


def test_a_pdf_without_text_has_none(pdf_of: PdfOf) -> None:
    assert extract(pdf_of([])).text == ""


def _with_stream(pdf: bytes, packed: bytes, filters: bytes) -> bytes:
    start = pdf.index(b"/Length", pdf.index(b"/Contents"))
    end = pdf.index(b"endstream")
    return (
        pdf[:start]
        + b"/Filter [%s] /Length %d >>\nstream\n" % (filters, len(packed))
        + packed
        + b"\n"
        + pdf[end:]
    )


@pytest.mark.parametrize("times", [1, 2])
def test_a_bomb_in_a_pdf_does_not_go_off(pdf_of: PdfOf, times: int) -> None:
    packed = bytes(200_000_000)
    for _ in range(times):
        packed = zlib.compress(packed, 1 if len(packed) > 10**8 else 9)
    bomb = _with_stream(pdf_of(LINES), packed, b" ".join([b"/FlateDecode"] * times))
    try:
        outcome = extract(bomb).text
    except Refused as refused:
        outcome = refused.reason
    assert outcome in {"", "damaged"}
