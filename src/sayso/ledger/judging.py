"""Bringing a claim's rows to what was read and what people decided of it."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa

from sayso.actor import Actor
from sayso.claim import Claim
from sayso.ledger.correcting import corrected
from sayso.ledger.decisions import Decision, standing
from sayso.ledger.errors import Unknown
from sayso.ledger.linking.actors import forget_profiles, relink_actors
from sayso.ledger.linking.described import describe
from sayso.ledger.store import tables
from sayso.ledger.store.claim_records import actor_record, profile_of
from sayso.ledger.store.claim_rows import (
    PLACE_BY_PERSON,
    claim_words,
    judged,
    lean,
    link_rows,
    with_mentions,
)
from sayso.ledger.store.packing import claim_dumped, claim_loaded, dumped
from sayso.ledger.store.records import actors_of, reports_by_id
from sayso.ledger.store.tallies import tallied
from sayso.ledger.store.words import drop_words, index_words
from sayso.ledger.store.writing import drop_links, write_links

_REVIEW = {"accept": "accepted", "reject": "rejected", "flag": "flagged", "correct": "corrected"}


def rejudge(connection: sa.Connection, claim: str) -> str:
    """Write the claim's columns, words and links anew; gives the id of its report.

    Raises Unknown when there is no such claim.
    """
    table, body = tables.claim, tables.claim_body
    before = claim_row_of(connection, claim)
    kept = connection.execute(sa.select(body).where(body.c.claim == claim)).mappings().one()
    report = reports_by_id(connection, [before["report"]])[before["report"]]
    actors = actors_of(connection, [report.id])[report.id]
    decisions = standing(connection, "claim", claim)
    made = with_mentions(claim_loaded(kept["data"]), actors)
    now = _decided(made, decisions, actors)
    actors = _with_named(connection, report.id, now, actors)

    speakers = _column(connection, claim, tables.claim_actor.c.actor)
    drop_words(connection, "claim_words", [(before["number"], claim_words(dict(before)))])
    drop_links(connection, table.c.id == claim)
    tallied(connection, [before], sign=-1)
    after = (
        dict(before) | judged(now, report.text, report.published) | {"review": _review(decisions)}
    )
    connection.execute(table.update().where(table.c.id == claim), after)
    changed = None if now == made else claim_dumped(lean(now, actors))
    connection.execute(body.update().where(body.c.claim == claim).values(corrected=changed))
    tallied(connection, [after])
    index_words(connection, "claim_words", [(after["number"], claim_words(after))])
    write_links(connection, link_rows([now], report.id, report.published, actors))
    _forget_unused(connection, report.id)
    _relink(connection, claim, speakers)
    return report.id


def claim_row_of(connection: sa.Connection, claim: str) -> sa.RowMapping:
    """The row of `claim`. Raises Unknown."""
    table = tables.claim
    row = connection.execute(sa.select(table).where(table.c.id == claim)).mappings().first()
    if row is None:
        raise Unknown(f"there is no claim {claim!r}")
    return row


def _decided(made: Claim, decisions: Sequence[Decision], actors: dict[str, Actor]) -> Claim:
    for each in decisions:
        if each.kind == "correct":
            made = corrected(made, each.data, actors=actors, by=each.id)
    return made


def _review(decisions: Sequence[Decision]) -> str:
    return _REVIEW[decisions[-1].kind] if decisions else ""


def _with_named(
    connection: sa.Connection, report: str, claim: Claim, actors: dict[str, Actor]
) -> dict[str, Actor]:
    """The report's actors and those that a person named, which become records as well."""
    named = {each.id: each for each in claim.speakers if each.id not in actors}
    rows = [
        {
            "id": record.id,
            "report": report,
            "place": PLACE_BY_PERSON,
            "name": each.name,
            "kind": record.kind,
            "data": dumped(each),
            "profile": profile_of(record),
            "actor": record.id,
        }
        for each in named.values()
        for record in [actor_record(each, report, "")]
    ]
    if rows:
        connection.execute(tables.actor_record.insert(), rows)
    return actors | named


def _relink(connection: sa.Connection, claim: str, before: set[str]) -> None:
    """Say who the claim's speakers are in the ledger, and count their claims anew."""
    link, record = tables.claim_actor, tables.actor_record
    # Somebody that only this claim was by may be gone, and no longer hold others together.
    held = sa.select(sa.func.min(record.c.id)).where(record.c.actor.in_(sorted(before)))
    left = set(connection.execute(held.group_by(record.c.profile)).scalars())
    relink_actors(connection, left | _column(connection, claim, link.c.record))
    who = sa.select(record.c.actor).where(record.c.id == link.c.record).scalar_subquery()
    connection.execute(link.update().where(link.c.claim == claim).values(actor=who))
    describe(connection, before | _column(connection, claim, link.c.actor))


def _column(connection: sa.Connection, claim: str, column: sa.Column[str]) -> set[str]:
    statement = sa.select(column).where(tables.claim_actor.c.claim == claim)
    return set(connection.execute(statement).scalars())


def _forget_unused(connection: sa.Connection, report: str) -> None:
    """Drop the actors that people named, once no claim has them."""
    record, link = tables.actor_record, tables.claim_actor
    unused = (
        (record.c.report == report)
        & (record.c.place >= PLACE_BY_PERSON)
        & record.c.id.not_in(sa.select(link.c.record))
    )
    profiles = set(connection.execute(sa.select(record.c.profile).where(unused)).scalars())
    connection.execute(record.delete().where(unused))
    forget_profiles(connection, profiles)
