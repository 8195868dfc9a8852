"""The pairs that wait for a person: two names of one actor, two claims about one thing."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.ledger.ledger import Ledger
from sayso.ledger.queries.actors import ActorEntry
from sayso.ledger.queries.entries import ClaimEntry
from sayso.ledger.queries.pending import PendingPair
from sayso.ledger.queries.rows import Count
from sayso.pages.context import near, reading_with
from sayso.pages.gutter import Paragraph

_EXAMPLES = 3  # claims of an actor


@dataclass(frozen=True, slots=True)
class Side:
    """One of two actors, with claims to know it by; or one of two claims, alone in `claims`.

    `context` are the paragraphs that such a claim stands in.
    """

    actor: ActorEntry | None
    claims: tuple[ClaimEntry, ...]
    context: tuple[Paragraph, ...] = ()


def waiting(ledger: Ledger) -> dict[str, Count]:
    """How many pairs wait, of each sort."""
    return {
        "actor": ledger.pending_pairs("actor").count(),
        "proposition": ledger.pending_pairs("proposition").count(),
    }


def sides_of(ledger: Ledger, pair: PendingPair) -> tuple[Side, ...]:
    """What to look at on each side."""
    if pair.of == "actor":
        return tuple(
            Side(actor, ledger.claims(actor=actor.id).page(_EXAMPLES).items)
            for actor in pair.actors
        )
    return tuple(
        Side(None, (claim,), tuple(near(reading_with(ledger, claim)))) for claim in pair.claims
    )
