"""How many claims there are of each month, kept beside them."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Count the claims that are there."""
    op.execute(
        "INSERT INTO tally (facet, value, claims)"
        " SELECT 'month', substr(day, 1, 7), count(*) FROM claim GROUP BY substr(day, 1, 7)"
    )
