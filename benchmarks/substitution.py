"""The same reports with other people, places and outlets: does the reader read the names?

    python benchmarks/substitution.py --corpora ../shared/corpora \
        --scorer ../shared/score/attributions.py [--reader default] [--json OUT]

Reads PolNeAR dev twice, as it is and with names put in that no American newspaper of 2016 knew, of
other lengths, the same name for the same person throughout a document. The gold spans move with
the text. Both versions are scored side by side; the exit status is 1 when more than one point of
linked F1 is lost. Nothing of either text is stored.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
import tomllib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import Any

from accuracy import CORPORA, SCORER, shared_scores
from corpora import Attribution, Document, documents
from predictions import read_documents
from scorer import Scorer

LISTS = Path(__file__).with_name("substitutes.toml")
TOLERATED = 1.0
TITLE = (
    r"(?:Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Gen|Prof|Sgt|Capt|Col)\.|(?:President|Senator|Judge)"
)
CAPITALISED = r"[A-Z][a-z]+(?:[-'’][A-Z][a-z]+)*|[A-Z]['’][A-Z][a-z]+|Ma?c[A-Z][a-z]+"
MAPPED = ("source", "cue", "content")


@dataclass(frozen=True, slots=True)
class Swap:
    """A stretch of the old text and what stands there in the new one."""

    start: int
    end: int
    words: str
    kind: str  # person, place or outlet


@cache
def lists() -> dict[str, Any]:
    """The lists of `substitutes.toml`, with each block of names split into words."""
    loaded = tomllib.loads(LISTS.read_text(encoding="utf-8"))
    return {
        group: {key: words.split() if "name" in group else words for key, words in entries.items()}
        for group, entries in loaded.items()
    }


def substituted(document: Document) -> tuple[Document, Counter[str]]:
    """The document with other names, and how many were put in, by kind."""
    found = swaps(document.text)
    starts = [swap.start for swap in found]
    ends = [swap.end for swap in found]
    pieces, at = [], 0
    for swap in found:
        pieces += [document.text[at : swap.start], swap.words]
        at = swap.end
    text = "".join([*pieces, document.text[at:]])
    shifts = [0, *accumulate(len(swap.words) - (swap.end - swap.start) for swap in found)]

    def moved(span: Sequence[int]) -> list[int]:
        return [
            _moved(span[0], starts, ends, shifts, at_end=False),
            _moved(span[1], starts, ends, shifts, at_end=True),
        ]

    gold: list[Attribution] = [
        {role: [moved(span) for span in each[role]] for role in MAPPED} for each in document.gold
    ]
    changed = replace(document, text=text, gold=tuple(gold))
    return changed, Counter(swap.kind for swap in found)


def _moved(
    offset: int, starts: list[int], ends: list[int], shifts: list[int], *, at_end: bool
) -> int:
    """Where an offset lies in the new text; one inside a name goes to that name's outer edge."""
    for number, (start, end) in enumerate(zip(starts, ends, strict=True)):
        if offset <= start:
            return offset + shifts[number]
        if offset < end:
            return end + shifts[number + 1] if at_end else start + shifts[number]
    return offset + shifts[-1]


def swaps(text: str) -> list[Swap]:
    """Every name to be changed, in the order of the text, none inside another."""
    groups = (
        _listed(text, lists()["outlets"], "outlet"),
        _listed(text, lists()["places"], "place"),
        _persons(text),
    )
    taken: list[Swap] = []
    for group in groups:
        taken += [
            swap
            for swap in group
            if all(swap.end <= other.start or other.end <= swap.start for other in taken)
        ]
    return sorted(taken, key=lambda swap: swap.start)


def _listed(text: str, names: Mapping[str, str], kind: str) -> list[Swap]:
    """The names of a list in the text, the longest that fits; headlines in capitals too."""
    longest_first = sorted(names, key=len, reverse=True)
    shouted = {name.upper(): new.upper() for name, new in names.items() if len(name) > 3}
    known = shouted | dict(names)
    pattern = "|".join(re.escape(name) for name in [*longest_first, *shouted])
    return [
        Swap(at.start(), at.end(), known[at.group()], kind)
        for at in re.finditer(rf"(?<![\w@#./])(?:{pattern})(?![\w@])", text)
    ]


def _persons(text: str) -> list[Swap]:
    """Given names and surnames, wherever they stand once a full name or a title has shown them."""
    known = _surnames(text) | _given_names(text)
    shouted = {name.upper(): new.upper() for name, new in known.items() if len(name) > 3}
    known = shouted | known
    if not known:
        return []
    pattern = "|".join(re.escape(name) for name in sorted(known, key=len, reverse=True))
    return [
        Swap(at.start(), at.end(), known[at.group()], "person")
        for at in re.finditer(rf"(?<![\w@#./])(?:{pattern})(?![\w@])", text)
    ]


def _given(text: str) -> list[tuple[str, str]]:
    """Each given name of the lists that a surname follows, with that surname."""
    first = "|".join(lists()["first_names"]["women"] + lists()["first_names"]["men"])
    middle = rf"(?:\s+(?:[A-Z]\.|{first}))?"
    pairs = re.findall(rf"\b({first}){middle}\s+({CAPITALISED})\b", text)
    unlikely = set(lists()["not_surnames"]["all"])
    return [(given, surname) for given, surname in pairs if surname not in unlikely]


def _given_names(text: str) -> dict[str, str]:
    """A new given name, of the same gender, for each that stands before a surname."""
    given = sorted({name for name, _ in _given(text)})
    women = set(lists()["first_names"]["women"])
    new = lists()["new_first_names"]
    return _assigned([name for name in given if name in women], new["women"]) | _assigned(
        [name for name in given if name not in women], new["men"]
    )


def _surnames(text: str) -> dict[str, str]:
    """A new surname for each that follows a given name or a title."""
    titled = re.findall(rf"\b(?:{TITLE})\s+({CAPITALISED})\b", text)
    unlikely = {
        *lists()["not_surnames"]["all"],
        *lists()["first_names"]["women"],
        *lists()["first_names"]["men"],
        *lists()["places"],
    }
    surnames = {surname for _, surname in _given(text)} | set(titled)
    return _assigned(sorted(surnames - unlikely), lists()["new_surnames"]["all"])


def _assigned(names: Sequence[str], new: Sequence[str]) -> dict[str, str]:
    """One new name for each, by hash, so that every run and every machine gives the same."""
    free = list(new)
    given = {}
    for name in names:
        number = int.from_bytes(hashlib.sha256(name.encode()).digest()[:4])
        given[name] = free.pop(number % len(free))
        free = free or list(new)
    return given


def compare(scorer: Scorer, originals: Sequence[Document], *, reader: str) -> dict[str, Any]:
    """The five measures on both versions, what is lost, and how many names were changed."""
    changed, counts = [], Counter[str]()
    for document in originals:
        other, names = substituted(document)
        changed.append(other)
        counts += names
    before = shared_scores(scorer, read_documents(originals, reader=reader, nested=False))
    after = shared_scores(scorer, read_documents(changed, reader=reader, nested=False))
    measures = ("source", "cue", "content", "linked", "full")
    return {
        "names": dict(counts),
        "original": {name: before[name]["f1"] for name in measures},
        "substituted": {name: after[name]["f1"] for name in measures},
        "lost": {name: round(before[name]["f1"] - after[name]["f1"], 1) for name in measures},
    }


def main(argv: Sequence[str] | None = None) -> int:
    """Compare, print, and tell by the exit status whether more is lost than is tolerated."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--corpora", type=Path, default=CORPORA, metavar="FOLDER")
    parser.add_argument("--scorer", type=Path, default=SCORER, metavar="FILE")
    parser.add_argument("--reader", default="default")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures here too")
    options = parser.parse_args(argv)
    originals = documents(options.corpora, "polnear")
    figures = compare(Scorer(options.scorer), originals, reader=options.reader)
    print("names put in:", ", ".join(f"{n} {kind}" for kind, n in figures["names"].items()))
    print(f"{'F1':12}{'original':>12}{'substituted':>14}{'lost':>8}")
    for name, value in figures["original"].items():
        print(f"{name:12}{value:12}{figures['substituted'][name]:14}{figures['lost'][name]:8}")
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    return int(figures["lost"]["linked"] > TOLERATED)


if __name__ == "__main__":
    sys.exit(main())
