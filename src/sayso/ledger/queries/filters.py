"""Which claims are asked for, as conditions on the tables."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from sayso.ledger.store import tables
from sayso.ledger.store.tallies import month_after

Wanted = str | tuple[str, ...] | None
"""A value, several of which a claim must have one, or None for any."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimFilter:
    """What a claim must have; what is None does not matter, and of several values one is enough.

    `actor` and `proposition` are ids of the ledger, `relay` and `outlet` names, `event` a type of
    PLOVER, `kind` the kind of the (first) speaker, `month` that of its day ("2025-02"), `since` and
    `until` days (ISO 8601, both included), `status` one of the claim's propositions', `review`
    what a person decided ("none" for undecided), `text` words that the claim holds.
    """

    actor: Wanted = None
    relay: Wanted = None
    stance: Wanted = None
    certainty: Wanted = None
    kind: Wanted = None
    outlet: Wanted = None
    event: Wanted = None
    month: Wanted = None
    since: str | None = None
    until: str | None = None
    status: Wanted = None
    review: Wanted = None
    quote: Wanted = None
    report: Wanted = None
    proposition: Wanted = None
    text: str | None = None


LINKS: dict[str, sa.Table] = {
    "actor": tables.claim_actor,
    "relay": tables.claim_relay,
    "event": tables.claim_event,
    "proposition": tables.proposition_claim,
}
_COLUMNS = ("stance", "certainty", "kind", "outlet", "quote", "report", "review")


def values_of(wanted: ClaimFilter, name: str) -> tuple[str, ...]:
    """The values that are asked for of a field, as they are stored.

    >>> values_of(ClaimFilter(stance="denies"), "stance")
    ('denies',)
    >>> values_of(ClaimFilter(review=("flagged", "none")), "review")
    ('flagged', '')
    """
    value = getattr(wanted, name)
    found: tuple[str, ...] = (value,) if isinstance(value, str) else value or ()
    return tuple("" if name == "review" and each == "none" else each for each in found)


def conditions(wanted: ClaimFilter, *, few: Collection[str] = ()) -> list[sa.ColumnElement[bool]]:
    """The filter as conditions on `claim`, but for its text.

    By the fields of several values that are `few`, the claims are gathered; by the others each
    claim is looked at, in the order of the list.
    """
    claim = tables.claim
    found = [
        _column(claim.c[name], values, gathered=name in few)
        for name in _COLUMNS
        if (values := values_of(wanted, name))
    ]
    found += [
        _linked(name, values, gathered=name in few)
        for name in LINKS
        if (values := values_of(wanted, name))
    ]
    if wanted.since is not None:
        found.append(claim.c.day >= wanted.since)
    if wanted.until is not None:
        found.append((claim.c.day <= wanted.until) & (claim.c.day != ""))
    if months := values_of(wanted, "month"):
        found.append(_in_months(months))
    if statuses := values_of(wanted, "status"):
        found.append(_of_status(statuses))
    return found


def unindexed(column: sa.ColumnElement[Any]) -> sa.ColumnElement[Any]:
    """The same values, in a form that keeps the store from walking the column's index."""
    if isinstance(column.type, sa.Text):
        return column + sa.literal("", sa.Text)
    return column + 0


def _column(
    column: sa.ColumnElement[str], values: tuple[str, ...], *, gathered: bool
) -> sa.ColumnElement[bool]:
    if len(values) == 1:
        return column == values[0]
    return (column if gathered else unindexed(column)).in_(values)


def _linked(name: str, values: tuple[str, ...], *, gathered: bool) -> sa.ColumnElement[bool]:
    claim, table = tables.claim, LINKS[name]
    has = table.c[name] == values[0] if len(values) == 1 else table.c[name].in_(values)
    if gathered:
        return claim.c.id.in_(sa.select(table.c.claim).where(has))
    return sa.exists().where(table.c.claim == claim.c.id, has)


def _in_months(months: tuple[str, ...]) -> sa.ColumnElement[bool]:
    day = tables.claim.c.day
    whole = (day >= min(months)) & (day < month_after(max(months)))
    if len(months) == 1:
        return whole
    return whole & sa.or_(*((day >= each) & (day < month_after(each)) for each in months))


def _of_status(wanted: tuple[str, ...]) -> sa.ColumnElement[bool]:
    member, status = tables.proposition_claim, tables.proposition_status
    # One inside the other: as a join SQLite would look through all propositions of the status.
    has = sa.exists().where(
        status.c.proposition == member.c.proposition, status.c.status.in_(wanted)
    )
    return sa.exists().where(member.c.claim == tables.claim.c.id, has)
