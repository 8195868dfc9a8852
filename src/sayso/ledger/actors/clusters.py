"""Pairs of actors → identities, a person's decisions first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from sayso.ledger.actors.scored import DIFFERENT, SAME

Link = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two actors by id and how likely they are one."""

    a: str
    b: str
    score: float

    @property
    def undecided(self) -> bool:
        """Whether a person has to say."""
        return DIFFERENT < self.score < SAME


def clusters(
    pairs: Iterable[Pair], *, must: Iterable[Link] = (), cannot: Iterable[Link] = ()
) -> dict[str, str]:
    """The identity of each actor in `pairs` and `must`: the smallest id among those that are one.

    A person's decisions come first: `must` are one, `cannot` are not, whatever anyone scores. Then
    pairs that score as the same, the surest first; one that would bring two actors together that
    score as different, or that cannot be one, is left. So `pairs` holds those that differ as well.
    The order of the three does not matter; a link in both `must` and `cannot` counts as `must`.

    >>> clusters([Pair("a", "b", 0.9), Pair("b", "c", 0.95), Pair("a", "c", 0.01)])
    {'a': 'a', 'b': 'b', 'c': 'b'}
    """
    groups = _Groups()
    for a, b in must:
        groups.join(a, b)
    scored = sorted(set(pairs), key=lambda pair: (-pair.score, *sorted((pair.a, pair.b))))
    for a, b in cannot:
        groups.part(a, b)
    for pair in scored:
        groups.add(pair.a)
        groups.add(pair.b)
        if pair.score <= DIFFERENT:
            groups.part(pair.a, pair.b)
    for pair in scored:
        if pair.score >= SAME and not groups.apart(pair.a, pair.b):
            groups.join(pair.a, pair.b)
    return groups.identities()


class _Groups:
    """Actors that are one, and groups that must stay apart."""

    def __init__(self) -> None:
        self._group: dict[str, str] = {}
        self._members: dict[str, set[str]] = {}
        self._apart: dict[str, set[str]] = defaultdict(set)

    def add(self, actor: str) -> None:
        if actor not in self._group:
            self._group[actor] = actor
            self._members[actor] = {actor}

    def join(self, a: str, b: str) -> None:
        self.add(a)
        self.add(b)
        one, two = self._group[a], self._group[b]
        if one == two:
            return
        if len(self._members[one]) < len(self._members[two]):
            one, two = two, one
        for actor in self._members[two]:
            self._group[actor] = one
        self._members[one] |= self._members.pop(two)
        for other in self._apart.pop(two, set()):
            self._apart[other].discard(two)
            self._apart[other].add(one)
            self._apart[one].add(other)

    def part(self, a: str, b: str) -> None:
        """Keep two apart, unless a person has made them one."""
        self.add(a)
        self.add(b)
        one, two = self._group[a], self._group[b]
        if one != two:
            self._apart[one].add(two)
            self._apart[two].add(one)

    def apart(self, a: str, b: str) -> bool:
        return self._group[b] in self._apart[self._group[a]]

    def identities(self) -> dict[str, str]:
        first = {group: min(members) for group, members in self._members.items()}
        return {actor: first[group] for actor, group in sorted(self._group.items())}
