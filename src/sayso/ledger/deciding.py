"""Decisions and their effects, each pair in one transaction."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from sayso.ledger.correcting import checked
from sayso.ledger.decisions import Decision, Kind, Of, close, record, standing_groups
from sayso.ledger.errors import LedgerError, Unknown
from sayso.ledger.judging import claim_row_of, rejudge
from sayso.ledger.linking.actors import relink_actors
from sayso.ledger.linking.pending import is_pair, members_of_pair
from sayso.ledger.linking.propositions import claims_with, regroup, relink_claim
from sayso.ledger.store import tables
from sayso.ledger.store.opening import writing
from sayso.ledger.store.records import reports_by_id

_GROUPS: dict[Kind, str] = {"accept": "together", "reject": "apart"}


def judge(  # noqa: PLR0913 - a decision's fields, by name
    engine: sa.Engine,
    kind: Kind,
    claim: str,
    *,
    changes: Mapping[str, Any] | None = None,
    who: str | None = None,
    note: str | None = None,
    seen: str | None = None,
) -> Decision:
    """Accept, reject, flag or correct a claim, or accept or reject a pair.

    Raises Unknown, Conflict, ValueError.
    """
    with writing(engine) as connection:
        if kind in _GROUPS and is_pair(connection, claim):
            return _judge_pair(connection, kind, claim, who=who, note=note, seen=seen)
        report = claim_row_of(connection, claim)["report"]
        data: dict[str, Any] = {}
        if kind == "correct":
            text = reports_by_id(connection, [report])[report].text
            data = checked(changes or {}, text)
        decision = record(
            connection,
            kind=kind,
            of="claim",
            subject=claim,
            data=data,
            who=who,
            note=note,
            seen=seen,
        )
        _take_effect(connection, decision)
    return decision


def _judge_pair(  # noqa: PLR0913 - a decision's fields, by name
    connection: sa.Connection,
    kind: Kind,
    pair: str,
    *,
    who: str | None,
    note: str | None,
    seen: str | None,
) -> Decision:
    of, members = members_of_pair(connection, pair)
    groups = members if kind == "accept" else [[each] for each in members]
    decision = record(
        connection,
        kind=kind,
        of="pair",
        subject=pair,
        data={"of": of, _GROUPS[kind]: groups},
        who=who,
        note=note,
        seen=seen,
    )
    _take_effect(connection, decision)
    return decision


def merge(
    engine: sa.Engine,
    ids: Sequence[str],
    *,
    who: str | None = None,
    note: str | None = None,
) -> Decision:
    """Say that several actors, or several propositions, are one. Raises Unknown, LedgerError."""
    if len(set(ids)) < 2:
        raise LedgerError("to merge takes two ids")
    with writing(engine) as connection:
        of = _one_kind(connection, ids)
        members = [members_of(connection, of, each) for each in ids]
        decision = record(
            connection,
            kind="merge",
            of=of,
            subject=ids[0],
            data={"together": sorted(each[0] for each in members)},
            who=who,
            note=note,
        )
        _take_effect(connection, decision)
    return decision


def split(
    engine: sa.Engine,
    whole: str,
    members: Collection[str],
    *,
    who: str | None = None,
    note: str | None = None,
) -> Decision:
    """Say that some members of an actor (records) or proposition (claims) are not of it.

    Raises Unknown for an id that is none of its members, LedgerError when nothing would be left.
    """
    with writing(engine) as connection:
        of = _one_kind(connection, [whole])
        held = members_of(connection, of, whole)
        strange = sorted(set(members) - set(held))
        if strange:
            raise Unknown(f"{strange[0]!r} is no member of {of} {whole}")
        rest = sorted(set(held) - set(members))
        if not members or not rest:
            raise LedgerError(f"{of} {whole} cannot be split so: one side would be empty")
        _refuse_against_a_merge(connection, of, set(members), set(rest))
        decision = record(
            connection,
            kind="split",
            of=of,
            subject=whole,
            data={"apart": [sorted(set(members)), rest]},
            who=who,
            note=note,
        )
        _take_effect(connection, decision)
    return decision


def _refuse_against_a_merge(
    connection: sa.Connection, of: Of, inside: set[str], outside: set[str]
) -> None:
    """Raise LedgerError where somebody said that the sides are one: that goes before a split."""
    for each in standing_groups(connection, of):
        together = set(each.data.get("together", ()))
        if together & inside and together & outside:
            raise LedgerError(
                f"{each.who} said on {each.at} that these are one (decision {each.id}):"
                " undo that first"
            )


def undo(
    engine: sa.Engine, decision: str, *, who: str | None = None, note: str | None = None
) -> Decision:
    """Close a decision, which brings back what was before. Raises Unknown, Conflict."""
    with writing(engine) as connection:
        undone, undoing = close(connection, decision, who=who, note=note)
        _take_effect(connection, undone)
    return undoing


def members_of(connection: sa.Connection, of: Of, whole: str) -> list[str]:
    """The records of an actor, or the claims of a proposition, in order. Raises Unknown."""
    if of == "actor":
        table, member, owner = tables.actor_record, "id", "actor"
    else:
        table, member, owner = tables.proposition_claim, "claim", "proposition"
    statement = sa.select(table.c[member]).where(table.c[owner] == whole).order_by(table.c[member])
    found = list(connection.execute(statement).scalars())
    if not found:
        raise Unknown(f"there is no {of} {whole!r}")
    return found


def _one_kind(connection: sa.Connection, ids: Sequence[str]) -> Of:
    found: set[Of] = {_kind(connection, each) for each in ids}
    if len(found) > 1:
        raise LedgerError("an actor and a proposition cannot be one")
    return found.pop()


def _kind(connection: sa.Connection, own: str) -> Of:
    tables_of: dict[Of, sa.Table] = {"actor": tables.actor, "proposition": tables.proposition}
    for of, table in tables_of.items():
        if connection.execute(sa.select(table.c.id).where(table.c.id == own)).first():
            return of
    raise Unknown(f"there is no actor or proposition {own!r}")


def _take_effect(connection: sa.Connection, decision: Decision) -> None:
    if decision.of == "claim":
        report = rejudge(connection, decision.subject)
        relink_claim(connection, decision.subject, report)
        return
    apart = (each for group in decision.data.get("apart", ()) for each in group)
    named = [*decision.data.get("together", ()), *apart]
    if decision.data.get("of", decision.of) == "actor":
        moved = relink_actors(connection, named)
        named = sorted(claims_with(connection, reports=(), records=moved))
    regroup(connection, named)
