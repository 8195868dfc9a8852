"""Whether a ledger still holds what was put into it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import sqlalchemy as sa

from sayso.ledger.decisions import find
from sayso.ledger.errors import Unknown
from sayso.ledger.log import START, decision_digest, report_digest, sealed
from sayso.ledger.store import tables
from sayso.ledger.store.opening import reading


@dataclass(slots=True)
class Verified:
    """What was found wrong, each with the entry or row it concerns; the log's length and last hash.

    To cut off the end of the log leaves no trace in it: who has noted `head` before can tell.
    """

    entries: int = 0
    head: str = START
    faults: list[str] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.faults


def verify(engine: sa.Engine, *, head: str | None = None) -> Verified:
    """Check the store itself, the log's chain, and every report and decision against the log.

    `head` is a last hash that somebody noted: it must stand in the log.
    """
    found = Verified()
    with reading(engine) as connection:
        found.faults += _store_faults(connection)
        latest, heads = _walk(connection, found)
        found.faults += _report_faults(connection, latest)
        found.faults += _decision_faults(connection, latest)
    if head is not None and head not in heads:
        found.faults.append(f"log: no entry has the hash {head}: its end was cut off")
    return found


def _store_faults(connection: sa.Connection) -> Iterator[str]:
    if connection.dialect.name != "sqlite":
        return  # PostgreSQL checks its pages and foreign keys itself
    for (said,) in connection.execute(sa.text("PRAGMA integrity_check(20)")):
        if said != "ok":
            yield f"store: {said}"
    for row in connection.execute(sa.text("PRAGMA foreign_key_check")):
        yield f"store: a row of {row[0]} names a row of {row[2]} that is not there"


def _walk(
    connection: sa.Connection, found: Verified
) -> tuple[dict[tuple[str, str], str], set[str]]:
    """Each subject's latest digest, and every hash, of the entries in order."""
    latest, heads = {}, set()
    for row in connection.execute(sa.select(tables.log).order_by(tables.log.c.number)):
        found.entries += 1
        if row.number != found.entries:
            found.faults.append(f"log: entry {found.entries} is missing")
            found.entries = row.number
        if row.hash != sealed(found.head, row.number, row.what, row.subject, row.digest):
            what = f"{row.what} {row.subject}"
            found.faults.append(f"log: entry {row.number} ({what}) is not the one that was written")
        found.head = row.hash
        heads.add(row.hash)
        latest[row.what, row.subject] = row.digest
    return latest, heads


def _report_faults(connection: sa.Connection, latest: dict[tuple[str, str], str]) -> Iterator[str]:
    held = set(connection.execute(sa.select(tables.report.c.id)).scalars())
    logged = {subject for what, subject in latest if what == "report"}
    yield from (f"report {each}: it is in the log, but gone" for each in sorted(logged - held))
    yield from (f"report {each}: it is not in the log" for each in sorted(held - logged))
    for each in sorted(held & logged):
        if report_digest(connection, each) != latest["report", each]:
            yield f"report {each}: it is not what was added"


def _decision_faults(
    connection: sa.Connection, latest: dict[tuple[str, str], str]
) -> Iterator[str]:
    table = tables.decision
    rows = connection.execute(sa.select(table).order_by(table.c.number)).mappings().all()
    held = {row["id"] for row in rows}
    logged = {subject for what, subject in latest if what == "decision"}
    yield from (f"decision {each}: it is in the log, but gone" for each in sorted(logged - held))
    for row in rows:
        if decision_digest(row) != latest.get(("decision", row["id"])):
            yield f"decision {row['id']}: it is not what was decided"
        if row["closed_by"] is not None and not _closes(connection, row["closed_by"], row["id"]):
            yield f"decision {row['id']}: nobody undid it, but it is closed"


def _closes(connection: sa.Connection, closing: str, closed: str) -> bool:
    try:
        return find(connection, closing).subject == closed
    except Unknown:
        return False
