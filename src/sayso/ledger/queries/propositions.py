"""The propositions of a ledger."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from sayso.ledger.queries.claims import claim_entries
from sayso.ledger.queries.entries import ClaimEntry
from sayso.ledger.queries.reports import sort_column
from sayso.ledger.queries.rows import Order, Rows
from sayso.ledger.store import tables
from sayso.ledger.store.records import in_chunks

_JOIN = ("a", "b", "rule", "shared")
_SORTS = {"date": "last", "claims": "claims", "origins": "origins", "id": "id"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A claim of a proposition: how it stands to it, and the origin of its telling."""

    entry: ClaimEntry
    relation: str
    origin: str

    def to_dict(self) -> dict[str, Any]:
        """The object in a proposition's `claims`."""
        claim, report, certainty = self.entry.claim, self.entry.report, self.entry.claim.certainty
        return {
            "id": claim.id,
            "report": report.id,
            "outlet": report.outlet,
            "published": report.published,
            "said": self.entry.day,
            "origin": self.origin,
            "content": [span.to_dict(self.entry.text) for span in claim.content],
            "speakers": [{"id": each.id, "name": each.name} for each in self.entry.actors],
            "stance": self.relation,
            "certainty": certainty.level if certainty else None,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class PropositionEntry:
    """What several claims are about, and who holds what: the contract of `to_dict`.

    `claims` counts its members, which are empty in a list that was asked for without them.
    `origins` counts the independent tellings that support it, `first` and `last` are days.
    `positions`, `shifts` and `joins` are as their JSON has them; a join says why two claims (`a`,
    `b`) are of one origin: by which `rule` of docs/across.md, and what they have in common
    (`shared`).
    """

    id: str
    about: str
    status: tuple[str, ...]
    claims: int
    origins: int
    members: tuple[Member, ...]
    positions: tuple[dict[str, Any], ...]
    shifts: tuple[dict[str, Any], ...]
    first: str | None
    last: str | None
    joins: tuple[dict[str, str], ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The JSON contract of one proposition."""
        return {
            "id": self.id,
            "about": self.about,
            "status": list(self.status),
            "origins": self.origins,
            "claims": [member.to_dict() for member in self.members],
            "positions": list(self.positions),
            "shifts": list(self.shifts),
            "joins": list(self.joins),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class PropositionFilter:
    """What a proposition must have; what is None does not matter.

    `status` is one of its statuses, `actor` one who has a claim in it, `since` and `until` days
    that its claims reach into, `claims` how many it has at least.
    """

    status: str | None = None
    actor: str | None = None
    since: str | None = None
    until: str | None = None
    claims: int | None = None


def propositions(
    engine: sa.Engine, wanted: PropositionFilter, *, sort: str, members: bool = True
) -> Rows[PropositionEntry]:
    """The propositions that the filter lets through, without their `members` if not wanted.

    Raises ValueError for an unknown `sort`.
    """
    table, status = tables.proposition, tables.proposition_status
    column: sa.ColumnElement[Any] = table.c[sort_column(sort, _SORTS)]
    own: sa.ColumnElement[str] = table.c.id
    statement = sa.select(table).where(*_conditions(wanted))
    if wanted.status is not None:
        statement = statement.join(status, status.c.proposition == table.c.id)
        statement = statement.where(status.c.status == wanted.status)
        if column is table.c.last:
            column, own = status.c.last, status.c.proposition
    load = proposition_entries if members else _without_members
    return Rows(engine, statement, Order(column, own, sort.startswith("-")), load)


def proposition_entries(
    connection: sa.Connection, rows: Sequence[sa.RowMapping]
) -> list[PropositionEntry]:
    """Rows of `proposition` as entries."""
    return _entries(connection, rows, _members(connection, [row["id"] for row in rows]))


def _without_members(
    connection: sa.Connection, rows: Sequence[sa.RowMapping]
) -> list[PropositionEntry]:
    return _entries(connection, rows, {})


def _entries(
    connection: sa.Connection,
    rows: Sequence[sa.RowMapping],
    members: Mapping[str, Sequence[Member]],
) -> list[PropositionEntry]:
    held = [json.loads(row["data"]) for row in rows]
    names = _names(connection, {each["actor"] for data in held for each in data["positions"]})
    entries = []
    for row, data in zip(rows, held, strict=True):
        entries.append(
            PropositionEntry(
                id=row["id"],
                about=row["about"],
                status=tuple(data["status"]),
                claims=row["claims"],
                origins=row["origins"],
                members=tuple(members.get(row["id"], ())),
                positions=tuple(
                    each | {"actor": {"id": each["actor"], "name": names.get(each["actor"])}}
                    for each in data["positions"]
                ),
                shifts=tuple(data["shifts"]),
                first=row["first"] or None,
                last=row["last"] or None,
                joins=tuple(dict(zip(_JOIN, each, strict=True)) for each in data.get("joins", ())),
            )
        )
    return entries


def _names(connection: sa.Connection, actors: Collection[str]) -> dict[str, str]:
    actor = tables.actor
    statement = sa.select(actor.c.id, actor.c.name)
    return {
        row.id: row.name for row in in_chunks(connection, statement, actor.c.id, sorted(actors))
    }


def _conditions(wanted: PropositionFilter) -> list[sa.ColumnElement[bool]]:
    table, member, link = tables.proposition, tables.proposition_claim, tables.claim_actor
    found: list[sa.ColumnElement[bool]] = []
    if wanted.actor is not None:
        theirs = (
            sa.select(member.c.proposition)
            .join(link, link.c.claim == member.c.claim)
            .where(link.c.actor == wanted.actor)
        )
        found.append(table.c.id.in_(theirs))
    if wanted.since is not None:
        found.append(table.c.last >= wanted.since)
    if wanted.until is not None:
        found.append((table.c.first <= wanted.until) & (table.c.first != ""))
    if wanted.claims is not None:
        found.append(table.c.claims >= wanted.claims)
    return found


def _members(connection: sa.Connection, ids: Collection[str]) -> dict[str, list[Member]]:
    member, claim = tables.proposition_claim, tables.claim
    statement = (
        sa.select(member.c.proposition, member.c.relation, member.c.origin, claim)
        .join(claim, claim.c.id == member.c.claim)
        .order_by(claim.c.day, claim.c.report, claim.c.place)
    )
    rows = [row._mapping for row in in_chunks(connection, statement, member.c.proposition, ids)]  # noqa: SLF001
    found: dict[str, list[Member]] = defaultdict(list)
    for row, entry in zip(rows, claim_entries(connection, rows), strict=True):
        made = Member(entry=entry, relation=row["relation"], origin=row["origin"])
        found[row["proposition"]].append(made)
    return found
