"""The threshold from which claims make one proposition, read and moved."""

from __future__ import annotations

import sqlalchemy as sa

from sayso.ledger.linking.propositions import move_threshold
from sayso.ledger.linking.threshold import threshold_of
from sayso.ledger.store.opening import reading, writing


def threshold(engine: sa.Engine) -> float:
    """The ledger's threshold."""
    with reading(engine) as connection:
        return threshold_of(connection)


def move(engine: sa.Engine, to: float | None) -> None:
    """Move the threshold, in one transaction with all propositions. Raises ValueError."""
    with writing(engine) as connection:
        move_threshold(connection, to)
