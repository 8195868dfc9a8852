"""What reports have in common: duplicates, actors, propositions, brought up to date."""

from __future__ import annotations

from collections.abc import Collection

import sqlalchemy as sa

from sayso.ledger.linking.actors import link_actors
from sayso.ledger.linking.copies import link_copies
from sayso.ledger.linking.propositions import claims_with, link_propositions
from sayso.ledger.linking.rescoring import name_scorer


def link(connection: sa.Connection, reports: Collection[str]) -> None:
    """Bring duplicates, actors and propositions up to date with these new reports."""
    if reports:
        name_scorer(connection)
        copied = link_copies(connection, reports)
        moved = link_actors(connection, reports)
        also = claims_with(connection, reports=copied, records=moved)
        link_propositions(connection, reports, also)


__all__ = ["link"]
