from __future__ import annotations

import pytest

from sayso import Span
from sayso.reading.network import network
from sayso.reading.towards import Passage, passage_of, shipped, stated
from sayso.reading.towards.passage import LEFT, LONGEST, RIGHT, coded

TEXT = (
    "It rained.\nThe mayor denied that the dam, built in May, had leaked, a paper wrote. So what?\n"
    "No."
)
DAM = [
    Span(TEXT.index("the dam"), TEXT.index(", built")),
    Span(TEXT.index("had leaked"), TEXT.index(", a")),
]


def test_a_passage_stays_within_its_paragraph() -> None:
    found = passage_of(TEXT, DAM)
    assert found == Passage(
        before="The mayor denied that ",
        content="the dam had leaked",
        after=", a paper wrote. So what?",
    )


def test_a_passage_is_cut_around_its_content() -> None:
    tokenizer = network("default").tokenizer
    ids, roles = coded(Passage("a " * 99, "b " * 99, "c " * 99), tokenizer)
    assert len(ids) == len(roles) == LEFT + LONGEST + RIGHT + 1
    assert roles == [0] * LEFT + [1] * LONGEST + [0] * (RIGHT + 1)
    assert coded(Passage("", "", ""), tokenizer)[1] == [0]


@pytest.mark.parametrize(
    ("statement", "before", "content", "agrees"),
    [
        ("The dam at Sarn leaked", "Villagers said ", "that the dam at Sarn had leaked", True),
        ("The dam at Sarn leaked", "The mayor denied ", "that the dam at Sarn had leaked", False),
        ("The dam at Sarn leaked", "She said that ", "no drop had gone through the dam", False),
    ],
)
def test_what_denies_a_statement_leans_away(
    statement: str, before: str, content: str, *, agrees: bool
) -> None:
    found = shipped().leaning(stated(statement), Passage(before, content, "."))
    assert (found > 0) is agrees
    assert found == shipped().leaning(stated(statement), Passage(before, content, "."))
