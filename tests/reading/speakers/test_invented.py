from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Resolve = Callable[..., Any]

STATES = [
    "{1:Tolvania} <1:said> [1:so]. Tolvania's army left.",
    "Tolvania's foreign minister left. {1:Tolvania} <1:denied> [1:it].",
    "Its neighbour Tolvania met them. {1:Tolvania} <1:denied> [1:it].",
    "Tolvanian Foreign Minister Ana Ode left. {1:Tolvania} <1:denied> [1:it].",
]


@pytest.mark.parametrize("marked", STATES)
def test_a_state_that_no_gazetteer_has(marked: str, resolved: Resolve) -> None:
    actor = resolved(marked).actor()
    assert (actor.name, actor.kind, actor.state) == ("Tolvania", "state", None)


def test_its_people_are_no_part_of_an_office(resolved: Resolve) -> None:
    found = resolved("In May Tolvania slept. {1:Tolvanian Trade Minister Ana Ode} <1:left> [1:it].")
    assert found.actor().role == "Trade Minister"


def test_a_person_with_a_government_is_no_state(resolved: Resolve) -> None:
    found = resolved("Ana Ode left. {1:Ode} <1:said> [1:so]. Ode's government fell.")
    assert found.actor().kind == "person"


def test_two_of_them_are_both_countries(resolved: Resolve) -> None:
    found = resolved(
        "Tolvania's army met Marwand's army. {1:The two countries} <1:agreed> [1:to talk]."
    )
    assert sorted(found.speakers()) == ["Marwand", "Tolvania"]


BOTH = [
    "A deal with Tolvania failed, so Marwand said. {1:Both governments} <1:denied> [1:it].",
    "Aides of Tolvania and Marwand met in Izen and Osk. {1:The two governments} <1:said> [1:so].",
    "In Lesk, Tolvania and Marwand met. {1:The two countries} <1:agreed> [1:to talk].",
    "The Osk parts Marwand from Tolvania. {1:Both capitals} <1:denied> [1:so].",
    (
        "In Lesk, Tolvania and Marwand signed. A paper told of gas, a minister spoke. "
        "Rain came. Roads closed. Towns slept. {1:The two governments} <1:denied> [1:it]."
    ),
]


@pytest.mark.parametrize("marked", BOTH)
def test_two_bare_names_are_both_governments(marked: str, resolved: Resolve) -> None:
    found = resolved(marked)
    assert sorted(found.speakers()) == ["Marwand", "Tolvania"]


def test_named_persons_are_no_governments(resolved: Resolve) -> None:
    found = resolved("Ana Ode met Tom Ruck. Ode left Ruck. {1:Both governments} <1:denied> [1:it].")
    assert sorted(found.speakers()) == ["both governments"]


GOVERNMENTS = [
    "Tolvania has forty tanks, {1:its government} <1:admits> [1:so]. Only Tolvania knew.",
    "The tanks of Tolvania left. {1:Its government} <1:denied> [1:it].",
    "Tolvania has Sudmarki skiers, {1:its government} <1:admits> [1:so]. A Tolvanian left Sudmark.",
]


@pytest.mark.parametrize("marked", GOVERNMENTS)
def test_the_government_of_a_bare_name_is_a_state(marked: str, resolved: Resolve) -> None:
    actor = resolved(marked).actor()
    assert (actor.name, actor.kind) == ("Tolvania", "state")
