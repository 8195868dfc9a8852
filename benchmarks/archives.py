"""What a ledger makes of the running stories of examples/archives, beside a careful reader.

    python benchmarks/archives.py [STORY ...] [--misses] [--save]

Each archive is added to a new ledger; figures and misses are by `archive_scores.py`. `--save`
writes the figures to results/archives.json.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Iterable
from itertools import combinations
from pathlib import Path
from typing import Any

import sayso
from archive_matches import Archive, matched
from archive_scores import Score, scores
from story import ARCHIVES, STORIES

RESULTS = Path(__file__).with_name("results") / "archives.json"


def main() -> None:
    """Measure the stories named, or all."""
    names = sorted(path.stem for path in STORIES.glob("*.story"))
    parser = argparse.ArgumentParser(description="Measure the running stories.")
    parser.add_argument("story", nargs="*", help=f"one of {names}; all by default")
    parser.add_argument("--misses", action="store_true", help="say what was missed")
    parser.add_argument("--save", action="store_true", help=f"write {RESULTS.name}")
    options = parser.parse_args()
    figures = {}
    for name in options.story or names:
        measured = scores(read_archive(name))
        print_table(name, measured, misses=options.misses)
        figures[name] = {each.what: round(each.value, 1) for each in measured}
    if options.save:
        RESULTS.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")


def read_archive(name: str) -> Archive:
    """What a new ledger makes of an archive, matched with what a careful reader does."""
    folder = ARCHIVES / name
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as place, sayso.Ledger(f"{place}/archive.db") as ledger:
        ledger.add(folder / "reports.jsonl")
        return matched(expected, found_in(ledger))


def found_in(ledger: sayso.Ledger) -> dict[str, Any]:
    """All that a ledger holds, in the form of expected.json."""
    return {
        "claims": [_claim(entry.to_dict()) for entry in ledger.claims()],
        "propositions": [entry.to_dict() for entry in ledger.propositions()],
        "duplicates": [pair for group in ledger.duplicates() for pair in combinations(group, 2)],
    }


def _claim(found: dict[str, Any]) -> dict[str, Any]:
    certainty = found["certainty"] or {"level": None}
    speakers = [each["actor"] for each in found["speakers"]]
    return found | {"speakers": speakers, "certainty": certainty["level"]}


def print_table(name: str, measured: Iterable[Score], *, misses: bool) -> None:
    """One line a figure, and a line for each miss."""
    print(f"\n{name:44}{'%':>7}{'target':>8}")
    for score in measured:
        target = "" if score.target is None else f"{score.target:g}"
        print(f"{score.what:44}{score.value:7.1f}{target:>8}  {score.detail}")
        for miss in score.misses if misses else ():
            print(f"      {miss}")


if __name__ == "__main__":
    main()
