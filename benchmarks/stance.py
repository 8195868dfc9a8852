"""Stance and certainty of the labelled claims of PolNeAR dev.

`python benchmarks/stance.py --corpora ../shared/corpora` prints macro F1 on all labels, on each
half, on plain draws and on cues that are new; `--json` prints the same as data. `--errors` lists
the wrong ones of the half `tune`, by place only: no text of the corpus is printed.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sayso.reading.assess import Assessment, assess
from sayso.spans import Span
from stance_draw import Drawn, draw, draw_fresh

LABELS = Path(__file__).parent / "labels"
FIELDS = ("stance", "certainty")


@dataclass(frozen=True, slots=True)
class Labelled:
    """A claim, what a person said of it, and what the rules say."""

    claim: Drawn
    gold: dict[str, str]
    found: Assessment

    @property
    def half(self) -> str:
        """`tune` may be looked at when rules are made, `check` is only scored."""
        start = self.claim.key[1]
        digest = hashlib.sha256(f"{self.claim.id}:{start}".encode()).digest()
        return "check" if digest[0] % 2 else "tune"

    def pair(self, field: str) -> tuple[str, str]:
        """Gold and found value of a field."""
        found = self.found.stance if field == "stance" else self.found.certainty.level
        return self.gold[field], found


def labelled(claims: Iterable[Drawn], labels: str) -> list[Labelled]:
    """The drawn claims with their labels, assessed."""
    lines = (LABELS / labels).read_text(encoding="utf-8").splitlines()
    golds = {(row["id"], *row["cue"]): row for row in map(json.loads, lines)}
    return [Labelled(claim, golds[claim.key], assessed(claim)) for claim in claims]


def assessed(claim: Drawn) -> Assessment:
    """What the rules say of a gold attribution; a source in pieces is read by its first."""
    sources = [Span(*each) for each in claim.attribution["source"]]
    return assess(
        claim.text,
        source=sources[0] if sources else None,
        cue=Span(*claim.attribution["cue"][0]),
        content=tuple(Span(*each) for each in claim.attribution["content"]),
    )


def f1_by_class(pairs: Sequence[tuple[str, str]]) -> dict[str, float]:
    """F1 of each class that a person gave, in percent."""
    gold, found = Counter(pair[0] for pair in pairs), Counter(pair[1] for pair in pairs)
    hits = Counter(pair[0] for pair in pairs if pair[0] == pair[1])
    return {name: 200 * hits[name] / (gold[name] + found[name]) for name in sorted(gold)}


def figures(pairs: Sequence[tuple[str, str]]) -> dict[str, Any]:
    """Accuracy, macro F1, and F1 with the number of each class."""
    by_class = f1_by_class(pairs)
    counts = Counter(pair[0] for pair in pairs)
    return {
        "claims": len(pairs),
        "accuracy": round(100 * sum(a == b for a, b in pairs) / max(1, len(pairs)), 1),
        "macro_f1": round(sum(by_class.values()) / max(1, len(by_class)), 1),
        "f1": {name: [round(value, 1), counts[name]] for name, value in by_class.items()},
    }


def measure(items: Sequence[Labelled], fresh: Sequence[Labelled]) -> dict[str, Any]:
    """The figures of both fields on every part of the labels."""
    parts = {
        "all": items,
        "check": [item for item in items if item.half == "check"],
        "tune": [item for item in items if item.half == "tune"],
        "plain draws": [item for item in items if item.claim.group is None],
        "new cues": [item for item in items if item.claim.new],
        "seen cues": [item for item in items if not item.claim.new],
        "fresh": fresh,
        "fresh, plain": [item for item in fresh if item.claim.group is None],
        "fresh, new cues": [item for item in fresh if item.claim.new],
    }
    return {
        field: {name: figures([each.pair(field) for each in part]) for name, part in parts.items()}
        for field in FIELDS
    }


def milliseconds(items: Iterable[Labelled], rounds: int = 5) -> float:
    """CPU time of one claim, best of some rounds."""
    claims = [item.claim for item in items]
    times = []
    for _ in range(rounds):
        start = time.process_time()
        for claim in claims:
            assessed(claim)
        times.append(time.process_time() - start)
    return 1000 * min(times) / len(claims)


def _print(data: dict[str, Any]) -> None:
    for field, parts in data.items():
        print(f"\n{field:16}{'claims':>8}{'accuracy':>10}{'macro F1':>10}")
        for name, row in parts.items():
            print(f"{name:16}{row['claims']:8}{row['accuracy']:10}{row['macro_f1']:10}")
        for name in ("all", "check", "fresh"):
            cells = ", ".join(f"{k} {v[0]} ({v[1]})" for k, v in parts[name]["f1"].items())
            print(f"  {name}: {cells}")


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure stance and certainty on PolNeAR dev.")
    parser.add_argument("--corpora", type=Path, default=Path("../shared/corpora"))
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--errors", action="store_true")
    options = parser.parse_args()
    items = labelled(draw(options.corpora), "stance-dev.jsonl")
    fresh = labelled(draw_fresh(options.corpora), "stance-fresh.jsonl")
    if options.json:
        print(json.dumps(measure(items, fresh), indent=1))
        return
    _print(measure(items, fresh))
    print(f"\n{milliseconds(items):.3f} ms of CPU a claim")
    if options.errors:
        for item in items:
            wrong = [f"{f}: {a} found {b}" for f in FIELDS for a, b in [item.pair(f)] if a != b]
            if item.half == "tune" and wrong:
                print(*item.claim.key, "; ".join(wrong), *item.found.rules)


if __name__ == "__main__":
    main()
