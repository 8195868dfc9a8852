"""Scored pairs → clusters, the same whatever order the pairs came in."""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import product

import numpy as np
import numpy.typing as npt

from sayso.reading.sameness.meaning import Vector

# How alike the contents of two clusters must be on the whole, as the product of their mean vectors.
# Chosen on the running stories (docs/propositions.md).
ALIKE = 0.92

_Sum = tuple[npt.NDArray[np.float64], int]
Pair = tuple[str, str, float]
"""Two ids and the score, 0 to 1, that they are about the same thing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """What a person decided: pairs that belong together, and pairs that do not."""

    together: frozenset[tuple[str, str]] = frozenset()
    apart: frozenset[tuple[str, str]] = frozenset()


@dataclass(slots=True)
class _State:
    """Clusters on the way, named by their first id.

    `best` holds for each id its best score into each cluster, `apart` the clusters that a cluster
    must not join, `sums` the sums of its members' vectors and how many each is of: one sum, but
    for what a person put together, which need not say alike.
    """

    members: dict[str, list[str]] = field(default_factory=dict)
    best: dict[str, dict[str, float]] = field(default_factory=lambda: defaultdict(dict))
    apart: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    sums: dict[str, list[_Sum]] = field(default_factory=dict)


def clusters(
    pairs: Iterable[Pair],
    threshold: float,
    decided: Decided | None = None,
    vectors: Mapping[str, Vector] | None = None,
) -> tuple[tuple[str, ...], ...]:
    """Clusters of two ids and more, each sorted, in the order of their first ids.

    Clusters grow together, the strongest link first, down to `threshold`. The link of two clusters
    is the mean, over the members of the smaller one, of their best score in the larger one; a pair
    that was not scored counts 0. So one chance likeness does not join what is large, and a large
    cluster still takes in what is like some of it. A person's decisions win: what is together
    stays so, and two that are apart never meet, not even through others.

    >>> clusters([("a", "b", 0.9), ("b", "c", 0.8), ("c", "d", 0.1)], 0.5)
    (('a', 'b', 'c'),)
    """
    decided = decided or Decided()
    scores = _scores(pairs, decided)
    state = _begin(scores, decided)
    _sum_up(state, vectors or {})
    heap = [entry for one in sorted(state.members) for entry in _links(state, one, behind=one)]
    heapq.heapify(heap)
    while heap and -heap[0][0] >= threshold:
        link, one, other = heapq.heappop(heap)
        alive = one in state.members and other in state.members
        apart = alive and (other in state.apart[one] or not _are_alike(state, one, other))
        if alive and not apart and _link(state, one, other) == -link:
            _join(state, one, other)
            for entry in _links(state, one):
                heapq.heappush(heap, entry)
    found = (tuple(sorted(each)) for each in state.members.values() if len(each) > 1)
    return tuple(sorted(found))


def _scores(pairs: Iterable[Pair], decided: Decided) -> dict[str, dict[str, float]]:
    """Every scored pair both ways, without those that a person keeps apart."""
    apart = {frozenset(pair) for pair in decided.apart}
    found: dict[str, dict[str, float]] = defaultdict(dict)
    for one, other, score in pairs:
        if one != other and frozenset((one, other)) not in apart:
            best = max(score, found[one].get(other, 0.0))
            found[one][other] = found[other][one] = best
    return found


def _begin(scores: Mapping[str, Mapping[str, float]], decided: Decided) -> _State:
    """Every id alone, or with those that a person put it together with."""
    first = {one: one for one in scores}
    for pair in (*decided.together, *decided.apart):
        first |= {one: one for one in pair if one not in first}
    apart = {frozenset(pair) for pair in decided.apart}
    for one, other in sorted(decided.together):
        kept, lost = sorted((_root(first, one), _root(first, other)))
        if frozenset((one, other)) not in apart:
            first[lost] = kept
    state = _State()
    for one in sorted(first):
        state.members.setdefault(_root(first, one), []).append(one)
    for one, found in scores.items():
        for other, score in found.items():
            _keep_best(state.best[one], _root(first, other), score)
    for one, other in decided.apart:
        a, b = _root(first, one), _root(first, other)
        state.apart[a].add(b)
        state.apart[b].add(a)
    return state


def _sum_up(state: _State, vectors: Mapping[str, Vector]) -> None:
    for one, members in state.members.items():
        there = [(vectors[each].astype(np.float64), 1) for each in members if each in vectors]
        state.sums[one] = _summed([], there)


def _summed(sums: list[_Sum], more: list[_Sum]) -> list[_Sum]:
    """Each of the others added to the sum that it is most alike, or beside them all."""
    found = list(sums)
    for vector, count in more:
        near = [_alike(each, (vector, count)) for each in found]
        if near and max(near) >= ALIKE:
            at = near.index(max(near))
            found[at] = found[at][0] + vector, found[at][1] + count
        else:
            found.append((vector, count))
    return found


def _alike(one: _Sum, other: _Sum) -> float:
    """The product of two mean vectors; 0 for those of two readers, which differ in shape."""
    if one[0].shape != other[0].shape:
        return 0.0
    return round(float(one[0] @ other[0]) / (one[1] * other[1]), 6)


def _root(first: dict[str, str], one: str) -> str:
    while first[one] != one:
        one = first[one]
    return one


def _keep_best(best: dict[str, float], cluster: str, score: float) -> None:
    best[cluster] = max(score, best.get(cluster, 0.0))


def _links(state: _State, one: str, behind: str = "") -> Iterator[tuple[float, str, str]]:
    """The links of a cluster to all `behind` an id it has a score with, as entries of the heap."""
    near = {other for member in state.members[one] for other in state.best[member]}
    for other in sorted(near - {one} - state.apart[one]):
        if other <= behind:
            continue
        a, b = sorted((one, other))
        if _are_alike(state, a, b):
            yield -_link(state, a, b), a, b


def _are_alike(state: _State, one: str, other: str) -> bool:
    """Whether two clusters say alike on the whole.

    Nothing says no where one has no vector, or all are of other readers than the other's.
    """
    pairs = list(product(state.sums[one], state.sums[other]))
    known = [pair for pair in pairs if pair[0][0].shape == pair[1][0].shape]
    return not known or any(_alike(*pair) >= ALIKE for pair in known)


def _link(state: _State, one: str, other: str) -> float:
    small, large = sorted((one, other), key=lambda each: (len(state.members[each]), each))
    means = [_mean(state, small, large)]
    if len(state.members[small]) == len(state.members[large]):
        means.append(_mean(state, large, small))
    return round(sum(means) / len(means), 6)


def _mean(state: _State, small: str, large: str) -> float:
    members = state.members[small]
    return sum(state.best[member].get(large, 0.0) for member in members) / len(members)


def _join(state: _State, one: str, other: str) -> None:
    """Put `other` into `one`; `one` is the smaller id and stays the cluster's name."""
    near = {member for each in (one, other) for member in state.members[each]}
    reached = {
        neighbour
        for member in near
        for cluster in state.best[member]
        for neighbour in state.members.get(cluster, ())
    }
    for member in reached | near:
        if other in state.best[member]:
            _keep_best(state.best[member], one, state.best[member].pop(other))
    state.members[one] = sorted(state.members[one] + state.members.pop(other))
    state.sums[one] = _summed(state.sums[one], state.sums.pop(other))
    for barred in state.apart.pop(other, set()):
        state.apart[barred].discard(other)
        state.apart[barred].add(one)
        state.apart[one].add(barred)
