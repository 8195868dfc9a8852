"""Measure the coding of events.

    python benchmarks/events.py --corpora ../shared/corpora [--errors]

Prints and stores: the types of PLV in five folds, the sides of PLV train and dev, the invented
claims of labels/events.txt (the odd lines were looked at when the rules were made, the even ones
only scored), and how many claims of PolNeAR dev tell of no event at all. `--errors` shows the
invented claims of the half looked at that are coded wrongly.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from event_labels import errors, labelled, scores
from event_plv import five_fold, sides
from event_quiet import quiet

ROOT = Path(__file__).resolve().parent.parent
CORPORA = ROOT.parent / "shared" / "corpora"
RESULTS = Path(__file__).parent / "results" / "events.json"


def measure(corpora: Path) -> dict[str, Any]:
    """Every figure, in percent."""
    claims = labelled()
    return {
        "plv five-fold": five_fold(corpora),
        "plv sides": {part: sides(corpora, part) for part in ("train", "dev")},
        "invented": {
            "looked at": scores(claims[0::2]),
            "only scored": scores(claims[1::2]),
        },
        "polnear dev": quiet(corpora),
    }


def main() -> None:
    """Print the figures as JSON and store them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, default=CORPORA)
    parser.add_argument("--errors", action="store_true")
    args = parser.parse_args()
    if args.errors:
        print("\n".join(errors(labelled()[0::2])))
        return
    figures = json.dumps(measure(args.corpora), indent=2)
    RESULTS.write_text(figures + "\n", encoding="utf-8")
    print(figures)


if __name__ == "__main__":
    main()
