"""The pairs of a ledger that wait for a person to say whether they are one."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import sqlalchemy as sa

from sayso.ledger.actors.scored import Feature
from sayso.ledger.linking.pending import PairOf
from sayso.ledger.queries.actors import ActorEntry, actor_entry
from sayso.ledger.queries.claims import claim_entries
from sayso.ledger.queries.entries import ClaimEntry
from sayso.ledger.queries.rows import Order, Rows
from sayso.ledger.store import tables
from sayso.ledger.store.packing import loaded
from sayso.ledger.store.records import in_chunks


@dataclass(frozen=True, slots=True, kw_only=True)
class PendingPair:
    """Two that may be one, and that nobody has decided on.

    Of "actor": two actors of the ledger, too alike to be different and not alike enough to be the
    same; `features` are what their score is made of. Of "proposition": two claims that score as
    about the same thing, while the others that they stand with kept them apart. `Ledger.accept`
    of its `id` says that they are one, `Ledger.reject` that they are not.
    """

    id: str
    of: PairOf
    score: float
    features: tuple[Feature, ...]
    actors: tuple[ActorEntry, ...]
    claims: tuple[ClaimEntry, ...]

    def to_dict(self) -> dict[str, Any]:
        """The JSON form; `actors` or `claims` are empty, the other has two."""
        return {
            "id": self.id,
            "of": self.of,
            "score": self.score,
            "features": [
                {"name": each.name, "a": each.a, "b": each.b, "points": each.points}
                for each in self.features
            ],
            "actors": [each.to_dict() for each in self.actors],
            "claims": [each.to_dict() for each in self.claims],
        }


def pending_pairs(engine: sa.Engine, of: str | None, *, sort: str) -> Rows[PendingPair]:
    """The pairs that wait. Raises ValueError for an unknown `of` or `sort`."""
    table = tables.pending_pair
    statement = sa.select(table)
    if of not in (None, "actor", "proposition"):
        raise ValueError(f"pairs are of 'actor' or 'proposition', not of {of!r}")
    if sort not in ("score", "-score"):
        raise ValueError(f"cannot sort by {sort!r}: by score, with - in reverse")
    if of is not None:
        statement = statement.where(table.c.of == of)
    return Rows(engine, statement, Order(table.c.score, table.c.id, sort == "-score"), _load)


def _load(connection: sa.Connection, rows: Sequence[sa.RowMapping]) -> list[PendingPair]:
    actors = _actors(connection, _ends(rows, "actor"))
    claims = _claims(connection, _ends(rows, "proposition"))
    features = _features(connection, rows)
    return [
        PendingPair(
            id=row["id"],
            of=row["of"],
            score=row["score"],
            features=features.get(row["id"], ()),
            actors=(actors[row["a"]], actors[row["b"]]) if row["of"] == "actor" else (),
            claims=(claims[row["a"]], claims[row["b"]]) if row["of"] == "proposition" else (),
        )
        for row in rows
    ]


def _ends(rows: Iterable[sa.RowMapping], of: PairOf) -> set[str]:
    return {row[end] for row in rows if row["of"] == of for end in ("a", "b")}


def _actors(connection: sa.Connection, ids: Collection[str]) -> dict[str, ActorEntry]:
    table = tables.actor
    rows = in_chunks(connection, sa.select(table), table.c.id, sorted(ids))
    return {row.id: actor_entry(row._mapping) for row in rows}  # noqa: SLF001 - its public name


def _claims(connection: sa.Connection, ids: Collection[str]) -> dict[str, ClaimEntry]:
    table = tables.claim
    found = in_chunks(connection, sa.select(table), table.c.id, sorted(ids))
    rows = [row._mapping for row in found]  # noqa: SLF001 - its public name
    return {each.id: each for each in claim_entries(connection, rows)}


def _features(
    connection: sa.Connection, rows: Iterable[sa.RowMapping]
) -> dict[str, tuple[Feature, ...]]:
    """What each pair of actors was scored by, each value on the side of its actor."""
    table = tables.actor_pair
    asked = {row["id"]: json.loads(row["data"])["profiles"] for row in rows if row["of"] == "actor"}
    firsts = sorted({min(profiles) for profiles in asked.values()})
    ends = {tuple(sorted(profiles)) for profiles in asked.values()}
    data = {
        (row.a, row.b): row.data
        for row in in_chunks(connection, sa.select(table), table.c.a, firsts)
        if (row.a, row.b) in ends
    }
    return {
        own: _sided(data[min(one, other), max(one, other)], swapped=one > other)
        for own, (one, other) in asked.items()
    }


def _sided(data: str, *, swapped: bool) -> tuple[Feature, ...]:
    found = loaded(data, tuple[Feature, ...])
    return tuple(replace(each, a=each.b, b=each.a) if swapped else each for each in found)
