"""How far one claim agrees with another: told once by the network, and kept."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import sqlalchemy as sa

from sayso.ledger.propositions.matters import gist_of_record
from sayso.ledger.records import ClaimRecord
from sayso.ledger.store import tables
from sayso.ledger.store.records import CHUNK, in_chunks
from sayso.reading.propositions.about import as_title
from sayso.reading.towards import Leaning, shipped, stated


def leanings(connection: sa.Connection, claims: Mapping[str, ClaimRecord]) -> Leaning:
    """What tells of two of these claims how far the second agrees with the first, in log odds.

    What it has told is kept in the ledger: it depends on the words of the two alone.
    """
    table = tables.claim_leaning
    rows = in_chunks(connection, sa.select(table), table.c.claim, sorted(claims))
    known: dict[tuple[str, str], float] = {(row.towards, row.claim): row.leaning for row in rows}

    def leaning(one: str, other: str) -> float:
        if (one, other) not in known:
            statement = stated(as_title(gist_of_record(claims[one]).text))
            found = known[one, other] = shipped().leaning(statement, claims[other].passage)
            row = {"towards": one, "claim": other, "leaning": found}
            connection.execute(table.insert(), row)
        return known[one, other]

    return leaning


def forget_leanings(connection: sa.Connection, claims: Collection[str]) -> None:
    """Drop what these claims lean towards, and what leans towards them."""
    table, ordered = tables.claim_leaning, sorted(claims)
    for start in range(0, len(ordered), CHUNK):
        some = ordered[start : start + CHUNK]
        mine = table.c.claim.in_(some) | table.c.towards.in_(some)
        connection.execute(table.delete().where(mine))
