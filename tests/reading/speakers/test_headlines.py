from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from sayso import Report
from sayso.reading.speakers import resolve

Resolve = Callable[..., Any]

FRENCH = (
    "\n\nThe pier is sound, {2:French Harbour Minister Ines Dahl} <2:said> on Monday: "
    "[2:it is sound]. {3:German Union leader Tove Lind} <3:called> [3:for a strike]."
)
BELOW = (
    "\n\nThe pier is sound, {2:Harbour Minister Ines Dahl} <2:said> on Monday: [2:it is sound]. "
    "{3:Union leader Tove Lind} <3:called> [3:for a strike]."
)


def speaker(resolved: Resolve, headline: str, likest: str, below: str = BELOW) -> tuple[str, str]:
    """Whom the headline's claim is given to where its content is as that of claim `likest`."""
    found = resolved(headline + below)
    alike, other = (np.eye(1, 8, place, dtype=np.float32)[0] for place in (0, 1))
    claims = [
        replace(each, speakers=(), why=(), vector=alike if each.id in ("1", likest) else other)
        for each in found.resolution.claims
    ]
    again = resolve(Report(id="test", text=found.text), claims).claims
    (claim,) = (each for each in again if each.id == "1")
    return claim.speakers[0].name, dict(claim.why)["speakers"]


@pytest.mark.parametrize(
    ("headline", "likest", "name"),
    [
        ("[1:Pier is sound], <1:says> {1:minister}", "2", "Ines Dahl"),
        ("{1:Union leader} <1:wants> [1:a strike]", "3", "Tove Lind"),
    ],
)
def test_a_headline_is_said_by_who_says_the_same_below(
    resolved: Resolve, headline: str, likest: str, name: str
) -> None:
    assert speaker(resolved, headline, likest)[0] == name


@pytest.mark.parametrize(
    ("headline", "below"),
    [
        ("{1:Monitors} <1:say> [1:pier is sound]", "Highland Monitoring Mission"),
        ("[1:Pier is sound], <1:says> {1:firm}", "Lindmar Holdings"),
    ],
)
def test_a_body_goes_by_a_noun_in_a_headline(resolved: Resolve, headline: str, below: str) -> None:
    told = "\n\nThe pier is sound, {2:" + below + "} <2:said> on Monday: [2:it is sound]."
    assert speaker(resolved, headline, "2", told)[0] == below


@pytest.mark.parametrize(
    ("headline", "likest"),
    [
        ("[1:Pier is sound], <1:says> {1:minister}", "3"),  # another one says the same
        ("[1:Pier is sound], <1:says> {1:engineer}", "2"),  # nobody is called so below
        ("[1:Pier is sound], <1:says> {1:minister}.", "2"),  # a sentence, no headline
        ("[1:Pier is sound], <1:say> {1:two ministers}", "2"),
    ],
)
def test_other_nouns_stay_who_they_are(resolved: Resolve, headline: str, likest: str) -> None:
    name, rule = speaker(resolved, headline, likest)
    assert name not in ("Ines Dahl", "Tove Lind"), rule


@pytest.mark.parametrize(
    ("headline", "is_she"),
    [
        ("[1:Pier is sound], <1:says> {1:minister}", True),
        ("[1:Pier is sound], <1:says> {1:French minister}", True),
        ("[1:Pier is sound], <1:says> {1:German minister}", False),
    ],
)
def test_a_minister_of_another_state_is_another(
    resolved: Resolve, headline: str, *, is_she: bool
) -> None:
    assert (speaker(resolved, headline, "2", FRENCH)[0] == "Ines Dahl") == is_she
