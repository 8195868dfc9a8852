"""What claims are compared by: kept, so that a new report does not make it anew for old ones."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import replace

import sqlalchemy as sa

from sayso.ledger.propositions import matters_of
from sayso.ledger.records import ClaimRecord
from sayso.ledger.store import tables
from sayso.ledger.store.packing import dumped, loaded, vector_packed, vector_unpacked
from sayso.ledger.store.records import in_chunks, reports_by_id
from sayso.reading.sameness import Matter
from sayso.reading.sameness.meaning import Vector, whole


def keep_matters(
    connection: sa.Connection, report: str, claims: Sequence[ClaimRecord], *, only: Collection[str]
) -> dict[str, Matter]:
    """Keep the matters of `only` some of a report's claims; gives them as `matters` would."""
    text = reports_by_id(connection, [report])[report].text
    found = matters_of(text, claims)
    kept, whole = tables.claim_matter, tables.report_matter
    rows = [
        {
            "claim": claim,
            "data": dumped(replace(matter, report=(), vector=None, report_vector=None)),
        }
        for claim, matter in sorted(found.items())
        if claim in only
    ]
    shared = next(iter(found.values()), Matter())
    connection.execute(whole.delete().where(whole.c.report == report))
    connection.execute(
        whole.insert(),
        {
            "report": report,
            "names": json.dumps(shared.report),
            "vector": vector_packed(shared.report_vector),
        },
    )
    connection.execute(kept.delete().where(kept.c.claim.in_(sorted(only))))
    if rows:
        connection.execute(kept.insert(), rows)
    return matters(connection, [row["claim"] for row in rows])


def matters(connection: sa.Connection, claims: Collection[str]) -> dict[str, Matter]:
    """The matters of these claims, of those that have one."""
    kept, body, claim = tables.claim_matter, tables.claim_body, tables.claim
    statement = (
        sa.select(kept.c.claim, kept.c.data, body.c.vector, claim.c.report)
        .join(body, body.c.claim == kept.c.claim)
        .join(claim, claim.c.id == kept.c.claim)
    )
    rows = list(in_chunks(connection, statement, kept.c.claim, sorted(claims)))
    whole = tables.report_matter
    reports = {
        row.report: (tuple(json.loads(row.names)), row.vector and vector_unpacked(row.vector))
        for row in in_chunks(
            connection, sa.select(whole), whole.c.report, sorted({row.report for row in rows})
        )
    }
    found = {}
    for row in rows:
        names, vector = reports[row.report]
        found[row.claim] = replace(
            loaded(row.data, Matter),
            report=names,
            vector=None if row.vector is None else vector_unpacked(row.vector),
            report_vector=vector,
        )
    return found


def vectors_of(connection: sa.Connection, claims: Collection[str]) -> dict[str, Vector]:
    """What these claims say on the whole, of those that have a matter and a vector."""
    kept, body = tables.claim_matter, tables.claim_body
    statement = sa.select(kept.c.claim, body.c.vector).join(body, body.c.claim == kept.c.claim)
    rows = in_chunks(connection, statement, kept.c.claim, sorted(claims))
    return {row.claim: whole(vector_unpacked(row.vector)) for row in rows if row.vector is not None}
