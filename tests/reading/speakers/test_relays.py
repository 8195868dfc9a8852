from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Resolve = Callable[..., Any]

RELAYS = [
    ("{1:A clerk} <1:told> CNN [1:that it rained].", ["CNN"]),
    ("{1:Ana} <1:told> the Meridian Press agency [1:that it rained].", ["Meridian Press agency"]),
    ("{1:Ana Ode} <1:told> state television [1:that it rained].", ["state television"]),
    ("{1:Ana Ode} <1:told> the newspaper [1:that it rained].", ["newspaper"]),
    ("{1:Ana Ode} <1:shared with> the BBC [1:that it rained].", ["BBC"]),
    ("In a post on Telegram, {1:Ana Ode} <1:said> [1:it rained].", ["Telegram"]),
    ("{1:Ana Ode} <1:wrote> on X [1:that it rained].", ["X"]),
    ("In his weekly video address, {1:Ben Adu} <1:said> [1:it rained].", ["weekly video address"]),
    ("In his weekly video update on Sunday, {1:Ben Adu} <1:said> [1:so].", ["weekly video update"]),
    ("In a written statement, {1:Ben Adu} <1:said> [1:it rained].", ["written statement"]),
    ("{1:Ben Adu} <1:said> in an interview with Radio Vaduz [1:that it rained].", ["Radio Vaduz"]),
    (
        "[1:It rained], {1:Ben Adu} <1:said> in a statement carried by the Xinhua agency.",
        ["statement", "Xinhua agency"],
    ),
    ("[1:It rained], {1:Ben Adu} <1:was quoted as saying> by state media.", ["state media"]),
    (
        "[1:It rained], <1:according to> {1:a ministry statement} carried by the TASS agency.",
        ["ministry statement", "TASS agency"],
    ),
    (
        "[1:It rained], <1:according to> {1:a statement from the Interior Ministry}.",
        ["statement"],
    ),
    ("{1:Ana Ode} <1:told> reporters [1:that it rained].", []),
    ("{1:Ana Ode} <1:told> parliament [1:that it rained].", []),
    ("{1:Ana Ode} <1:said> [1:she had told CNN about it].", []),
    ("{1:CNN} <1:reported> [1:that it rained].", []),
    ("In her speech, {1:Ana Ode} <1:said> [1:it rained].", []),
]


@pytest.mark.parametrize(("marked", "names"), RELAYS)
def test_relays(marked: str, names: list[str], resolved: Resolve) -> None:
    found = resolved(marked)
    assert found.relays() == names
    for relay in found.claim().relays:
        assert relay.span.of(found.text) == relay.name


def test_whoever_issues_a_statement_is_its_speaker(resolved: Resolve) -> None:
    found = resolved("[1:It rained], <1:according to> {1:a statement from the Interior Ministry}.")
    assert (found.actor().name, found.actor().kind) == ("Interior Ministry", "organization")


def test_the_one_who_is_cited_speaks_through_the_one_who_cites(resolved: Resolve) -> None:
    found = resolved(
        "{1:Harbour Radio} <1:reported>, <2:citing> {2:a port official}, [1:that it rained].",
        within={2: 1},
    )
    assert found.relays(1) == []
    assert found.speakers(2) == ["port official"]
    assert found.relays(2) == ["Harbour Radio"]


def test_a_medium_that_quotes_somebody_is_no_speaker(resolved: Resolve) -> None:
    found = resolved("{1:State television} <1:quoted> Ben Adu as saying [1:that it rained].")
    assert (found.speakers(), found.relays()) == (["Ben Adu"], ["State television"])
