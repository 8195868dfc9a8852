"""What a ledger knows of one actor, put together from its claims and propositions."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from sayso.ledger.errors import Unknown
from sayso.ledger.ledger import Ledger
from sayso.ledger.queries.actors import ActorEntry
from sayso.ledger.queries.entries import ClaimEntry, Known
from sayso.ledger.queries.propositions import PropositionEntry
from sayso.pages.timeline import Row, timeline_of

MOST_PROPOSITIONS = 50
MOST_CLAIMS = 300
"""Looked through for answers, the latest first."""
MOST_ANONYMOUS = 500


@dataclass(frozen=True, slots=True)
class Held:
    """An actor's line on one proposition, and the changes of position on it."""

    proposition: PropositionEntry
    row: Row
    shifts: tuple[dict[str, Any], ...]


def held_by(ledger: Ledger, actor: ActorEntry) -> list[Held]:
    """The actor's line on each of the latest propositions that others speak to as well."""
    found = []
    rows = ledger.propositions(actor=actor.id, claims=2, members=False)
    for entry in rows.page(MOST_PROPOSITIONS).items:
        row = next((row for row in timeline_of(entry).rows if row.id == actor.id), None)
        if row is not None:
            shifts = tuple(each for each in entry.shifts if each["actor"] == actor.id)
            found.append(Held(entry, row, shifts))
    return sorted(found, key=lambda each: not each.shifts)


def answers_of(ledger: Ledger, actor: ActorEntry) -> list[tuple[Known, int]]:
    """Whom the actor answers, and how often, in the latest claims."""
    counted: Counter[Known] = Counter()
    for entry in ledger.claims(actor=actor.id).page(MOST_CLAIMS).items:
        if entry.claim.responds_to is None:
            continue
        try:
            answered = ledger.show(entry.claim.responds_to)
        except Unknown:  # the reader's id of a claim that people have rejected
            continue
        if isinstance(answered, ClaimEntry):
            counted.update(each for each in answered.actors if each.id != actor.id)
    return sorted(counted.items(), key=lambda each: (-each[1], each[0].name))


def anonymous_of(ledger: Ledger, actor: ActorEntry) -> list[ClaimEntry]:
    """The latest claims of anonymous sources whom a report places with the actor."""
    own = {*actor.names, *(name for name in (actor.state,) if name)}
    return [
        entry
        for entry in ledger.claims(kind="anonymous").page(MOST_ANONYMOUS).items
        if any(own & {each.affiliation, each.state} for each in entry.claim.speakers)
    ]
