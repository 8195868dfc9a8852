"""Pairs that wait for a person, kept beside what was grouped."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
_PENDING = sa.table(
    "pending_pair",
    *(sa.column(name) for name in ("id", "of", "a", "b", "score", "data")),
)
_ACTORS = """
SELECT DISTINCT p.score, p.a AS first, p.b AS second, x.actor AS a, y.actor AS b
FROM actor_pair p JOIN actor_record x ON x.profile = p.a JOIN actor_record y ON y.profile = p.b
WHERE p.score > 0.25 AND p.score < 0.85 AND x.actor != y.actor
ORDER BY p.score DESC, p.a, p.b
"""
_CLAIMS = """
SELECT p.score, p.a, p.b, coalesce(x.proposition, p.a) AS first, coalesce(y.proposition, p.b) AS
    second
FROM claim_pair p LEFT JOIN proposition_claim x ON x.claim = p.a
    LEFT JOIN proposition_claim y ON y.claim = p.b
    JOIN claim c ON c.id = p.a JOIN claim d ON d.id = p.b
WHERE p.score >= 0.1 AND c.review != 'rejected' AND d.review != 'rejected'
    AND coalesce(x.proposition, p.a) != coalesce(y.proposition, p.b)
ORDER BY p.score DESC, p.a, p.b
"""


def upgrade() -> None:
    """Make the table, and fill it from the pairs that were scored before."""
    op.create_table(
        "pending_pair",
        sa.Column("id", _TEXT, nullable=False),
        sa.Column("of", _TEXT, nullable=False),
        sa.Column("a", _TEXT, nullable=False),
        sa.Column("b", _TEXT, nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("data", _TEXT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pending_pair")),
    )
    for columns in (["of", "score", "id"], ["score", "id"], ["a"], ["b"]):
        op.create_index(op.f(f"ix_pending_pair_{'_'.join(columns)}"), "pending_pair", columns)
    _fill(_actors(), "actor")
    _fill(_claims(), "proposition")


def _actors() -> Iterable[tuple[str, str, float, str]]:
    seen = set()
    for row in op.get_bind().execute(sa.text(_ACTORS)):
        one, other = sorted(((row.a, row.first), (row.b, row.second)))
        if (one[0], other[0]) not in seen:
            seen.add((one[0], other[0]))
            profiles = {"profiles": [one[1], other[1]]}
            yield one[0], other[0], row.score, json.dumps(profiles, separators=(",", ":"))


def _claims() -> Iterable[tuple[str, str, float, str]]:
    seen = set()
    for row in op.get_bind().execute(sa.text(_CLAIMS)):
        groups = tuple(sorted((row.first, row.second)))
        if groups not in seen:
            seen.add(groups)
            yield min(row.a, row.b), max(row.a, row.b), row.score, "null"


def _fill(pairs: Iterable[tuple[str, str, float, str]], of: str) -> None:
    rows = [
        {
            "id": hashlib.sha256(f"pair\0{of}\0{a}\0{b}".encode()).hexdigest()[:16],
            "of": of,
            "a": a,
            "b": b,
            "score": score,
            "data": data,
        }
        for a, b, score, data in pairs
    ]
    if rows:
        op.bulk_insert(_PENDING, rows)
