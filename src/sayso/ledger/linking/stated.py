"""The rows of a proposition: how its claims stand, in whose positions, with how many origins."""

from __future__ import annotations

import json
from collections.abc import Collection

import sqlalchemy as sa

from sayso.ledger.linking.leanings import leanings
from sayso.ledger.origins import origins
from sayso.ledger.positions import positions_of, shifts_of
from sayso.ledger.propositions import grouped
from sayso.ledger.status import status_of
from sayso.ledger.store import tables
from sayso.ledger.store.claim_records import actor_records, claim_records
from sayso.ledger.store.records import in_chunks


def keep_proposition(connection: sa.Connection, group: Collection[str]) -> None:
    """Write the proposition that a group of claims makes."""
    claims = claim_records(connection, group)
    found = grouped(claims.values(), leanings(connection, claims))
    records = sorted({each for claim in claims.values() for each in claim.speakers})
    actors = actor_records(connection, records)
    identities = _identities(connection, records)
    told = origins(
        list(claims.values()),
        relations=found.claims,
        actors=actors,
        identities=identities,
        copies=_copies(connection, {claim.report for claim in claims.values()}),
    )
    positions = positions_of(claims.values(), found.claims, actors=identities, origins=told.of)
    shifts = shifts_of(positions)
    count = told.count(found.claims)
    status = status_of(found.claims.values(), origins=count, shifts=len(shifts))
    days = sorted(
        each.date for position in positions for each in position.line if each.date is not None
    )
    last = days[-1] if days else ""
    connection.execute(
        tables.proposition.insert(),
        {
            "id": found.id,
            "about": found.about,
            "contested": "contested" in status,
            "claims": len(claims),
            "actors": len(positions),
            "reports": len({claim.report for claim in claims.values()}),
            "origins": count,
            "first": days[0] if days else "",
            "last": last,
            "data": json.dumps(
                {
                    "status": status,
                    "positions": [
                        {"actor": each.actor, "line": [held.to_dict() for held in each.line]}
                        for each in positions
                    ],
                    "shifts": [each.to_dict() for each in shifts],
                    "joins": [[each.a, each.b, each.rule, each.shared] for each in told.joins],
                }
            ),
        },
    )
    connection.execute(
        tables.proposition_claim.insert(),
        [
            {"proposition": found.id, "claim": claim, "relation": how, "origin": told.of[claim]}
            for claim, how in found.claims.items()
        ],
    )
    connection.execute(
        tables.proposition_status.insert(),
        [{"proposition": found.id, "status": each, "last": last} for each in status],
    )


def drop_propositions(connection: sa.Connection, ids: Collection[str]) -> None:
    """Take out propositions, to be made anew."""
    ordered = sorted(ids)
    for table, column in (
        (tables.proposition_status, tables.proposition_status.c.proposition),
        (tables.proposition_claim, tables.proposition_claim.c.proposition),
        (tables.proposition, tables.proposition.c.id),
    ):
        for start in range(0, len(ordered), 500):
            some = ordered[start : start + 500]
            connection.execute(table.delete().where(column.in_(some)))


def _identities(connection: sa.Connection, records: Collection[str]) -> dict[str, str]:
    record = tables.actor_record
    statement = sa.select(record.c.id, record.c.actor)
    return {row.id: row.actor for row in in_chunks(connection, statement, record.c.id, records)}


def _copies(connection: sa.Connection, reports: Collection[str]) -> dict[str, str]:
    report = tables.report
    statement = sa.select(report.c.id, report.c.copies)
    return {
        row.id: row.copies for row in in_chunks(connection, statement, report.c.id, sorted(reports))
    }
