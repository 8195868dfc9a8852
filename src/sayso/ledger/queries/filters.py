"""Which claims are asked for, as conditions on the tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from sayso.ledger.store import tables


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimFilter:
    """What a claim must have; what is None does not matter.

    `actor` and `proposition` are ids of the ledger, `relay` and `outlet` names, `event` a type of
    PLOVER, `kind` the kind of the (first) speaker, `since` and `until` days (ISO 8601, both
    included), `status` one of the claim's propositions', `review` what a person decided ("none"
    for undecided), `text` words that the claim holds.
    """

    actor: str | None = None
    relay: str | None = None
    stance: str | None = None
    certainty: str | None = None
    kind: str | None = None
    outlet: str | None = None
    event: str | None = None
    since: str | None = None
    until: str | None = None
    status: str | None = None
    review: str | None = None
    quote: str | None = None
    report: str | None = None
    proposition: str | None = None
    text: str | None = None


LINKS: dict[str, sa.Table] = {
    "actor": tables.claim_actor,
    "relay": tables.claim_relay,
    "event": tables.claim_event,
    "proposition": tables.proposition_claim,
}
_COLUMNS = ("stance", "certainty", "kind", "outlet", "quote", "report")


def conditions(wanted: ClaimFilter) -> list[sa.ColumnElement[bool]]:
    """The filter as conditions on `claim`, but for its text."""
    claim = tables.claim
    found = [
        claim.c[name] == value for name in _COLUMNS if (value := getattr(wanted, name)) is not None
    ]
    if wanted.review is not None:
        found.append(claim.c.review == ("" if wanted.review == "none" else wanted.review))
    if wanted.since is not None:
        found.append(claim.c.day >= wanted.since)
    if wanted.until is not None:
        found.append((claim.c.day <= wanted.until) & (claim.c.day != ""))
    for name, table in LINKS.items():
        linked: Any = getattr(wanted, name)
        if linked is not None:
            found.append(sa.exists().where(table.c.claim == claim.c.id, table.c[name] == linked))
    if wanted.status is not None:
        found.append(_of_status(wanted.status))
    return found


def _of_status(wanted: str) -> sa.ColumnElement[bool]:
    member, status = tables.proposition_claim, tables.proposition_status
    # One inside the other: as a join SQLite would look through all propositions of the status.
    has = sa.exists().where(status.c.proposition == member.c.proposition, status.c.status == wanted)
    return sa.exists().where(member.c.claim == tables.claim.c.id, has)
