from __future__ import annotations

import pytest

from sayso.reading.times.tokens import BREAK, tokens_of
from sayso.spans import Span


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("at 4 p.m. (0900 GMT)", ["at", "4 p.m.", "(", "0900", "gmt", ")"]),
        ("9:20am, 7.30pm", ["9:20am", ",", "7.30pm"]),
        ("2024-10-14T08:30 2024/25", ["2024-10-14t08:30", "2024", "/", "25"]),
        (
            "the 1990s, 3rd, 10km, 1,500",
            ["the", "1990s", ",", "3rd", ",", "10", "km", ",", "1,500"],
        ),
        ("Friday's men won’t", ["friday", "'s", "men", "won’t"]),
        ("four o'clock", ["four", "o'clock"]),
        ("a\r\nb\u2029c", ["a", BREAK, BREAK, "b", BREAK, "c"]),
        ("mid-July 2–3", ["mid", "-", "july", "2", "–", "3"]),
    ],
)
def test_a_text_falls_into_tokens(text: str, words: list[str]) -> None:
    tokens = tokens_of(text)
    assert tokens.words == words
    assert len(tokens) == len(words)
    assert [text[start:end] for start, end in tokens.spans if text[start:end].strip()] == [
        raw for raw in tokens.raw if raw.strip()
    ]


def test_furniture_breaks_the_text() -> None:
    tokens = tokens_of("one two three four", (Span(4, 7), Span(14, 18)))
    assert tokens.words == ["one", BREAK, "three", BREAK]
    assert tokens.raw == ["one", BREAK, "three", BREAK]
