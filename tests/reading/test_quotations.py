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


def contents(text: str, *claims: tuple[str, str], source: str = "") -> list[list[str]]:
    """What `joined` makes of claims, each a cue and a content of one piece."""
    words = words_of(text, network("default").tokenizer)
    who = run_of(text, words, source) if source else None
    found = [
        Attribution(run_of(text, words, cue), who, (run_of(text, words, content),), 0.9)
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

    assert contents(text, ("said", "Two."), ("added", "Three")) == [["Two."], ["Three,"]]


def test_a_quotation_that_leaves_its_window_goes_on_to_its_closing_mark() -> None:
    text = "He said: “One. Two. Three.” Four."

    assert contents(text, ("said", "“One. Two")) == [["“One. Two. Three."]]


def test_a_quotation_that_never_closes_does_not_run_into_its_source() -> None:
    text = "“The dam is safe, the mayor said"

    assert contents(text, ("said", "“The dam is safe"), source="the mayor") == [
        ["“The dam is safe,"]
    ]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("He said: “One.”\n\n“Two.”", "One."),
        ("He said One.\n\n“Two.”", "One"),
        ("He said: “One.\n\nTwo.”", "One."),
        ("He said One.", "One"),
    ],
)
def test_paragraphs_that_are_not_marked_as_one_quotation_stay_apart(
    text: str, content: str
) -> None:
    assert contents(text, ("said", "One")) == [[content]]


def test_a_cue_between_two_pieces_keeps_them_apart() -> None:
    text = "The whole street seemed to lean."
    words = words_of(text, network("default").tokenizer)
    pieces = (run_of(text, words, "The whole street"), run_of(text, words, "to lean"))
    found = Attribution(run_of(text, words, "seemed"), None, pieces, 0.9)

    assert joined([found], words) == [found]
