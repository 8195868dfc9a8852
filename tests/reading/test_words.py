from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.reading.network import network
from sayso.reading.words import (
    CLOSING,
    INSIDE,
    LONGEST_PARAGRAPH,
    OPENING,
    OUTSIDE,
    Words,
    paragraphs,
    words_of,
)
from sayso.refusal import Refused
from sayso.spans import Span

TOKENIZER = network("default").tokenizer
CODES = {OUTSIDE: ".", INSIDE: "i", OPENING: "(", CLOSING: ")"}


def split(text: str, furniture: tuple[Span, ...] = ()) -> Words:
    return words_of(text, TOKENIZER, furniture)


def forms(text: str, furniture: tuple[Span, ...] = ()) -> list[str]:
    words = split(text, furniture)
    return [text[start:end] for start, end in zip(words.start, words.end, strict=True)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Voss said: no.", ["Voss", "said", ":", "no", "."]),
        ("the U.S. envoy", ["the", "U", ".", "S", ".", "envoy"]),
        ("the port's head", ["the", "port", "'", "s", "head"]),
        ("😀 The 👩‍👩‍👧 minister", ["😀", "The", "👩‍👩‍👧", "minister"]),
        ("cafe\u0301 E\u0301cole", ["cafe\u0301", "E\u0301cole"]),
        ("the 港口 is", ["the", "港", "口", "is"]),
        ("zero\u200bwidth", ["zero\u200bwidth"]),
        ("no\u00a0break", ["no", "break"]),
        ("one\r\ntwo\r\n", ["one", "two"]),
        ("one\u2028two", ["one", "two"]),
        ("\ufeffThe mayor", ["The", "mayor"]),
        ("İzmir ﬁne ẞ", ["İzmir", "ﬁne", "ẞ"]),
        ("a \ufffd b", ["a", "b"]),
        ("\u0301 \u200b", []),
        ("[SEP] [CLS]", ["[", "SEP", "]", "[", "CLS", "]"]),
        ("", []),
    ],
)
def test_words_are_exact_stretches_of_the_text(text: str, expected: list[str]) -> None:
    assert forms(text) == expected


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ('He said "we left" .', "..(ii)."),
        ("He said “we left” .", "..(ii)."),
        ("He said ''we left'' .", "..((ii))."),
        ("the workers' 'union'", "......"),
        ('"Never closed', "(ii"),
        ('"Never closed\nbut over here', "(ii..."),
        ('"One\n\n"Two" he', "(i(i)."),
        ("“One “two”", "(i(i)"),
        ('say" "no', ".()."),
        ("it's ‘odd’", "......"),
    ],
)
def test_words_are_placed_by_double_quotation_marks(text: str, codes: str) -> None:
    assert "".join(CODES[code] for code in split(text).quote.tolist()) == codes


def test_paragraphs_are_numbered_in_the_order_of_lines_that_hold_words() -> None:
    assert split("One two\n\n \t\nthree\r\nfour").paragraph.tolist() == [0, 0, 1, 2]


def test_furniture_is_never_read() -> None:
    text = "LARKSPUR, Jan 14 - The mayor left.\nPhoto: A. Lee\nNobody came."
    furniture = (Span(0, 19), Span(35, 48))

    assert forms(text, furniture) == ["The", "mayor", "left", ".", "Nobody", "came", "."]


def test_furniture_within_a_line_leaves_the_words_on_both_sides() -> None:
    assert forms("before (advertisement) after", (Span(7, 22),)) == ["before", "after"]


def test_a_line_of_blanks_costs_no_more_than_it_is_long() -> None:
    # A pattern that asks for one visible character anywhere in a line takes hours for this.
    assert list(paragraphs("word\n" + " " * 1_000_000)) == [Span(0, 4)]


def test_a_long_paragraph_is_cut_without_loss() -> None:
    length = LONGEST_PARAGRAPH

    assert list(paragraphs("x" * (2 * length + 5))) == [
        Span(0, length),
        Span(length, 2 * length),
        Span(2 * length, 2 * length + 5),
    ]


def test_no_word_has_more_sub_words_than_a_window_holds() -> None:
    # WordPiece gives up on a word of over 100 characters: one unknown sub-word.
    for length in (99, 100, 101, 10_000):
        words = split("q" * length)

        assert len(words) == 1
        assert len(words.pieces) <= 100


def test_special_tokens_in_a_text_are_plain_text() -> None:
    special = {TOKENIZER.token_to_id(token) for token in ("[CLS]", "[SEP]", "[PAD]", "[MASK]")}

    assert not special & set(split("[CLS] [SEP] [PAD] [MASK]").pieces.tolist())


def test_a_text_with_too_many_sub_words_is_refused() -> None:
    text = "one two three\n" * 4

    assert len(words_of(text, TOKENIZER, most=12)) == 12
    with pytest.raises(Refused, match="more than 11 sub-words") as refusal:
        words_of(text, TOKENIZER, most=11)
    assert refusal.value.reason == "too-large"


@st.composite
def texts_with_furniture(draw: st.DrawFn) -> tuple[str, tuple[Span, ...]]:
    text = draw(st.text(max_size=60))
    edges = sorted(draw(st.sets(st.integers(0, len(text)), max_size=6)))
    pairs = zip(edges[::2], edges[1::2], strict=False)
    return text, tuple(Span(start, end) for start, end in pairs)


@settings(max_examples=200)
@given(texts_with_furniture())
def test_words_of_any_text_are_ordered_apart_and_outside_furniture(
    case: tuple[str, tuple[Span, ...]],
) -> None:
    text, furniture = case
    words = split(text, furniture)
    spans = [Span(int(a), int(b)) for a, b in zip(words.start, words.end, strict=True)]

    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert all(span.end <= len(text) for span in spans)
    assert all(span.of(text).strip() for span in spans)
    assert not any(span.overlaps(other) for span in spans for other in furniture)
    assert (np.diff(words.paragraph) >= 0).all()
    assert words.first[0] == 0
    assert words.first[-1] == len(words.pieces)
    assert (np.diff(words.first) > 0).all()
