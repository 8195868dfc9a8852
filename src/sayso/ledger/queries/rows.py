"""The answer to a question: read as it is iterated, or a page at a time."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

import sqlalchemy as sa

from sayso.ledger.store.opening import reading

if TYPE_CHECKING:
    import pandas

PAGE = 50
_CHUNK = 500  # while everything is read
MOST_COUNTED = 10_000


class Entry(Protocol):
    """What a ledger lists: a claim, a report, an actor, a proposition, a decision."""

    def to_dict(self) -> dict[str, Any]:
        """The JSON form."""


T = TypeVar("T", bound=Entry)
Load = Callable[[sa.Connection, Sequence[sa.RowMapping]], list[T]]


@dataclass(frozen=True, slots=True)
class Order:
    """By a column, then by id, both the same way: no two rows share a place."""

    column: sa.ColumnElement[Any]
    id: sa.ColumnElement[str]
    descending: bool = False

    def sorted(self, statement: sa.Select[Any]) -> sa.Select[Any]:
        """The statement with its place in the order as columns `sort_value` and `sort_id`."""
        columns = (self.column, self.id)
        by = [each.desc() if self.descending else each.asc() for each in columns]
        return statement.add_columns(
            self.column.label("sort_value"), self.id.label("sort_id")
        ).order_by(*by)

    def beyond(self, statement: sa.Select[Any], after: str) -> sa.Select[Any]:
        """What comes after a place that `Page.after` named. Raises ValueError if it is none."""
        place = sa.tuple_(self.column, self.id)
        value, own = _place(after)
        mark = sa.tuple_(sa.literal(value, self.column.type), sa.literal(own, self.id.type))
        return statement.where(place < mark if self.descending else place > mark)


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """Some entries, and where the next page begins: None on the last."""

    items: tuple[T, ...]
    after: str | None


@dataclass(frozen=True, slots=True)
class Count:
    """How many there are, or that there are more than MOST_COUNTED (not `exact`)."""

    number: int
    exact: bool = True

    def __str__(self) -> str:
        return f"{self.number:,}" if self.exact else f"over {self.number:,}"


@dataclass(frozen=True, slots=True)
class Rows(Generic[T]):
    """The entries that a question asks for.

    Iterating reads all of them, some at a time, each time as the ledger then is; `page` gives one
    page at once, however many there are. `counted` gives the same rows in no order, where that is
    quicker than `statement`.
    """

    engine: sa.Engine
    statement: sa.Select[Any]
    order: Order
    load: Load[T]
    counted: sa.Select[Any] | None = None

    def __iter__(self) -> Iterator[T]:
        after = None
        while True:
            page = self.page(_CHUNK, after=after)
            yield from page.items
            if page.after is None:
                return
            after = page.after

    def page(self, limit: int = PAGE, *, after: str | None = None) -> Page[T]:
        """At most `limit` entries: the first ones, or those after a page's `after`.

        Raises ValueError when `after` is not from a page of this kind.
        """
        statement = self.order.sorted(self.statement).limit(limit + 1)
        if after is not None:
            statement = self.order.beyond(statement, after)
        with reading(self.engine) as connection:
            rows = connection.execute(statement).mappings().all()
            items = self.load(connection, rows[:limit])
        if len(rows) <= limit:
            return Page(tuple(items), None)
        last = rows[limit - 1]
        return Page(tuple(items), json.dumps([last["sort_value"], last["sort_id"]]))

    def first(self) -> T | None:
        """The first entry, None where there is none."""
        return next(iter(self.page(1).items), None)

    def count(self) -> Count:
        """How many entries there are, counted as far as MOST_COUNTED."""
        some = self.some(self.order.id).limit(MOST_COUNTED + 1)
        with reading(self.engine) as connection:
            found = connection.execute(sa.select(sa.func.count()).select_from(some.subquery()))
            number = found.scalar_one()
        return Count(min(number, MOST_COUNTED), exact=number <= MOST_COUNTED)

    def some(self, *columns: sa.ColumnElement[Any]) -> sa.Select[Any]:
        """Columns of the rows, in whatever order they are found."""
        found = self.statement if self.counted is None else self.counted
        return found.with_only_columns(*columns)

    def to_frame(self) -> pandas.DataFrame:
        """All entries, one a row."""
        import pandas  # slow to import, and seldom wanted

        return pandas.DataFrame([each.to_dict() for each in self])


def _place(after: str) -> tuple[Any, str]:
    try:
        value, own = json.loads(after)
    except (ValueError, TypeError):
        raise ValueError(f"no place in a list: {after[:60]!r}") from None
    if not isinstance(own, str) or not isinstance(value, str | int | float):
        raise ValueError(f"no place in a list: {after[:60]!r}")  # noqa: TRY004 - what it says
    return value, own
