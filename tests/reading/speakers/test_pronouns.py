from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Resolve = Callable[..., Any]

# The speaker of claim 2.
PRONOUNS = [
    ("{1:Ana Ode} <1:said> [1:it rained]. {2:She} <2:added> [2:so].", "Ana Ode"),
    ("{1:Mr Ode} <1:met> [1:Maria Lind]. {2:She} <2:said> [2:so].", "Maria Lind"),
    ("{1:Maria Lind} <1:said> [1:Mr Ode had left]. {2:He} <2:said> [2:so].", "Ode"),
    ("{1:Spokeswoman Jo Adu} <1:met> [1:Mr Ode]. {2:She} <2:said> [2:so].", "Jo Adu"),
    ("“[1:It rained],” {1:Wen Tao} <1:said>. “[2:It was cold],” {2:he} <2:added>.", "Wen Tao"),
    ("{1:The ministry} <1:said> [1:it rained]. {2:It} <2:said> [2:so].", "ministry"),
    ("{1:Villagers} <1:said> [1:it rained]. {2:They} <2:said> [2:so].", "villagers"),
    ("{1:Kofi Mensah} <1:said> [1:he was ill, and {2:he} <2:denied> [2:that]].", "Kofi Mensah"),
    ("{1:Ode} <1:spoke of> [1:rain], repeating {2:his} <2:demand for> [2:a dam].", "Ode"),
    ("{1:Oleh Bondar}, {2:who} also <2:said> [2:so], <1:denied> [1:it].", "Oleh Bondar"),
    ("{1:The council}, {2:which} <2:denied> [2:that], <1:said> [1:so].", "council"),
    (
        (
            "{1:Jo Adu} <1:said> [1:it rained]. Ken Lind was asked about the dam. [2:It held], "
            "{2:he} <2:said>."
        ),
        "Ken Lind",
    ),
    (
        (
            "Mark Adu told {1:Harbour Radio} <1:that> [1:it rained]. We put this to Paul Lind. "
            "{2:He} <2:said> [2:it had not]."
        ),
        "Paul Lind",
    ),
    (
        (
            "{1:John Adu} <1:said> [1:it rained]. Paul Lind was soon asked why. “[2:Clouds],” "
            "{2:he} <2:said>. He left."
        ),
        "Paul Lind",
    ),
    (
        (
            "{1:Mr Lind} <1:said> [1:it rained]. Mamadou Kane of the Osk Mission was less sure. "
            "It snowed, {2:he} <2:said>, [2:on his men]."
        ),
        "Mamadou Kane",
    ),
    (
        "Minister Ana Ode of Tolvania, {1:who} <1:denied> [1:it], left. {2:She} <2:said> [2:so].",
        "Ana Ode",
    ),
    ("“[1:The road {2:I} <2:called> [2:a trap] is shut],” {1:Ana Ode} <1:said>.", "Ana Ode"),
    (
        (
            "{1:Paul Lind} <1:said> [1:it rained]. Commander Karl Tocal of the harbour guard was "
            "asked why. {2:He} <2:said> [2:so]."
        ),
        "Karl Tocal",
    ),
    (
        (
            "{1:Maria Lind} <1:said> [1:it rained]. Anna Yupan, who has fed the street for a year, "
            "has put that up on a wall. “[2:Rain],” {2:she} <2:said>."
        ),
        "Anna Yupan",
    ),
]


@pytest.mark.parametrize(("marked", "name"), PRONOUNS)
def test_a_pronoun_stands_for(marked: str, name: str, resolved: Resolve) -> None:
    assert resolved(marked).speakers(2) == [name]


def test_a_later_paragraph_keeps_the_speaker(resolved: Resolve) -> None:
    found = resolved(
        "{1:Foreign Minister Sanjar Aliyev} <1:told> reporters [1:that Ivan Petrov had fled].\n\n"
        "{2:He} also <2:said> [2:that talks would go on]."
    )
    assert found.speakers(2) == ["Sanjar Aliyev"]


def test_the_reports_own_voice(resolved: Resolve) -> None:
    found = resolved("{1:We} <1:understand> [1:that it rained].", outlet="Harbour Courier")
    assert (found.actor().name, found.actor().kind) == ("Harbour Courier", "report")


def test_no_pronoun_is_a_name(resolved: Resolve) -> None:
    found = resolved("{1:He} <1:said> [1:it rained]. {2:They} <2:said> [2:so].")
    assert found.speakers(1) == found.speakers(2) == ["unnamed person"]
    assert found.actor(1).kind == "unnamed"
