"""How well clusters agree with gold clusters: MUC, B-cubed, CEAF-e and their mean (CoNLL F1).

Definitions of Pradhan and others, ACL 2014. Clusters are sets of the same items; both sides hold
every item once.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, slots=True)
class Rate:
    """Precision and recall, 0 to 1."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


Clusters = Sequence[frozenset[Hashable]]


def clusters_of(labels: Iterable[tuple[Hashable, Hashable]]) -> list[frozenset[Hashable]]:
    """(item, label) pairs as clusters of one label each.

    >>> sorted(map(sorted, clusters_of([("a", 1), ("b", 2), ("c", 1)])))
    [['a', 'c'], ['b']]
    """
    found: dict[Hashable, set[Hashable]] = {}
    for item, label in labels:
        found.setdefault(label, set()).add(item)
    return [frozenset(items) for items in found.values()]


def muc(gold: Clusters, found: Clusters) -> Rate:
    """Links that must be added to make one side of the other (Vilain and others, 1995)."""
    return Rate(_links(found, gold), _links(gold, found))


def b_cubed(gold: Clusters, found: Clusters) -> Rate:
    """For every item, how much of its cluster is right (Bagga and Baldwin, 1998)."""
    return Rate(_shares(found, gold), _shares(gold, found))


def ceaf_e(gold: Clusters, found: Clusters) -> Rate:
    """Clusters aligned one to one as well as can be (Luo, 2005, phi 4). Needs scipy."""
    from scipy.optimize import linear_sum_assignment

    alike = np.array([[2 * len(g & f) / (len(g) + len(f)) for f in found] for g in gold])
    rows, columns = linear_sum_assignment(alike, maximize=True)
    best = float(alike[rows, columns].sum())
    return Rate(best / len(found), best / len(gold))


def conll(gold: Clusters, found: Clusters) -> float:
    """The mean F1 of the three, 0 to 1."""
    return (muc(gold, found).f1 + b_cubed(gold, found).f1 + ceaf_e(gold, found).f1) / 3


def _links(one: Clusters, other: Clusters) -> float:
    """The share of the links of `one` that `other` keeps."""
    where = {item: place for place, cluster in enumerate(other) for item in cluster}
    kept = sum(len(c) - len({where.get(item, (item,)) for item in c}) for c in one)
    links = sum(len(c) - 1 for c in one)
    return kept / links if links else 0.0


def _shares(one: Clusters, other: Clusters) -> float:
    """The mean over the items of `one` of the share of their cluster that is theirs in `other`."""
    where = {item: cluster for cluster in other for item in cluster}
    shares = [len(c & where.get(item, frozenset())) / len(c) for c in one for item in c]
    return sum(shares) / len(shares) if shares else 0.0
