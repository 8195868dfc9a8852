"""docs/events.md says what the code does and what was measured."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from sayso.reading.events import CODEBOOK
from sayso.reading.events.codebook import TYPES

ROOT = Path(__file__).parents[3]
PAGE = (ROOT / "docs" / "events.md").read_text(encoding="utf-8")
FIGURES = json.loads((ROOT / "benchmarks" / "results" / "events.json").read_text("utf-8"))


def test_the_example_runs(capsys: pytest.CaptureFixture[str]) -> None:
    (example,) = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    exec(compile(example, "docs/events.md", "exec"), {})
    printed = capsys.readouterr().out
    assert "ACCUSE allege" in printed
    assert "ASSAULT heavy-weapons ('SOM',)" in printed


def test_all_types_and_the_codebook_are_named() -> None:
    assert all(kind in PAGE for kind in TYPES)
    assert CODEBOOK in PAGE


def test_the_figures_are_those_measured() -> None:
    types = FIGURES["plv five-fold"]
    assert f"| {types['accuracy']} / {types['macro F1']} |" in PAGE
    for part in ("train", "dev"):
        assert f"| {FIGURES['plv sides'][part]['percent right']} |" in PAGE
    for half in ("looked at", "only scored"):
        scores = FIGURES["invented"][half]
        assert f"| {scores['precision']} / {scores['recall']} |" in PAGE
    assert f"| {FIGURES['polnear dev']['without an event']} |" in PAGE


def test_the_goals_are_reached() -> None:
    assert FIGURES["plv five-fold"]["accuracy"] >= 80
    assert FIGURES["plv five-fold"]["macro F1"] >= 78
    assert FIGURES["plv sides"]["train"]["percent right"] >= 85
