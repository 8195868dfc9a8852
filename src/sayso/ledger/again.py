"""Reading again what an earlier reader has read, under all that people decided since."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

import sqlalchemy as sa

from sayso.ledger.adding import Added, OnRefused, batches
from sayso.ledger.judging import rejudge
from sayso.ledger.keeping import kept
from sayso.ledger.linking.actors import forget_profiles, relink_actors
from sayso.ledger.linking.claims import compare_report, forget_claims
from sayso.ledger.linking.described import describe
from sayso.ledger.linking.propositions import claims_with, regroup
from sayso.ledger.linking.rescoring import rescored
from sayso.ledger.linking.stated import drop_propositions
from sayso.ledger.log import append, report_digest
from sayso.ledger.store import tables
from sayso.ledger.store.names import record_id
from sayso.ledger.store.opening import reading as reading_only
from sayso.ledger.store.opening import writing
from sayso.ledger.store.records import in_chunks, readings_by_id, reports_by_id
from sayso.ledger.store.writing import rewrite_reading
from sayso.reading.reader import read, read_many
from sayso.reading.reading import Reading
from sayso.refusal import Refused
from sayso.report import Report

_PROBE = "The harbour is closed, the port's director said on Monday."


def read_again(
    engine: sa.Engine,
    *,
    workers: int | None = None,
    reader: str = "default",
    refused: OnRefused | None = None,
) -> Iterator[Added]:
    """Read every report anew that another reader, or another version of it, has read.

    Yields what was kept, each time; a report whose new reading is refused keeps its old one. A run
    that was broken off goes on where it ended. Pairs of claims that another scorer has scored are
    scored anew, at the end.
    """
    refusals: list[Refused] = []

    def refuse(each: Refused) -> None:
        if refused is None:
            raise each
        refusals.append(each)
        refused(each)

    reports = _reports(engine, older(engine, reader))
    readings = read_many(reports, workers=workers, reader=reader, refused=refuse)
    for batch in batches(readings):
        claims = sum(_rewritten(engine, each) for each in batch)
        ids = tuple(each.report.id for each in batch)
        yield Added(added=len(ids), claims=claims, refused=len(refusals), ids=ids)
        refusals.clear()
    with writing(engine) as connection:
        rescored(connection)
    yield Added(refused=len(refusals))


def older(engine: sa.Engine, reader: str = "default") -> list[str]:
    """The ids of the reports that another reader, or another version of it, has read."""
    version = read(_PROBE, reader=reader).reader
    table = tables.report
    statement = sa.select(table.c.id).where(table.c.reader != version).order_by(table.c.id)
    with reading_only(engine) as connection:
        return list(connection.execute(statement).scalars())


def _reports(engine: sa.Engine, ids: Iterable[str]) -> Iterator[Report]:
    for own in ids:
        with reading_only(engine) as connection:
            yield reports_by_id(connection, [own])[own]


def _rewritten(engine: sa.Engine, new: Reading) -> int:
    """Put a new reading in the place of the old one, in one transaction; how many claims it has."""
    report = new.report.id
    with writing(engine) as connection:
        old = readings_by_id(connection, [report], made=True)[report]
        named = _named(connection)
        before = _Before.of(connection, report)
        actors = {each.id for each in old.actors if record_id(report, each.id) in named}
        made = kept(old, new, claims=named, actors=actors)
        judged = {claim.id for claim in made.claims} & named
        readers = _readers(connection, judged)
        drop_propositions(connection, before.propositions)
        forget_claims(connection, before.claims)
        rewrite_reading(connection, made)
        _say_who_read(connection, readers)
        append(connection, "report", report, report_digest(connection, report))
        _relink(connection, report, before, sorted(judged))
    return len(made.claims)


@dataclass(frozen=True, slots=True)
class _Before:
    """What hung together with a report's claims and actors before they were read anew."""

    claims: frozenset[str]
    near: frozenset[str]
    propositions: frozenset[str]
    profiles: frozenset[str]
    actors: frozenset[str]

    @classmethod
    def of(cls, connection: sa.Connection, report: str) -> _Before:
        """As it stands now."""
        record, member = tables.actor_record, tables.proposition_claim
        mine = claims_with(connection, reports=[report], records=())
        held = in_chunks(connection, sa.select(member.c.proposition), member.c.claim, mine)
        propositions = {row.proposition for row in held}
        theirs = in_chunks(
            connection, sa.select(member.c.claim), member.c.proposition, propositions
        )
        near = {row.claim for row in theirs}
        statement = sa.select(record.c.profile, record.c.actor).where(record.c.report == report)
        records = connection.execute(statement).all()
        return cls(
            claims=frozenset(mine),
            near=frozenset(near - mine),
            propositions=frozenset(propositions),
            profiles=frozenset(row.profile for row in records),
            actors=frozenset(row.actor for row in records),
        )


def _relink(connection: sa.Connection, report: str, before: _Before, judged: Iterable[str]) -> None:
    """Bring all that hung, and now hangs, together with the report up to date."""
    record = tables.actor_record
    for claim in judged:
        rejudge(connection, claim)
    forget_profiles(connection, before.profiles)
    # Others of the actors that were there before may only have been held together by this report.
    left = sa.select(sa.func.min(record.c.id).label("id")).group_by(record.c.profile)
    others = {row.id for row in in_chunks(connection, left, record.c.actor, before.actors)}
    mine = connection.execute(sa.select(record.c.id).where(record.c.report == report)).scalars()
    moved = relink_actors(connection, others | set(mine))
    describe(connection, before.actors)
    lost = compare_report(connection, report)
    also = claims_with(connection, reports=[report], records=moved)
    regroup(connection, before.near | lost | also)


def _named(connection: sa.Connection) -> set[str]:
    """Every claim and record that a decision names, also one that was undone and may be redone."""
    table = tables.decision
    found: set[str] = set()
    for row in connection.execute(sa.select(table.c.of, table.c.subject, table.c.data)):
        data = json.loads(row.data)
        groups = (*data.get("apart", ()), data.get("together", ()))
        found |= {row.subject} | {each for group in groups for each in group}
    return found


def _readers(connection: sa.Connection, claims: Collection[str]) -> dict[str, str]:
    claim = tables.claim
    rows = in_chunks(connection, sa.select(claim.c.id, claim.c.reader), claim.c.id, sorted(claims))
    return {row.id: row.reader for row in rows}


def _say_who_read(connection: sa.Connection, readers: dict[str, str]) -> None:
    """What was kept is still the earlier reader's."""
    claim = tables.claim
    for own, reader in sorted(readers.items()):
        connection.execute(claim.update().where(claim.c.id == own).values(reader=reader))
