from __future__ import annotations

import pytest

from sayso.intake.headlines import is_headline, is_title


@pytest.mark.parametrize(
    "words",
    [
        "Mayor denies that bridge is unsafe",
        "Mayor Denies That Bridge Is Unsafe, as Union Says",
        "Is the bridge safe?",
        "‘We will not go’: union rejects mayor’s offer",
        "5 things to know about the bridge",
        "What now for Port Vale? Much rests on the mayor's answer",
    ],
)
def test_headlines(words: str) -> None:
    assert is_headline(words)


@pytest.mark.parametrize(
    "words",
    [
        "The mayor denied it.",
        "“We will not go”",
        "and then the mayor left",
        "Bridge",
        "The mayor said so. The union did not",
        "In her weekly speech she said:",
        "word " * 40,
        "The mayor said: “We shall stay.”",
    ],
)
def test_other_lines(words: str) -> None:
    assert not is_headline(words)


def test_a_title_is_the_same_but_for_case_blanks_and_the_stop() -> None:
    assert is_title("Mayor  denies IT.", "Mayor denies it")
    assert not is_title("Mayor denies all", "Mayor denies it")
