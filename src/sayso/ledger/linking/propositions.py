"""Which claims are about the same thing, and the propositions that they make."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from itertools import product

import sqlalchemy as sa

from sayso.ledger.decisions import standing_groups
from sayso.ledger.linking.claims import compare_again, compare_report
from sayso.ledger.linking.matters import vectors_of
from sayso.ledger.linking.pending import Likeness, keep_pending
from sayso.ledger.linking.stated import drop_propositions, keep_proposition
from sayso.ledger.linking.threshold import set_threshold, threshold_of
from sayso.ledger.propositions import Decided, Pair, clusters
from sayso.ledger.store import tables
from sayso.ledger.store.records import in_chunks


def link_propositions(
    connection: sa.Connection, reports: Collection[str], also: Collection[str]
) -> None:
    """Find the claims that those of new reports belong with.

    `also` are claims whose speaker is now another actor, or whose report is now a copy.
    """
    lost: set[str] = set()
    for report in sorted(reports):
        lost |= compare_report(connection, report)
    claim = tables.claim
    statement = sa.select(claim.c.id)
    new = {row.id for row in in_chunks(connection, statement, claim.c.report, sorted(reports))}
    regroup(connection, new | lost | set(also))


def claims_with(
    connection: sa.Connection, *, reports: Collection[str], records: Collection[str]
) -> set[str]:
    """The claims of these reports, and those that these records of actors make."""
    claim, link = tables.claim, tables.claim_actor
    theirs = in_chunks(connection, sa.select(link.c.claim), link.c.record, sorted(records))
    of = in_chunks(connection, sa.select(claim.c.id), claim.c.report, sorted(reports))
    return {row[0] for rows in (theirs, of) for row in rows}


def relink_claim(connection: sa.Connection, claim: str, report: str) -> None:
    """Group a claim anew that people judged, and all that hangs together with it."""
    regroup(connection, {claim} | compare_again(connection, claim, report))


def regroup(connection: sa.Connection, claims: Collection[str]) -> None:
    """Make the propositions of these claims, and of all that hang together with them, anew."""
    decided, threshold = _decided(connection), threshold_of(connection)
    reached, old = _component(connection, claims, decided, threshold)
    kept = reached - _rejected(connection, reached)
    pairs = [
        (row.a, row.b, row.score)
        for row in in_chunks(
            connection, sa.select(tables.claim_pair), tables.claim_pair.c.a, sorted(kept)
        )
        if row.b in kept
    ]
    mine = Decided(
        together=frozenset(each for each in decided.together if kept.issuperset(each)),
        apart=frozenset(each for each in decided.apart if kept.issuperset(each)),
    )
    drop_propositions(connection, old)
    groups = clusters(pairs, threshold, mine, vectors_of(connection, kept))
    for group in groups:
        keep_proposition(connection, group)
    likely = (each for each in pairs if each[2] >= threshold)
    keep_pending(connection, "proposition", reached, _undecided(likely, groups, mine))


def move_threshold(connection: sa.Connection, threshold: float | None) -> None:
    """Set from which score on claims make one proposition, and make all propositions anew.

    Raises ValueError as `set_threshold`.
    """
    set_threshold(connection, threshold)
    regroup_all(connection)


def regroup_all(connection: sa.Connection) -> None:
    """Make all propositions anew."""
    pair, member = tables.claim_pair, tables.proposition_claim
    columns = (pair.c.a, pair.c.b, member.c.claim)
    regroup(
        connection,
        {own for column in columns for own in connection.execute(sa.select(column)).scalars()},
    )


def _undecided(
    pairs: Iterable[Pair], groups: Iterable[Collection[str]], decided: Decided
) -> Iterator[Likeness]:
    """The pairs that score as about the same thing, and that what else there is kept apart."""
    of = {claim: group_[0] for group_ in map(sorted, groups) for claim in group_}
    parted = {frozenset((of.get(a, a), of.get(b, b))) for a, b in decided.apart}
    for a, b, score in pairs:
        one, other = of.get(a, a), of.get(b, b)
        if one != other and frozenset((one, other)) not in parted:
            yield Likeness(one=one, other=other, a=a, b=b, score=score)


def _component(
    connection: sa.Connection, claims: Collection[str], decided: Decided, threshold: float
) -> tuple[set[str], set[str]]:
    """All claims that could share a proposition with these, and the propositions that they have."""
    pair = tables.claim_pair
    reached: set[str] = set()
    old: set[str] = set()
    new = set(claims)
    while new:
        reached |= new
        near: set[str] = set()
        for column in (pair.c.a, pair.c.b):
            statement = sa.select(pair.c.a, pair.c.b).where(pair.c.score >= threshold)
            for row in in_chunks(connection, statement, column, sorted(new)):
                near |= {row.a, row.b}
        near |= {end for each in decided.together if new & set(each) for end in each}
        members, held = _members(connection, new)
        old |= held
        new = (near | members) - reached
    return reached, old


def _members(connection: sa.Connection, claims: Collection[str]) -> tuple[set[str], set[str]]:
    """The claims that share a proposition with these, and those propositions."""
    member = tables.proposition_claim
    mine = sa.select(member.c.proposition)
    held = {row.proposition for row in in_chunks(connection, mine, member.c.claim, sorted(claims))}
    theirs = sa.select(member.c.claim)
    found = in_chunks(connection, theirs, member.c.proposition, sorted(held))
    return {row.claim for row in found}, held


def _rejected(connection: sa.Connection, claims: Collection[str]) -> set[str]:
    claim = tables.claim
    statement = sa.select(claim.c.id).where(claim.c.review == "rejected")
    return {row.id for row in in_chunks(connection, statement, claim.c.id, sorted(claims))}


def _decided(connection: sa.Connection) -> Decided:
    together: set[tuple[str, str]] = set()
    apart: set[tuple[str, str]] = set()
    for each in standing_groups(connection, "proposition"):
        if "together" in each.data:
            first, *rest = each.data["together"]
            together |= {(first, other) for other in rest}
        else:
            inside, outside = each.data["apart"]
            together |= {(inside[0], other) for other in inside[1:]}
            apart |= set(product(inside, outside))
    return Decided(together=frozenset(together), apart=frozenset(apart))
