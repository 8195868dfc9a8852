"""The side that sayso gives each claim of a proposition, on invented stories kept from training.

    python benchmarks/sides.py [--rules]

The stories of training/threads that are held out, as texts: each is read into a ledger of its own,
its claims and propositions are matched with those that are marked (as `archive_matches.py` does),
and of each claim that landed in the proposition that it takes up it is asked whether its side is
the one that is marked. `--rules` leaves out the network that holds plain claims against each other.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from unittest.mock import patch

import sayso
from archive_matches import Record, matched
from archive_scores import stances_within
from archives import found_in
from sayso.report import Report

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # `training` is not in the wheel

from training.threads import Strand, Taken, Thread, is_held, threads

FLOOR = 65.0  # percent; a test holds it
SIDES = {"+": "supports", "-": "denies", "~": "related", "": ""}
JUDGE = "sayso.reading.towards.judge.Judge.leaning"


def expected(thread: Thread) -> Record:
    """A story in the form of an archive's expected.json, as far as it is asked for."""
    told = [
        (claim.proposition, _claim(report, claim, number))
        for report in thread.reports
        for number, claim in enumerate(report.claims)
    ]
    return {
        "propositions": [
            {"id": key, "claims": [claim for own, claim in told if own == key]}
            for key in thread.propositions
        ],
        "others": [claim for own, claim in told if not own],
        "actors": [],
    }


def _claim(report: Strand, claim: Taken, number: int) -> Record:
    return {
        "id": f"{report.id}-{number}",
        "report": report.id,
        "content": [
            {"start": start, "end": end, "text": report.text[start:end]}
            for start, end in claim.spans
        ],
        "speakers": [],
        "stance": SIDES[claim.side],
    }


def measured() -> Iterator[tuple[int, int]]:
    """Of each story, how many sides are right, of how many claims."""
    for thread in filter(is_held, threads()):
        reports = [
            Report(id=each.id, text=each.text, published=each.published, outlet=each.outlet)
            for each in thread.reports
        ]
        with tempfile.TemporaryDirectory() as place, sayso.Ledger(f"{place}/story.db") as ledger:
            ledger.add_many(reports)
            yield stances_within(matched(expected(thread), found_in(ledger)))


def summed(found: Iterable[tuple[int, int]]) -> tuple[int, int]:
    """How many are right, and of how many, of all stories."""
    right, total = zip(*found, strict=True)
    return sum(right), sum(total)


def main() -> None:
    """Print how many sides are right."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rules", action="store_true", help="by rules alone")
    if parser.parse_args().rules:
        with patch(JUDGE, lambda *_: 0.0):
            found = list(measured())
    else:
        found = list(measured())
    right, total = summed(found)
    print(f"sides of claims in their propositions {right} of {total}  {100 * right / total:.1f} %")


if __name__ == "__main__":
    main()
