"""The figures as tables for a terminal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def print_figures(figures: Mapping[str, Any]) -> None:
    """Print what `accuracy.measure` returned."""
    _heading("PolNeAR dev, shared scorer", "P", "R", "F1")
    for name in ("source", "cue", "content", "linked", "full"):
        _row(name, *figures["polnear"][name].values())
    _heading("PolNeAR dev, linked, by kind", "P", "R", "F1", "gold", "found")
    for name, rate in figures["polnear_linked_by_kind"].items():
        _row(name, *rate.values())
    _heading("PolNeAR dev by publisher, F1", "source", "cue", "content", "linked", "full")
    for name, scores in figures["polnear_by_publisher"].items():
        _row(name, *(scores[each]["f1"] for each in ("source", "cue", "content", "linked", "full")))
    _heading("PolNeAR dev, linked, score at least", "P", "R", "F1", "kept")
    for name, rate in figures["polnear_by_threshold"].items():
        _row(name, rate["precision"], rate["recall"], rate["f1"], rate["predicted"])
    point = figures["polnear_at_precision_90"]
    if point is None:
        print("precision 90 is reached at no threshold")
    else:
        print(
            f"precision {point['precision']} at score {point['threshold']}: "
            f"recall {point['recall']}"
        )
    if "gum" in figures:
        _heading("GUM dev, linked", "P", "R", "F1", "gold", "found")
        _row("all genres", *figures["gum"].values())
    if "examples" in figures:
        _heading("examples/, linked", "P", "R", "F1", "gold", "found")
        _row("all reports", *figures["examples"].values())


def _heading(title: str, *columns: str) -> None:
    print(f"\n{title:36}" + "".join(f"{column:>9}" for column in columns))


def _row(name: str, *values: float) -> None:
    cells = (f"{value:9d}" if isinstance(value, int) else f"{value:9.1f}" for value in values)
    print(f"{name:36}" + "".join(cells))
