"""The claims of a ledger."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

import sqlalchemy as sa

from sayso.ledger.queries.entries import ClaimEntry, Known
from sayso.ledger.queries.filters import LINKS, ClaimFilter, conditions, unindexed, values_of
from sayso.ledger.queries.reports import report_entry, sort_column
from sayso.ledger.queries.rows import Order, Rows
from sayso.ledger.store import tables
from sayso.ledger.store.names import record_id
from sayso.ledger.store.opening import reading
from sayso.ledger.store.packing import claim_loaded, unpacked
from sayso.ledger.store.records import in_chunks
from sayso.ledger.store.tallies import COLUMNS
from sayso.ledger.store.words import FEW, matching

_SOME = 60_000  # claims that are gathered in less time to count than by looking for them
_SORTS = {"date": "day", "score": "score", "outlet": "outlet", "speaker": "speaker"}


def claims(engine: sa.Engine, wanted: ClaimFilter, *, sort: str) -> Rows[ClaimEntry]:
    """The claims that the filter lets through. Raises ValueError for an unknown `sort`."""
    claim = tables.claim
    column: sa.ColumnElement[Any] = claim.c[sort_column(sort, _SORTS)]
    own: sa.ColumnElement[str] = claim.c.id
    with reading(engine) as connection:
        few = few_of(connection, wanted, FEW)
        some = few_of(connection, wanted, _SOME)
        holds = matching(connection, claim, wanted.text) if wanted.text is not None else None
    statement, counted = sa.select(claim), sa.select(claim)
    link = next((name for name in LINKS if len(values_of(wanted, name)) == 1), None)
    if link is not None:
        # The link's own index has its claims in the order of their days.
        table, (value,) = LINKS[link], values_of(wanted, link)
        wanted = replace(wanted, **{link: None})
        joined = (table, table.c.claim == claim.c.id)
        statement, counted = (
            each.join(*joined).where(table.c[link] == value) for each in (statement, counted)
        )
        if column is claim.c.day and "day" in table.c:
            column, own = table.c.day, table.c.claim
    statement = statement.where(*conditions(wanted, few=few))
    counted = counted.where(*conditions(wanted, few={*COLUMNS, *some}))
    if holds is not None:
        statement, counted = statement.where(holds.condition), holds.counted(counted, claim)
    if few or (holds is not None and holds.few):
        column = unindexed(column)
    order = Order(column, own, sort.startswith("-"))
    return Rows(engine, statement, order, claim_entries, counted)


def few_of(connection: sa.Connection, wanted: ClaimFilter, most: int) -> list[str]:
    """The fields of several values that at most so many claims have."""
    actor, tally = tables.actor, tables.tally
    found = []
    for name in ("actor", *COLUMNS, "relay", "event"):
        values = values_of(wanted, name)
        if len(values) < 2:
            continue
        if name == "actor":
            claims = sa.select(sa.func.sum(actor.c.claims)).where(actor.c.id.in_(values))
        else:
            claims = sa.select(sa.func.sum(tally.c.claims)).where(
                tally.c.facet == name, tally.c.value.in_(values)
            )
        if (connection.execute(claims).scalar() or 0) <= most:
            found.append(name)
    return found


def claim_entries(connection: sa.Connection, rows: Sequence[sa.RowMapping]) -> list[ClaimEntry]:
    """Rows of `claim` as entries."""
    ids = [row["id"] for row in rows]
    reports = {row["report"] for row in rows}
    heads = {
        row.id: report_entry(row._mapping)  # noqa: SLF001 - a row's public name for its mapping
        for row in in_chunks(connection, sa.select(tables.report), tables.report.c.id, reports)
    }
    texts, bodies = _texts(connection, reports), _bodies(connection, ids)
    known, members = _actors(connection, ids), _propositions(connection, ids)
    entries = []
    for row in rows:
        body = bodies[row["id"]]
        made = claim_loaded(body.corrected or body.data)
        actors = [known.get(record_id(row["report"], each.id)) for each in made.speakers]
        entries.append(
            ClaimEntry(
                claim=made,
                report=heads[row["report"]],
                text=texts[row["report"]],
                day=row["day"] or None,
                review=row["review"] or None,
                actors=tuple(
                    actor or Known(id=each.id, name=each.name, kind=each.kind)
                    for actor, each in zip(actors, made.speakers, strict=True)
                ),
                propositions=tuple(members[row["id"]]),
                reader=row["reader"],
            )
        )
    return entries


def _texts(connection: sa.Connection, reports: Collection[str]) -> dict[str, str]:
    body = tables.report_body
    rows = in_chunks(connection, sa.select(body.c.report, body.c.text), body.c.report, reports)
    return {row.report: unpacked(row.text) for row in rows}


def _bodies(connection: sa.Connection, ids: Collection[str]) -> dict[str, sa.Row[Any]]:
    body = tables.claim_body
    statement = sa.select(body.c.claim, body.c.data, body.c.corrected)
    return {row.claim: row for row in in_chunks(connection, statement, body.c.claim, ids)}


def _actors(connection: sa.Connection, ids: Collection[str]) -> dict[str, Known]:
    """The actors of the ledger that speak in these claims, by the id of their record."""
    link, actor = tables.claim_actor, tables.actor
    statement = sa.select(link.c.record, actor.c.id, actor.c.name, actor.c.kind).join(
        actor, actor.c.id == link.c.actor
    )
    rows = in_chunks(connection, statement, link.c.claim, ids)
    return {row.record: Known(id=row.id, name=row.name, kind=row.kind) for row in rows}


def _propositions(connection: sa.Connection, ids: Collection[str]) -> dict[str, list[str]]:
    member = tables.proposition_claim
    statement = sa.select(member.c.claim, member.c.proposition).order_by(member.c.proposition)
    found: dict[str, list[str]] = defaultdict(list)
    for row in in_chunks(connection, statement, member.c.claim, ids):
        found[row.claim].append(row.proposition)
    return found
