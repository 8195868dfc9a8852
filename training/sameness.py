"""From corpora to the pair scorer: `python -m training.sameness`.

1. fetch the base weights, whose sentence vectors the reader's own are distilled from;
2. count in how many reports each common word stands (words in lower case, no names);
3. make pairs: words of events in ECB+ train; claims of the invented stories that the encoder of
   contents was not trained on, as the shipped reader sees them, and contents of sameness.toml;
4. fit two logistic regressions over the same features, for events and for claims;
5. find the middles of what the contents of the other stories say, by which claims are found;
   and write src/sayso/reading/sameness/common.json, weights.json and cells.npy.

A few minutes on one core.
"""

from __future__ import annotations

import argparse
import json
import math
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from sklearn.cluster import KMeans
from sklearn.linear_model import LogisticRegression

from sayso.event import Event
from sayso.reading.network import Network, network
from sayso.reading.sameness import words as words_module
from sayso.reading.sameness.cells import MAP
from sayso.reading.sameness.features import NAMES, features
from sayso.reading.sameness.matter import Matter, matter_of, names_of
from sayso.reading.sameness.meaning import whole
from sayso.reading.sameness.words import RAREST, STOP, WORD, stem
from sayso.spans import Span
from training.base import fetch
from training.corpora import records
from training.matters import matters_of
from training.threads import is_held, threads
from training.vectors import Vectors

OUT = Path(words_module.COMMON).parent
INVENTED = Path(__file__).with_name("sameness.toml")
COUNTED = ("polnear", "ecbplus", "worldwide", "gum")
FEWEST = 4  # reports that must hold a common word
APART = 4  # one in so many pairs of different events is used
NEAR = 60  # characters around the words of an event
CELLS = 32
UNSEEN = 5  # one pair in so many is shown without its vectors
# What events are coded with is itself read from text, and may be wrong; few pairs show it.
HIGHEST = {"type shared": 0.8}
LOWEST = {"type clash": -0.4, "place clash": -1.5, "time clash": -3.0, "amounts apart": -4.0}
SEED = 20261122

Pair = tuple[Matter, Matter, bool, float]


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, default=Path("../shared/corpora"))
    parser.add_argument("--work", type=Path, default=Path("runs"), help="for the base weights")
    parser.add_argument("--out", type=Path, default=OUT)
    return parser.parse_args()


def count_common(corpora: Path) -> dict[str, float]:
    """Stem → the logarithm of one over the share of reports that hold it, at most RAREST."""
    held: Counter[str] = Counter()
    reports = 0
    for corpus in COUNTED:
        for record in records(corpora, corpus, "train"):
            reports += 1
            found = (match.group() for match in WORD.finditer(record["text"]))
            held.update({stem(w) for w in found if w.islower() and w not in STOP and len(w) > 1})
    often = {root: n for root, n in held.items() if n >= FEWEST}
    weights = {root: round(min(RAREST, math.log(reports / n)), 2) for root, n in often.items()}
    return dict(sorted(weights.items()))


def event_pairs(corpora: Path, vectors: Vectors, part: str = "train") -> Iterator[Pair]:
    """Pairs of events of one topic of ECB+; they are the same where their chain is."""
    by_topic: dict[int, list[tuple[Matter, str]]] = defaultdict(list)
    for record, mention, matter in events_of(corpora, vectors, part):
        by_topic[record["topic"]].append((matter, mention["chain"]))
    for found in by_topic.values():
        for number, ((one, this), (other, that)) in enumerate(combinations(found, 2)):
            if this == that or number % APART == 0:
                yield one, other, this == that, 1.0


def events_of(
    corpora: Path, vectors: Vectors, part: str
) -> Iterator[tuple[dict[str, Any], dict[str, Any], Matter]]:
    """Every event mention of ECB+ with what it is about: its words, those around, its report."""
    for record in records(corpora, "ecbplus", part):
        text = record["text"]
        names, whole = names_of(text), vectors.of(text)
        for mention in record["mentions"]:
            if mention["kind"] != "event":
                continue
            start, end = mention["span"]
            first, last = max(0, start - NEAR), end + NEAR
            for sentence in record["sentences"]:
                if sentence[0] <= start < sentence[1]:
                    first, last = max(first, sentence[0]), min(last, sentence[1])
            yield (
                record,
                mention,
                matter_of(
                    text[start:end],
                    context=text[first:last],
                    report=names,
                    vector=vectors.of(text[start:end]),
                    report_vector=whole,
                ),
            )


def story_pairs(reader: Network) -> Iterator[Pair]:
    """Pairs of claims of the stories that the encoder of contents was not trained on."""
    for thread in filter(is_held, threads()):
        told = [each for report in thread.reports for each in matters_of(report, reader)]
        for (one, this), (other, that) in combinations(told, 2):
            same = bool(this.proposition) and this.proposition == that.proposition
            yield one, other, same, 1.0


def invented_pairs(path: Path = INVENTED) -> Iterator[Pair]:
    """The invented contents; the nth wordings of a story make its nth report."""
    stories = tomllib.loads(path.read_text("utf-8"))["story"]
    told = [list(_told(story["same"])) for story in stories]
    for groups in told:
        yield from _pairs_of(groups, 1.0)
    rng = np.random.default_rng(SEED)
    everything = [
        (number, matter) for number, groups in enumerate(told) for g in groups for matter in g
    ]
    for number, one in everything:
        for at in rng.integers(len(everything), size=20):
            if everything[at][0] != number:
                yield one, everything[at][1], False, 1.0


def _told(groups: Sequence[Sequence[Any]]) -> Iterator[list[Matter]]:
    items = [[item if isinstance(item, dict) else {"text": item} for item in g] for g in groups]
    longest = max(map(len, items))
    reports = [[g[n]["text"] for g in items if n < len(g)] for n in range(longest)]
    names = [names_of(". ".join(report)) for report in reports]
    for group in items:
        yield [
            matter_of(
                item["text"],
                report=names[n],
                events=_events(item),
            )
            for n, item in enumerate(group)
        ]


def _events(item: dict[str, str]) -> list[Event]:
    if "type" not in item and "when" not in item and "place" not in item:
        return []
    return [
        Event(
            type=item.get("type", ""),
            span=Span(0, 1),
            modality="past",
            place=item.get("place"),
            when=item.get("when"),
        )
    ]


def _pairs_of(groups: Sequence[Sequence[Matter]], worth: float) -> Iterator[Pair]:
    placed = [(number, matter) for number, group in enumerate(groups) for matter in group]
    for (this, one), (that, other) in combinations(placed, 2):
        yield one, other, this == that, worth


def fit(pairs: Iterable[Pair]) -> dict[str, Any]:
    """Bias and weights of a logistic regression; signs that make no sense are held at zero."""
    rows, same, worth = [], [], []
    for number, (one, other, is_same, value) in enumerate(pairs):
        # A content whose vector is not there must be judged too.
        first = replace(one, vector=None) if number % UNSEEN == 0 else one
        found = features(first, other)
        rows.append([found[name] for name in NAMES])
        same.append(is_same)
        worth.append(value)
    table, gold = np.array(rows), np.array(same)
    spread = np.maximum(table.std(axis=0), 1e-3)
    model = LogisticRegression(C=1.0, max_iter=5000)
    model.fit(table / spread, gold, sample_weight=np.array(worth))
    weights = model.coef_[0] / spread
    lowest = [LOWEST.get(name, -np.inf) for name in NAMES]
    weights = np.clip(weights, lowest, [HIGHEST.get(name, np.inf) for name in NAMES])
    print(f"{len(gold)} pairs, {gold.mean():.1%} the same")
    for name, weight, part in zip(NAMES, weights, model.coef_[0], strict=True):
        print(f"  {name:26}{weight:8.3f}{part:8.3f}")
    kept = {name: round(float(w), 4) for name, w in zip(NAMES, weights, strict=True)}
    return {"bias": round(float(model.intercept_[0]), 4), "weights": kept}


def cells(reader: Network) -> npt.NDArray[np.float16]:
    """The middles (CELLS, WIDTH) of the vectors of contents, by k-means."""
    stories = [thread for thread in threads() if not is_held(thread)]
    vectors = [
        whole(matter.vector)
        for thread in stories
        for report in thread.reports
        for matter, _ in matters_of(report, reader)
        if matter.vector is not None
    ]
    fitted = KMeans(CELLS, n_init=1, random_state=SEED).fit(np.stack(vectors))
    middles = fitted.cluster_centers_
    found: npt.NDArray[np.float16] = middles / np.linalg.norm(middles, axis=1, keepdims=True)
    return found.astype(np.float16)


def main() -> None:
    args = arguments()
    common = count_common(args.corpora)
    (args.out / "common.json").write_text(json.dumps(common, indent=0) + "\n", "utf-8")
    words_module.common.cache_clear()
    vectors = Vectors(fetch("minilm", args.work / "base" / "minilm"))
    claims = [*story_pairs(network("default")), *invented_pairs()]
    kept = {
        "version": "sameness-2",
        "claims": fit(claims),
        "events": fit(event_pairs(args.corpora, vectors)),
    }
    (args.out / "weights.json").write_text(json.dumps(kept, indent=1) + "\n", "utf-8")
    np.save(args.out / MAP.name, cells(network("default")))


if __name__ == "__main__":
    main()
