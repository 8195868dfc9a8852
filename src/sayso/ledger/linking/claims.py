"""Pairs of claims that may be about the same thing, found by keys and scored once."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Sequence

import sqlalchemy as sa

from sayso.ledger.linking.matters import keep_matters, matters
from sayso.ledger.propositions import answer_pairs, candidates, score_pairs
from sayso.ledger.records import ClaimRecord
from sayso.ledger.store import tables
from sayso.ledger.store.claim_records import claim_records, claims_of
from sayso.ledger.store.records import in_chunks


def compare_report(connection: sa.Connection, report: str) -> None:
    """Keep the pairs of a new report's claims."""
    ids = claims_of(connection, report)
    if ids:
        _compare(connection, report, _records(connection, ids), only=ids)


def compare_again(connection: sa.Connection, claim: str, report: str) -> set[str]:
    """Keep the pairs of a claim that is not what it was; gives those that it had pairs with."""
    pair, key = tables.claim_pair, tables.claim_key
    mine = (pair.c.a == claim) | (pair.c.b == claim)
    before = {end for row in connection.execute(sa.select(pair).where(mine)) for end in row[:2]}
    connection.execute(pair.delete().where(mine))
    connection.execute(key.delete().where(key.c.claim == claim))
    records = _records(connection, claims_of(connection, report))
    _compare(connection, report, records, only=[claim])
    return before - {claim}


def _records(connection: sa.Connection, ids: Sequence[str]) -> list[ClaimRecord]:
    found = claim_records(connection, ids)
    return [found[each] for each in ids]


def _compare(
    connection: sa.Connection, report: str, records: Sequence[ClaimRecord], *, only: Collection[str]
) -> None:
    new = keep_matters(connection, report, records, only=only)
    found = candidates(_Index(connection), new)
    ends = {end for each in found for end in each} - set(new)
    everything = new | matters(connection, ends)
    scores = {(a, b): score for a, b, score in score_pairs(found, everything)}
    for a, b, score in answer_pairs(records):
        if a in only or b in only:
            scores[a, b] = max(score, scores.get((a, b), 0.0))
    rows = [{"a": a, "b": b, "score": score} for (a, b), score in sorted(scores.items())]
    if rows:
        connection.execute(tables.claim_pair.insert(), rows)


class _Index:
    """The keys of all claims, in the ledger's table."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def add(self, claim: str, keys: frozenset[str]) -> None:
        """Keep the keys of a claim."""
        rows = [{"key": each, "claim": claim} for each in sorted(map(_number, keys))]
        if rows:
            self._connection.execute(tables.claim_key.insert(), rows)

    def sharing(self, keys: frozenset[str]) -> Iterable[str]:
        """The claims that hold one of the keys."""
        key = tables.claim_key
        statement = sa.select(key.c.claim)
        rows = in_chunks(self._connection, statement, key.c.key, sorted(map(_number, keys)))
        return {row.claim for row in rows}


def _number(key: str) -> int:
    """A key as a signed whole number of 64 bits: a third of the room."""
    return int.from_bytes(hashlib.blake2b(key.encode(), digest_size=8).digest(), signed=True)
