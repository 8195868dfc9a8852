"""An actor of the ledger and its records: the actor as each report has it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

import sqlalchemy as sa

from sayso.ledger.errors import Unknown
from sayso.ledger.store import tables
from sayso.ledger.store.opening import reading


@dataclass(frozen=True, slots=True)
class Record:
    """An actor as one report has it: the record's id, and the report's id, title and outlet."""

    id: str
    report: str
    title: str
    outlet: str


@dataclass(frozen=True, slots=True)
class Named:
    """A name that reports give an actor, with the records that have it, in order."""

    name: str
    records: tuple[Record, ...]


def named(engine: sa.Engine, actor: str) -> list[Named]:
    """The names of an actor, the commonest first."""
    record, report = tables.actor_record, tables.report
    statement = (
        sa.select(record.c.name, record.c.id, record.c.report, report.c.title, report.c.outlet)
        .join(report, report.c.id == record.c.report)
        .where(record.c.actor == actor)
        .order_by(report.c.published, record.c.id)
    )
    found: dict[str, list[Record]] = defaultdict(list)
    with reading(engine) as connection:
        for row in connection.execute(statement):
            found[row.name].append(Record(row.id, row.report, row.title, row.outlet))
    made = [Named(name, tuple(records)) for name, records in found.items()]
    return sorted(made, key=lambda each: (-len(each.records), each.name))


def actor_of(engine: sa.Engine, record: str) -> str:
    """The actor that a record is of. Raises Unknown."""
    table = tables.actor_record
    statement = sa.select(table.c.actor).where(table.c.id == record)
    with reading(engine) as connection:
        found: str | None = connection.execute(statement).scalar()
    if found is None:
        raise Unknown(f"there is no record {record!r} of an actor")
    return found
