"""Scored pairs → clusters, the same whatever order the pairs came in."""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from sayso.reading.sameness.meaning import Vector

# How alike the contents of two clusters must be on the whole, as the product of their mean vectors.
# Chosen on the running stories (docs/propositions.md).
ALIKE = 0.92

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
    must not join, `sums` the sum of its members' vectors and how many have one. Those
    that are `freed` hold what a person put together, which need not say alike.
    """

    members: dict[str, list[str]] = field(default_factory=dict)
    best: dict[str, dict[str, float]] = field(default_factory=lambda: defaultdict(dict))
    apart: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    sums: dict[str, tuple[npt.NDArray[np.float64], int]] = field(default_factory=dict)
    freed: set[str] = field(default_factory=set)


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
    heap = [
        entry for one in sorted(state.members) for entry in _links(state, one) if one < entry[2]
    ]
    heapq.heapify(heap)
    while heap and -heap[0][0] >= threshold:
        link, one, other = heapq.heappop(heap)
        alive = one in state.members and other in state.members
        if alive and other not in state.apart[one] and _link(state, one, other) == -link:
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
    """The vectors of single ids; what is several now was put together by a person."""
    for one, members in state.members.items():
        vector = vectors.get(one)
        if len(members) > 1:
            state.freed.add(one)
        elif vector is not None:
            state.sums[one] = vector.astype(np.float64), 1


def _root(first: dict[str, str], one: str) -> str:
    while first[one] != one:
        one = first[one]
    return one


def _keep_best(best: dict[str, float], cluster: str, score: float) -> None:
    best[cluster] = max(score, best.get(cluster, 0.0))


def _links(state: _State, one: str) -> Iterator[tuple[float, str, str]]:
    """The links of a cluster to all it has a score with, as entries of the heap."""
    near = {other for member in state.members[one] for other in state.best[member]}
    for other in sorted(near - {one} - state.apart[one]):
        a, b = sorted((one, other))
        if _are_alike(state, a, b):
            yield -_link(state, a, b), a, b


def _are_alike(state: _State, one: str, other: str) -> bool:
    """Whether two clusters say alike on the whole; where one has no vector, nothing says no."""
    if {one, other} & state.freed or not {one, other} <= state.sums.keys():
        return True
    (this, count), (that, times) = state.sums[one], state.sums[other]
    return this.shape != that.shape or round(float(this @ that) / (count * times), 6) >= ALIKE


def _link(state: _State, one: str, other: str) -> float:
    small, large = sorted((one, other), key=lambda each: (len(state.members[each]), each))
    means = [_mean(state, small, large)]
    if len(state.members[small]) == len(state.members[large]):
        means.append(_mean(state, large, small))
    return round(sum(means) / len(means), 6)


def _mean(state: _State, small: str, large: str) -> float:
    members = state.members[small]
    return sum(state.best[member].get(large, 0.0) for member in members) / len(members)


def _join_sums(state: _State, one: str, other: str) -> None:
    """Make one sum of two; a sum of vectors of another reader, of another shape, is left out."""
    there, more = state.sums.get(one), state.sums.pop(other, None)
    if there is None and more is not None:
        state.sums[one] = more
    elif there and more and there[0].shape == more[0].shape:
        state.sums[one] = there[0] + more[0], there[1] + more[1]
    if other in state.freed:
        state.freed.add(one)


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
    _join_sums(state, one, other)
    for barred in state.apart.pop(other, set()):
        state.apart[barred].discard(other)
        state.apart[barred].add(one)
        state.apart[one].add(barred)
