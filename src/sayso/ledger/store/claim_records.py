"""Rows → the claims and actors as the steps across reports compare them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import replace

import sqlalchemy as sa

from sayso.actor import Actor
from sayso.claim import Claim
from sayso.ledger.actors.score import is_any
from sayso.ledger.actors.voices import speaks_for
from sayso.ledger.records import ActorRecord, ClaimRecord
from sayso.ledger.store import tables
from sayso.ledger.store.claim_rows import PLACE_BY_PERSON
from sayso.ledger.store.names import digest, record_id
from sayso.ledger.store.packing import claim_loaded, dumped, loaded, unpacked
from sayso.ledger.store.records import in_chunks
from sayso.reading.towards.passage import passage_of
from sayso.spans import Span

_END = re.compile(r"[.!?…][\"”’')\]]*\s+|\n\s*")
_ARTICLE = re.compile(r"^the\s+", re.IGNORECASE)
_PRONOUNS = frozenset(
    """
    he she it they i we you who his her its their our my him them us me this that these those
    """.split()
)


def claim_records(connection: sa.Connection, ids: Collection[str]) -> dict[str, ClaimRecord]:
    """The records of these claims, as people corrected them, by id."""
    claim, body, text = tables.claim, tables.claim_body, tables.report_body
    statement = sa.select(
        claim.c.id, claim.c.report, body.c.data, body.c.corrected, body.c.vector
    ).join(body, body.c.claim == claim.c.id)
    rows = list(in_chunks(connection, statement, claim.c.id, sorted(ids)))
    reports = sorted({row.report for row in rows})
    texts = {
        row.report: unpacked(row.text)
        for row in in_chunks(
            connection, sa.select(text.c.report, text.c.text), text.c.report, reports
        )
    }
    report = tables.report
    heads = {
        row.id: row
        for row in in_chunks(
            connection,
            sa.select(report.c.id, report.c.published, report.c.outlet),
            report.c.id,
            reports,
        )
    }
    found = {}
    for row in rows:
        made = claim_loaded(row.corrected or row.data, row.vector)
        head = heads[row.report]
        record = _record(
            made, row.report, texts[row.report], head.published or None, head.outlet or None
        )
        found[row.id] = replace(record, corrected=bool(row.corrected))
    return found


def claims_of(connection: sa.Connection, report: str) -> list[str]:
    """The ids of a report's claims, in the order of its text."""
    claim = tables.claim
    statement = sa.select(claim.c.id).where(claim.c.report == report).order_by(claim.c.place)
    return list(connection.execute(statement).scalars())


def actor_records(connection: sa.Connection, ids: Collection[str]) -> dict[str, ActorRecord]:
    """The records of these actors, by id."""
    record, text = tables.actor_record, tables.report_body
    statement = sa.select(
        record.c.id, record.c.report, record.c.kind, record.c.data, text.c.text
    ).join(text, text.c.report == record.c.report)
    rows = list(in_chunks(connection, statement, record.c.id, sorted(ids)))
    beside: dict[str, list[Actor]] = {row.report: [] for row in rows}
    theirs = (record.c.place < PLACE_BY_PERSON) & (record.c.kind == "person")
    read = sa.select(record.c.report, record.c.data).where(theirs)
    bodies = sorted({row.report for row in rows if row.kind == "organization"})
    for row in in_chunks(connection, read, record.c.report, bodies):
        beside[row.report].append(loaded(row.data, Actor))
    return {
        row.id: actor_record(
            loaded(row.data, Actor), row.report, unpacked(row.text), beside[row.report]
        )
        for row in rows
    }


def actor_record(actor: Actor, report: str, text: str, beside: Iterable[Actor] = ()) -> ActorRecord:
    """An actor of a reading as it is compared with those of other reports.

    `beside` are the actors of its report.
    """
    body = speaks_for(actor)
    return ActorRecord(
        id=record_id(report, actor.id),
        report=report,
        name=body or actor.name,
        kind="organization" if body else actor.kind,
        role=actor.role,
        affiliation=actor.affiliation,
        state=actor.state,
        aliases=() if body else _aliases(actor, text),
        officers=_officers(actor, text, beside),
    )


def profile_of(record: ActorRecord) -> str:
    """What identity is told by, as one id: all of the record but whose it is.

    "The union" of one report is not that of another: its profile is its own.
    """
    report = record.report if is_any(record) else ""
    return digest("profile", dumped(replace(record, id="", report=report)))


def _record(
    claim: Claim, report: str, text: str, published: str | None, outlet: str | None
) -> ClaimRecord:
    certainty = claim.certainty
    return ClaimRecord(
        id=claim.id,
        report=report,
        content=" ".join(piece.of(text) for piece in claim.content),
        cue=claim.cue.of(text),
        source=claim.source.of(text) if claim.source else None,
        context=_context(claim, text),
        quote=claim.quote,
        speakers=tuple(record_id(report, each.id) for each in claim.speakers),
        relays=tuple(relay.name for relay in claim.relays),
        stance=claim.stance or "asserts",
        certainty=certainty.level if certainty else "certain",
        said=claim.said.value if claim.said else None,
        published=published,
        outlet=outlet,
        events=claim.events,
        responds_to=claim.responds_to,
        within=claim.within,
        score=claim.score,
        start=claim.cue.start,
        vector=claim.vector,
        passage=passage_of(text, claim.content),
    )


def _context(claim: Claim, text: str) -> str:
    """The sentence, or the sentences, that the claim stands in."""
    spans = [claim.cue, *claim.content]
    return sentences(text, Span(min(s.start for s in spans), max(s.end for s in spans)))


def sentences(text: str, span: Span) -> str:
    """The sentence of a text, or the sentences, that a span stands in."""
    start = 0
    for end in _END.finditer(text, max(0, span.start - 1000), span.start):
        start = end.end()
    stop = _END.search(text, max(span.start, span.end - 1))
    return text[start : stop.start() + 1 if stop else len(text)].strip()


def _officers(actor: Actor, text: str, beside: Iterable[Actor]) -> tuple[str, ...]:
    """The persons, by their full names, whom a report places in an organization.

    "The union's secretary" is nobody's name: every union has one.
    """
    if actor.kind != "organization":
        return ()
    called = {actor.name, *(_ARTICLE.sub("", span.of(text)) for span in actor.mentions)}
    found = (each for each in beside if each.kind == "person" and each.affiliation in called)
    return tuple(sorted({each.name for each in found if _is_full(each.name)}))


def _is_full(name: str) -> bool:
    """Whether a name has a first and a last part, as names of persons are written."""
    first, *rest = name.split()
    return bool(rest) and first[:1].isupper() and rest[-1][:1].isupper()


def _aliases(actor: Actor, text: str) -> tuple[str, ...]:
    """The other names among an actor's mentions: words with a capital, and no pronoun."""
    found = {span.of(text) for span in actor.mentions}
    kept = {each for each in found if _is_name(each) and each != actor.name}
    if actor.kind == "person":  # "the Minister" is no name of hers
        own = set(actor.name.split())
        kept = {each for each in kept if own & set(each.split())}
    return tuple(sorted(kept))


def _is_name(words: str) -> bool:
    first, *rest = words.split() or [""]
    if first.lower() in _PRONOUNS:
        return False
    named = rest if first.lower() in {"the", "a", "an"} else [first, *rest]
    return any(each[:1].isupper() for each in named)
