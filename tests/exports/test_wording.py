from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sayso import Claim, Reading, Span
from sayso.exports.wording import depths, shown_content, shown_contents, shown_source

if TYPE_CHECKING:
    from conftest import ReadingOf


@pytest.mark.parametrize(
    ("content", "shown"),
    [
        ("that the ferry was late", "the ferry was late"),
        ("that, if elected, he would resign", "if elected, he would resign"),
        ("that is a lie", "that is a lie"),
        ("that", "that"),
        ("that’s a lie", "that’s a lie"),
        ("thatched roofs burn", "thatched roofs burn"),
        ('"that the ferry was late"', '"that the ferry was late"'),
        ("the ferry that was late", "the ferry that was late"),
    ],
)
def test_only_a_joining_that_is_left_out(content: str, shown: str) -> None:
    assert shown_content(f"x {content}", Span(2, 2 + len(content))) == shown


def test_pieces_are_shown_with_what_parts_them(bridge: Reading) -> None:
    shown = shown_contents(bridge.report.text, bridge.claims[1])
    assert shown == '"We have replaced every cable," … "It will carry trams again."'


def test_a_claim_of_nobody_says_so(bridge: Reading) -> None:
    assert shown_source(bridge.report.text, bridge.claims[4]) == "no source named"


def test_depth_counts_the_claims_around(bridge: Reading) -> None:
    assert depths(bridge.claims) == {"c1": 0, "c2": 0, "c3": 0, "c4": 1, "c5": 0}


def test_a_circle_of_claims_has_an_end(reading_of: ReadingOf) -> None:
    inner = {"source": None, "cue": "a", "content": "b", "within": "c2"}
    outer = {"source": None, "cue": "a", "content": "b", "within": "c1"}
    assert depths(reading_of("a b", inner, outer).claims) == {"c1": 1, "c2": 1}


def test_a_claim_within_one_that_is_not_there_stands_alone() -> None:
    claim = Claim(
        id="a",
        source=None,
        cue=Span(0, 1),
        content=(Span(1, 2),),
        quote="indirect",
        score=1,
        within="gone",
    )
    assert depths((claim,)) == {"a": 0}
