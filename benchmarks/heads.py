"""Measure the heads beside attribution on development data, int8 as shipped.

    OMP_NUM_THREADS=1 python benchmarks/heads.py [--corpora ../shared/corpora]

Factuality: Pearson's r over the predicates of UDS-IH2 dev. Names: F1 of exact spans with their
types on Worldwide dev, outer names of persons, organizations, places and peoples. Antecedents: the
share of GUM dev's mentions of persons, organizations, places, animals and things with an earlier
mention in their chain for which the likeliest earlier mention (of the last 60) is of the chain.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from corpora import records
from sayso.reading.heads import Seen
from sayso.reading.network import network
from sayso.reading.words import words_of
from sayso.spans import Span

CORPORA = Path(__file__).resolve().parents[2] / "shared" / "corpora"
NAMES = {
    "Person": "person",
    "Organization": "organization",
    "Location": "place",
    "Facility": "place",
    "NORP": "nationality",
}
ACTORS = frozenset(("person", "organization", "place", "animal", "object"))
PRONOUNS = frozenset(
    "i me my mine we us our you your he him his she her hers it its they them their who whom this "
    "that these those himself herself itself themselves".split()
)
LAST = 60  # earlier mentions that are weighed


def seen_of(text: str) -> Seen:
    """A text after the one pass of the default reader."""
    net = network("default")
    words = words_of(text, net.tokenizer)
    return Seen(text, words, net.vectors(words), net.heads)


def factuality(items: Iterator[dict[str, Any]]) -> float:
    """Pearson's r between the head and the people who judged."""
    found, gold = [], []
    for item in items:
        seen = seen_of(item["text"])
        for target in item["targets"]:
            value = seen.factuality(Span(*target["span"]))
            if value is not None:
                found.append(value)
                gold.append(target["factuality"])
    return float(np.corrcoef(found, gold)[0, 1])


def names(items: Iterator[dict[str, Any]]) -> float:
    """F1 of exact spans with the right type."""
    hits = found = marked = 0
    for item in items:
        gold = {
            (*entity["span"], NAMES[entity["type"]])
            for entity in item["entities"]
            if entity["level"] == 0 and entity["type"] in NAMES
        }
        mine = {
            (name.span.start, name.span.end, name.type) for name in seen_of(item["text"]).mentions()
        }
        hits, found, marked = hits + len(gold & mine), found + len(mine), marked + len(gold)
    return 2 * hits / (found + marked)


def antecedents(items: Iterator[dict[str, Any]]) -> dict[str, tuple[int, int]]:
    """Right and all, by the form of the mention."""
    right: Counter[str] = Counter()
    every: Counter[str] = Counter()
    for item in items:
        text, seen = item["text"], seen_of(item["text"])
        mentions = sorted(
            (Span(*entity["span"]), entity["chain"])
            for entity in item["entities"]
            if entity["type"] in ACTORS
        )
        for place, (span, chain) in enumerate(mentions):
            earlier = mentions[max(0, place - LAST) : place]
            if not any(other == chain for _, other in earlier):
                continue
            odds = seen.antecedent(span, [one for one, _ in earlier])
            form = form_of(span.of(text))
            every[form] += 1
            right[form] += earlier[int(odds.argmax())][1] == chain
    return {form: (right[form], every[form]) for form in sorted(every)}


def form_of(words: str) -> str:
    """Pronoun, name or nominal, by the words alone."""
    if words.lower() in PRONOUNS:
        return "pronoun"
    article = words.startswith(("The ", "A ", "An "))
    return "name" if words[0].isupper() and not article else "nominal"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, default=CORPORA)
    folder = parser.parse_args().corpora
    print(f"factuality, UDS-IH2 dev: r {factuality(records(folder, 'uds', 'dev')):.3f}")
    print(f"names, Worldwide dev: F1 {100 * names(records(folder, 'worldwide', 'dev')):.1f}")
    for form, (right, every) in antecedents(records(folder, "gum", "dev")).items():
        print(f"antecedents, GUM dev, {form}: {100 * right / every:.1f} of {every}")


if __name__ == "__main__":
    main()
