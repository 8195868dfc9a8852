"""Rows → the objects that they were made of, and the records that steps across reports compare."""

from __future__ import annotations

import zlib
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from typing import Any

import msgspec
import sqlalchemy as sa

from sayso.actor import Actor
from sayso.claim import Claim
from sayso.ledger.store import tables
from sayso.ledger.store.claim_rows import with_mentions
from sayso.ledger.store.packing import claim_loaded, loaded, unpacked
from sayso.proposition import Proposition
from sayso.reading.reading import Reading
from sayso.reading.times.time import Time
from sayso.report import Report

CHUNK = 500  # ids in one query: SQLite takes 32,766 parameters, older builds 999


@dataclass(frozen=True, slots=True)
class Found:
    """What `report_body.data` holds."""

    report: dict[str, Any]
    times: tuple[Time, ...]
    propositions: tuple[Proposition, ...]


def reports_by_id(
    connection: sa.Connection, ids: Collection[str], *, raw: bool = False
) -> dict[str, Report]:
    """The reports of these ids, their bytes only if asked for."""
    body = tables.report_body
    columns = [body.c.report, body.c.text, body.c.data, *([body.c.raw] if raw else [])]
    rows = in_chunks(connection, sa.select(*columns), body.c.report, ids)
    return {row.report: _report(row, raw=raw) for row in rows}


def readings_by_id(
    connection: sa.Connection, ids: Collection[str], *, made: bool = False
) -> dict[str, Reading]:
    """The readings of these reports, as people corrected them, or as a reader `made` them."""
    reports = reports_by_id(connection, ids)
    actors = actors_of(connection, ids)
    claims = _claims(connection, ids, actors, made=made)
    body, report = tables.report_body, tables.report
    statement = sa.select(body.c.report, body.c.data, report.c.reader).join(
        report, report.c.id == body.c.report
    )
    readings = {}
    for row in in_chunks(connection, statement, body.c.report, ids):
        found = loaded(row.data, Found)
        readings[row.report] = Reading(
            reports[row.report],
            tuple(claims[row.report]),
            row.reader,
            actors=tuple(actors[row.report].values()),
            times=found.times,
            propositions=found.propositions,
        )
    return readings


def actors_of(connection: sa.Connection, ids: Collection[str]) -> dict[str, dict[str, Actor]]:
    """The actors of each report by their own id, in the order of the reading."""
    record = tables.actor_record
    statement = sa.select(record.c.report, record.c.data).order_by(record.c.report, record.c.place)
    actors: dict[str, dict[str, Actor]] = defaultdict(dict)
    for row in in_chunks(connection, statement, record.c.report, ids):
        actor = loaded(row.data, Actor)
        actors[row.report][actor.id] = actor
    return actors


def in_chunks(
    connection: sa.Connection,
    statement: sa.Select[Any],
    column: sa.ColumnElement[Any],
    ids: Collection[str] | Collection[int],
) -> Iterable[sa.Row[Any]]:
    """The rows whose `column` is one of `ids`, however many."""
    ordered = list(ids)
    for start in range(0, len(ordered), CHUNK):
        yield from connection.execute(statement.where(column.in_(ordered[start : start + CHUNK])))


def _report(row: sa.Row[Any], *, raw: bool) -> Report:
    fields = loaded(row.data, Found).report
    held = zlib.decompress(row.raw) if raw and row.raw is not None else None
    report = msgspec.convert({**fields, "text": unpacked(row.text)}, Report)
    return report if held is None else replace(report, raw=held)


def _claims(
    connection: sa.Connection,
    ids: Collection[str],
    actors: dict[str, dict[str, Actor]],
    *,
    made: bool,
) -> dict[str, list[Claim]]:
    claim, body = tables.claim, tables.claim_body
    statement = (
        sa.select(claim.c.report, body.c.data, body.c.corrected, body.c.vector)
        .join(body, body.c.claim == claim.c.id)
        .order_by(claim.c.report, claim.c.place)
    )
    claims: dict[str, list[Claim]] = defaultdict(list)
    for row in in_chunks(connection, statement, claim.c.report, ids):
        data = row.data if made else row.corrected or row.data
        claim_ = claim_loaded(data, row.vector)
        claims[row.report].append(with_mentions(claim_, actors[row.report]))
    return claims
