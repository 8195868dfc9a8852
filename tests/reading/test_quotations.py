from __future__ import annotations

import pytest

from sayso.reading.attribution import Attribution
from sayso.reading.cues import Run
from sayso.reading.network import network
from sayso.reading.quotations import joined
from sayso.reading.words import Words, words_of

LONG = "“One,” he said. “Two.\n\n“Three.\n\n“Four.”\n\nFive."


def run_of(text: str, words: Words, phrase: str) -> Run:
    start = text.index(phrase)
    first = int(words.start.searchsorted(start))
    return Run(first, int(words.end.searchsorted(start + len(phrase))))


def contents(text: str, *claims: tuple[str, str]) -> list[list[str]]:
    """What `joined` makes of claims, each a cue and a content of one piece."""
    words = words_of(text, network("default").tokenizer)
    found = [
        Attribution(run_of(text, words, cue), None, (run_of(text, words, content),), 0.9)
        for cue, content in claims
    ]
    return [
        [text[words.start[run.start] : words.end[run.end]] for run in one.content]
        for one in joined(found, words)
    ]


@pytest.mark.parametrize("piece", ["Two.", "“Two.", "“Three.", "Three", "Four.”", "Four"])
def test_a_quotation_over_paragraphs_is_whole_wherever_it_was_found(piece: str) -> None:
    ((whole,),) = contents(LONG, ("said", piece))

    assert "Two.\n\n“Three.\n\n“Four" in whole
    assert "One" not in whole
    assert "Five" not in whole


def test_a_quotation_does_not_run_into_another_claim() -> None:
    text = "“One,” he said. “Two.\n\n“Three,” she added.\n\n“Four.”"

    assert contents(text, ("said", "Two."), ("added", "Three")) == [["Two."], ["Three"]]


@pytest.mark.parametrize(
    "text",
    [
        "He said: “One.”\n\n“Two.”",
        "He said One.\n\n“Two.”",
        "He said: “One.\n\nTwo.”",
        "He said One.",
    ],
)
def test_paragraphs_that_are_not_marked_as_one_quotation_stay_apart(text: str) -> None:
    assert contents(text, ("said", "One")) == [["One"]]
