from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from sayso import Claim, Reading, Report, Span
from sayso.exports.marks import Block, blocks

if TYPE_CHECKING:
    from conftest import ReadingOf

TEXTS = st.text(st.sampled_from("ab \n\r\u202e💩"), min_size=1, max_size=40)


def text_of(block: Block) -> str:
    return "".join(piece.text for piece in block.pieces)


def marked(reading: Reading, number: int, role: str) -> str:
    """All that stands under a claim's marks of one role."""
    return "".join(
        piece.text
        for block in blocks(reading)
        for piece in block.pieces
        if any((mark.number, mark.role) == (number, role) for mark in piece.marks)
    )


@st.composite
def readings(draw: st.DrawFn) -> Reading:
    text = draw(TEXTS)

    def span() -> Span:
        start = draw(st.integers(0, len(text) - 1))
        return Span(start, draw(st.integers(start + 1, len(text))))

    claims = tuple(
        Claim(
            id=str(number),
            source=span() if draw(st.booleans()) else None,
            cue=span(),
            content=(span(),),
            quote="indirect",
            score=1,
        )
        for number in range(draw(st.integers(0, 4)))
    )
    headline = span() if draw(st.booleans()) else None
    furniture = (span(),) if draw(st.booleans()) else ()
    report = Report(id="x", text=text, headline=headline, furniture=furniture)
    return Reading(report, claims, "test")


@given(readings())
def test_the_blocks_hold_the_whole_text_once(reading: Reading) -> None:
    assert "".join(map(text_of, blocks(reading))) == reading.report.text


@given(readings())
def test_every_mark_covers_its_span_exactly(reading: Reading) -> None:
    text = reading.report.text
    for number, claim in enumerate(reading.claims, 1):
        assert marked(reading, number, "cue") == claim.cue.of(text)
        assert marked(reading, number, "content") == claim.content[0].of(text)
        assert marked(reading, number, "source") == (claim.source.of(text) if claim.source else "")


@given(readings())
def test_every_claim_is_noted_beside_one_block_and_numbered_once(reading: Reading) -> None:
    found = list(blocks(reading))
    pieces = [piece for block in found for piece in block.pieces]
    expected = list(range(1, len(reading.claims) + 1))
    assert sorted(number for block in found for number, _ in block.claims) == expected
    assert sorted(number for piece in pieces for number in piece.begins) == expected
    assert sorted(number for piece in pieces for number in piece.ends) == expected


def test_the_outer_mark_stands_outside(bridge: Reading) -> None:
    found = [piece for block in blocks(bridge) for piece in block.pieces]
    inner = next(piece for piece in found if piece.text == "further delays")
    assert [(mark.claim.id, mark.role) for mark in inner.marks] == [
        ("c3", "content"),
        ("c4", "content"),
    ]


def test_blank_lines_part_paragraphs_and_then_line_ends_do_not(reading_of: ReadingOf) -> None:
    assert [text_of(block) for block in blocks(reading_of("a\nb\n\nc"))] == ["a\nb\n\n", "c"]
    assert [text_of(block) for block in blocks(reading_of("a\nb\nc\n"))] == ["a\n", "b\n", "c\n"]


def test_the_headline_is_one_block(reading_of: ReadingOf) -> None:
    found = list(blocks(reading_of(" date 2025-01-15 A\nB\n\nc", headline=Span(17, 20))))
    assert [(text_of(block), block.headline) for block in found] == [
        (" date 2025-01-15 ", False),
        ("A\nB\n\n", True),
        ("c", False),
    ]


def test_a_quotation_over_paragraphs_is_marked_in_each(reading_of: ReadingOf) -> None:
    text = '"One," she said. "Two.\n\n"Three."'
    claim = {"source": "she", "cue": "said", "content": ['"One,"', '"Two.\n\n"Three."']}
    reading = reading_of(text, claim)
    assert marked(reading, 1, "content") == '"One,""Two.\n\n"Three."'
    assert [len(block.claims) for block in blocks(reading)] == [1, 0]


def test_a_dateline_is_set_apart(bridge: Reading) -> None:
    first = next(blocks(bridge)).pieces[0]
    assert first.furniture
    assert first.text == "LARKSPUR, Jan 14 (Meridian Press) - "


def test_many_claims_in_one_paragraph_stay_cheap() -> None:
    words = "a b c " * 4000
    claims = tuple(
        Claim(
            id=str(at),
            source=Span(at, at + 1),
            cue=Span(at + 2, at + 3),
            content=(Span(at + 4, at + 5),),
            quote="indirect",
            score=1,
        )
        for at in range(0, len(words), 6)
    )
    found = list(blocks(Reading(Report(id="x", text=words), claims, "test")))
    assert len(found[0].claims) == 4000
