from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[..., list[tuple[str, str, str]]]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The road to Nandoro is now open.", "now", "PRESENT_REF"),
        ("The road is open right now.", "right now", "PRESENT_REF"),
        ("The road is currently closed.", "currently", "PRESENT_REF"),
        ("The current mayor is away.", "current", "PRESENT_REF"),
        ("These days few use it.", "These days", "PRESENT_REF"),
        ("The road recently reopened.", "recently", "PAST_REF"),
        ("He had said so in the past.", "the past", "PAST_REF"),
        ("The road will reopen soon.", "soon", "FUTURE_REF"),
        ("The ferry will some day return.", "some day", "FUTURE_REF"),
        ("It is a matter for the future.", "the future", "FUTURE_REF"),
    ],
)
def test_a_vague_time_says_present_past_or_future(
    told: Told, text: str, words: str, value: str
) -> None:
    assert told(text, None) == [(words, "DATE", value)]


@pytest.mark.parametrize(
    "text", ["as soon as possible", "soon after the raid", "past the gate", "He was soon freed."]
)
def test_other_uses_are_no_times(told: Told, text: str) -> None:
    assert told(text) == []
