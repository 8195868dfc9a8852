"""How many of the claims that are asked for have each value of a facet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass, replace

import sqlalchemy as sa

from sayso.ledger.queries.claims import claims
from sayso.ledger.queries.filters import LINKS, ClaimFilter
from sayso.ledger.store import tables
from sayso.ledger.store.opening import reading
from sayso.ledger.store.records import in_chunks
from sayso.ledger.store.tallies import ALL, COLUMNS, MONTH

_LINKED = ("actor", "relay", "event")
FACETS = (*COLUMNS, MONTH, *_LINKED)
SHOWN = 30  # values of one facet
MOST_COUNTED = 2_000  # claims of a question: more take longer than a page may
Values = list[tuple[str, int]]


@dataclass(frozen=True, slots=True)
class Facets:
    """By facet, the commonest values with their claims; how many claims there are in all.

    Months come latest first; `names` has those of the actors. Not `exact` when only MOST_COUNTED
    claims were counted.
    """

    claims: int
    values: dict[str, Values]
    names: dict[str, str]
    exact: bool = True


def facets(engine: sa.Engine, wanted: ClaimFilter) -> Facets:
    """The facets of the claims that a filter lets through; an undecided claim's review is ''.

    A facet that is asked for is counted as if it were not: its values are what else there is.
    """
    asked = {name for name, value in asdict(wanted).items() if value}
    found = _facets_of(engine, wanted, [each for each in FACETS if each not in asked])
    values, exact = dict(found.values), found.exact
    for name in FACETS:
        if name in asked:
            others = _facets_of(engine, replace(wanted, **{name: None}), [name])
            values |= others.values
            exact &= others.exact
    names = _names(engine, [own for own, _ in values["actor"]])
    return Facets(found.claims, values, names, exact=exact)


def _facets_of(engine: sa.Engine, wanted: ClaimFilter, names: Sequence[str]) -> Facets:
    if any(asdict(wanted).values()):
        return _counted(engine, wanted, names)
    with reading(engine) as connection:
        return _tallied(connection, names)


def _tallied(connection: sa.Connection, names: Sequence[str]) -> Facets:
    actor, tally = tables.actor, tables.tally
    everything = connection.execute(sa.select(tally.c.claims).where(tally.c.facet == ALL)).scalar()
    values: dict[str, Values] = {}
    for name in names:
        if name == "actor":
            ids = sa.select(actor.c.id, actor.c.claims).where(actor.c.claims > 0)
            statement = ids.order_by(actor.c.claims.desc(), actor.c.id.desc())
        else:
            by = (
                (tally.c.value.desc(),) if name == MONTH else (tally.c.claims.desc(), tally.c.value)
            )
            statement = (
                sa.select(tally.c.value, tally.c.claims)
                .where(tally.c.facet == name, tally.c.claims > 0)
                .order_by(*by)
            )
        rows = connection.execute(statement.limit(SHOWN))
        values[name] = [(value, number) for value, number in rows]
    return Facets(everything or 0, values, {})


def _counted(engine: sa.Engine, wanted: ClaimFilter, names: Sequence[str]) -> Facets:
    claim = tables.claim
    asked = claims(engine, wanted, sort="-date")
    columns = [claim.c[name] for name in COLUMNS if name in names]
    some = asked.some(claim.c.id, claim.c.day, *columns).limit(MOST_COUNTED + 1)
    values: dict[str, Values] = {}
    with reading(engine) as connection:
        rows = connection.execute(some).mappings().all()
        ids = [row["id"] for row in rows]
        for name in names:
            if name == MONTH:
                months = Counter(row["day"][:7] for row in rows)
                values[name] = sorted(months.items(), reverse=True)[:SHOWN]
            elif name in _LINKED:
                values[name] = _ranked(_linked(connection, name, ids))
            else:
                values[name] = _ranked(Counter(row[name] for row in rows))
    number = min(len(rows), MOST_COUNTED)
    return Facets(number, values, {}, exact=len(rows) <= MOST_COUNTED)


def _linked(connection: sa.Connection, name: str, ids: Collection[str]) -> Counter[str]:
    table = LINKS[name]
    number = sa.func.count(sa.distinct(table.c.claim))
    statement = sa.select(table.c[name].label("value"), number.label("claims")).group_by("value")
    counts: Counter[str] = Counter()
    for row in in_chunks(connection, statement, table.c.claim, ids):
        counts[row.value] += row.claims
    return counts


def _names(engine: sa.Engine, actors: Collection[str]) -> dict[str, str]:
    actor = tables.actor
    statement = sa.select(actor.c.id, actor.c.name)
    with reading(engine) as connection:
        found = in_chunks(connection, statement, actor.c.id, actors)
        return {row.id: row.name for row in found}


def _ranked(counts: Counter[str]) -> Values:
    return sorted(counts.items(), key=lambda each: (-each[1], each[0]))[:SHOWN]
