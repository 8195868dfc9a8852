"""After reports were added: what they have in common with those that are there."""

from __future__ import annotations

from collections.abc import Collection

import sqlalchemy as sa


def link(connection: sa.Connection, reports: Collection[str]) -> None:
    """Bring duplicates, actors and propositions up to date with these new reports."""
