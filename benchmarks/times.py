"""Measure time expressions on TempEval-3 and on GUM's dates.

    python benchmarks/times.py --corpora ../shared/corpora [--part dev] [--show] [--misses]
    python benchmarks/times.py --library dateparser

What is printed are figures; `--show` prints what differs, for the eyes of whoever asks for it on a
terminal; `--misses` counts the wrong values by the rule that gave them.
`--library` measures another finder in our place (`pip install dateparser`, or
`recognizers-text-date-time` with `emoji<2`).

TempEval-3's measures (UzZaman et al., SemEval 2013), in percent:

- strict: a predicted span is right when a gold one has the same two ends;
- relaxed: when they share a character; each gold span is matched once, equal ends first;
- value: TempEval-3's "value F1", the relaxed F1 times the share of matched pairs whose values are
  the same string;
- strict value: the same over pairs with the same two ends;
- value, one notation: the same as value after `one_notation`, since the gold writes some values in
  several ways (`2000-W7` and `2000-W07`, `1949-XX` and `1949`);
- type: the share of matched pairs with the same type.
"""

from __future__ import annotations

import argparse
import importlib
import re
import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from corpora import records
from rates import Rate
from sayso.reading.times import times_of

ROOT = Path(__file__).resolve().parent.parent
CORPORA = ROOT.parent / "shared" / "corpora"
CALENDAR = re.compile(r"[0-9]{4}(?:-[0-9]{2}){0,2}")


@dataclass(frozen=True, slots=True)
class Marked:
    """One time expression, gold or predicted."""

    start: int
    end: int
    type: str
    value: str
    rule: str = ""

    def overlaps(self, other: Marked) -> bool:
        return self.start < other.end and other.start < self.end

    def same_ends(self, other: Marked) -> bool:
        return (self.start, self.end) == (other.start, other.end)


@dataclass(frozen=True, slots=True)
class Document:
    """A text, its date of publication, and what people marked in it."""

    id: str
    text: str
    published: str
    gold: tuple[Marked, ...]


Finder = Callable[[str, str], list[Marked]]
Pairs = list[tuple[Marked | None, Marked | None]]  # predicted, gold


def tempeval(folder: Path, part: str) -> list[Document]:
    """A part of TempEval-3."""
    return [
        Document(
            record["id"],
            record["text"],
            record["dct"],
            tuple(_marked(each, each["type"]) for each in record["times"]),
        )
        for record in records(folder, "tempeval3", part)
    ]


def gum(folder: Path, part: str) -> list[Document]:
    """A part of GUM: calendar dates only, so that only what is found of them can be measured."""
    return [
        Document(
            record["id"],
            record["text"],
            record["dateCreated"],
            tuple(_marked(each, "DATE") for each in record["dates"]),
        )
        for record in records(folder, "gum", part)
    ]


def _marked(each: Mapping[str, Any], kind: str) -> Marked:
    start, end = each["span"]
    return Marked(start, end, kind, each["value"] or "")


def ours(text: str, published: str) -> list[Marked]:
    return [
        Marked(found.span.start, found.span.end, found.type, found.value, found.rule)
        for found in times_of(text, published=published)
    ]


def paired(predicted: Iterable[Marked], gold: Iterable[Marked]) -> Pairs:
    """Each gold span with the predicted one that has its ends, or else shares a character."""
    pairs: Pairs = []
    left, rest = list(predicted), list(gold)
    for fits in (Marked.same_ends, Marked.overlaps):
        for one in list(rest):
            other = next((each for each in left if fits(each, one)), None)
            if other:
                left.remove(other)
                rest.remove(one)
                pairs.append((other, one))
    return pairs + [(each, None) for each in left] + [(None, each) for each in rest]


def one_notation(value: str) -> str:
    """A value in one of the ways in which the gold writes it; what it means stays the same."""
    value = re.sub(r"-W(\d)(?!\d)", r"-W0\1", value)
    if not value.startswith("XXXX"):
        value = re.sub(r"(-XX)+$", "", value)
    value = re.sub(r"^(\d{3})X$|^(\d{2})XX$", r"\1\2", value)
    value = re.sub(r"T(\d{2})$", r"T\1:00", value)
    if quarters := re.fullmatch(r"P(\d+)Q", value):
        value = f"P{3 * int(quarters[1])}M"
    if decades := re.fullmatch(r"P(\d+)E", value):
        value = f"P{10 * int(decades[1])}Y"
    return {"PT24H": "P1D", "PXQ": "PXM"}.get(value, value)


def figures(pairs: Pairs) -> dict[str, float]:
    """The measures of this file's head over all pairs of a corpus part."""
    both = [(p, g) for p, g in pairs if p and g]
    predicted = sum(p is not None for p, _ in pairs)
    gold = sum(g is not None for _, g in pairs)

    def f1(right: Iterable[bool]) -> float:
        count = sum(right)
        return Rate(count, predicted, count, gold).f1

    relaxed = Rate(len(both), predicted, len(both), gold)
    return {
        "relaxed precision": relaxed.precision,
        "relaxed recall": relaxed.recall,
        "relaxed F1": relaxed.f1,
        "strict F1": f1(p.same_ends(g) for p, g in both),
        "value F1": f1(p.value == g.value for p, g in both),
        "strict value F1": f1(p.value == g.value and p.same_ends(g) for p, g in both),
        "value F1, one notation": f1(
            one_notation(p.value) == one_notation(g.value) for p, g in both
        ),
        "type": 100 * sum(p.type == g.type for p, g in both) / max(len(both), 1),
    }


def dates_found(pairs: Pairs) -> dict[str, float]:
    """Of GUM's dates, in percent: found at all, found whole, and rightly valued.

    Values are compared where the gold is one day, month or year and the span is found.
    """
    gold = [(p, g) for p, g in pairs if g]
    both = [(p, g) for p, g in gold if p]
    plain = [(p, g) for p, g in both if CALENDAR.fullmatch(g.value)]
    return {
        "recall": 100 * len(both) / len(gold),
        "strict recall": 100 * sum(p.same_ends(g) for p, g in both) / len(gold),
        "value of the found": 100 * sum(p.value == g.value for p, g in plain) / len(plain),
    }


def measure(documents: Sequence[Document], finder: Finder, *, show: bool) -> tuple[Pairs, float]:
    """All pairs, and the milliseconds of processor time for 100 words."""
    pairs: Pairs = []
    seconds, words = 0.0, 0
    finder("Monday", "2024-10-14")  # compiles what is compiled once
    for document in documents:
        start = time.process_time()
        predicted = finder(document.text, document.published)
        seconds += time.process_time() - start
        words += len(document.text.split())
        here = paired(predicted, document.gold)
        pairs += here
        if show:
            print_differences(document, here)
    return pairs, 1000 * seconds / words * 100


def print_differences(document: Document, pairs: Pairs) -> None:
    """One line for each expression that is missed, extra, or has other ends or another value."""
    for p, g in pairs:
        if p and g and p.same_ends(g) and p.value == g.value:
            continue
        one = g or p
        assert one
        kind = "missed" if not p else "extra" if not g else "value" if p.same_ends(g) else "span"
        text = document.text
        around = f"{text[one.start - 60 : one.start]}[{text[one.start : one.end]}]"
        around += text[one.end : one.end + 40]
        theirs = f"{g.type} {g.value}" if g else ""
        own = f"{text[p.start : p.end]!r} {p.type} {p.value} {p.rule}" if p else ""
        line = f"{kind:7}{document.published[:10]} {around} | {theirs} | {own} | {document.id}"
        print(line.replace("\n", "/"))


def print_misses(pairs: Pairs) -> None:
    """How many values each rule gave where the gold has one, and how many of them are another."""
    given = Counter(p.rule for p, g in pairs if p and g)
    wrong = Counter(p.rule for p, g in pairs if p and g and p.value != g.value)
    for rule, count in wrong.most_common():
        print(f"  {rule:24}{count:4} of {given[rule]:4} wrong")


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description="Measure time expressions.")
    parser.add_argument("--corpora", type=Path, default=CORPORA)
    parser.add_argument("--part", default="train", choices=("train", "dev"))
    parser.add_argument("--show", action="store_true", help="print what differs")
    parser.add_argument("--misses", action="store_true", help="count wrong values by rule")
    parser.add_argument("--library", choices=("dateparser", "recognizers"))
    options = parser.parse_args(arguments)
    finder: Finder = ours
    if options.library:
        # by name, so that the type checker does not ask for libraries that few have
        finder = importlib.import_module("times_libraries").FINDERS[options.library]
    pairs, pace = measure(tempeval(options.corpora, options.part), finder, show=options.show)
    print(f"TempEval-3 {options.part}")
    for name, figure in {**figures(pairs), "ms per 100 words": pace}.items():
        print(f"  {name:24}{figure:8.2f}")
    if options.misses:
        print_misses(pairs)
    if options.library:
        return  # GUM's long texts take a library minutes
    pairs, _ = measure(gum(options.corpora, options.part), finder, show=False)
    print(f"GUM {options.part}, dates")
    for name, figure in dates_found(pairs).items():
        print(f"  {name:24}{figure:8.2f}")


if __name__ == "__main__":
    main()
