"""Pairs that may be one and wait for a person, kept beside what was grouped."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

import sqlalchemy as sa

from sayso.ledger.store import tables
from sayso.ledger.store.names import digest
from sayso.ledger.store.packing import dumped
from sayso.ledger.store.records import CHUNK

PairOf = Literal["actor", "proposition"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """Two that were compared and are in two groups, `one` and `other`; `data` says how."""

    one: str
    other: str
    a: str
    b: str
    score: float
    data: object = None


def keep_pending(
    connection: sa.Connection, of: PairOf, stale: Collection[str], found: Iterable[Likeness]
) -> None:
    """Put the best likeness of each two groups in the place of the pairs of what is `stale`."""
    pair = tables.pending_pair
    ordered = sorted(stale)
    for start in range(0, len(ordered), CHUNK):
        some = ordered[start : start + CHUNK]
        mine = pair.c.a.in_(some) | pair.c.b.in_(some)
        connection.execute(pair.delete().where(pair.c.of == of, mine))
    rows = [_row(of, each) for each in _best(found).values()]
    if rows:
        connection.execute(pair.insert(), rows)


def _best(found: Iterable[Likeness]) -> Mapping[tuple[str, str], Likeness]:
    best: dict[tuple[str, str], Likeness] = {}
    for each in found:
        groups = (min(each.one, each.other), max(each.one, each.other))
        if groups not in best or _rank(each) < _rank(best[groups]):
            best[groups] = each
    return best


def _rank(each: Likeness) -> tuple[float, str, str, str]:
    return (-each.score, each.a, each.b, dumped(each.data))


def _row(of: PairOf, each: Likeness) -> dict[str, object]:
    a, b = sorted((each.a, each.b))
    return {
        "id": digest("pair", of, a, b),
        "of": of,
        "a": a,
        "b": b,
        "score": each.score,
        "data": dumped(each.data),
    }


def is_pair(connection: sa.Connection, own: str) -> bool:
    """Whether an id is that of a pair, one that still waits."""
    pair = tables.pending_pair
    return connection.execute(sa.select(pair.c.id).where(pair.c.id == own)).first() is not None


def members_of_pair(connection: sa.Connection, own: str) -> tuple[PairOf, list[str]]:
    """What a decision on a pair names: two claims, or a record of each of two actors."""
    pair = tables.pending_pair
    row = connection.execute(sa.select(pair).where(pair.c.id == own)).mappings().one()
    of: PairOf = row["of"]
    if of == "proposition":
        return of, [row["a"], row["b"]]
    record, profiles = tables.actor_record, json.loads(row["data"])["profiles"]
    members = []
    for actor, profile in zip((row["a"], row["b"]), profiles, strict=True):
        compared = (record.c.actor == actor) & (record.c.profile == profile)
        first = sa.select(sa.func.min(record.c.id)).where(compared)
        members.append(connection.execute(first).scalar_one())
    return of, members
