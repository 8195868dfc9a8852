"""Indexes that tell an actor's profiles without looking at each of its records."""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make each index wider."""
    for columns in (["profile", "actor", "id"], ["actor", "profile", "id"]):
        op.drop_index(op.f(f"ix_actor_record_{columns[0]}"), "actor_record")
        op.create_index(op.f(f"ix_actor_record_{'_'.join(columns)}"), "actor_record", columns)
