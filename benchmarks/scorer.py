"""The shared scorer, used by its path and never copied; and who is linked to whom by its rule."""

from __future__ import annotations

import contextlib
import importlib.util
import io
import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from corpora import Attribution, Document

Span = tuple[int, int]
Scores = dict[str, dict[str, float]]
Candidate = tuple[float, int, int]
"""Jaccard of the contents, index of the gold one, index of the predicted one."""


@dataclass(frozen=True, slots=True)
class Roles:
    """One attribution as the scorer sees it: edges trimmed, characters that count."""

    source: frozenset[int]
    content: frozenset[int]


class Scorer:
    """The scorer's own functions, from the file at `path`.

    Raises FileNotFoundError when there is no such file.
    """

    def __init__(self, path: Path) -> None:
        if not path.exists():
            raise FileNotFoundError(f"no scorer at {path}; name it with --scorer")
        self.path = path
        self._module = _module(path)

    def score(self, documents: Iterable[Document]) -> Scores:
        """What the scorer prints for these documents: precision, recall and F1 a measure."""
        documents = list(documents)
        module = _module(self.path)  # a fresh copy, for its way of opening files is replaced
        parts = {
            "gold": {d.id: {"text": d.text, "attributions": d.gold} for d in documents},
            "predicted": {d.id: {"attributions": d.predicted} for d in documents},
        }
        vars(module)["load"] = parts.__getitem__
        out = io.StringIO()
        argv, sys.argv = sys.argv, [str(self.path), "gold", "predicted", "--json"]
        try:
            with contextlib.redirect_stdout(out):
                module.main()
        finally:
            sys.argv = argv
        figures: dict[str, list[float]] = json.loads(out.getvalue())
        return {
            name: dict(zip(("precision", "recall", "f1"), values, strict=True))
            for name, values in figures.items()
        }

    def roles(self, attribution: Attribution, text: str) -> Roles:
        """The characters of source and content that count for the link."""
        spans: dict[str, list[Span]] = self._module.norm(attribution, text)
        return Roles(
            frozenset(self._module.chars(spans["source"], text)),
            frozenset(self._module.chars(spans["content"], text)),
        )

    def trimmed(self, attribution: Attribution, role: str, text: str) -> list[Span]:
        """The spans of one role without quotation marks, stops and blanks at their edges."""
        spans: dict[str, Any] = self._module.norm(attribution, text)
        return list(spans[role])

    def candidates(
        self, gold: Sequence[Attribution], predicted: Sequence[Attribution], text: str
    ) -> list[Candidate]:
        """Every pair that the scorer would link: contents half the same, sources overlapping."""
        golds = [self.roles(attribution, text) for attribution in gold]
        found = [self.roles(attribution, text) for attribution in predicted]
        return [
            (score, g, p)
            for g, marked in enumerate(golds)
            for p, claimed in enumerate(found)
            if (score := likeness(marked, claimed)) >= 0.5
        ]


def likeness(gold: Roles, predicted: Roles) -> float:
    """Jaccard of the contents' characters, or 0 where the sources do not agree."""
    if not gold.content or not predicted.content:
        return 0.0
    if not (gold.source & predicted.source or not (gold.source or predicted.source)):
        return 0.0
    return len(gold.content & predicted.content) / len(gold.content | predicted.content)


def match(candidates: Iterable[Candidate]) -> dict[int, int]:
    """One-to-one from gold to predicted, the most alike first."""
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, gold, predicted in sorted(candidates, reverse=True):
        if gold not in pairs and predicted not in taken:
            pairs[gold] = predicted
            taken.add(predicted)
    return pairs


def _module(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("shared_scorer", path)
    if spec is None or spec.loader is None:
        raise ImportError(f"not a Python file: {path}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
