"""How many claims have each value of a facet, kept beside them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

import sqlalchemy as sa

ALL = "all"  # the facet whose one value, the empty string, counts every claim
COLUMNS = ("stance", "certainty", "kind", "outlet", "quote", "review")
MONTH = "month"  # of the claim's day; empty where it has none
_STATEMENT = sa.text(
    "INSERT INTO tally (facet, value, claims) VALUES (:facet, :value, :claims)"
    " ON CONFLICT (facet, value) DO UPDATE SET claims = tally.claims + excluded.claims"
)


def tallied(
    connection: sa.Connection, rows: Iterable[Mapping[str, Any] | sa.RowMapping], *, sign: int = 1
) -> None:
    """Count rows of `claim`; with a `sign` of -1 they no longer count."""
    found: Counter[tuple[str, str]] = Counter()
    for row in rows:
        found[ALL, ""] += 1
        found[MONTH, row["day"][:7]] += 1
        found.update((name, row[name]) for name in COLUMNS)
    _add(connection, found, sign)


def month_after(month: str) -> str:
    """What sorts after every day of a month, and before those of the next.

    >>> "2025-02-28" < month_after("2025-02") < "2025-03-01"
    True
    """
    return f"{month}~"


def tallied_links(
    connection: sa.Connection, facet: str, values: Iterable[str], *, sign: int = 1
) -> None:
    """Count values of a facet that a claim may have several of."""
    _add(connection, Counter((facet, value) for value in values), sign)


def _add(connection: sa.Connection, found: Counter[tuple[str, str]], sign: int) -> None:
    rows = [
        {"facet": facet, "value": value, "claims": sign * claims}
        for (facet, value), claims in sorted(found.items())
    ]
    if rows:
        connection.execute(_STATEMENT, rows)
    if sign < 0:
        connection.execute(sa.text("DELETE FROM tally WHERE claims = 0"))
