"""How well the claims of one report are put together, on the invented stories (training/stories).

    OMP_NUM_THREADS=1 python benchmarks/within.py [--links 0.5 0.15 0.1]

The spans of the claims are given; all else of them is read. B-cubed over the claims that belong to
a proposition of the story (Bagga and Baldwin, 1998), within each report, by the link from which
claims are put together.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping
from dataclasses import replace
from statistics import fmean

from heads import seen_of
from sayso.intake import from_text
from sayso.reading.interpret import interpreted
from sayso.reading.propositions import propositions
from sayso.reading.reading import Reading
from told import Telling, claim_of, id_of, stories


def read_stories() -> Iterator[tuple[Reading, dict[str, str]]]:
    """The reading of each report, and the proposition of each of its claims."""
    for story in stories():
        for report in story.reports:
            gold = {id_of(report, told.number): told.proposition for told in report.claims}
            yield _read(report), gold


def _read(report: Telling) -> Reading:
    seen = seen_of(report.text)
    claims = [
        replace(claim, vector=seen.meaning(claim.content))
        for claim in (claim_of(report, told) for told in report.claims)
    ]
    ordered = tuple(sorted(claims, key=lambda claim: (claim.content, claim.cue)))
    taken = replace(from_text(report.text, published=report.published), text=report.text)
    return interpreted(taken, ordered, "given", heads=seen)


def shares(found: Mapping[str, int], gold: Mapping[str, str]) -> Iterator[tuple[float, float]]:
    """B-cubed precision and recall of each claim of a report; `found` has those in a group."""
    for claim, proposition in gold.items():
        if not proposition:
            continue
        group = found.get(claim)
        mine = {claim} | {each for each in found if group is not None and found[each] == group}
        right = {each for each, other in gold.items() if other == proposition}
        yield len(mine & right) / len(mine), len(mine & right) / len(right)


def measure(read: list[tuple[Reading, dict[str, str]]], link: float) -> tuple[float, float, float]:
    """F1, precision and recall, in percent, with claims put together from `link`."""
    propositions.SAME = link
    pairs: list[tuple[float, float]] = []
    for reading, gold in read:
        groups = propositions.propositions_of(reading.report, reading.claims)
        found = {claim: number for number, each in enumerate(groups) for claim in each.claims}
        pairs += shares(found, gold)
    precision, recall = (100 * fmean(each) for each in zip(*pairs, strict=True))
    return 2 * precision * recall / (precision + recall), precision, recall


def main() -> None:
    """Print a line for each link."""
    parser = argparse.ArgumentParser(description="Measure grouping within a report.")
    parser.add_argument("--links", type=float, nargs="+", default=[0.5, 0.3, 0.2, 0.15, 0.1, 0.05])
    links = parser.parse_args().links
    read = list(read_stories())
    print(f"{'link':>6}{'F1':>7}{'P':>7}{'R':>7}")
    for link in links:
        print(f"{link:6.2f}" + "".join(f"{figure:7.1f}" for figure in measure(read, link)))


if __name__ == "__main__":
    main()
