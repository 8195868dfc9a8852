"""Fit how likely a candidate is right, and from where on to accept it, on development data.

Logistic regression of "linked" (the scorer's sense) on the three log probabilities of each
candidate's best reading; then the lowest threshold that costs at most half a point of the mean of
linked and full F1: what is missed is lost, what is doubtful can be left out by its score. None is
below 0.3: of what is less likely, three in four are wrong.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sized
from importlib import util
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import numpy.typing as npt

from sayso.reading.attribution import Candidate, candidates, settle
from sayso.reading.cues import Run
from sayso.reading.network import Network
from sayso.reading.words import Words, words_of
from training.corpora import records

FEATURES = ("cue", "source", "content", "quoted")
Doubles = npt.NDArray[np.float64]
Item = dict[str, Any]  # an attribution as the scorer's `norm` gives it
Seen = tuple[str, Words, list[Item], list[Candidate]]  # a text, its words, gold and candidates
MOST_LOST = 0.5  # points
ACCEPTS = tuple(round(0.3 + 0.025 * step, 3) for step in range(12))


def scorer(path: Path) -> ModuleType:
    """The shared scorer, which is a script and no package."""
    spec = util.spec_from_file_location("attributions", path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"no scorer at {path}: see training/README.md")
    module = util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def spans(words: Words, runs: Iterable[Run]) -> list[list[int]]:
    return [[int(words.start[r.start]), int(words.end[r.end])] for r in runs]


def right(candidate: Candidate, words: Words, text: str, gold: list[Item], s: ModuleType) -> bool:
    choice = candidate.choices[0]
    source = [choice.source] if choice.source else []
    mine = s.norm({"source": spans(words, source), "content": spans(words, choice.pieces)}, text)
    inside = s.chars(mine["content"], text)
    from_whom = s.chars(mine["source"], text)
    for item in gold:
        theirs = s.chars(item["content"], text)
        if inside and theirs and len(inside & theirs) / len(inside | theirs) >= 0.5:
            whom = s.chars(item["source"], text)
            if (not whom and not from_whom) or whom & from_whom:
                return True
    return False


def fit(rows: Doubles, labels: Doubles, rounds: int = 200) -> Doubles:
    """Logistic regression by Newton's method; the last weight is the constant."""
    x = np.hstack([rows, np.ones((len(rows), 1))])
    w = np.zeros(x.shape[1])
    for _ in range(rounds):
        p = 1 / (1 + np.exp(-x @ w))
        grad = x.T @ (labels - p) - 1e-3 * w
        step = np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + 1e-3 * np.eye(len(w)), grad)
        w += step
        if np.abs(step).max() < 1e-8:
            break
    return w


def calibrate(folder: Path, corpora: Path, scorer_path: Path) -> None:
    """Set `calibration` and `accept` in the folder's reader.json from PolNeAR dev."""
    s = scorer(scorer_path)
    net = Network(folder)
    found: list[Seen] = []
    rows, labels = [], []
    for record in records(corpora, "polnear", "dev"):
        text = record["text"]
        words = words_of(text, net.tokenizer)
        gold = [s.norm(a, text) for a in record["attributions"]]
        kept = [c for c in candidates(words, net) if c.choices]
        for c in kept:
            choice = c.choices[0]
            rows.append((c.odds, choice.source_weight, choice.content_weight, choice.quoted))
            labels.append(right(c, words, text, gold, s))
        found.append((text, words, gold, kept))
    weights = fit(np.array(rows), np.array(labels, dtype=float))
    names = (*FEATURES, "constant")
    net.settings["calibration"] = {
        n: round(float(w), 4) for n, w in zip(names, weights, strict=True)
    }
    means = {}
    for accept in ACCEPTS:
        net.settings["accept"] = accept
        scores = score(found, net.settings, s)
        means[accept] = (scores["linked"] + scores["full"]) / 2
        print(accept, scores)
    best = max(means.values())
    net.settings["accept"] = min(a for a, mean in means.items() if mean >= best - MOST_LOST)
    (folder / "reader.json").write_text(json.dumps(net.settings, indent=1) + "\n", "utf-8")
    print(net.settings["calibration"], net.settings["accept"])


def score(found: list[Seen], settings: dict[str, Any], s: ModuleType) -> dict[str, float]:
    """Exact F1 of each role, linked and full, as the shared scorer counts them."""
    counts = {name: [0, 0, 0] for name in (*s.ROLES, "linked", "full")}
    for seen in found:
        count(counts, seen, settings, s)
    return {k: round(200 * a / max(b + g, 1), 1) for k, (a, b, g) in counts.items()}


def count(
    counts: dict[str, list[int]], seen: Seen, settings: dict[str, Any], s: ModuleType
) -> None:
    """Add one text's hits, the reader's attributions and the gold ones to each measure."""
    text, words, gold, kept = seen
    mine = [
        s.norm(
            {
                "source": spans(words, [a.source] if a.source else []),
                "cue": spans(words, [a.cue]),
                "content": spans(words, a.content),
            },
            text,
        )
        for a in settle(kept, len(words), settings)
    ]
    for r in s.ROLES:
        theirs = [s.hull(x[r]) for x in gold if x[r]]
        ours = [s.hull(x[r]) for x in mine if x[r]]
        add(counts[r], sum(min(theirs.count(x), ours.count(x)) for x in set(ours)), ours, theirs)

    def full(g: Item, m: Item) -> bool:
        return all(s.hull(g[r]) == s.hull(m[r]) for r in s.ROLES)

    add(counts["full"], matched(gold, mine, full), mine, gold)
    hits = matched(gold, mine, lambda g, m: linked(g, m, text, s))
    add(counts["linked"], hits, mine, gold)


def add(measure: list[int], hits: int, ours: Sized, theirs: Sized) -> None:
    """Add to the number of hits, of the reader's and of the gold ones."""
    measure[0] += hits
    measure[1] += len(ours)
    measure[2] += len(theirs)


def matched(gold: list[Item], mine: list[Item], same: Callable[[Item, Item], bool]) -> int:
    """How many of the gold ones have one of the reader's, each taken once."""
    used: set[int] = set()
    for g in gold:
        for i, m in enumerate(mine):
            if i not in used and same(g, m):
                used.add(i)
                break
    return len(used)


def linked(g: Item, m: Item, text: str, s: ModuleType) -> bool:
    """Whether two share half the characters of their contents, and some of their sources."""
    x, y = s.chars(g["content"], text), s.chars(m["content"], text)
    if not x or not y or len(x & y) / len(x | y) < 0.5:
        return False
    a, b = s.chars(g["source"], text), s.chars(m["source"], text)
    return (not a and not b) or bool(a & b)
