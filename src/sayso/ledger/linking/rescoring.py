"""Scoring every pair of claims anew when the scorer is another one than before.

Scores of two scorers are not to be compared: a ledger keeps which one scored its pairs.
"""

from __future__ import annotations

import sqlalchemy as sa

from sayso.ledger.linking.claims import compare_report
from sayso.ledger.linking.propositions import regroup_all
from sayso.ledger.store import tables
from sayso.reading import towards
from sayso.reading.sameness import shipped

_NAME = "scorer"


def name_scorer(connection: sa.Connection) -> None:
    """Keep who scores the pairs, of a ledger that has none yet."""
    pair = tables.claim_pair
    if _scorer(connection) is None and not connection.execute(sa.select(pair.c.a).limit(1)).first():
        connection.execute(tables.setting.insert(), {"name": _NAME, "value": _version()})


def rescored(connection: sa.Connection) -> bool:
    """Score all pairs anew if another scorer did; whether that was so."""
    if _scorer(connection) == _version():
        return False
    for table in (
        tables.claim_pair,
        tables.claim_key,
        tables.common_key,
        tables.claim_matter,
        tables.claim_leaning,
    ):
        connection.execute(table.delete())
    reports = sa.select(tables.report.c.id).order_by(tables.report.c.id)
    for report in list(connection.execute(reports).scalars()):
        compare_report(connection, report)
    regroup_all(connection)
    setting = tables.setting
    connection.execute(setting.delete().where(setting.c.name == _NAME))
    connection.execute(setting.insert(), {"name": _NAME, "value": _version()})
    return True


def _version() -> str:
    """Who scores pairs, and who tells how claims lean."""
    return f"{shipped().version}+{towards.shipped().version}"


def _scorer(connection: sa.Connection) -> str | None:
    setting = tables.setting
    statement = sa.select(setting.c.value).where(setting.c.name == _NAME)
    return connection.execute(statement).scalar()
