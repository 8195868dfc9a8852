"""The first form of a ledger."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_WORDS = ("claim_words", "report_words")


def upgrade() -> None:
    """Make every table."""
    _tables()
    for index in _WORDS:
        if op.get_bind().dialect.name == "sqlite":
            op.execute(
                f"CREATE VIRTUAL TABLE {index} USING fts5(words, content='',"
                " tokenize='porter unicode61 remove_diacritics 2')"
            )
        else:
            op.execute(f"CREATE TABLE {index} (number BIGINT PRIMARY KEY, words TSVECTOR NOT NULL)")
            op.execute(f"CREATE INDEX ix_{index}_words ON {index} USING gin (words)")


def _tables() -> None:  # noqa: PLR0915 - one statement a table
    op.create_table(
        "actor",
        sa.Column("id", _TEXT, nullable=False),
        sa.Column("name", _TEXT, nullable=False),
        sa.Column("kind", _TEXT, nullable=False),
        sa.Column("state", _TEXT, nullable=False),
        sa.Column("claims", sa.Integer(), nullable=False),
        sa.Column("reports", sa.Integer(), nullable=False),
        sa.Column("data", _TEXT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_actor")),
    )
    op.create_index(op.f("ix_actor_claims_id"), "actor", ["claims", "id"], unique=False)
    op.create_index(
        op.f("ix_actor_kind_claims_id"), "actor", ["kind", "claims", "id"], unique=False
    )
    op.create_index(op.f("ix_actor_name_id"), "actor", ["name", "id"], unique=False)
    op.create_table(
        "actor_key",
        sa.Column("key", _TEXT, nullable=False),
        sa.Column("profile", _TEXT, nullable=False),
        sa.PrimaryKeyConstraint("key", "profile", name=op.f("pk_actor_key")),
    )
    op.create_table(
        "actor_pair",
        sa.Column("a", _TEXT, nullable=False),
        sa.Column("b", _TEXT, nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("data", _TEXT, nullable=False),
        sa.PrimaryKeyConstraint("a", "b", name=op.f("pk_actor_pair")),
    )
    op.create_index(op.f("ix_actor_pair_b"), "actor_pair", ["b"], unique=False)
    op.create_table(
        "common_key",
        sa.Column("key", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_common_key")),
    )
    op.create_table(
        "decision",
        sa.Column("number", _NUMBER, autoincrement=False, nullable=False),
        sa.Column("id", _TEXT, nullable=False),
        sa.Column("kind", _TEXT, nullable=False),
        sa.Column("of", _TEXT, nullable=False),
        sa.Column("subject", _TEXT, nullable=False),
        sa.Column("data", _TEXT, nullable=False),
        sa.Column("who", _TEXT, nullable=False),
        sa.Column("at", _TEXT, nullable=False),
        sa.Column("note", _TEXT, nullable=False),
        sa.Column("closed_by", _TEXT, nullable=True),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_decision")),
        sa.UniqueConstraint("id", name=op.f("uq_decision_id")),
    )
    op.create_index(op.f("ix_decision_of_subject"), "decision", ["of", "subject"], unique=False)
    op.create_table(
        "log",
        sa.Column("number", _NUMBER, autoincrement=False, nullable=False),
        sa.Column("what", _TEXT, nullable=False),
        sa.Column("subject", _TEXT, nullable=False),
        sa.Column("digest", _TEXT, nullable=False),
        sa.Column("hash", _TEXT, nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_log")),
    )
    op.create_index(op.f("ix_log_what_subject"), "log", ["what", "subject"], unique=False)
    op.create_table(
        "proposition",
        sa.Column("id", _TEXT, nullable=False),
        sa.Column("about", _TEXT, nullable=False),
        sa.Column("contested", sa.Boolean(), nullable=False),
        sa.Column("claims", sa.Integer(), nullable=False),
        sa.Column("actors", sa.Integer(), nullable=False),
        sa.Column("reports", sa.Integer(), nullable=False),
        sa.Column("origins", sa.Integer(), nullable=False),
        sa.Column("first", _TEXT, nullable=False),
        sa.Column("last", _TEXT, nullable=False),
        sa.Column("data", _TEXT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proposition")),
    )
    op.create_index(op.f("ix_proposition_claims_id"), "proposition", ["claims", "id"], unique=False)
    op.create_index(op.f("ix_proposition_last_id"), "proposition", ["last", "id"], unique=False)
    op.create_index(
        op.f("ix_proposition_origins_id"), "proposition", ["origins", "id"], unique=False
    )
    op.create_table(
        "report",
        sa.Column("number", _NUMBER, autoincrement=False, nullable=False),
        sa.Column("id", _TEXT, nullable=False),
        sa.Column("sha256", _TEXT, nullable=False),
        sa.Column("text_sha256", _TEXT, nullable=False),
        sa.Column("title", _TEXT, nullable=False),
        sa.Column("outlet", _TEXT, nullable=False),
        sa.Column("published", _TEXT, nullable=False),
        sa.Column("url", _TEXT, nullable=False),
        sa.Column("reader", _TEXT, nullable=False),
        sa.Column("claims", sa.Integer(), nullable=False),
        sa.Column("copies", _TEXT, nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_report")),
        sa.UniqueConstraint("id", name=op.f("uq_report_id")),
    )
    op.create_index(op.f("ix_report_copies"), "report", ["copies"], unique=False)
    op.create_index(
        op.f("ix_report_outlet_published_id"), "report", ["outlet", "published", "id"], unique=False
    )
    op.create_index(op.f("ix_report_published_id"), "report", ["published", "id"], unique=False)
    op.create_table(
        "setting",
        sa.Column("name", _TEXT, nullable=False),
        sa.Column("value", _TEXT, nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_setting")),
    )
    op.create_table(
        "tally",
        sa.Column("facet", _TEXT, nullable=False),
        sa.Column("value", _TEXT, nullable=False),
        sa.Column("claims", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("facet", "value", name=op.f("pk_tally")),
    )
    op.create_table(
        "actor_record",
        sa.Column("id", _TEXT, nullable=False),
        sa.Column("report", _TEXT, nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("name", _TEXT, nullable=False),
        sa.Column("kind", _TEXT, nullable=False),
        sa.Column("data", _TEXT, nullable=False),
        sa.Column("profile", _TEXT, nullable=False),
        sa.Column("actor", _TEXT, nullable=False),
        sa.ForeignKeyConstraint(["report"], ["report.id"], name=op.f("fk_actor_record_report")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_actor_record")),
    )
    op.create_index(op.f("ix_actor_record_actor"), "actor_record", ["actor"], unique=False)
    op.create_index(op.f("ix_actor_record_profile"), "actor_record", ["profile"], unique=False)
    op.create_index(op.f("ix_actor_record_report"), "actor_record", ["report"], unique=False)
    op.create_table(
        "claim",
        sa.Column("number", _NUMBER, autoincrement=False, nullable=False),
        sa.Column("id", _TEXT, nullable=False),
        sa.Column("report", _TEXT, nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("day", _TEXT, nullable=False),
        sa.Column("outlet", _TEXT, nullable=False),
        sa.Column("stance", _TEXT, nullable=False),
        sa.Column("certainty", _TEXT, nullable=False),
        sa.Column("kind", _TEXT, nullable=False),
        sa.Column("speaker", _TEXT, nullable=False),
        sa.Column("quote", _TEXT, nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("review", _TEXT, nullable=False),
        sa.Column("source", _TEXT, nullable=False),
        sa.Column("cue", _TEXT, nullable=False),
        sa.Column("content", _TEXT, nullable=False),
        sa.Column("reader", _TEXT, nullable=False),
        sa.ForeignKeyConstraint(["report"], ["report.id"], name=op.f("fk_claim_report")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_claim")),
        sa.UniqueConstraint("id", name=op.f("uq_claim_id")),
    )
    op.create_index(
        op.f("ix_claim_certainty_day_id"), "claim", ["certainty", "day", "id"], unique=False
    )
    op.create_index(op.f("ix_claim_day_id"), "claim", ["day", "id"], unique=False)
    op.create_index(op.f("ix_claim_kind_day_id"), "claim", ["kind", "day", "id"], unique=False)
    op.create_index(op.f("ix_claim_outlet_day_id"), "claim", ["outlet", "day", "id"], unique=False)
    op.create_index(op.f("ix_claim_report_place"), "claim", ["report", "place"], unique=False)
    op.create_index(op.f("ix_claim_review_day_id"), "claim", ["review", "day", "id"], unique=False)
    op.create_index(op.f("ix_claim_score_id"), "claim", ["score", "id"], unique=False)
    op.create_index(op.f("ix_claim_speaker_id"), "claim", ["speaker", "id"], unique=False)
    op.create_index(op.f("ix_claim_stance_day_id"), "claim", ["stance", "day", "id"], unique=False)
    op.create_table(
        "proposition_status",
        sa.Column("proposition", _TEXT, nullable=False),
        sa.Column("status", _TEXT, nullable=False),
        sa.Column("last", _TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["proposition"], ["proposition.id"], name=op.f("fk_proposition_status_proposition")
        ),
        sa.PrimaryKeyConstraint("proposition", "status", name=op.f("pk_proposition_status")),
    )
    op.create_index(
        op.f("ix_proposition_status_status_last_proposition"),
        "proposition_status",
        ["status", "last", "proposition"],
        unique=False,
    )
    op.create_table(
        "report_body",
        sa.Column("report", _TEXT, nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=True),
        sa.Column("data", _TEXT, nullable=False),
        sa.ForeignKeyConstraint(["report"], ["report.id"], name=op.f("fk_report_body_report")),
        sa.PrimaryKeyConstraint("report", name=op.f("pk_report_body")),
    )
    op.create_table(
        "report_key",
        sa.Column("key", sa.BigInteger(), nullable=False),
        sa.Column("report", _TEXT, nullable=False),
        sa.ForeignKeyConstraint(["report"], ["report.id"], name=op.f("fk_report_key_report")),
        sa.PrimaryKeyConstraint("key", "report", name=op.f("pk_report_key")),
    )
    op.create_index(op.f("ix_report_key_report"), "report_key", ["report"], unique=False)
    op.create_table(
        "report_matter",
        sa.Column("report", _TEXT, nullable=False),
        sa.Column("names", _TEXT, nullable=False),
        sa.Column("vector", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["report"], ["report.id"], name=op.f("fk_report_matter_report")),
        sa.PrimaryKeyConstraint("report", name=op.f("pk_report_matter")),
    )
    op.create_table(
        "report_pair",
        sa.Column("a", _TEXT, nullable=False),
        sa.Column("b", _TEXT, nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("kind", _TEXT, nullable=False),
        sa.ForeignKeyConstraint(["a"], ["report.id"], name=op.f("fk_report_pair_a")),
        sa.ForeignKeyConstraint(["b"], ["report.id"], name=op.f("fk_report_pair_b")),
        sa.PrimaryKeyConstraint("a", "b", name=op.f("pk_report_pair")),
    )
    op.create_index(op.f("ix_report_pair_b"), "report_pair", ["b"], unique=False)
    op.create_table(
        "claim_actor",
        sa.Column("claim", _TEXT, nullable=False),
        sa.Column("record", _TEXT, nullable=False),
        sa.Column("actor", _TEXT, nullable=False),
        sa.Column("day", _TEXT, nullable=False),
        sa.ForeignKeyConstraint(["claim"], ["claim.id"], name=op.f("fk_claim_actor_claim")),
        sa.ForeignKeyConstraint(
            ["record"], ["actor_record.id"], name=op.f("fk_claim_actor_record")
        ),
        sa.PrimaryKeyConstraint("claim", "record", name=op.f("pk_claim_actor")),
    )
    op.create_index(
        op.f("ix_claim_actor_actor_day_claim"),
        "claim_actor",
        ["actor", "day", "claim"],
        unique=False,
    )
    op.create_index(op.f("ix_claim_actor_record"), "claim_actor", ["record"], unique=False)
    op.create_table(
        "claim_body",
        sa.Column("claim", _TEXT, nullable=False),
        sa.Column("data", _TEXT, nullable=False),
        sa.Column("corrected", _TEXT, nullable=True),
        sa.Column("vector", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["claim"], ["claim.id"], name=op.f("fk_claim_body_claim")),
        sa.PrimaryKeyConstraint("claim", name=op.f("pk_claim_body")),
    )
    op.create_table(
        "claim_event",
        sa.Column("claim", _TEXT, nullable=False),
        sa.Column("event", _TEXT, nullable=False),
        sa.Column("day", _TEXT, nullable=False),
        sa.ForeignKeyConstraint(["claim"], ["claim.id"], name=op.f("fk_claim_event_claim")),
        sa.PrimaryKeyConstraint("claim", "event", name=op.f("pk_claim_event")),
    )
    op.create_index(
        op.f("ix_claim_event_event_day_claim"),
        "claim_event",
        ["event", "day", "claim"],
        unique=False,
    )
    op.create_table(
        "claim_key",
        sa.Column("key", sa.BigInteger(), nullable=False),
        sa.Column("claim", _TEXT, nullable=False),
        sa.ForeignKeyConstraint(["claim"], ["claim.id"], name=op.f("fk_claim_key_claim")),
        sa.PrimaryKeyConstraint("key", "claim", name=op.f("pk_claim_key")),
    )
    op.create_index(op.f("ix_claim_key_claim"), "claim_key", ["claim"], unique=False)
    op.create_table(
        "claim_matter",
        sa.Column("claim", _TEXT, nullable=False),
        sa.Column("data", _TEXT, nullable=False),
        sa.ForeignKeyConstraint(["claim"], ["claim.id"], name=op.f("fk_claim_matter_claim")),
        sa.PrimaryKeyConstraint("claim", name=op.f("pk_claim_matter")),
    )
    op.create_table(
        "claim_pair",
        sa.Column("a", _TEXT, nullable=False),
        sa.Column("b", _TEXT, nullable=False),
        sa.Column("why", _TEXT, nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(["a"], ["claim.id"], name=op.f("fk_claim_pair_a")),
        sa.ForeignKeyConstraint(["b"], ["claim.id"], name=op.f("fk_claim_pair_b")),
        sa.PrimaryKeyConstraint("a", "b", "why", name=op.f("pk_claim_pair")),
    )
    op.create_index(op.f("ix_claim_pair_b"), "claim_pair", ["b"], unique=False)
    op.create_table(
        "claim_relay",
        sa.Column("claim", _TEXT, nullable=False),
        sa.Column("relay", _TEXT, nullable=False),
        sa.Column("day", _TEXT, nullable=False),
        sa.ForeignKeyConstraint(["claim"], ["claim.id"], name=op.f("fk_claim_relay_claim")),
        sa.PrimaryKeyConstraint("claim", "relay", name=op.f("pk_claim_relay")),
    )
    op.create_index(
        op.f("ix_claim_relay_relay_day_claim"),
        "claim_relay",
        ["relay", "day", "claim"],
        unique=False,
    )
    op.create_table(
        "proposition_claim",
        sa.Column("proposition", _TEXT, nullable=False),
        sa.Column("claim", _TEXT, nullable=False),
        sa.Column("relation", _TEXT, nullable=False),
        sa.Column("origin", _TEXT, nullable=False),
        sa.ForeignKeyConstraint(["claim"], ["claim.id"], name=op.f("fk_proposition_claim_claim")),
        sa.ForeignKeyConstraint(
            ["proposition"], ["proposition.id"], name=op.f("fk_proposition_claim_proposition")
        ),
        sa.PrimaryKeyConstraint("proposition", "claim", name=op.f("pk_proposition_claim")),
    )
    op.create_index(
        op.f("ix_proposition_claim_claim"), "proposition_claim", ["claim"], unique=False
    )
    # ### end Alembic commands ###
