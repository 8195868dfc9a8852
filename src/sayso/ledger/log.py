"""The ledger's log: what was added and decided, in order, each entry sealing those before it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any, Literal

import sqlalchemy as sa

from sayso.ledger.store import tables
from sayso.ledger.store.claim_rows import PLACE_BY_PERSON
from sayso.ledger.store.writing import next_number

What = Literal["report", "decision"]
START = "0" * 64


def append(connection: sa.Connection, what: What, subject: str, digest: str) -> None:
    """Put an entry at the end of the chain."""
    log = tables.log
    last = sa.select(log.c.hash).order_by(log.c.number.desc()).limit(1)
    before = connection.execute(last).scalar() or START
    number = next_number(connection, log)
    row = {
        "number": number,
        "what": what,
        "subject": subject,
        "digest": digest,
        "hash": sealed(before, number, what, subject, digest),
    }
    connection.execute(log.insert(), row)


def sealed(before: str, number: int, what: str, subject: str, digest: str) -> str:
    """An entry's hash, over the hash of the entry before it and all that it says itself."""
    said = "\n".join((before, str(number), what, subject, digest))
    return hashlib.sha256(said.encode("utf-8", "replace")).hexdigest()


def report_digest(connection: sa.Connection, report: str) -> str:
    """The hash of all that the tables hold of a report as it was read."""
    found = hashlib.sha256()
    for piece in _held(connection, report):
        found.update(len(piece).to_bytes(8, "big") + piece)
    return found.hexdigest()


def decision_digest(row: sa.RowMapping | dict[str, Any]) -> str:
    """The hash of a decision's row, without whether it was closed later."""
    names = ("number", "id", "kind", "of", "subject", "data", "who", "at", "note")
    said = "\n".join(repr(row[name]) for name in names)
    return hashlib.sha256(said.encode("utf-8", "replace")).hexdigest()


def _held(connection: sa.Connection, report: str) -> Iterator[bytes]:
    """Every value that a machine put there for the report, in one order."""
    head, body, claim, claims = tables.report, tables.report_body, tables.claim, tables.claim_body
    record = tables.actor_record
    statements = (
        sa.select(head.c.id, head.c.sha256, head.c.text_sha256, head.c.reader).where(
            head.c.id == report
        ),
        sa.select(body.c.text, body.c.raw, body.c.data).where(body.c.report == report),
        sa.select(record.c.id, record.c.data)
        .where(record.c.report == report, record.c.place < PLACE_BY_PERSON)
        .order_by(record.c.place),
        sa.select(claim.c.id, claims.c.data, claims.c.vector)
        .join(claims, claims.c.claim == claim.c.id)
        .where(claim.c.report == report)
        .order_by(claim.c.place),
    )
    for statement in statements:
        for row in connection.execute(statement):
            yield from (_bytes(value) for value in row)


def _bytes(value: str | bytes | None) -> bytes:
    if value is None:
        return b""
    return value.encode() if isinstance(value, str) else bytes(value)
