"""When claims were said: invented sentences, and the attributions of `examples/` as marked.

    python benchmarks/said.py

Right is a claim whose time has the labelled words, or none where the label has none.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from examples import GOLD, example_reports
from sayso import Claim, Span
from sayso.reading.said import said_of
from sayso.reading.times import times_of

LABELS = Path(__file__).with_name("labels")
PUBLISHED = "2025-03-12"


class Case(NamedTuple):
    """A claim with the words that should date it, and those that do."""

    text: str
    wanted: str
    found: str

    @property
    def right(self) -> bool:
        """Whether the two agree."""
        return self.wanted == self.found


def sentences() -> Iterator[Case]:
    """The invented sentences."""
    for each in tomllib.loads((LABELS / "said.toml").read_text("utf-8"))["claim"]:
        text = each["text"]
        claim = Claim(
            id="claim",
            source=_place(text, each["source"]) if each["source"] else None,
            cue=_place(text, each["cue"]),
            content=tuple(_place(text, piece) for piece in each["content"]),
            quote="indirect",
            score=1,
        )
        found = said_of(text, [claim], times_of(text, published=PUBLISHED))
        words = found[claim.id][0].span.of(text) if found else ""
        yield Case(text, each["said"], words)


def examples() -> Iterator[Case]:
    """The attributions marked in `gold.jsonl`; those with a time are labelled."""
    labels = json.loads((LABELS / "said-examples.json").read_text("utf-8"))
    reports = example_reports()
    for record in map(json.loads, GOLD.read_text("utf-8").splitlines()):
        text, report = record["text"], reports[record["id"]]
        claims = [_claim(number, each) for number, each in enumerate(record["attributions"])]
        times = times_of(text, published=report.published, furniture=report.furniture)
        found = said_of(text, claims, times)
        for claim in claims:
            wanted = labels.get(record["id"], {}).get(str(claim.cue.start), "")
            words = found[claim.id][0].span.of(text) if claim.id in found else ""
            yield Case(f"{record['id']} at {claim.cue.start}", wanted, words)


def _claim(number: int, marked: dict[str, Any]) -> Claim:
    source, cue = marked["source"], marked["cue"]
    return Claim(
        id=str(number),
        source=Span(source[0][0], source[-1][1]) if source else None,
        cue=Span(cue[0][0], cue[-1][1]),
        content=tuple(Span(*piece) for piece in marked["content"]),
        quote="indirect",
        score=1,
    )


def _place(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def show(name: str, cases: list[Case]) -> None:
    """Print how many are right, of those with a time how many are found, and the misses."""
    dated = [case for case in cases if case.wanted]
    named = [case for case in cases if case.found]
    right = sum(case.right for case in cases)
    print(f"{name}: {right} of {len(cases)} right;", end=" ")
    print(f"{sum(case.right for case in dated)} of {len(dated)} times found,", end=" ")
    print(f"{sum(case.right for case in named)} of {len(named)} given are right")
    for case in cases:
        if not case.right:
            print(f"  {case.text}: {case.wanted or None} expected, {case.found or None} read")


if __name__ == "__main__":
    show("invented sentences", list(sentences()))
    show("examples", list(examples()))
