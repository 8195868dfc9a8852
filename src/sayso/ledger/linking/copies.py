"""Which reports are one text: kept as keys, scored pairs, and the smallest id of each group."""

from __future__ import annotations

from collections.abc import Collection

import sqlalchemy as sa

from sayso.ledger.duplicates import groups, keys, similar
from sayso.ledger.linking.components import component
from sayso.ledger.records import ReportRecord
from sayso.ledger.store import tables
from sayso.ledger.store.records import in_chunks, reports_by_id


def link_copies(connection: sa.Connection, reports: Collection[str]) -> set[str]:
    """Compare new reports with those that share a key, and group what is one text.

    Gives the reports that are now in another group than before.
    """
    paired = [each for each in sorted(reports) if _paired(connection, each)]
    if not paired:
        return set()
    pair = tables.report_pair
    found = component(connection, pair, paired)
    of = groups(found)
    report = tables.report
    held = sa.select(report.c.id, report.c.copies)
    rows = list(in_chunks(connection, held, report.c.id, sorted(of)))
    moved = {row.id for row in rows if row.copies != of[row.id]}
    for each in sorted(moved):
        connection.execute(report.update().where(report.c.id == each).values(copies=of[each]))
    return moved


def _paired(connection: sa.Connection, report: str) -> bool:
    """Keep a report's keys and pairs; whether it has any pair."""
    own = report_records(connection, [report])[report]
    found = sorted(set(keys(own)))
    rows = [{"key": key, "report": report} for key in found]
    table = tables.report_key
    statement = sa.select(table.c.report).distinct()
    others = {row.report for row in in_chunks(connection, statement, table.c.key, found)}
    connection.execute(table.insert(), rows)
    pairs = []
    for other, record in report_records(connection, sorted(others)).items():
        same = similar(own, record)
        if same.kind is not None:
            a, b = sorted((report, other))
            pairs.append({"a": a, "b": b, "score": same.score, "kind": same.kind})
    if pairs:
        connection.execute(tables.report_pair.insert(), pairs)
    return bool(pairs)


def report_records(connection: sa.Connection, ids: Collection[str]) -> dict[str, ReportRecord]:
    """The records of these reports."""
    return {
        id_: ReportRecord(
            id=id_,
            text=report.text,
            title=report.title,
            outlet=report.outlet,
            published=report.published,
            url=report.url,
        )
        for id_, report in reports_by_id(connection, ids).items()
    }
