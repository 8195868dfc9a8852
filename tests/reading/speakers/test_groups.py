from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Resolve = Callable[..., Any]

GROUPS = [
    ("Peru accused Chile. {1:Both countries} <1:denied> [1:it].", ["Peru", "Chile"]),
    ("Peru armed Lima's ally Chile, a charge {1:both nations} <1:deny>.", ["Peru", "Chile"]),
    ("Troops from Peru met those of Chile in Bolivia. {1:The two states} <1:agreed> [1:so].",
     ["Peru", "Chile"]),
    ("Peruvian leader Ana Ode met Chile's leader Ben Adu. {1:The two leaders} <1:agreed> [1:so].",
     ["Ana Ode", "Ben Adu"]),
    ("Ana Ode met Ben Adu. {1:Both} <1:agreed> [1:so].", ["Ana Ode", "Ben Adu"]),
    ("{1:Ana Ode and Ben Adu} <1:agreed> [1:so].", ["Ana Ode", "Ben Adu"]),
    ("{1:Ana Ode, Ben Adu and Cy Lind} <1:agreed> [1:so].", ["Ana Ode", "Ben Adu", "Cy Lind"]),
    ("{1:The mayor and the bishop} <1:agreed> [1:so].", ["mayor", "bishop"]),
    ("{1:Peru and Chile} <1:agreed> [1:so].", ["Peru", "Chile"]),
    ("Peru and Chile met. {1:Peru} <1:left>. {2:The two countries} <2:agreed> [2:so].", ["Peru"]),
    ("{1:Both parents} <1:agreed> [1:so].", ["both parents"]),
    ("{1:The two sisters} <1:agreed> [1:so].", ["two sisters"]),
    ("{1:The Department of Health and Welfare} <1:agreed> [1:so].",
     ["Department of Health and Welfare"]),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "names"), GROUPS)
def test_who_speaks_together(marked: str, names: list[str], resolved: Resolve) -> None:
    assert sorted(resolved(marked).speakers()) == sorted(names)


def test_a_group_is_taken_up_by_the_next(resolved: Resolve) -> None:
    found = resolved(
        "Peru accused Chile. {1:Both countries} <1:denied> [1:it].\n\nThe two rivals met.\n\n"
        "In Lima in June, {2:both nations} <2:swore> [2:to talk]."
    )
    assert found.speakers(2) == found.speakers(1)


def test_members_are_the_reports_actors(resolved: Resolve) -> None:
    found = resolved("{1:Peru} <1:accused> Chile. {2:Both countries} <2:denied> [2:it].")
    assert found.actor(1) in found.claim(2).speakers


def test_the_only_two_states_of_the_report(resolved: Resolve) -> None:
    found = resolved(
        "Peru accused Chile. It rained. It snowed. It froze. It thawed. It hailed. "
        "{1:The two countries} <1:agreed> [1:so]."
    )
    assert sorted(found.speakers()) == ["Chile", "Peru"]
