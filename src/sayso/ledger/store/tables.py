"""The tables of a ledger (docs/ledger.md), the same on SQLite and PostgreSQL.

Ids are the readings' own. A `number` is a row's place in its table: it joins a row to its words in
the full-text index and says nothing else, for it depends on the order of adding. What sorts or
pages is never null: an empty string stands for what the report does not give.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)
# SQLite's own row number is an INTEGER; PostgreSQL's must hold more than 2^31.
_Number = BigInteger().with_variant(Integer(), "sqlite")
# By code point, as SQLite sorts: the order of a list must not hang on a server's language.
_Words = Text().with_variant(Text(collation="C"), "postgresql")


def _number() -> Column[int]:
    return Column("number", _Number, primary_key=True, autoincrement=False)


def _text(name: str, *, null: bool = False) -> Column[str]:
    return Column(name, _Words, nullable=null)


def _of(name: str, target: str, *, key: bool = False) -> Column[str]:
    return Column(name, _Words, ForeignKey(f"{target}.id"), primary_key=key, nullable=False)


setting = Table("setting", metadata, Column("name", _Words, primary_key=True), _text("value"))

report = Table(
    "report",
    metadata,
    _number(),
    Column("id", _Words, nullable=False, unique=True),
    _text("sha256"),
    _text("text_sha256"),
    _text("title"),
    _text("outlet"),
    _text("published"),
    _text("url"),
    _text("reader"),
    Column("claims", Integer, nullable=False),
    _text("copies"),  # the smallest id among its duplicates; its own where it has none
    Index(None, "published", "id"),
    Index(None, "outlet", "published", "id"),
    Index(None, "copies"),
)

report_body = Table(
    "report_body",
    metadata,
    _of("report", "report", key=True),
    Column("text", LargeBinary, nullable=False),  # zlib
    Column("raw", LargeBinary),  # zlib; null for a text that never was bytes
    _text("data"),  # the rest of the Report, and of its Reading, as JSON
)

claim = Table(
    "claim",
    metadata,
    _number(),
    Column("id", _Words, nullable=False, unique=True),
    _of("report", "report"),
    Column("place", Integer, nullable=False),  # in the order of the report's text
    _text("day"),  # said, as far as the text tells it to the day, otherwise published
    _text("outlet"),
    _text("stance"),
    _text("certainty"),
    _text("kind"),  # of the first speaker
    _text("speaker"),  # the first speaker's name
    _text("quote"),
    Column("score", Float, nullable=False),
    _text("review"),  # accepted, rejected, corrected, flagged; empty while nobody decided
    _text("source"),
    _text("cue"),
    _text("content"),
    _text("reader"),
    Index(None, "report", "place"),
    Index(None, "day", "id"),
    Index(None, "stance", "day", "id"),
    Index(None, "certainty", "day", "id"),
    Index(None, "kind", "day", "id"),
    Index(None, "outlet", "day", "id"),
    Index(None, "review", "day", "id"),
    Index(None, "score", "id"),
    Index(None, "speaker", "id"),
)

claim_body = Table(
    "claim_body",
    metadata,
    _of("claim", "claim", key=True),
    _text("data"),  # the Claim as the reader made it, as JSON
    _text("corrected", null=True),  # the Claim as a person corrected it, as JSON
    Column("vector", LargeBinary),  # 16-bit floats
)

# A claim stands here once for each of its speakers, relays and types of event.
claim_actor = Table(
    "claim_actor",
    metadata,
    _of("claim", "claim", key=True),
    Column("record", _Words, ForeignKey("actor_record.id"), primary_key=True),
    _text("actor"),
    _text("day"),
    Index(None, "actor", "day", "claim"),
    Index(None, "record"),
)
claim_relay = Table(
    "claim_relay",
    metadata,
    _of("claim", "claim", key=True),
    Column("relay", _Words, primary_key=True),
    _text("day"),
    Index(None, "relay", "day", "claim"),
)
claim_event = Table(
    "claim_event",
    metadata,
    _of("claim", "claim", key=True),
    Column("event", _Words, primary_key=True),
    _text("day"),
    Index(None, "event", "day", "claim"),
)

# How many claims have a value of a facet, kept up to date: nobody counts a million rows.
tally = Table(
    "tally",
    metadata,
    Column("facet", _Words, primary_key=True),
    Column("value", _Words, primary_key=True),
    Column("claims", Integer, nullable=False),
)

actor_record = Table(
    "actor_record",
    metadata,
    Column("id", _Words, primary_key=True),
    _of("report", "report"),
    Column("place", Integer, nullable=False),  # among the reading's actors
    _text("name"),
    _text("kind"),
    _text("data"),  # the Actor as the reader made it, as JSON
    _text("profile"),  # what identity is told by: the same for actors described alike
    _text("actor"),  # which actor of the ledger it is
    Index(None, "report"),
    Index(None, "profile", "actor", "id"),
    Index(None, "actor", "profile", "id"),
)

actor = Table(
    "actor",
    metadata,
    Column("id", _Words, primary_key=True),
    _text("name"),
    _text("kind"),
    _text("state"),
    Column("claims", Integer, nullable=False),
    Column("reports", Integer, nullable=False),
    _text("data"),
    Index(None, "name", "id"),
    Index(None, "claims", "id"),
    Index(None, "kind", "claims", "id"),
)

proposition = Table(
    "proposition",
    metadata,
    Column("id", _Words, primary_key=True),
    _text("about"),
    Column("contested", Boolean, nullable=False),
    Column("claims", Integer, nullable=False),
    Column("actors", Integer, nullable=False),
    Column("reports", Integer, nullable=False),
    Column("origins", Integer, nullable=False),
    _text("first"),
    _text("last"),
    _text("data"),  # status, positions and shifts, as JSON
    Index(None, "last", "id"),
    Index(None, "claims", "id"),
    Index(None, "origins", "id"),
)
proposition_claim = Table(
    "proposition_claim",
    metadata,
    _of("proposition", "proposition", key=True),
    _of("claim", "claim", key=True),
    _text("relation"),
    _text("origin"),
    Index(None, "claim"),
)
proposition_status = Table(
    "proposition_status",
    metadata,
    _of("proposition", "proposition", key=True),
    Column("status", _Words, primary_key=True),
    _text("last"),
    Index(None, "status", "last", "proposition"),
)

# What the steps across reports found: keys to look up candidates by, and scored pairs. Groupings
# are made from these anew, so that a threshold or a decision moves them without reading again.
report_key = Table(
    "report_key",
    metadata,
    Column("key", BigInteger, primary_key=True),
    _of("report", "report", key=True),
    Index(None, "report"),
)
report_pair = Table(
    "report_pair",
    metadata,
    _of("a", "report", key=True),
    _of("b", "report", key=True),
    Column("score", Float, nullable=False),
    _text("kind"),
    Index(None, "b"),
)
actor_key = Table(
    "actor_key",
    metadata,
    Column("key", _Words, primary_key=True),
    Column("profile", _Words, primary_key=True),
)
actor_pair = Table(
    "actor_pair",
    metadata,
    Column("a", _Words, primary_key=True),
    Column("b", _Words, primary_key=True),
    Column("score", Float, nullable=False),
    _text("data"),  # the features that make up the score, as JSON
    Index(None, "b"),
)
claim_key = Table(
    "claim_key",
    metadata,
    Column("key", BigInteger, primary_key=True),
    _of("claim", "claim", key=True),
    Index(None, "claim"),
)
# A key of too many claims tells nothing: it stands here, and no longer in claim_key.
common_key = Table("common_key", metadata, Column("key", BigInteger, primary_key=True))
claim_matter = Table(
    "claim_matter",
    metadata,
    _of("claim", "claim", key=True),
    _text("data"),  # what the claim is compared by, as JSON
)
claim_pair = Table(
    "claim_pair",
    metadata,
    _of("a", "claim", key=True),
    _of("b", "claim", key=True),
    Column("why", _Words, primary_key=True),  # "words" in common, or an "answer"
    Column("score", Float, nullable=False),
    Index(None, "b"),
)
# How far a claim agrees with another one, in log odds: told by a network, once for every two.
claim_leaning = Table(
    "claim_leaning",
    metadata,
    _of("towards", "claim", key=True),
    _of("claim", "claim", key=True),
    Column("leaning", Float, nullable=False),
    Index(None, "claim"),
)
# Two that may be one, and that nobody has decided on: made anew whenever their groups are.
pending_pair = Table(
    "pending_pair",
    metadata,
    Column("id", _Words, primary_key=True),
    _text("of"),  # actor, proposition
    _text("a"),  # an actor of the ledger, or a claim
    _text("b"),
    Column("score", Float, nullable=False),
    _text("data"),  # of actors: the records compared, and the features of their score, as JSON
    Index(None, "of", "score", "id"),
    Index(None, "score", "id"),
    Index(None, "a"),
    Index(None, "b"),
)
report_matter = Table(
    "report_matter",
    metadata,
    _of("report", "report", key=True),
    _text("names"),
    Column("vector", LargeBinary),
)

decision = Table(
    "decision",
    metadata,
    Column("number", _Number, primary_key=True, autoincrement=False),
    Column("id", _Words, nullable=False, unique=True),
    _text("kind"),
    _text("of"),  # claim, actor, proposition, report, outlet
    _text("subject"),
    _text("data"),
    _text("who"),
    _text("at"),
    _text("note"),
    _text("closed_by", null=True),  # the id of the decision that undid it
    Index(None, "of", "subject"),
)

# A chain: each entry's hash covers the one before, so that none can be taken out unseen.
log = Table(
    "log",
    metadata,
    Column("number", _Number, primary_key=True, autoincrement=False),
    _text("what"),  # report, decision
    _text("subject"),
    _text("digest"),
    _text("hash"),
    Index(None, "what", "subject"),
)
