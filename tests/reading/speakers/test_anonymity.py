from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Resolve = Callable[..., Any]

# The text, and what it gives as affiliation, reason and closeness.
ANONYMOUS = [
    ("{1:An anonymous source from Ghanaian intelligence} <1:said> [1:so].",
     "from Ghanaian intelligence", None, None),
    ("{1:A senior official} <1:said> [1:so], speaking on condition of anonymity.",
     None, "on condition of anonymity", None),
    ("{1:A diplomat, who was not authorised to speak publicly}, <1:said> [1:so].",
     None, "not authorised to speak publicly", None),
    ("{1:Two people briefed on the matter}, who declined to be named, <1:said> [1:so].",
     None, "declined to be named", "briefed on the matter"),
    ("{1:A person familiar with the talks} <1:said> [1:so]. The person asked not to be identified.",
     None, "asked not to be identified", "familiar with the talks"),
    ("{1:A trader with knowledge of the sale} <1:said> [1:so] for fear of reprisals.",
     None, "for fear of reprisals", "with knowledge of the sale"),
    ("{1:A source at the Harbour Bank} <1:said> [1:so].", "at the Harbour Bank", None, None),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "affiliation", "reason", "closeness"), ANONYMOUS)
def test_what_is_said_of_the_unnamed(
    marked: str,
    affiliation: str | None,
    reason: str | None,
    closeness: str | None,
    resolved: Resolve,
) -> None:
    found = resolved(marked)
    actor = found.actor()
    assert actor.kind == "anonymous"
    anonymity = actor.anonymity
    assert anonymity is not None
    words = [
        span.of(found.text) if span else None
        for span in (anonymity.affiliation, anonymity.reason, anonymity.closeness)
    ]
    assert words == [affiliation, reason, closeness]


def test_a_source_is_named_by_its_description(resolved: Resolve) -> None:
    found = resolved(
        "{1:An anonymous source from Ghanaian intelligence} <1:said> [1:it rained]. "
        "[2:It was cold], <2:according to> {2:this source}."
    )
    assert found.speakers(1) == ["anonymous source from Ghanaian intelligence"]
    assert found.actor(1) == found.actor(2)
    assert found.actor(1).affiliation == "Ghanaian intelligence"
    assert found.actor(1).state == "GHA"


def test_a_named_speaker_has_no_anonymity(resolved: Resolve) -> None:
    found = resolved("{1:Ana Ode, who was briefed on the matter}, <1:said> [1:so].")
    assert found.actor().anonymity is None


def test_what_the_unnamed_say_is_not_said_of_them(resolved: Resolve) -> None:
    found = resolved("{1:A senior official} <1:said> [1:the general was close to the palace].")
    assert (found.actor().kind, found.actor().anonymity) == ("anonymous", None)


def test_another_official_is_another(resolved: Resolve) -> None:
    found = resolved(
        "{1:A senior official} <1:said> [1:it rained]. {2:Another official} <2:denied> [2:it]."
    )
    assert found.actor(1).id != found.actor(2).id
