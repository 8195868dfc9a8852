"""Unnamed spokespersons and lawyers are their organization's voice."""

from __future__ import annotations

from typing import Any

import pytest

from sayso.actor import Actor, Kind
from sayso.ledger.actors.voices import speaks_for


def actor(name: str, kind: Kind = "unnamed", **fields: Any) -> Actor:
    return Actor(id="1", name=name, kind=kind, **fields)


@pytest.mark.parametrize(
    "name", ["lawyer for Tamber Mills", "Tamber Mills spokeswoman", "lawyers of Tamber Mills"]
)
def test_who_speaks_for_a_body_has_its_voice(name: str) -> None:
    assert speaks_for(actor(name, affiliation="Tamber Mills")) == "Tamber Mills"


@pytest.mark.parametrize(
    "own",
    [
        actor("weaver at Tamber Mills", affiliation="Tamber Mills"),
        actor("rival of a Tamber Mills lawyer", affiliation="Tamber Mills"),
        actor("spokesman for Norway", affiliation="NOR", state="NOR"),
        actor("lawyer"),
        actor("Ana Ode", "person", role="lawyer", affiliation="Tamber Mills"),
        actor("lawyer for Tamber Mills", "anonymous", affiliation="Tamber Mills"),
    ],
)
def test_all_others_speak_for_themselves(own: Actor) -> None:
    assert speaks_for(own) is None
