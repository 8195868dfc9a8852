"""Fits the weights by which a pronoun's antecedent is chosen, on GUM train.

    python benchmarks/speakers_fit.py --corpora ../shared/corpora

prints `WEIGHTS` of `sayso.reading.speakers.candidates` and how often the choice is right among the
candidates, for all pronouns and for those that are sources. While it collects, each pronoun is
given to the gold chain's actor, so that one mistake does not make the next. Logistic regression
over the candidates of each pronoun (softmax), by gradient descent from the same start: the same
corpus gives the same weights.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from corpora import records
from sayso import Report, Span
from sayso.reading.speakers import discourse, resolve
from sayso.reading.speakers.candidates import NAMES, WEIGHTS
from sayso.reading.speakers.entity import Entity
from sayso.reading.speakers.mention import Mention
from speakers import Chains, chains_of, claims_of

STEPS, RATE, SHRINK = 400, 0.05, 1e-3
SOURCES = 3.0  # how much more a pronoun that is a source counts

Doubles = npt.NDArray[np.float64]
Case = tuple[Doubles, npt.NDArray[np.bool_], bool]


class Collector(discourse.Discourse):
    """Collects what is known of each candidate, and follows gold."""

    chains: Chains
    cases: list[Case]

    def _pronoun(self, mention: Mention) -> None:
        if mention.head in ("i", "we", "you"):
            return
        gold = self._chain(mention)
        found = self.weighed(mention)
        right = []
        for entity, _ in found:
            last = entity.last_before(mention.first)
            right.append(gold is not None and last is not None and self._chain(last) == gold)
        if any(right):
            values = np.array([values for _, values in found], dtype=np.float64)
            self.cases.append((values, np.array(right), mention.source))
            found[right.index(True)][0].take(mention)
        else:
            entity = Entity("unknown", plural=mention.head == "they")
            self._new(entity, mention, "")

    def _chain(self, mention: Mention) -> int | None:
        span: Span = self.tokens.span(mention.first, mention.last)
        entity = self.chains.of(span)
        return None if entity is None else int(entity["chain"])


def cases_of(record: dict[str, Any]) -> list[Case]:
    """The pronouns of one document that have their antecedent among the candidates."""
    Collector.chains, Collector.cases = chains_of(record), []
    report = Report(id=record["id"], text=record["text"])
    before = resolve.__globals__["Discourse"]
    resolve.__globals__["Discourse"] = Collector
    try:
        resolve(report, [claim for claim, _ in claims_of(record)])
    finally:
        resolve.__globals__["Discourse"] = before
    return Collector.cases


def fit(cases: Sequence[Case]) -> Doubles:
    """The weights of the likeliest choice."""
    weights = np.array(WEIGHTS, dtype=np.float64)
    mean, spread = np.zeros_like(weights), np.zeros_like(weights)
    sizes = np.array([len(right) for _, right, _ in cases])
    owner = np.repeat(np.arange(len(cases)), sizes)
    values = np.concatenate([values for values, _, _ in cases])
    right = np.concatenate([right for _, right, _ in cases])
    count = np.array([SOURCES if source else 1.0 for _, _, source in cases])
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    for step in range(1, STEPS + 1):
        scores = values @ weights
        scores -= np.maximum.reduceat(scores, starts)[owner]
        odds = np.exp(scores)
        all_of = np.add.reduceat(odds, starts)[owner]
        good = np.add.reduceat(odds * right, starts)[owner]
        pull = (odds * right / good - odds / all_of) * count[owner]
        slope = pull @ values / count.sum() - SHRINK * weights
        mean = 0.9 * mean + 0.1 * slope
        spread = 0.99 * spread + 0.01 * slope**2
        weights += RATE * (mean / (1 - 0.9**step)) / (np.sqrt(spread / (1 - 0.99**step)) + 1e-8)
    return weights


def share(cases: Sequence[Case], weights: Doubles) -> str:
    """How often the best candidate is right."""
    hits = [bool(right[np.argmax(values @ weights)]) for values, right, _ in cases]
    return f"{100 * sum(hits) / max(1, len(hits)):.1f} % of {len(hits)}"


def main() -> None:
    """Print the weights and the shares."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--corpora", type=Path, default=Path("../shared/corpora"))
    args = parser.parse_args()
    cases = {
        part: [case for record in records(args.corpora, "gum", part) for case in cases_of(record)]
        for part in ("train", "dev")
    }
    before = np.array(WEIGHTS)
    after = fit(cases["train"])
    for part, found in cases.items():
        sources = [case for case in found if case[2]]
        print(f"{part}: {share(found, before)} -> {share(found, after)}; sources", end=" ")
        print(f"{share(sources, before)} -> {share(sources, after)}")
    for name, weight in zip(NAMES, after, strict=True):
        print(f"{weight:6.2f}  {name}")
    print("(" + ", ".join(f"{weight:.2f}" for weight in after) + ")")


if __name__ == "__main__":
    main()
