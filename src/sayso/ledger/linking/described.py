"""The rows of `actor`: what the reports say of each, taken together."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterable
from typing import Any

import sqlalchemy as sa

from sayso.actor import Actor
from sayso.ledger.linking.pending import keep_pending
from sayso.ledger.store import tables
from sayso.ledger.store.claim_rows import short
from sayso.ledger.store.packing import loaded
from sayso.ledger.store.records import in_chunks

_CHUNK = 500


def describe(connection: sa.Connection, actors: Collection[str]) -> None:
    """Write the rows of these actors anew, and drop those that nobody is any more."""
    ids = sorted(actors)
    rows = [row for each in ids if (row := _row(connection, each)) is not None]
    actor = tables.actor
    for start in range(0, len(ids), _CHUNK):
        connection.execute(actor.delete().where(actor.c.id.in_(ids[start : start + _CHUNK])))
    if rows:
        connection.execute(actor.insert(), rows)
    keep_pending(connection, "actor", set(ids) - {row["id"] for row in rows}, ())


def _row(connection: sa.Connection, actor: str) -> dict[str, Any] | None:
    record, link = tables.actor_record, tables.claim_actor
    # One of each profile is enough: the others say the same, and who is in every report has many.
    counted = (
        sa.select(sa.func.min(record.c.id).label("id"), sa.func.count().label("reports"))
        .where(record.c.actor == actor)
        .group_by(record.c.profile)
    )
    reports = {row.id: row.reports for row in connection.execute(counted)}
    if not reports:
        return None
    said = in_chunks(
        connection, sa.select(record.c.id, record.c.data), record.c.id, sorted(reports)
    )
    found = [(loaded(row.data, Actor), reports[row.id]) for row in said]
    claims = connection.execute(
        sa.select(sa.func.count(sa.distinct(link.c.claim))).where(link.c.actor == actor)
    ).scalar_one()
    return {
        "id": actor,
        "name": short(_commonest((each.name, count) for each, count in found)),
        "kind": _kind((each.kind, count) for each, count in found),
        "state": _commonest((each.state, count) for each, count in found if each.state),
        "claims": claims,
        "reports": sum(reports.values()),
        "data": json.dumps(
            {
                "names": sorted({each.name for each, _ in found}),
                "roles": _ranked((each.role, count) for each, count in found if each.role),
                "affiliations": _ranked(
                    (each.affiliation, count) for each, count in found if each.affiliation
                ),
            }
        ),
    }


def _kind(found: Iterable[tuple[str, int]]) -> str:
    """The commonest kind that the reports show; person only where none shows another.

    One that speaks and of whom nothing is known is read as a person (`sayso.ledger.actors.score`).
    """
    kinds = list(found)
    return _commonest(each for each in kinds if each[0] != "person") or _commonest(kinds)


def _commonest(found: Iterable[tuple[str, int]]) -> str:
    """The one that is there most often."""
    return next(iter(_ranked(found)), "")


def _ranked(found: Iterable[tuple[str, int]]) -> list[str]:
    """Those there most often first; of several the longest, then the first by letters."""
    counts: Counter[str] = Counter()
    for each, count in found:
        counts[each] += count
    return sorted(counts, key=lambda each: (-counts[each], -len(each), each))
