"""The actors of a ledger."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import sqlalchemy as sa

from sayso.ledger.queries.reports import sort_column
from sayso.ledger.queries.rows import Order, Rows
from sayso.ledger.store import tables

_SORTS = {"claims": "claims", "name": "name"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """An actor as one report has it: what `Ledger.split` takes out of an actor of the ledger."""

    id: str
    report: str
    name: str

    def to_dict(self) -> dict[str, Any]:
        """The JSON form."""
        return {"id": self.id, "report": self.report, "name": self.name}


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorEntry:
    """An actor of the ledger: the commonest name and kind, and all that the reports say of it.

    `claims` counts the claims that it makes, `reports` the reports that name it. `records` are what
    it is in each of these; a list leaves them out.
    """

    id: str
    name: str
    kind: str
    state: str | None
    claims: int
    reports: int
    names: tuple[str, ...]
    roles: tuple[str, ...]
    affiliations: tuple[str, ...]
    records: tuple[Record, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The JSON form, with `records` where there are any."""
        found = {
            "id": self.id,
            "name": self.name,
            "kind": self.kind,
            "state": self.state,
            "claims": self.claims,
            "reports": self.reports,
            "names": list(self.names),
            "roles": list(self.roles),
            "affiliations": list(self.affiliations),
        }
        held = {"records": [each.to_dict() for each in self.records]} if self.records else {}
        return found | held


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorFilter:
    """What an actor must have; what is None does not matter. `name` is any name that it goes by."""

    kind: str | None = None
    name: str | None = None


def actors(engine: sa.Engine, wanted: ActorFilter, *, sort: str) -> Rows[ActorEntry]:
    """The actors that the filter lets through. Raises ValueError for an unknown `sort`."""
    table, record = tables.actor, tables.actor_record
    column: sa.ColumnElement[Any] = table.c[sort_column(sort, _SORTS)]
    statement = sa.select(table)
    if wanted.kind is not None:
        statement = statement.where(table.c.kind == wanted.kind)
    if wanted.name is not None:
        named = sa.select(record.c.actor).where(record.c.name == wanted.name)
        statement = statement.where(table.c.id.in_(named))
    return Rows(engine, statement, Order(column, table.c.id, sort.startswith("-")), _load)


def _load(_connection: sa.Connection, rows: Sequence[sa.RowMapping]) -> list[ActorEntry]:
    return [actor_entry(row) for row in rows]


def actor_entry(row: sa.RowMapping) -> ActorEntry:
    """A row of `actor` as an entry."""
    data = json.loads(row["data"])
    return ActorEntry(
        id=row["id"],
        name=row["name"],
        kind=row["kind"],
        state=row["state"] or None,
        claims=row["claims"],
        reports=row["reports"],
        names=tuple(data["names"]),
        roles=tuple(data["roles"]),
        affiliations=tuple(data["affiliations"]),
    )


def with_records(connection: sa.Connection, entry: ActorEntry) -> ActorEntry:
    """The same actor with its records, in the order of their reports and ids."""
    record = tables.actor_record
    statement = (
        sa.select(record.c.id, record.c.report, record.c.name)
        .where(record.c.actor == entry.id)
        .order_by(record.c.report, record.c.id)
    )
    rows = connection.execute(statement)
    return replace(
        entry, records=tuple(Record(id=row.id, report=row.report, name=row.name) for row in rows)
    )
