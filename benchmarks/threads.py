"""How well claims are put together on invented stories that nothing was trained on.

    OMP_NUM_THREADS=1 python benchmarks/threads.py [--links 0.5 0.4 0.3]

The stories of training/threads that are held out, their contents given: B-cubed F1, precision and
recall over the claims that take up a proposition (Bagga and Baldwin, 1998), by the link from which
claims are put together. Those of one report are all compared with each other, and those of a whole
story if they share a key, as in a ledger. The pair scorer's weights were fitted on pairs of these
claims; the vectors were not.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path
from statistics import fmean

from sayso.ledger.propositions import keys_of
from sayso.reading.network import network
from sayso.reading.sameness import Matter, shipped
from sayso.reading.sameness.clusters import Pair, clusters
from sayso.reading.sameness.meaning import whole

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # `training` is not in the wheel

from training.matters import matters_of
from training.threads import is_held, threads

FLOORS = {"within": 80.2, "story": 43.8}  # F1 at the links that are shipped; tests hold them
LINKS = (0.5, 0.4, 0.35, 0.3, 0.25, 0.2, 0.15)
Item = tuple[str, Matter, str]  # an id, what it is about, the proposition that it takes up


def held_out() -> Iterator[list[list[Item]]]:
    """The claims of each story, report by report."""
    reader = network("default")
    for thread in filter(is_held, threads()):
        yield [
            [
                (f"{report.id}:{n:03}", matter, claim.proposition)
                for n, (matter, claim) in enumerate(matters_of(report, reader))
            ]
            for report in thread.reports
        ]


def scored(items: Sequence[Item], *, by_key: bool = False) -> list[Pair]:
    """Two claims, all or those that share a key, and how likely they are about one thing."""
    score = shipped().score
    keys = {claim: keys_of(matter) for claim, matter, _ in items}
    return [
        (one[0], other[0], score(one[1], other[1]))
        for one, other in combinations(items, 2)
        if not by_key or keys[one[0]] & keys[other[0]]
    ]


def shares(
    items: Sequence[Item], pairs: Sequence[Pair], link: float
) -> Iterator[tuple[float, float]]:
    """B-cubed precision and recall of each claim that takes up a proposition."""
    vectors = {claim: whole(m.vector) for claim, m, _ in items if m.vector is not None}
    found = clusters(pairs, link, vectors=vectors)
    groups = {claim: set(group) for group in found for claim in group}
    for claim, _, proposition in items:
        if proposition:
            right = {other for other, _, theirs in items if theirs == proposition}
            mine = groups.get(claim, {claim})
            yield len(mine & right) / len(mine), len(mine & right) / len(right)


def measured(groups: Sequence[tuple[Sequence[Item], Sequence[Pair]]], link: float) -> list[float]:
    """F1, precision and recall, in percent."""
    found = [each for items, pairs in groups for each in shares(items, pairs, link)]
    precision, recall = (100 * fmean(each) for each in zip(*found, strict=True))
    return [2 * precision * recall / (precision + recall), precision, recall]


def compared() -> dict[str, list[tuple[Sequence[Item], Sequence[Pair]]]]:
    """The claims that are compared with each other: of each report, and of each story."""
    told = list(held_out())
    within = [items for story in told for items in story]
    stories = [[item for items in story for item in items] for story in told]
    return {
        "within": [(items, scored(items)) for items in within],
        "story": [(items, scored(items, by_key=True)) for items in stories],
    }


def main() -> None:
    """Print a line for each link."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--links", type=float, nargs="+", default=LINKS)
    links = parser.parse_args().links
    groups = compared()
    print("  link     within a report: F1, P, R        a whole story: F1, P, R")
    for link in links:
        found = [figure for each in groups.values() for figure in measured(each, link)]
        print(f"{link:6.2f}" + "".join(f"{figure:10.1f}" for figure in found))


if __name__ == "__main__":
    main()
