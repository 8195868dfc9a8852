"""The decisions of a ledger."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa

from sayso.ledger.decisions import Decision, decision_of
from sayso.ledger.queries.rows import Order, Rows
from sayso.ledger.store import tables


def decisions(
    engine: sa.Engine,
    *,
    subject: str | None = None,
    who: str | None = None,
    standing: bool | None = None,
) -> Rows[Decision]:
    """The decisions, latest first: of one subject, of one person, only those (not) undone."""
    table = tables.decision
    statement = sa.select(table)
    if subject is not None:
        statement = statement.where(table.c.subject == subject)
    if who is not None:
        statement = statement.where(table.c.who == who)
    if standing is not None:
        is_open = table.c.closed_by.is_(None)
        statement = statement.where(is_open if standing else ~is_open)
    return Rows(engine, statement, Order(table.c.number, table.c.id, descending=True), _load)


def _load(_connection: sa.Connection, rows: Sequence[sa.RowMapping]) -> list[Decision]:
    return [decision_of(row) for row in rows]
