"""How far claims agree with each other; propositions take it up when they are next made."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "claim_leaning",
        sa.Column("towards", _TEXT, nullable=False),
        sa.Column("claim", _TEXT, nullable=False),
        sa.Column("leaning", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(["towards"], ["claim.id"], name=op.f("fk_claim_leaning_towards")),
        sa.ForeignKeyConstraint(["claim"], ["claim.id"], name=op.f("fk_claim_leaning_claim")),
        sa.PrimaryKeyConstraint("towards", "claim", name=op.f("pk_claim_leaning")),
    )
    op.create_index(op.f("ix_claim_leaning_claim"), "claim_leaning", ["claim"], unique=False)
