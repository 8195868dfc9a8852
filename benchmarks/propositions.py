"""How well things told in several reports are brought together: ECB+ dev, CoNLL F1 of events.

    python benchmarks/propositions.py [--corpora ../shared/corpora] [--base FOLDER] [--own]

Gold mentions: every event mention of the annotated sentences, by its words and those around it, in
its report; pairs of one topic are scored by the shipped scorer for events and grouped as a ledger
groups claims. `--base` holds the base weights (`training.base.fetch` puts them there); without
it, words alone decide. `--own` measures the claims that sayso finds itself: those whose content
holds a gold mention that is no saying, first come first served, against the chains of these.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Hashable, Iterator
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).parent.parent))

import sayso
from coreference import b_cubed, ceaf_e, clusters_of, conll, muc
from corpora import records
from sayso.ledger.propositions import MemoryIndex, candidates, clusters, score_pairs
from sayso.reading.answers import content_of
from sayso.reading.sameness import Matter, matter_of, mean_vector, names_of
from sayso.reading.sameness.scorer import SHIPPED, load

if TYPE_CHECKING:
    from training.vectors import Vectors

THRESHOLDS = (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8)
NEAR = 60  # characters around the words of an event, as in training

Item = tuple[str, Hashable, int, Matter]
"""Id, gold chain, topic, and what it is about."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, default=Path("../shared/corpora"))
    parser.add_argument("--base", type=Path, help="folder of the base weights")
    parser.add_argument("--own", action="store_true", help="claims found by sayso")
    options = parser.parse_args()
    vectors = _vectors(options.base) if options.base else None
    found = list((_own if options.own else _gold)(options.corpora, vectors))
    show(found, "claims" if options.own else "events")


def _vectors(base: Path) -> Vectors:
    from training.vectors import Vectors  # torch is there only where the weights are made

    return Vectors(base)


def _gold(corpora: Path, vectors: Vectors | None) -> Iterator[Item]:
    for record in records(corpora, "ecbplus", "dev"):
        text = record["text"]
        names, whole = names_of(text), vectors.of(text) if vectors else None
        for number, mention in enumerate(record["mentions"]):
            if mention["kind"] == "event":
                start, end = mention["span"]
                first, last = _around(record, start, end)
                matter = matter_of(
                    text[start:end],
                    context=text[first:last],
                    report=names,
                    vector=vectors.of(text[start:end]) if vectors else None,
                    report_vector=whole,
                )
                yield f"{record['id']}/{number:03}", mention["chain"], record["topic"], matter


def _around(record: dict[str, Any], start: int, end: int) -> tuple[int, int]:
    sentence = next(s for s in record["sentences"] if s[0] <= start < s[1])
    return max(sentence[0], start - NEAR), min(sentence[1], end + NEAR)


def _own(corpora: Path, vectors: Vectors | None) -> Iterator[Item]:
    for record in records(corpora, "ecbplus", "dev"):
        reading = sayso.read(record["text"])
        text = reading.report.text
        contents = [content_of(text, claim) for claim in reading.claims]
        of = [
            vectors.of(c) if vectors else v.vector
            for c, v in zip(contents, reading.claims, strict=True)
        ]
        names, whole = names_of(text), mean_vector(of)
        for claim, content, vector in zip(reading.claims, contents, of, strict=True):
            chain = _chain_in(record, content)
            if chain:
                matter = matter_of(
                    content, report=names, events=claim.events, vector=vector, report_vector=whole
                )
                yield f"{record['id']}/{claim.id}", chain, record["topic"], matter


def _chain_in(record: dict[str, Any], content: str) -> str | None:
    """The chain of the first event in a content that is no saying."""
    start = record["text"].find(content)
    for mention in sorted(record["mentions"], key=lambda each: each["span"]):
        event = mention["kind"] == "event" and "REPORTING" not in mention["type"]
        if event and 0 <= start <= mention["span"][0] < start + len(content):
            return str(mention["chain"])
    return None


def show(items: list[Item], purpose: str) -> None:
    """A line for each threshold, all pairs of a topic compared; then with the ledger's own keys."""
    scorer = load(SHIPPED, purpose)
    matters = {id_: matter for id_, _, _, matter in items}
    gold = clusters_of((id_, chain) for id_, chain, _, _ in items)
    by_topic = defaultdict(list)
    for id_, _, topic, _ in items:
        by_topic[topic].append(id_)
    every = [pair for ids in by_topic.values() for pair in combinations(sorted(ids), 2)]
    pairs = list(score_pairs(every, matters, scorer))
    print(f"{len(items)} mentions, {len(gold)} clusters, {len(every)} pairs in topics")
    print(f"{'threshold':>9}{'MUC':>7}{'B3':>7}{'CEAFe':>7}{'CoNLL':>7}")
    for threshold in THRESHOLDS:
        found = with_singletons(clusters(pairs, threshold), matters)
        scores = [measure(gold, found).f1 for measure in (muc, b_cubed, ceaf_e)]
        print(f"{threshold:9}" + "".join(f"{100 * s:7.1f}" for s in (*scores, conll(gold, found))))
    if purpose == "claims":
        kept = set(candidates(MemoryIndex(), matters)) & {(one, other) for one, other, _ in pairs}
        print(f"pairs kept {len(pairs)}, of them found by the ledger's keys {len(kept)}")


def with_singletons(
    found: tuple[tuple[str, ...], ...], items: dict[str, Matter]
) -> list[frozenset[Hashable]]:
    """The clusters, and every item that is in none as one of its own."""
    grouped = {item for cluster in found for item in cluster}
    alone = [frozenset([item]) for item in items if item not in grouped]
    return [frozenset(cluster) for cluster in found] + alone


if __name__ == "__main__":
    main()
