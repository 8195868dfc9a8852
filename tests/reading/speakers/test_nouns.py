from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Resolve = Callable[..., Any]

# The speaker of claim 2 and of claim 1 are one, or not.
TAKEN_UP = [
    "{1:Defence Minister Ama Owusu} <1:said> [1:so]. {2:The defence minister} <2:added> [2:so].",
    "{1:Defence Minister Ama Owusu} <1:said> [1:so]. {2:The minister} <2:added> [2:so].",
    "{1:Kenyan President Juma Otieno} <1:said> [1:so]. {2:The Kenyan leader} <2:added> [2:so].",
    "{1:Sen. Ruth Hale} <1:said> [1:so]. {2:The senator} <2:added> [2:so].",
    "{1:The Interior Ministry} <1:said> [1:so]. {2:The ministry} <2:added> [2:so].",
    "{1:Harbour Bank} <1:said> [1:so]. {2:The bank} <2:added> [2:so].",
    "{1:Meridian Motors} <1:said> [1:so]. {2:The company} <2:added> [2:so].",
    "{1:A police officer} <1:said> [1:so]. {2:The officer} <2:added> [2:so].",
    "{1:Peru} <1:said> [1:so]. {2:The country} <2:added> [2:so].",
    "{1:A report on dams} <1:said> [1:so]. {2:The report} <2:warned> [2:so].",
    "{1:Ben Adu} <1:said> [1:so]. {2:The billionaire} <2:added> [2:so].",
    "{1:Experts} <1:said> [1:so]. {2:Experts} <2:added> [2:so].",
]  # fmt: skip


@pytest.mark.parametrize("marked", TAKEN_UP)
def test_a_noun_takes_up(marked: str, resolved: Resolve) -> None:
    found = resolved(marked)
    assert found.actor(1) == found.actor(2)


NOT_TAKEN_UP = [
    "{1:Defence Minister Ama Owusu} <1:said> [1:so]. {2:The foreign minister} <2:said> [2:no].",
    "{1:Prime Minister Ama Owusu} <1:said> [1:so]. {2:The defence minister} <2:said> [2:no].",
    "{1:Kenyan President Juma Otieno} <1:said> [1:so]. {2:The Ugandan president} <2:said> [2:no].",
    "{1:Ana Ode} <1:said> [1:so]. {2:A spokesman} <2:said> [2:no].",
    "{1:Ana Ode} <1:said> [1:so]. {2:Her lawyer} <2:said> [2:no].",
    "{1:Spokeswoman Ana Ode} <1:said> [1:so]. {2:The spokesman} <2:said> [2:no].",
    "{1:A resident} <1:said> [1:so]. {2:Another resident} <2:said> [2:no].",
]


@pytest.mark.parametrize("marked", NOT_TAKEN_UP)
def test_a_noun_brings_in_another(marked: str, resolved: Resolve) -> None:
    found = resolved(marked)
    assert found.actor(1).id != found.actor(2).id


def test_whose_lawyer(resolved: Resolve) -> None:
    found = resolved(
        "Ana Ode stayed. {1:Her lawyer} <1:said> [1:so]. "
        "Ben Adu left. {2:His lawyer} <2:said> [2:no]."
    )
    assert (found.speakers(1), found.speakers(2)) == (["Ana Ode's lawyer"], ["Ben Adu's lawyer"])


def test_the_only_candidate_of_the_title(resolved: Resolve) -> None:
    found = resolved(
        "Norway Warns of Longer Winter Nights, as Claimed by Strand\n\n"
        "In the morning {1:the Norwegian president} <1:said> [1:so]. "
        "Swedish President Ola Berg met ministers.\n\n{2:Strand} <2:said> [2:more]."
    )
    assert found.speakers(1) == ["Strand"]
    assert found.rule(1) == "nominal: only candidate of the title"


def test_two_candidates_are_none(resolved: Resolve) -> None:
    found = resolved(
        "In the morning {1:the Norwegian president} <1:said> [1:so]. "
        "{2:Strand} and {3:Lund} <2:said> [2:more]. <3:Both said> [3:so]."
    )
    assert found.speakers(1) == ["Norwegian president"]


APPOSED = [
    ("{1:One of them, Ana Ode}, <1:said> [1:so].", "Ana Ode", "person"),
    ("{1:The harbour master, Ana Ode, whose boat sank}, <1:said> [1:so].", "Ana Ode", "person"),
    ("{1:The maker, Meridian Motors}, <1:said> [1:so].", "Meridian Motors", "organization"),
    ("{1:The newspaper El Faro} <1:reported> [1:so].", "El Faro", "organization"),
    ("{1:Those at Meridian Motors} <1:said> [1:so].", "those at Meridian Motors", "unnamed"),
]


@pytest.mark.parametrize(("marked", "name", "kind"), APPOSED)
def test_a_description_and_its_name(marked: str, name: str, kind: str, resolved: Resolve) -> None:
    actor = resolved(marked).actor()
    assert (actor.name, actor.kind) == (name, kind)


BODIES = [
    (
        (
            "Meridian Motors left. {1:The Harbour Safety Agency} <1:said> [1:so]. "
            "{2:The company} <2:added> [2:so]."
        ),
        "Meridian Motors",
    ),
    (
        "{1:The World Grain Office} <1:said> [1:so]. {2:The environment agency} <2:added> [2:so].",
        "environment agency",
    ),
]


@pytest.mark.parametrize(("marked", "name"), BODIES)
def test_a_body_is_of_the_same_kind(marked: str, name: str, resolved: Resolve) -> None:
    assert resolved(marked).speakers(2) == [name]
