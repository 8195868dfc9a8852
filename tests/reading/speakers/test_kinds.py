from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Resolve = Callable[..., Any]

KINDS = [
    ("{1:Experts} <1:say> [1:so].", "unnamed", "experts"),
    ("{1:Various governments} <1:said> [1:so].", "unnamed", "various governments"),
    (
        "{1:Many residents of the valley} <1:said> [1:so].",
        "unnamed",
        "Many residents of the valley",
    ),
    ("{1:A witness} <1:said> [1:so].", "unnamed", "witness"),
    ("{1:The mayor} <1:said> [1:so].", "person", "mayor"),
    ("{1:A senior official} <1:said> [1:so].", "anonymous", "senior official"),
    ("{1:Sources} <1:said> [1:so].", "anonymous", "sources"),
    ("{1:The report} <1:said> [1:so].", "document", "report"),
    ("[1:So], <1:according to> {1:court papers}.", "document", "court papers"),
    ("{1:The interior ministry} <1:said> [1:so].", "organization", "interior ministry"),
    ("{1:Police} <1:said> [1:so].", "organization", "police"),
    ("{1:Peru} <1:said> [1:so].", "state", "Peru"),
    ("{1:Lima} <1:said> [1:so].", "state", "Lima"),
    ("{1:The White House} <1:said> [1:so].", "state", "White House"),
    ("{1:The Peruvian government} <1:said> [1:so].", "state", "Peruvian government"),
    ("<1:It is alleged> [1:that it rained].", "unattributed", "unattributed"),
    ("{1:Ana Ode} <1:said> [1:so].", "person", "Ana Ode"),
    ("{1:The authority} <1:suspects> [1:that makers met].", "organization", "authority"),
    ("{1:Watchdog} <1:suspects> [1:cartel in cement].", "organization", "watchdog"),
    ("{1:The prefecture} <1:plans> [1:that work ends].", "organization", "prefecture"),
    ("{1:Aguas de Tolva} <1:said> [1:so].", "organization", "Aguas de Tolva"),
    ("{1:Banque du Nord} <1:said> [1:so].", "organization", "Banque du Nord"),
    ("{1:Dovanka} <1:said> [1:so]. It <2:denied> [2:more].", "organization", "Dovanka"),
    ("{1:Monitors} <1:say> [1:so].", "unnamed", "monitors"),
    (
        "{1:Ministry of Mines officials} <1:said> [1:so].",
        "unnamed",
        "Ministry of Mines officials",
    ),
]


@pytest.mark.parametrize(("marked", "kind", "name"), KINDS)
def test_kind_and_name(marked: str, kind: str, name: str, resolved: Resolve) -> None:
    actor = resolved(marked).actor()
    assert (actor.kind, actor.name.lower()) == (kind, name.lower())


def test_states_have_their_code(resolved: Resolve) -> None:
    found = resolved("{1:Lima} <1:said> [1:so]. Peru is {2:a country} that <2:says> [2:so].")
    assert (found.actor(1).state, found.actor(1).name) == ("PER", "Peru")


def test_a_place_is_no_speaker(resolved: Resolve) -> None:
    found = resolved("In Lima, {1:the mayor} <1:said> [1:so]. {2:Lima} <2:denied> [2:that].")
    assert found.speakers(1) == ["mayor"]
    assert found.mentions(2) == ["Lima"]


def test_a_town_is_not_the_paper_that_is_named_after_it(resolved: Resolve) -> None:
    marked = "The Tolva Letter had it. {1:Tolva} <1:denied> [1:it]."
    assert resolved(marked).actor().name == "Tolva Letter"
    assert resolved(marked, place="TOLVA").actor().name == "Tolva"


def test_its_secretary_is_the_secretary_of_what_it_stands_for(resolved: Resolve) -> None:
    actor = resolved(
        "The Dyers' Union struck. {1:Its secretary, Ana Ode}, <1:said> [1:so]."
    ).actor()
    assert (actor.name, actor.affiliation) == ("Ana Ode", "Dyers' Union")


def test_its_stays_within_its_paragraph(resolved: Resolve) -> None:
    actor = resolved(
        "Lindmar Holdings closed its mill on Monday and said its other mills were open.\n\n"
        "The Dyers' Union struck. {1:Its secretary, Ana Ode}, <1:said> [1:so]."
    ).actor()
    assert actor.affiliation == "Dyers' Union"


def test_the_outlet_that_names_itself_is_the_report(resolved: Resolve) -> None:
    found = resolved(
        "{1:The Harbour Courier} <1:has learned> [1:that it rained].", outlet="Harbour Courier"
    )
    assert found.actor().kind == "report"


def test_organizations_of_speakers(resolved: Resolve) -> None:
    found = resolved("{1:Ana Ode, a spokeswoman for the Harbour Bank}, <1:said> [1:so].")
    assert (found.actor().role, found.actor().affiliation) == ("spokeswoman", "Harbour Bank")
    found = resolved("{1:Interior Ministry spokesman Ben Adu} <1:said> [1:so].")
    assert found.actor().affiliation == "Interior Ministry"
    found = resolved("{1:Kenyan Foreign Minister Juma Otieno} <1:said> [1:so].")
    assert found.actor().affiliation == "KEN"
