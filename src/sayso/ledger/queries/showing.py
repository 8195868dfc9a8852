"""An id → whatever of the ledger has it."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from sayso.ledger.decisions import Decision, decision_of
from sayso.ledger.errors import Unknown
from sayso.ledger.queries.actors import ActorEntry, actor_entry, with_records
from sayso.ledger.queries.claims import claim_entries
from sayso.ledger.queries.entries import ClaimEntry
from sayso.ledger.queries.propositions import PropositionEntry, proposition_entries
from sayso.ledger.store import tables
from sayso.ledger.store.opening import reading
from sayso.ledger.store.records import readings_by_id
from sayso.reading.reading import Reading

Shown = Reading | ClaimEntry | PropositionEntry | ActorEntry | Decision


def show(engine: sa.Engine, own: str) -> Shown:
    """The claim, proposition, actor, report (its Reading) or decision of that id.

    Raises Unknown when there is none.
    """
    with reading(engine) as connection:
        if row := _row(connection, tables.claim, own):
            return claim_entries(connection, [row])[0]
        if row := _row(connection, tables.proposition, own):
            return proposition_entries(connection, [row])[0]
        if row := _row(connection, tables.actor, own):
            return with_records(connection, actor_entry(row))
        if _row(connection, tables.report, own):
            return readings_by_id(connection, [own])[own]
        if row := _row(connection, tables.decision, own):
            return decision_of(row)
    raise Unknown(f"the ledger has nothing of the id {own!r}")


def reading_of(engine: sa.Engine, report: str) -> Reading:
    """The reading of a report, as people corrected it. Raises Unknown when there is none."""
    with reading(engine) as connection:
        found = readings_by_id(connection, [report])
    if report not in found:
        raise Unknown(f"the ledger has no report of the id {report!r}")
    return found[report]


def _row(connection: sa.Connection, table: sa.Table, own: str) -> Any:  # noqa: ANN401 - a mapping
    return connection.execute(sa.select(table).where(table.c.id == own)).mappings().first()
