"""Which claims are about the same thing."""

from __future__ import annotations

from collections.abc import Collection

import sqlalchemy as sa


def link_propositions(connection: sa.Connection, reports: Collection[str]) -> None:
    """Find the claims that those of these new reports belong with."""


def relink_claims(connection: sa.Connection, claims: Collection[str]) -> None:
    """Group these claims anew, and all that hang together with them."""


def relink_propositions(connection: sa.Connection, claims: Collection[str]) -> None:
    """Group these claims anew, after a decision on what belongs together."""
