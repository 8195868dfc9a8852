"""Copies found among invented reports: 1,000 edited copies, 10,000 reports.

`python benchmarks/duplicates.py` prints precision and recall over pairs of reports, on the seed
that no threshold was chosen on; `--seed` takes another, `--errors` lists some wrong pairs.
"""

from __future__ import annotations

import argparse
import time
from collections import defaultdict
from itertools import combinations

from invented_reports import archive
from sayso.ledger.duplicates import candidates, keys, similar

CHECK_SEED = 7


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reports", type=int, default=10_000)
    parser.add_argument("--copies", type=int, default=1_000)
    parser.add_argument("--seed", type=int, default=CHECK_SEED)
    parser.add_argument("--errors", type=int, default=0)
    options = parser.parse_args()
    reports, made = archive(options.reports, options.copies, seed=options.seed)
    by_id = {report.id: report for report in reports}
    gold = gold_pairs(made)
    start = time.process_time()
    keyed = {report.id: keys(report) for report in reports}
    indexed = time.process_time()
    compared = list(candidates(keyed))
    scored = {(a, b): similar(by_id[a], by_id[b]) for a, b in compared}
    found = {pair for pair, each in scored.items() if each.kind}
    done = time.process_time()
    right = len(found & gold)
    print(f"reports {len(reports)}, pairs of copies {len(gold)}, found {len(found)}, right {right}")
    print(f"precision {100 * right / len(found):.2f}  recall {100 * right / len(gold):.2f}")
    print(f"among the {len(compared)} candidates {len(gold & set(compared))} of {len(gold)}")
    print(f"CPU: {1000 * (indexed - start) / len(reports):.2f} ms a report for its keys,")
    print(f"     {1000 * (done - indexed) / len(reports):.2f} ms a report to compare")
    for pair in sorted(found - gold)[: options.errors]:
        print("\nWRONG", scored[pair], *(by_id[each].text for each in pair), sep="\n---\n")
    for pair in sorted(gold - found)[: options.errors]:
        print("\nMISSED", scored.get(pair), *(by_id[each].text for each in pair), sep="\n---\n")


def gold_pairs(made: dict[str, str]) -> set[tuple[str, str]]:
    """Each copy with its report, and with the other copies of it."""
    families: dict[str, list[str]] = defaultdict(list)
    for copy_id, original in made.items():
        families[original].append(copy_id)
    return {
        pair
        for original, copies in families.items()
        for pair in combinations(sorted([original, *copies]), 2)
    }


if __name__ == "__main__":
    main()
