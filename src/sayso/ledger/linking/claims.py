"""Pairs of claims that may be about the same thing, found by keys and scored once.

A key that more than MOST claims have tells nothing, and would have a new report compared with all
of them. Pairs that only such keys brought together are dropped when the key becomes one, so that
which pairs there are depends on the claims alone, and not on the order in which they came.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Sequence

import sqlalchemy as sa

from sayso.ledger.linking.leanings import forget_leanings
from sayso.ledger.linking.matters import keep_matters, matters
from sayso.ledger.linking.pending import keep_pending
from sayso.ledger.propositions import MOST, answer_pairs, candidates, score_pairs
from sayso.ledger.records import ClaimRecord
from sayso.ledger.store import tables
from sayso.ledger.store.claim_records import claim_records, claims_of
from sayso.ledger.store.records import CHUNK, in_chunks


def compare_report(connection: sa.Connection, report: str) -> set[str]:
    """Keep the pairs of a new report's claims; gives the claims that lost one by that."""
    ids = claims_of(connection, report)
    return _compare(connection, report, _records(connection, ids), only=ids) if ids else set()


def compare_again(connection: sa.Connection, claim: str, report: str) -> set[str]:
    """Keep the pairs of a claim that is not what it was; gives those that it had pairs with."""
    pair, key = tables.claim_pair, tables.claim_key
    mine = (pair.c.a == claim) | (pair.c.b == claim)
    before = {end for row in connection.execute(sa.select(pair).where(mine)) for end in row[:2]}
    connection.execute(pair.delete().where(mine))
    connection.execute(key.delete().where(key.c.claim == claim))
    forget_leanings(connection, [claim])
    records = _records(connection, claims_of(connection, report))
    return before | _compare(connection, report, records, only=[claim]) - {claim}


def forget_claims(connection: sa.Connection, claims: Collection[str]) -> None:
    """Drop the keys, matters, pairs and leanings of claims that are about to go."""
    key, kept, pair = tables.claim_key, tables.claim_matter, tables.claim_pair
    ordered = sorted(claims)
    for start in range(0, len(ordered), CHUNK):
        some = ordered[start : start + CHUNK]
        connection.execute(key.delete().where(key.c.claim.in_(some)))
        connection.execute(kept.delete().where(kept.c.claim.in_(some)))
        connection.execute(pair.delete().where(pair.c.a.in_(some) | pair.c.b.in_(some)))
    forget_leanings(connection, claims)
    keep_pending(connection, "proposition", claims, ())


def _records(connection: sa.Connection, ids: Sequence[str]) -> list[ClaimRecord]:
    found = claim_records(connection, ids)
    return [found[each] for each in ids]


def _compare(
    connection: sa.Connection, report: str, records: Sequence[ClaimRecord], *, only: Collection[str]
) -> set[str]:
    new = keep_matters(connection, report, records, only=only)
    index = _Index(connection)
    found = candidates(index, new)
    ends = {end for each in found for end in each} - set(new)
    everything = new | matters(connection, ends)
    rows = [_row(*each, "words") for each in score_pairs(found, everything)]
    rows += [
        _row(a, b, score, "answer")
        for a, b, score in answer_pairs(records)
        if a in only or b in only
    ]
    if rows:
        connection.execute(tables.claim_pair.insert(), rows)
    return index.without_common()


def _row(a: str, b: str, score: float, why: str) -> dict[str, object]:
    return {"a": a, "b": b, "score": score, "why": why}


class _Index:
    """The keys of all claims, in the ledger's table."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self._added: set[int] = set()
        self._told: dict[frozenset[str], list[int]] = {}

    def add(self, claim: str, keys: frozenset[str]) -> None:
        """Keep the keys of a claim."""
        telling = self._telling(keys)
        if telling:
            rows = [{"key": each, "claim": claim} for each in telling]
            self._connection.execute(tables.claim_key.insert(), rows)
        self._added |= set(telling)

    def sharing(self, keys: frozenset[str]) -> Iterable[str]:
        """The claims that hold one of the keys."""
        key = tables.claim_key
        telling = self._telling(keys)
        rows = in_chunks(self._connection, sa.select(key.c.claim), key.c.key, telling)
        return {row.claim for row in rows}

    def without_common(self) -> set[str]:
        """Drop the keys that now too many claims have, and the pairs that they alone made."""
        key, lost = tables.claim_key, set[str]()
        counts = sa.select(key.c.key).group_by(key.c.key).having(sa.func.count() > MOST)
        for row in list(in_chunks(self._connection, counts, key.c.key, sorted(self._added))):
            holders = sa.select(key.c.claim).where(key.c.key == row.key)
            claims = list(self._connection.execute(holders).scalars())
            self._connection.execute(tables.common_key.insert(), {"key": row.key})
            self._connection.execute(key.delete().where(key.c.key == row.key))
            lost |= _drop_unshared(self._connection, claims)
        return lost

    def _telling(self, keys: frozenset[str]) -> list[int]:
        if keys not in self._told:  # it is asked for twice, once to look up and once to add
            numbers, key = {_number(each) for each in keys}, tables.common_key.c.key
            found = in_chunks(self._connection, sa.select(key), key, sorted(numbers))
            self._told[keys] = sorted(numbers - {row.key for row in found})
        return self._told[keys]


def _drop_unshared(connection: sa.Connection, claims: Sequence[str]) -> set[str]:
    """Drop the pairs among these claims that share no key any more; gives their ends."""
    key, pair = tables.claim_key, tables.claim_pair
    held: dict[str, set[int]] = {each: set() for each in claims}
    for row in in_chunks(connection, sa.select(key.c.claim, key.c.key), key.c.claim, claims):
        held[row.claim].add(row.key)
    statement = sa.select(pair.c.a, pair.c.b).where(pair.c.why == "words")
    rows = in_chunks(connection, statement, pair.c.a, claims)
    gone = [(row.a, row.b) for row in rows if row.b in held and not held[row.a] & held[row.b]]
    for a, b in gone:
        mine = (pair.c.a == a) & (pair.c.b == b) & (pair.c.why == "words")
        connection.execute(pair.delete().where(mine))
    return {end for each in gone for end in each}


def _number(key: str) -> int:
    """A key as a signed whole number of 64 bits: a third of the room."""
    return int.from_bytes(hashlib.blake2b(key.encode(), digest_size=8).digest(), signed=True)
