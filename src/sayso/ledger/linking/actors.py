"""Which actors of the reports are one actor of the ledger."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection

import sqlalchemy as sa

from sayso.actor import Actor
from sayso.ledger.decisions import standing
from sayso.ledger.store import tables
from sayso.ledger.store.packing import loaded
from sayso.ledger.store.records import in_chunks


def link_actors(connection: sa.Connection, reports: Collection[str]) -> None:
    """Find out who the actors of these new reports are."""
    record = tables.actor_record
    statement = sa.select(record.c.id)
    new = [row.id for row in in_chunks(connection, statement, record.c.report, sorted(reports))]
    relink_actors(connection, new)


def relink_actors(connection: sa.Connection, records: Collection[str]) -> None:
    """Find out anew who these records are, and all that hang together with them."""
    identities = _identities(connection, records)
    touched = _moved(connection, identities)
    _describe(connection, touched)


def _identities(connection: sa.Connection, records: Collection[str]) -> dict[str, str]:
    together = [each.data["together"] for each in standing(connection, "actor") if each.kind == "merge"]
    over = {each: each for each in records}
    for group in together:
        if any(each in over for each in group):
            over |= dict.fromkeys(group, min(group))
    return over


def _moved(connection: sa.Connection, identities: dict[str, str]) -> set[str]:
    """Write who the records are; gives the actors that gained or lost one."""
    record, link = tables.actor_record, tables.claim_actor
    statement = sa.select(record.c.id, record.c.actor)
    before = {
        row.id: row.actor
        for row in in_chunks(connection, statement, record.c.id, sorted(identities))
    }
    touched = set()
    for own, was in before.items():
        now = identities[own]
        touched |= {was, now}
        if was != now:
            connection.execute(record.update().where(record.c.id == own).values(actor=now))
        connection.execute(
            link.update().where(link.c.record == own, link.c.actor != now).values(actor=now)
        )
    return touched


def _describe(connection: sa.Connection, actors: Collection[str]) -> None:
    """Write the rows of `actor` anew, and drop those that nobody is any more."""
    ids = sorted(actors)
    rows = [row for each in ids if (row := _row(connection, each)) is not None]
    actor = tables.actor
    for start in range(0, len(ids), 500):
        connection.execute(actor.delete().where(actor.c.id.in_(ids[start : start + 500])))
    if rows:
        connection.execute(actor.insert(), rows)


def _row(connection: sa.Connection, actor: str) -> dict[str, object] | None:
    record, link = tables.actor_record, tables.claim_actor
    statement = sa.select(record.c.report, record.c.data).where(record.c.actor == actor)
    found = connection.execute(statement.order_by(record.c.id)).all()
    if not found:
        return None
    known = [loaded(row.data, Actor) for row in found]
    claims = connection.execute(
        sa.select(sa.func.count(sa.distinct(link.c.claim))).where(link.c.actor == actor)
    ).scalar_one()
    names = Counter(each.name for each in known)
    return {
        "id": actor,
        "name": _commonest(names),
        "kind": _commonest(Counter(each.kind for each in known)),
        "state": _commonest(Counter(each.state for each in known if each.state)),
        "claims": claims,
        "reports": len({row.report for row in found}),
        "data": json.dumps(
            {
                "names": sorted(names),
                "roles": sorted({each.role for each in known if each.role}),
                "affiliations": sorted({each.affiliation for each in known if each.affiliation}),
            }
        ),
    }


def _commonest(found: Counter[str]) -> str:
    """The one that is there most often; of several the longest, then the first by letters."""
    return min(found, key=lambda each: (-found[each], -len(each), each), default="")
