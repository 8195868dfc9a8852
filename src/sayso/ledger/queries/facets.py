"""How many of the claims that are asked for have each value of a facet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass

import sqlalchemy as sa

from sayso.ledger.queries.claims import claims
from sayso.ledger.queries.filters import ClaimFilter
from sayso.ledger.store import tables
from sayso.ledger.store.opening import reading
from sayso.ledger.store.records import in_chunks
from sayso.ledger.store.tallies import ALL, COLUMNS

_LINKED = {"relay": tables.claim_relay, "event": tables.claim_event}
SHOWN = 30  # values of one facet
MOST_COUNTED = 4_000  # claims of a question: more take longer than a page may


@dataclass(frozen=True, slots=True)
class Facets:
    """By facet, the commonest values with their claims; how many claims there are in all.

    Not `exact` when only the first MOST_COUNTED claims were counted.
    """

    claims: int
    values: dict[str, list[tuple[str, int]]]
    exact: bool = True


def facets(engine: sa.Engine, wanted: ClaimFilter) -> Facets:
    """The facets of the claims that a filter lets through; an undecided claim's review is ''."""
    asked = {name: value for name, value in asdict(wanted).items() if value is not None}
    return _counted(engine, wanted) if asked else _tallied(engine)


def _tallied(engine: sa.Engine) -> Facets:
    tally = tables.tally
    values = {}
    with reading(engine) as connection:
        everything = connection.execute(
            sa.select(tally.c.claims).where(tally.c.facet == ALL)
        ).scalar()
        for name in (*COLUMNS, *_LINKED):
            statement = (
                sa.select(tally.c.value, tally.c.claims)
                .where(tally.c.facet == name, tally.c.claims > 0)
                .order_by(tally.c.claims.desc(), tally.c.value)
                .limit(SHOWN)
            )
            values[name] = [(row.value, row.claims) for row in connection.execute(statement)]
    return Facets(everything or 0, values)


def _counted(engine: sa.Engine, wanted: ClaimFilter) -> Facets:
    asked = claims(engine, wanted, sort="-date")
    claim = tables.claim
    columns = [claim.c.id, *(claim.c[name] for name in COLUMNS)]
    # In the order of the list: without one, the store may look every claim up among the words.
    some = asked.order.sorted(asked.statement.with_only_columns(*columns)).limit(MOST_COUNTED + 1)
    values = {}
    with reading(engine) as connection:
        rows = connection.execute(some).mappings().all()
        ids = [row["id"] for row in rows]
        for name in COLUMNS:
            values[name] = _ranked(row[name] for row in rows)
        for name, table in _LINKED.items():
            linked = in_chunks(connection, sa.select(table.c[name]), table.c.claim, ids)
            values[name] = _ranked(row[0] for row in linked)
    return Facets(min(len(rows), MOST_COUNTED), values, exact=len(rows) <= MOST_COUNTED)


def _ranked(found: Iterable[str]) -> list[tuple[str, int]]:
    counts = Counter(found)
    return sorted(counts.items(), key=lambda each: (-each[1], each[0]))[:SHOWN]
