"""The status of a proposition: a description, not a verdict."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

from sayso.proposition import Relation
from sayso.reading.propositions.dispute import dispute_of

Status = Literal["uncontested", "contested", "denied only", "single origin", "shifted"]


def status_of(
    relations: Iterable[Relation], *, origins: int | None = None, shifts: int = 0
) -> tuple[Status, ...]:
    """What can be said of a proposition from how its claims stand to it.

    `origins` counts the independent tellings that support it, `shifts` the changes of stance.

    >>> status_of(["supports", "denies"], origins=1, shifts=1)
    ('contested', 'single origin', 'shifted')
    """
    found: list[Status] = [dispute_of(relations)]
    if origins == 1:
        found.append("single origin")
    if shifts:
        found.append("shifted")
    return tuple(found)


def origins_of(relations: Sequence[tuple[Relation, str]]) -> int:
    """How many independent tellings support a proposition, from (relation, origin) pairs.

    >>> origins_of([("supports", "a"), ("supports", "a"), ("denies", "b")])
    1
    """
    return len({origin for relation, origin in relations if relation == "supports"})
