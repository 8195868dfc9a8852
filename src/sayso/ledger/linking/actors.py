"""Which actors of the reports are one actor of the ledger.

Actors that are described alike (name, kind, role, affiliation, state, other names) have one
profile, and profiles are compared: a name that is in every report is compared once. Where a person
has parted records, each of them stands for itself.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import product

import sqlalchemy as sa

from sayso.ledger.actors import Pair, clusters, keys, score
from sayso.ledger.actors.score import NAMED
from sayso.ledger.actors.scored import DIFFERENT, SAME
from sayso.ledger.decisions import standing_groups
from sayso.ledger.linking.described import describe
from sayso.ledger.linking.pending import Likeness, keep_pending
from sayso.ledger.store import tables
from sayso.ledger.store.claim_records import actor_records
from sayso.ledger.store.packing import dumped
from sayso.ledger.store.records import in_chunks

Link = tuple[str, str]


def link_actors(connection: sa.Connection, reports: Collection[str]) -> set[str]:
    """Find out who the actors of these new reports are; gives the records that are now another."""
    record = tables.actor_record
    statement = sa.select(record.c.id)
    found = in_chunks(connection, statement, record.c.report, sorted(reports))
    return relink_actors(connection, [row.id for row in found])


def relink_actors(connection: sa.Connection, records: Collection[str]) -> set[str]:
    """Find out anew who these records are, and all that hang together with them.

    Gives the records that are now another actor than before.
    """
    _compare_new(connection, records)
    nodes = _nodes(connection)
    must, cannot = nodes.links()
    mine = nodes.of(_profiles(connection, records))
    reached, scored = _component(connection, set(mine.values()), nodes, must)
    identities = clusters(_among(reached, nodes, scored), must=must, cannot=cannot)
    moved, touched, known = _moved(connection, reached, nodes, identities)
    describe(connection, touched | _actors(connection, records))
    keep_pending(connection, "actor", known, _undecided(connection, scored, nodes))
    return moved


def forget_profiles(connection: sa.Connection, profiles: Collection[str]) -> None:
    """Drop what is kept of profiles that no record has any more."""
    key, pair = tables.actor_key, tables.actor_pair
    for each in sorted(set(profiles) - _held(connection, profiles)):
        connection.execute(key.delete().where(key.c.profile == each))
        connection.execute(pair.delete().where((pair.c.a == each) | (pair.c.b == each)))


class _Nodes:
    """What is one or apart: profiles, but records where a person has parted them."""

    def __init__(
        self, profiles: dict[str, str], decided: Sequence[tuple[str, list[list[str]]]]
    ) -> None:
        self._profiles, self._decided = profiles, decided
        self.own = {
            each
            for kind, groups in decided
            if kind == "split"
            for group in groups
            for each in group
        }

    def of(self, profiles: dict[str, str]) -> dict[str, str]:
        """The node of each record."""
        return {each: each if each in self.own else own for each, own in profiles.items()}

    def links(self) -> tuple[list[Link], list[Link]]:
        """Nodes that are one, and nodes that are not, as people said."""
        node = self.of(self._profiles)
        must, cannot = [], []
        for kind, groups in self._decided:
            if kind in ("merge", "accept"):
                held = [node[each] for each in groups[0] if each in node]
                must += [(held[0], each) for each in held[1:]]
            else:
                inside, outside = (
                    [node[each] for each in group if each in node] for group in groups
                )
                must += [(inside[0], each) for each in inside[1:]]
                cannot += list(product(inside, outside))
        return must, cannot

    def parted(self, connection: sa.Connection) -> set[frozenset[str]]:
        """The actors that people said are two."""
        record = tables.actor_record
        groups = [each for kind, each in self._decided if kind in ("split", "reject")]
        named = sorted({own for two in groups for group in two for own in group})
        statement = sa.select(record.c.id, record.c.actor)
        actor = {row.id: row.actor for row in in_chunks(connection, statement, record.c.id, named)}
        found: set[frozenset[str]] = set()
        for group in groups:
            inside, outside = ({actor[own] for own in each if own in actor} for each in group)
            found |= {frozenset(each) for each in product(inside, outside)}
        return found

    def split_profile(self, node: str) -> str:
        """The profile of a node."""
        return self._profiles.get(node, node)

    def split_nodes(self, profile: str) -> list[str]:
        """The nodes that a profile has because of splits, besides itself."""
        return sorted(each for each in self.own if self._profiles.get(each) == profile)


def _nodes(connection: sa.Connection) -> _Nodes:
    decided = [
        (each.kind, [each.data["together"]] if "together" in each.data else each.data["apart"])
        for each in standing_groups(connection, "actor")
    ]
    named = {each for _, groups in decided for group in groups for each in group}
    return _Nodes(_profiles(connection, named), decided)


def _profiles(connection: sa.Connection, records: Collection[str]) -> dict[str, str]:
    record = tables.actor_record
    statement = sa.select(record.c.id, record.c.kind, record.c.profile)
    return {
        # Who has no name is nobody else: two reports' "senior official" share a profile, no more.
        row.id: row.profile if row.kind in NAMED else row.id
        for row in in_chunks(connection, statement, record.c.id, sorted(records))
    }


def _compare_new(connection: sa.Connection, records: Collection[str]) -> None:
    """Keep keys and pairs of the profiles that are new with these records."""
    key, record = tables.actor_key, tables.actor_record
    found = {
        row.id: row.profile
        for row in in_chunks(
            connection, sa.select(record.c.id, record.c.profile), record.c.id, sorted(records)
        )
    }
    first = {profile: own for own, profile in sorted(found.items(), reverse=True)}
    held = {
        row.profile
        for row in in_chunks(
            connection, sa.select(key.c.profile).distinct(), key.c.profile, sorted(first)
        )
    }
    for profile in sorted(set(first) - held):
        _compare(connection, profile, first[profile])


def _compare(connection: sa.Connection, profile: str, own: str) -> None:
    key, pair, record = tables.actor_key, tables.actor_pair, tables.actor_record
    new = actor_records(connection, [own])[own]
    found = keys(new)
    if not found:
        return
    others = {
        row.profile
        for row in in_chunks(connection, sa.select(key.c.profile).distinct(), key.c.key, found)
    }
    connection.execute(key.insert(), [{"key": each, "profile": profile} for each in found])
    first = sa.select(sa.func.min(record.c.id).label("id"), record.c.profile).group_by(
        record.c.profile
    )
    shown = {
        row.id: row.profile
        for row in in_chunks(connection, first, record.c.profile, sorted(others))
    }
    rows = []
    for other, known in actor_records(connection, list(shown)).items():
        a, b = sorted((profile, shown[other]))
        # By their profiles, so that a feature's first value is that of the pair's first end.
        compared = score(replace(new, id=profile), replace(known, id=shown[other]))
        rows.append({"a": a, "b": b, "score": compared.score, "data": dumped(compared.features)})
    if rows:
        connection.execute(pair.insert(), rows)


def _component(
    connection: sa.Connection, nodes: set[str], known: _Nodes, must: list[Link]
) -> tuple[set[str], dict[Link, float]]:
    """All nodes that hang together with these, and the score of every pair that has one of them."""
    pair = tables.actor_pair
    reached: set[str] = set()
    scored: dict[Link, float] = {}
    new = set(nodes)
    while new:
        reached |= new
        profiles = {known.split_profile(each) for each in new}
        near: set[str] = set()
        for column in (pair.c.a, pair.c.b):
            statement = sa.select(pair.c.a, pair.c.b, pair.c.score)
            for row in in_chunks(connection, statement, column, sorted(profiles)):
                scored[row.a, row.b] = row.score
                if row.score >= SAME:
                    near |= {row.a, row.b}
        near = _held(connection, near | profiles)
        near |= {each for profile in near for each in known.split_nodes(profile)}
        near |= {each for link in must if new & set(link) for each in link}
        new = near - reached
    return reached, scored


def _held(connection: sa.Connection, profiles: Collection[str]) -> set[str]:
    """Those of the profiles that a record has: a record that a person made may be gone again."""
    record = tables.actor_record
    statement = sa.select(record.c.profile).distinct()
    return {
        row.profile for row in in_chunks(connection, statement, record.c.profile, sorted(profiles))
    }


def _among(reached: set[str], known: _Nodes, scored: dict[Link, float]) -> list[Pair]:
    """The pairs of the profiles, for each of the nodes that a profile has."""
    of: dict[str, list[str]] = {}
    for node in sorted(reached):
        of.setdefault(known.split_profile(node), []).append(node)
    pairs = [Pair(node, node, 1.0) for node in sorted(reached)]
    for (a, b), value in scored.items():
        pairs += [Pair(one, two, value) for one, two in product(of.get(a, ()), of.get(b, ()))]
    for nodes in of.values():
        pairs += [Pair(one, two, 1.0) for one, two in product(nodes, nodes) if one < two]
    return pairs


def _moved(
    connection: sa.Connection, nodes: set[str], known: _Nodes, identities: dict[str, str]
) -> tuple[set[str], set[str], set[str]]:
    """Write who the records of these nodes are; gives those moved.

    And the actors that lost or won a record, and all that the nodes are or were.
    """
    record, link = tables.actor_record, tables.claim_actor
    alone = sa.select(record.c.id, record.c.actor)
    rows = [(row.id, row.actor, row.id) for row in in_chunks(connection, alone, record.c.id, nodes)]
    shared = sa.select(record.c.profile, record.c.actor).distinct()
    places = list(in_chunks(connection, shared, record.c.profile, sorted(nodes)))
    for row in places:  # who is in every report has very many records: only those that move
        if row.actor != identities.get(row.profile, row.profile):
            rows += _of_profile(connection, row.profile, row.actor, but=known.own)
    changes = []
    touched: set[str] = set()
    for own, before, node in sorted(rows):
        now = identities.get(node, node)
        if before != now:
            touched |= {before, now}
            changes.append({"own": own, "now": now})
    if changes:
        which: sa.BindParameter[str] = sa.bindparam("own")
        to: sa.BindParameter[str] = sa.bindparam("now")
        connection.execute(record.update().where(record.c.id == which).values(actor=to), changes)
        connection.execute(link.update().where(link.c.record == which).values(actor=to), changes)
    everyone = {row.actor for row in places} | {before for _, before, _ in rows}
    return {each["own"] for each in changes}, touched, everyone | set(identities.values())


def _of_profile(
    connection: sa.Connection, profile: str, actor: str, *, but: Collection[str]
) -> list[tuple[str, str, str]]:
    """The records of a profile that are one actor, with it and their node."""
    record = tables.actor_record
    theirs = (record.c.profile == profile) & (record.c.actor == actor)
    found = connection.execute(sa.select(record.c.id).where(theirs)).scalars()
    return [(own, actor, profile) for own in found if own not in but]


def _undecided(
    connection: sa.Connection, scored: dict[Link, float], nodes: _Nodes
) -> Iterator[Likeness]:
    """The pairs that a person has to decide on: neither the same nor different, and still two."""
    asked = {ends: value for ends, value in scored.items() if DIFFERENT < value < SAME}
    of = _actors_of(connection, {profile for ends in asked for profile in ends})
    parted = nodes.parted(connection)
    for (a, b), value in sorted(asked.items()):
        for one, other in product(of.get(a, ()), of.get(b, ())):
            if one != other and frozenset((one, other)) not in parted:
                data = {"profiles": (a, b) if one < other else (b, a)}
                yield Likeness(one=one, other=other, a=one, b=other, score=value, data=data)


def _actors_of(connection: sa.Connection, profiles: Collection[str]) -> dict[str, list[str]]:
    """The actors that the records of each profile are."""
    record = tables.actor_record
    statement = sa.select(record.c.profile, record.c.actor).distinct()
    of: dict[str, list[str]] = {}
    for row in in_chunks(connection, statement, record.c.profile, sorted(profiles)):
        of.setdefault(row.profile, []).append(row.actor)
    return of


def _actors(connection: sa.Connection, records: Collection[str]) -> set[str]:
    record = tables.actor_record
    statement = sa.select(record.c.actor)
    return {row.actor for row in in_chunks(connection, statement, record.c.id, sorted(records))}
