"""A reading → the rows of its report, its actors and its claims."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa

from sayso.actor import Actor
from sayso.ledger.store import tables
from sayso.ledger.store.claim_records import actor_record, profile_of
from sayso.ledger.store.claim_rows import claim_body_row, claim_row, claim_words, link_rows, short
from sayso.ledger.store.packing import dumped, packed
from sayso.ledger.store.tallies import tallied, tallied_links
from sayso.ledger.store.words import drop_words, index_words
from sayso.reading.reading import Reading
from sayso.report import Report

Row = dict[str, Any]
TALLIED = {"claim_relay": "relay", "claim_event": "event"}


def write_reading(connection: sa.Connection, reading: Reading) -> None:
    """Put a report that the ledger has not yet, and what was read in it, into the tables."""
    report = reading.report
    number = next_number(connection, tables.report)
    connection.execute(tables.report.insert(), _report_row(reading, number))
    connection.execute(tables.report_body.insert(), _report_body_row(reading))
    index_words(connection, "report_words", [(number, f"{report.title or ''}\n{report.text}")])
    _write_claims(connection, reading)


def rewrite_reading(connection: sa.Connection, reading: Reading) -> None:
    """Put what a reader read anew in the place of what was read in the report before."""
    report = reading.report.id
    _drop_claims(connection, report)
    row = {"reader": reading.reader, "claims": len(reading.claims)}
    connection.execute(tables.report.update().where(tables.report.c.id == report), row)
    body = {"data": _data(reading)}
    connection.execute(
        tables.report_body.update().where(tables.report_body.c.report == report), body
    )
    _write_claims(connection, reading)


def next_number(connection: sa.Connection, table: sa.Table) -> int:
    """The number after the last; only who may write may ask."""
    last = connection.execute(sa.select(sa.func.max(table.c.number))).scalar()
    return (last or 0) + 1


def text_hash(text: str) -> str:
    """The SHA-256 of a canonical text."""
    return hashlib.sha256(text.encode()).hexdigest()


def _write_claims(connection: sa.Connection, reading: Reading) -> None:
    if reading.actors:
        rows = [_record_row(reading, place) for place in range(len(reading.actors))]
        connection.execute(tables.actor_record.insert(), rows)
    if not reading.claims:
        return
    first = next_number(connection, tables.claim)
    rows = [claim_row(reading, place, first + place) for place in range(len(reading.claims))]
    connection.execute(tables.claim.insert(), rows)
    bodies = [claim_body_row(reading, claim) for claim in reading.claims]
    connection.execute(tables.claim_body.insert(), bodies)
    words = ((row["number"], claim_words(row)) for row in rows)
    index_words(connection, "claim_words", words)
    tallied(connection, rows)
    report, known = reading.report, {actor.id for actor in reading.actors}
    write_links(connection, link_rows(reading.claims, report.id, report.published, known))


def write_links(connection: sa.Connection, found: Iterable[tuple[sa.Table, list[Row]]]) -> None:
    """Put rows of `link_rows` into their tables, and count them."""
    for table, links in found:
        if links:
            connection.execute(table.insert(), links)
            if table.name in TALLIED:
                facet = TALLIED[table.name]
                tallied_links(connection, facet, (link[facet] for link in links))


def drop_links(connection: sa.Connection, claims: sa.ColumnElement[bool]) -> None:
    """Take out what `write_links` put in for the claims that a condition on `claim` names."""
    ids = sa.select(tables.claim.c.id).where(claims).scalar_subquery()
    for table in (tables.claim_actor, tables.claim_relay, tables.claim_event):
        if table.name in TALLIED:
            facet = TALLIED[table.name]
            values = connection.execute(sa.select(table.c[facet]).where(table.c.claim.in_(ids)))
            tallied_links(connection, facet, values.scalars(), sign=-1)
        connection.execute(table.delete().where(table.c.claim.in_(ids)))


def _drop_claims(connection: sa.Connection, report: str) -> None:
    claim = tables.claim
    rows = connection.execute(sa.select(claim).where(claim.c.report == report)).mappings().all()
    drop_words(connection, "claim_words", [(row["number"], claim_words(dict(row))) for row in rows])
    tallied(connection, rows, sign=-1)
    ids = sa.select(claim.c.id).where(claim.c.report == report).scalar_subquery()
    drop_links(connection, claim.c.report == report)
    for table in (tables.proposition_claim, tables.claim_body):
        connection.execute(table.delete().where(table.c.claim.in_(ids)))
    connection.execute(claim.delete().where(claim.c.report == report))
    record = tables.actor_record
    connection.execute(record.delete().where(record.c.report == report))


def _report_row(reading: Reading, number: int) -> Row:
    report = reading.report
    return {
        "number": number,
        "id": report.id,
        "sha256": report.sha256,
        "text_sha256": text_hash(report.text),
        "title": report.title or "",
        "outlet": short(report.outlet),
        "published": report.published or "",
        "url": report.url or "",
        "reader": reading.reader,
        "claims": len(reading.claims),
        "copies": report.id,
    }


def _report_body_row(reading: Reading) -> Row:
    raw = reading.report.raw
    return {
        "report": reading.report.id,
        "text": packed(reading.report.text),
        "raw": None if raw is None else zlib.compress(raw, 6),
        "data": _data(reading),
    }


def _data(reading: Reading) -> str:
    """What has no column of its own: the report's other fields, times and propositions."""
    report = {
        name: getattr(reading.report, name)
        for name in Report.__dataclass_fields__
        if name not in {"text", "raw"}
    }
    found = {"report": report, "times": reading.times, "propositions": reading.propositions}
    return dumped(found)


def _record_row(reading: Reading, place: int) -> Row:
    actor: Actor = reading.actors[place]
    record = actor_record(actor, reading.report.id, reading.report.text, reading.actors)
    return {
        "id": record.id,
        "report": reading.report.id,
        "place": place,
        "name": short(actor.name),
        "kind": record.kind,
        "data": dumped(actor),
        "profile": profile_of(record),
        "actor": record.id,
    }
