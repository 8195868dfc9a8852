from __future__ import annotations

import pytest

from sentences import sentence_of, sentence_starts


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("The dam holds. Nobody left.", ["The", "Nobody"]),
        ("“It holds.” “Nobody left,” he said.", ["“It", "“Nobody"]),
        ("Mr. Oduya met Gen. P. Sarn in Vell.", ["Mr."]),
        ("It fell 3.5 points. 40 people left!", ["It", "40"]),
        ("A head line\n\nThe dam holds", ["A", "The"]),
        ("He asked “why?” and left.", ["He"]),
    ],
)
def test_sentences_start_after_a_stop_or_a_line_break(text: str, starts: list[str]) -> None:
    assert [text[at:].split(maxsplit=1)[0] for at in sentence_starts(text)] == starts


def test_an_offset_lies_in_the_sentence_that_started_last_before_it() -> None:
    text = "The dam holds. Nobody left."
    assert [sentence_of(text, at) for at in (0, 13, 15, 26)] == [0, 0, 1, 1]
