"""All of a ledger, in an order that is its own: the same reports give the same bytes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa

from sayso.ledger.queries.actors import ActorFilter, actors
from sayso.ledger.queries.propositions import PropositionFilter, propositions
from sayso.ledger.queries.reports import ReportFilter, duplicates, reports
from sayso.ledger.store.opening import reading
from sayso.ledger.store.records import readings_by_id
from sayso.reading.reading import Reading

_AT_ONCE = 50


def readings(engine: sa.Engine) -> Iterator[Reading]:
    """The reading of every report, as people corrected it, by the reports' ids."""
    ids = [each.id for each in reports(engine, ReportFilter(), sort="id")]
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        with reading(engine) as connection:
            found = readings_by_id(connection, some)
        yield from (found[each] for each in some)


def objects(engine: sa.Engine) -> Iterator[dict[str, Any]]:
    """Everything as JSON objects, each with what it is under `is`: readings, then the rest.

    Decisions are not among them: what they decided is.
    """
    for each in readings(engine):
        yield {"is": "reading", **each.to_dict()}
    yield {"is": "duplicates", "duplicates": duplicates(engine)}
    for actor in actors(engine, ActorFilter(), sort="name"):
        yield {"is": "actor", **actor.to_dict()}
    for proposition in propositions(engine, PropositionFilter(), sort="id"):
        yield {"is": "proposition", **proposition.to_dict()}
