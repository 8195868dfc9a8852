"""From which score on claims make one proposition: a setting of the whole ledger."""

from __future__ import annotations

import sqlalchemy as sa

from sayso.ledger.propositions import FLOOR, THRESHOLD
from sayso.ledger.store import tables

_NAME = "threshold"


def threshold_of(connection: sa.Connection) -> float:
    """The ledger's threshold, sayso's own unless somebody moved it."""
    setting = tables.setting
    statement = sa.select(setting.c.value).where(setting.c.name == _NAME)
    held = connection.execute(statement).scalar()
    return THRESHOLD if held is None else float(held)


def set_threshold(connection: sa.Connection, threshold: float | None) -> None:
    """Keep another threshold, None for sayso's own; nothing is grouped anew by this.

    Raises ValueError for one below FLOOR, from which on pairs are kept, or above 1.
    """
    if threshold is not None and not FLOOR <= threshold <= 1:
        raise ValueError(f"a threshold lies between {FLOOR} and 1, not at {threshold}")
    setting = tables.setting
    connection.execute(setting.delete().where(setting.c.name == _NAME))
    if threshold is not None:
        connection.execute(setting.insert(), {"name": _NAME, "value": repr(float(threshold))})
