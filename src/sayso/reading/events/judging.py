"""The type of an event between two known parties: what the lexicon says, unless the model objects.

A pattern of several words ("impose sanctions") is sure enough to stand against the model.

PLV, which the model learns from, codes an announced deed as AGREE and a deed refused as REJECT.
Here the deed keeps its type and says "future" or "negated", so there the model is not asked.
"""

from __future__ import annotations

from collections.abc import Sequence

from sayso.reading.assess.tokens import Token
from sayso.reading.events.lexicon import SMALL
from sayso.reading.events.parties import Party
from sayso.reading.events.roles import Roles
from sayso.reading.events.triggers import Trigger
from sayso.reading.events.types import type_probabilities

SURE = 0.5  # how likely another type must be to win over the lexicon's
YIELD = {"CONCEDE": "YIELD", "RETREAT": "YIELD"}  # CAMEO's one type for both, as PLV has it


def judged(
    tokens: Sequence[Token], trigger: Trigger, given: Roles, found: Sequence[Trigger]
) -> str:
    """The event's type; `found` are all triggers of the sentence."""
    specific = any(not words & SMALL for words in trigger.pattern.rest)
    if specific or not (given.actors and given.recipients):
        return trigger.type
    likely = type_probabilities(tokens, _places(given.actors), _places(given.recipients), found)
    best = max(likely, key=lambda name: (likely[name], name))
    if likely[best] < SURE or best == YIELD.get(trigger.type, trigger.type):
        return trigger.type
    if best != "YIELD":
        return best
    return next((each.type for each in found if each.type in YIELD), "CONCEDE")


def _places(parties: Sequence[Party]) -> frozenset[int]:
    return frozenset(place for party in parties for place in range(party.first, party.last + 1))
