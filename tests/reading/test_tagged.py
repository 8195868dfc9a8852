from __future__ import annotations

import pytest

from sayso.reading.attribution import Attribution
from sayso.reading.cues import Run
from sayso.reading.network import network
from sayso.reading.tagged import with_tagged
from sayso.reading.words import Words, words_of

CLOSER = "We have come closer, day by day."
LATER = f"“{CLOSER[:-1]},” she said at a dinner announcing that the bank would close."


def run(words: Words, text: str, part: str) -> Run:
    start = text.index(part)
    places = words.covering(start, start + len(part))
    assert places is not None
    return Run(*places)


def told(text: str, *found: tuple[str, str, str]) -> list[tuple[str, str, list[str]]]:
    """Source, cue and content of what comes out, where `found` was there before."""
    words = words_of(text, network("default").tokenizer)
    before = [
        Attribution(run(words, text, cue), run(words, text, source), (run(words, text, c),), 0.5)
        for source, cue, c in found
    ]

    def shown(part: Run | None) -> str:
        return text[words.start[part.start] : words.end[part.end]] if part else ""

    return [
        (shown(each.source), shown(each.cue), [shown(piece) for piece in each.content])
        for each in with_tagged(text, words, before)
    ]


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        (f"“{CLOSER[:-1]},” she said on Monday.", "she", "said"),
        (f'"{CLOSER[:-1]}," Ana Ode wrote.', "Ana Ode", "wrote"),
        (f"“{CLOSER[:-1]},” said Ana Ode, of Sarn.", "Ana Ode", "said"),
        (f"''{CLOSER[:-1]},'' Mr. Ode added.", "Mr. Ode", "added"),
        (f"It was late. “{CLOSER[:-1]},” he said.", "he", "said"),
    ],
)
def test_a_quotation_left_over_is_said_by_the_clause_behind_it(
    text: str, source: str, cue: str
) -> None:
    ((who, how, content),) = told(text)
    assert (who, how) == (source, cue)
    assert CLOSER[:-1] in content[0]


@pytest.mark.parametrize(
    "text",
    [
        "They sang “Closer, Day by Day” she said.",  # no stop before the mark
        "“So long,” she said.",  # too short to be a statement
        f"“{CLOSER}” The hall was full.",
        f"A plaque in the hall reads: “{CLOSER}” Ana Ode said so on Monday.",
        f"“{CLOSER[:-1]},” and she said no more.",
    ],
)
def test_nothing_is_made_without_a_whole_quotation_and_its_clause(text: str) -> None:
    assert told(text) == []


def test_a_longer_cue_gives_way() -> None:
    found = told(LATER, ("she", "said at a dinner announcing", "that the bank would close"))
    assert [(source, cue) for source, cue, _ in found] == [("she", "said"), ("she", "announcing")]


def test_the_same_cue_gets_a_further_piece() -> None:
    text = f"“{CLOSER[:-1]},” she said, “and we will be there by noon.”"
    found = told(text, ("she", "said", "“and we will be there by noon.”"))
    assert [(cue, len(content)) for _, cue, content in found] == [("said", 2)]


def test_what_was_taken_up_stays_as_it_is() -> None:
    text = f"“{CLOSER[:-1]},” she said, and Ana Ode denied it."
    quoted = f"“{CLOSER[:-1]},”"
    assert told(text, ("Ana Ode", "denied", quoted)) == [("Ana Ode", "denied", [quoted])]
