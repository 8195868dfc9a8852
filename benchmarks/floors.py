"""The floors: figures that the shipped weights must keep, with the hash of those weights."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from importlib import resources
from pathlib import Path
from typing import Any

FLOORS = Path(__file__).with_name("floors.json")
TO_REACH = {
    "polnear.source": 80.0,
    "polnear.cue": 73.0,
    "polnear.content": 67.0,
    "polnear.linked": 75.0,
    "polnear.full": 56.0,
    "polnear.direct": 95.0,
    "polnear.source_elsewhere": 75.0,
    "polnear.recall_at_precision_90": 65.0,
    "gum.linked_recall": 62.0,
    "examples.linked": 75.0,
}
NOISE = 0.1
"""Figures are rounded to a tenth, and another CPU's int8 kernels may move one by that much."""


def weights_sha256(reader: str) -> str:
    """One hash over the names and bytes of everything that `reader` loads.

    A model card beside the weights is left out: it changes no figure.
    """
    folder = resources.files("sayso") / "weights" / reader
    digest = hashlib.sha256()
    for entry in sorted(folder.iterdir(), key=lambda each: each.name):
        if not entry.name.endswith(".md"):
            digest.update(entry.name.encode() + b"\0" + entry.read_bytes())
    return digest.hexdigest()


def floor_figures(figures: Mapping[str, Any]) -> dict[str, float]:
    """The figures that have a floor, from what `accuracy.measure` returns."""
    kinds, point = figures["polnear_linked_by_kind"], figures["polnear_at_precision_90"]
    return {
        **{
            f"polnear.{name}": figures["polnear"][name]["f1"]
            for name in ("source", "cue", "content", "linked", "full")
        },
        "polnear.direct": kinds["direct"]["f1"],
        "polnear.source_elsewhere": kinds["source_elsewhere"]["f1"],
        "polnear.recall_at_precision_90": point["recall"] if point else 0.0,
        "gum.linked_recall": figures["gum"]["recall"],
        "examples.linked": figures["examples"]["f1"],
    }


def load_floors(path: Path = FLOORS) -> dict[str, Any]:
    """The floors by reader: `{"default": {"weights": …, "floors": …, "not yet reached": …}}`."""
    loaded: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return loaded


def fallen(floors: Mapping[str, float], measured: Mapping[str, float]) -> dict[str, float]:
    """The measured figures that lie below their floor by more than noise."""
    return {
        name: measured[name] for name, floor in floors.items() if measured[name] < floor - NOISE
    }


def raise_floors(
    figures: Mapping[str, Any],
    *,
    reader: str,
    weights: str,
    lower: bool = False,
    path: Path = FLOORS,
) -> None:
    """Keep the figures as a reader's floors, with the hash of its weights.

    Raises ValueError, and writes nothing, when a floor would sink and `lower` was not asked for.
    """
    measured = floor_figures(figures)
    kept = load_floors(path)
    before = kept.get(reader, {}).get("floors", {})
    sunk = fallen(before, measured)
    if sunk and not lower:
        raise ValueError(f"below the floor: {sunk}; say --lower if that is meant")
    floors = {
        name: value if lower else max(value, before.get(name, 0.0))
        for name, value in measured.items()
    }
    kept[reader] = {
        "weights": weights,
        "floors": floors,
        "not yet reached": unreached(floors),
    }
    path.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")


def unreached(floors: Mapping[str, float]) -> dict[str, float]:
    """The floors that lie below what the project set itself, with the figure that is missing."""
    return {name: goal for name, goal in TO_REACH.items() if floors[name] < goal}
