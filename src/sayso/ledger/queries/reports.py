"""The reports of a ledger."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

import sqlalchemy as sa

from sayso.ledger.errors import Unknown
from sayso.ledger.queries.entries import ReportEntry
from sayso.ledger.queries.filters import unindexed
from sayso.ledger.queries.rows import Order, Rows
from sayso.ledger.store import tables
from sayso.ledger.store.opening import reading
from sayso.ledger.store.words import matching

ReportSort = Literal["date", "-date", "outlet", "-outlet", "id", "-id"]
_SORTS = {"date": "published", "outlet": "outlet", "id": "id"}


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportFilter:
    """What a report must have; what is None does not matter.

    `since` and `until` are days of publication, both included; `copies` is what a report's entry
    calls so; `text` are words that the report holds.
    """

    outlet: str | None = None
    since: str | None = None
    until: str | None = None
    copies: str | None = None
    text: str | None = None


def reports(engine: sa.Engine, wanted: ReportFilter, *, sort: str) -> Rows[ReportEntry]:
    """The reports that the filter lets through. Raises ValueError for an unknown `sort`."""
    table = tables.report
    column: sa.ColumnElement[Any] = table.c[sort_column(sort, _SORTS)]
    statement = counted = sa.select(table).where(*_conditions(wanted))
    if wanted.text is not None:
        with reading(engine) as connection:
            holds = matching(connection, table, wanted.text)
        statement, counted = statement.where(holds.condition), holds.counted(counted, table)
        column = unindexed(column) if holds.few else column
    order = Order(column, table.c.id, sort.startswith("-"))
    return Rows(engine, statement, order, _load, counted)


def sort_column(sort: str, sorts: dict[str, str]) -> str:
    """The column that a list is sorted by. Raises ValueError when there is no such `sort`."""
    name = sorts.get(sort.removeprefix("-"))
    if name is None:
        raise ValueError(f"cannot sort by {sort!r}: one of {', '.join(sorts)}, with - in reverse")
    return name


def report_entry(row: sa.RowMapping) -> ReportEntry:
    """A row of `report` as an entry."""
    return ReportEntry(
        id=row["id"],
        title=row["title"] or None,
        outlet=row["outlet"] or None,
        published=row["published"] or None,
        url=row["url"] or None,
        sha256=row["sha256"],
        reader=row["reader"],
        claims=row["claims"],
        copies=row["copies"],
    )


def duplicates(engine: sa.Engine) -> list[list[str]]:
    """The groups of reports that are copies or versions of one another, ids in order."""
    table = tables.report
    first = sa.select(table.c.copies).where(table.c.copies != table.c.id).distinct()
    statement = (
        sa.select(table.c.copies, table.c.id)
        .where(table.c.copies.in_(first))
        .order_by(table.c.copies, table.c.id)
    )
    groups: dict[str, list[str]] = {}
    with reading(engine) as connection:
        for row in connection.execute(statement):
            groups.setdefault(row.copies, []).append(row.id)
    return list(groups.values())


def versions(engine: sa.Engine, report: str) -> list[ReportEntry]:
    """The versions of a report and itself: one text of one outlet or one address.

    Oldest first, undated ones last. Raises Unknown when there is no such report.
    """
    table = tables.report
    with reading(engine) as connection:
        own = connection.execute(sa.select(table).where(table.c.id == report)).mappings().first()
        if own is None:
            raise Unknown(f"the ledger has no report of the id {report!r}")
        statement = (
            sa.select(table)
            .where(table.c.copies == own["copies"])
            .order_by(table.c.published.is_(None), table.c.published, table.c.id)
        )
        found = connection.execute(statement).mappings().all()
    return [report_entry(row) for row in found if _of_one_publisher(row, own)]


def _of_one_publisher(row: sa.RowMapping, own: sa.RowMapping) -> bool:
    if row["id"] == own["id"]:
        return True
    same_outlet = bool(own["outlet"]) and row["outlet"] == own["outlet"]
    return same_outlet or (bool(own["url"]) and row["url"] == own["url"])


def _conditions(wanted: ReportFilter) -> list[sa.ColumnElement[bool]]:
    table = tables.report
    found = []
    if wanted.outlet is not None:
        found.append(table.c.outlet == wanted.outlet)
    if wanted.since is not None:
        found.append(table.c.published >= wanted.since)
    if wanted.until is not None:
        found.append((table.c.published <= wanted.until) & (table.c.published != ""))
    if wanted.copies is not None:
        found.append(table.c.copies == wanted.copies)
    return found


def _load(_connection: sa.Connection, rows: Sequence[sa.RowMapping]) -> list[ReportEntry]:
    return [report_entry(row) for row in rows]
