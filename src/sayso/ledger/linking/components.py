"""The pairs that hang together with some of their ends."""

from __future__ import annotations

from collections.abc import Collection

import sqlalchemy as sa

from sayso.ledger.store.records import in_chunks


def component(
    connection: sa.Connection, pair: sa.Table, ends: Collection[str]
) -> list[tuple[str, str]]:
    """Every pair of `pair` that can be reached from `ends`, in order."""
    found: set[tuple[str, str]] = set()
    seen, new = set(ends), set(ends)
    while new:
        reached = {
            (row.a, row.b)
            for column in (pair.c.a, pair.c.b)
            for row in in_chunks(connection, sa.select(pair.c.a, pair.c.b), column, sorted(new))
        }
        found |= reached
        new = {end for each in reached for end in each} - seen
        seen |= new
    return sorted(found)
