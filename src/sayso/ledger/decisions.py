"""What people decided: rows that are added and closed, never changed, and stand above any machine.

The state of the ledger follows from what was read and from the decisions that are not closed, so
that closing one brings back what was before.
"""

from __future__ import annotations

import getpass
import json
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal, get_args

import sqlalchemy as sa

from sayso.intake.canonical import canonical
from sayso.ledger.errors import Conflict, Unknown
from sayso.ledger.log import append, decision_digest
from sayso.ledger.store import tables
from sayso.ledger.store.names import digest
from sayso.ledger.store.writing import next_number

Kind = Literal["accept", "reject", "flag", "correct", "merge", "split", "undo"]
Of = Literal["claim", "actor", "proposition", "pair", "decision"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One decision: what was decided of what, by whom, when (ISO 8601, UTC), and why if they said.

    `data` holds the rest: the fields that were corrected, the ids that belong together or apart.
    `closed_by` is the id of the decision that undid it.
    """

    id: str
    kind: Kind
    of: Of
    subject: str
    data: dict[str, Any]
    who: str
    at: str
    note: str | None
    closed_by: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """The JSON form."""
        return {
            "id": self.id,
            "kind": self.kind,
            "of": self.of,
            "subject": self.subject,
            "data": self.data,
            "who": self.who,
            "at": self.at,
            "note": self.note,
            "closed_by": self.closed_by,
        }


def record(  # noqa: PLR0913 - a decision's fields, by name
    connection: sa.Connection,
    *,
    kind: Kind,
    of: Of,
    subject: str,
    data: dict[str, Any],
    who: str | None,
    note: str | None,
    seen: str | None = None,
) -> Decision:
    """Add a decision to the table and to the log; its effect is another step.

    `seen` is the id of the latest decision on the subject that the person knew of, "" for none:
    raises Conflict if there is a later one. None does not ask.
    """
    if kind not in get_args(Kind):
        raise ValueError(f"no such decision: {kind!r}")
    if seen is not None:
        _check_seen(connection, of, subject, seen)
    number = next_number(connection, tables.decision)
    row: dict[str, Any] = {
        "number": number,
        "kind": kind,
        "of": of,
        "subject": subject,
        "data": json.dumps(data, sort_keys=True, separators=(",", ":")),
        "who": canonical(who or whoever())[0],
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "note": canonical(note or "")[0],
    }
    row["id"] = digest("decision", *(str(row[name]) for name in sorted(row)))
    connection.execute(tables.decision.insert(), row | {"closed_by": None})
    append(connection, "decision", row["id"], decision_digest(row))
    return decision_of(row | {"closed_by": None})


def close(
    connection: sa.Connection, decision: str, *, who: str | None, note: str | None
) -> tuple[Decision, Decision]:
    """Close a decision by another one; gives both, the closed one first.

    To undo an undo opens again what it had closed. Raises Unknown when there is no such decision,
    Conflict when it is closed already.
    """
    undone = find(connection, decision)
    if undone.closed_by is not None:
        raise Conflict(f"decision {decision} was undone before, by {undone.closed_by}")
    undoing = record(
        connection, kind="undo", of="decision", subject=decision, data={}, who=who, note=note
    )
    table = tables.decision
    closing = table.update().where(table.c.id == decision).values(closed_by=undoing.id)
    connection.execute(closing)
    if undone.kind != "undo":
        return undone, undoing
    connection.execute(table.update().where(table.c.id == undone.subject).values(closed_by=None))
    return find(connection, undone.subject), undoing


def find(connection: sa.Connection, decision: str) -> Decision:
    """The decision of that id. Raises Unknown."""
    table = tables.decision
    row = connection.execute(sa.select(table).where(table.c.id == decision)).mappings().first()
    if row is None:
        raise Unknown(f"there is no decision {decision!r}")
    return decision_of(row)


def standing(connection: sa.Connection, of: Of, subject: str | None = None) -> list[Decision]:
    """The decisions that are not closed, of one sort, and of one subject if given; oldest first."""
    table = tables.decision
    statement = sa.select(table).where(table.c.of == of, table.c.closed_by.is_(None))
    if subject is not None:
        statement = statement.where(table.c.subject == subject)
    rows = connection.execute(statement.order_by(table.c.number)).mappings()
    return [decision_of(row) for row in rows]


def standing_groups(connection: sa.Connection, of: Of) -> list[Decision]:
    """What people said is one or apart, of actors or of propositions; oldest first.

    As `merge` and `split`, or by accepting and rejecting a pair that waited for it.
    """
    pairs = (each for each in standing(connection, "pair") if each.data["of"] == of)
    return [*standing(connection, of), *pairs]


def decision_of(row: sa.RowMapping | dict[str, Any]) -> Decision:
    """A row of `decision` as an object."""
    return Decision(
        id=row["id"],
        kind=row["kind"],
        of=row["of"],
        subject=row["subject"],
        data=json.loads(row["data"]),
        who=row["who"],
        at=row["at"],
        note=row["note"] or None,
        closed_by=row["closed_by"],
    )


def whoever() -> str:
    """Who decides when nobody says: the variable SAYSO_USER, or the account's name."""
    named = os.environ.get("SAYSO_USER")
    if named:
        return named
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # an account without a name
        return "somebody"


def _check_seen(connection: sa.Connection, of: Of, subject: str, seen: str) -> None:
    table = tables.decision
    statement = (
        sa.select(table)
        .where(table.c.of == of, table.c.subject == subject)
        .order_by(table.c.number.desc())
        .limit(1)
    )
    row = connection.execute(statement).mappings().first()
    latest = row["id"] if row else ""
    if latest != seen:
        what = f"{row['kind']}, {row['who']}, {row['at']}" if row else "nothing"
        raise Conflict(f"{of} {subject} was decided otherwise in the meantime: {what}")
