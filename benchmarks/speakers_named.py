"""Sources left without a speaker, on PolNeAR dev.

    python benchmarks/speakers_named.py --corpora ../shared/corpora

200 attributions were drawn with a fixed seed and read one by one: `labels/speakers-dev.jsonl` has,
for each, the places of the words that best name who speaks ([] where nobody does). The claims are
the gold attributions. A source is *left* when it has a speaker and gets none (kind `unattributed`,
or an actor without any name); it is *right* when the labelled words are among the speaker's
mentions. `--draw` prints the drawn attributions without their text.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from corpora import Document, documents
from heads import seen_of
from sayso import Claim, Report, Span
from sayso.reading.speakers import resolve
from sayso.reading.speakers.naming import NOBODY

LABELS = Path(__file__).parent / "labels" / "speakers-dev.jsonl"
SEED, DRAWN = 20241015, 200


def claims_of(document: Document) -> list[Claim]:
    """A claim for each gold attribution that has a cue and a content."""
    found = []
    for number, each in enumerate(document.gold):
        if not each["content"] or not each["cue"]:
            continue
        content = tuple(Span(*piece) for piece in each["content"])
        source = each["source"]
        found.append(
            Claim(
                id=str(number),
                source=Span(source[0][0], source[-1][1]) if source else None,
                cue=Span(*each["cue"][0]),
                content=content,
                quote="direct" if document.text[content[0].start] in '"“' else "indirect",
                score=1.0,
            )
        )
    return found


def drawn(found: list[Document]) -> list[tuple[Document, Claim]]:
    """The attributions of the sample, in the order of the corpus."""
    every = [(at, claim) for at, each in enumerate(found) for claim in claims_of(each)]
    random.Random(SEED).shuffle(every)
    chosen = sorted(every[:DRAWN], key=lambda pair: (pair[0], pair[1].id))
    return [(found[at], claim) for at, claim in chosen]


def outcome(claim: Claim, label: Mapping[str, Any]) -> str:
    """How a resolved claim compares with its label."""
    if not label["speakers"]:
        return "nobody to name"
    names = [actor.name.lower() for actor in claim.speakers if actor.kind != "unattributed"]
    if not names or names == [NOBODY]:
        return "left"
    wanted = [Span(start, end) for start, end in label["speakers"]]
    mentions = [span for actor in claim.speakers for span in actor.mentions]
    right = all(any(span.overlaps(want) for span in mentions) for want in wanted)
    return "right" if right else "wrong"


def main() -> None:
    """Print how many sources are left, right and wrong."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--corpora", type=Path, default=Path("../shared/corpora"))
    parser.add_argument("--draw", action="store_true", help="print the sample's documents and cues")
    args = parser.parse_args()
    found = documents(args.corpora, "polnear")
    if args.draw:
        for document, claim in drawn(found):
            print(document.id, claim.cue.start, claim.cue.end, sep="\t")
        return
    labels: dict[str, list[dict[str, Any]]] = {}
    for line in LABELS.read_text(encoding="utf-8").splitlines():
        label = json.loads(line)
        labels.setdefault(label["document"], []).append(label)
    counts = Counter[str]()
    for document in found:
        wanted = {tuple(label["cue"]): label for label in labels.get(document.id, ())}
        if not wanted:
            continue
        report = Report(id=document.id, text=document.text)
        for claim in resolve(report, claims_of(document), heads=seen_of(report.text)).claims:
            label = wanted.pop((claim.cue.start, claim.cue.end), None)
            if label is not None:
                counts[outcome(claim, label)] += 1
    named = counts["left"] + counts["right"] + counts["wrong"]
    for kind in ("left", "wrong", "right"):
        print(f"{kind:6} {counts[kind]:4} of {named}  {100 * counts[kind] / named:5.1f} %")
    print(f"nobody to name: {counts['nobody to name']}")


if __name__ == "__main__":
    main()
