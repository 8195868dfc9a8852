"""How much time interpretation adds to finding the claims, step by step.

    OMP_NUM_THREADS=1 python benchmarks/interpretation.py [--reports PATH] [--count 40] [--rounds 3]

CPU time of one process; of several rounds the fastest of each step. Interpretation is all that
`reading/interpret.py` does; the steps are the functions that it calls.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import process_time
from typing import ParamSpec, TypeVar

import sayso
from reports import generated_reports, reports_in
from sayso.reading import interpret, reader

STEPS = ("times_of", "resolve", "assess", "said_of", "events_of", "answered", "propositions_of")
WHOLE = "interpreted"
READING = "reading"
P = ParamSpec("P")
R = TypeVar("R")


@contextmanager
def timed(spent: dict[str, float]) -> Iterator[None]:
    """Add up in `spent` the time in each step, and in the whole of interpretation."""
    places = [(interpret, name) for name in STEPS if hasattr(interpret, name)]
    before = {(module, name): getattr(module, name) for module, name in [*places, (reader, WHOLE)]}
    try:
        for (module, name), step in before.items():
            setattr(module, name, _timed(step, name, spent))
        yield
    finally:
        for (module, name), step in before.items():
            setattr(module, name, step)


def _timed(step: Callable[P, R], name: str, spent: dict[str, float]) -> Callable[P, R]:
    def run(*args: P.args, **options: P.kwargs) -> R:
        began = process_time()
        try:
            return step(*args, **options)
        finally:
            spent[name] += process_time() - began

    return run


def measured(texts: list[str], rounds: int) -> dict[str, float]:
    """Seconds of CPU for all texts: each step, the whole of interpretation, and the reading."""
    sayso.read(texts[0])  # loads the weights and the word lists
    best: dict[str, float] = {}
    for _ in range(rounds):
        spent: dict[str, float] = defaultdict(float)
        with timed(spent):
            began = process_time()
            for text in texts:
                sayso.read(text, published="2025-06-09")
            spent[READING] = process_time() - began
        best = {name: min(best.get(name, time), time) for name, time in spent.items()}
    return best


def added(best: dict[str, float]) -> float:
    """What interpretation adds, as a share of the time that finding the claims takes."""
    return best[WHOLE] / (best[READING] - best[WHOLE])


def main() -> None:
    """Print milliseconds a report for each step, and the share that all of them add."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--reports", type=Path, help="a folder of .txt files or a JSONL file")
    parser.add_argument("--count", type=int, default=40)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", type=Path, help="write the figures to this file too")
    args = parser.parse_args()
    texts = reports_in(args.reports) if args.reports else generated_reports(args.count)
    best = measured(texts[: args.count], args.rounds)
    for name in (*STEPS, WHOLE, READING):
        if name in best:
            print(f"{name:16} {1000 * best[name] / len(texts[: args.count]):8.2f} ms a report")
    print(f"interpretation adds {100 * added(best):.1f} % to the time of a reading")
    if args.json:
        figures = {"added": round(added(best), 3), "reports": len(texts[: args.count])}
        args.json.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
