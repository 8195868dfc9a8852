"""The shipped weights keep their figures: checked by hash always, measured where corpora are."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

from accuracy import CORPORA, development_documents, measure
from examples import GOLD, example_documents, example_rate, example_reports
from floors import (
    NOISE,
    TO_REACH,
    fallen,
    floor_figures,
    load_floors,
    raise_floors,
    unreached,
    weights_sha256,
)
from gold import MARKS, gold_lines
from scorer import Scorer

READERS = sorted(load_floors())


def test_the_default_reader_has_floors() -> None:
    assert "default" in load_floors()


@pytest.mark.parametrize("reader", READERS)
def test_the_floors_are_of_the_weights_that_ship(reader: str) -> None:
    assert load_floors()[reader]["weights"] == weights_sha256(reader)


@pytest.mark.parametrize("reader", READERS)
def test_a_floor_below_what_is_to_be_reached_is_listed_as_such(reader: str) -> None:
    kept = load_floors()[reader]
    assert set(kept["floors"]) == set(TO_REACH)
    assert kept["not yet reached"] == unreached(kept["floors"])


@pytest.mark.corpora
@pytest.mark.slow
@pytest.mark.parametrize("reader", READERS)
def test_no_figure_falls_below_its_floor(reader: str, scorer: Scorer) -> None:
    if not (CORPORA / "polnear").is_dir():
        pytest.skip("the corpora are not beside this repository")
    polnear, gum = development_documents(CORPORA, predictions=None, reader=reader)
    figures = measure(scorer, polnear, gum) | {"examples": examples(reader)}
    assert fallen(load_floors()[reader]["floors"], floor_figures(figures)) == {}


def examples(reader: str) -> dict[str, float]:
    return example_rate(example_documents(reader)).to_dict()


@pytest.mark.parametrize("reader", READERS)
def test_the_examples_are_read_as_well_as_before(reader: str) -> None:
    floor = load_floors()[reader]["floors"]["examples.linked"]
    assert examples(reader)["f1"] >= floor - NOISE


def test_every_example_has_gold_in_the_words_of_its_canonical_text() -> None:
    reports = example_reports()
    lines = GOLD.read_text(encoding="utf-8")
    assert {json.loads(line)["id"] for line in lines.splitlines()} == set(reports)
    texts = {name: report.text for name, report in reports.items()}
    marks = tomllib.loads(MARKS.read_text(encoding="utf-8"))
    assert gold_lines(texts, marks) == lines


def figures(linked: float) -> dict[str, Any]:
    """What `accuracy.measure` returns, as far as floors read it: one figure everywhere."""
    rate = {"f1": linked, "recall": linked}
    return {
        "polnear": dict.fromkeys(("source", "cue", "content", "linked", "full"), rate),
        "polnear_linked_by_kind": {"direct": rate, "source_elsewhere": rate},
        "polnear_at_precision_90": rate,
        "gum": rate,
        "examples": rate,
    }


def test_floors_rise_with_the_hash_of_the_weights(tmp_path: Path) -> None:
    path = tmp_path / "floors.json"
    for weights, linked in (("aa", 70.0), ("bb", 76.0)):
        raise_floors(figures(linked), reader="default", weights=weights, path=path)
    kept = json.loads(path.read_text())["default"]
    assert kept["weights"] == "bb"
    assert set(kept["floors"].values()) == {76.0}
    assert kept["not yet reached"] == {"polnear.source": 80.0, "polnear.direct": 95.0}


def test_floors_sink_only_when_asked(tmp_path: Path) -> None:
    path = tmp_path / "floors.json"
    raise_floors(figures(76.0), reader="default", weights="aa", path=path)
    with pytest.raises(ValueError, match="below the floor"):
        raise_floors(figures(75.0), reader="default", weights="bb", path=path)
    assert load_floors(path)["default"]["weights"] == "aa"
    raise_floors(figures(75.0), reader="default", weights="bb", lower=True, path=path)
    assert load_floors(path)["default"]["floors"]["polnear.linked"] == 75.0


def test_a_figure_within_noise_has_not_fallen() -> None:
    floors = {"polnear.linked": 76.0, "polnear.full": 57.0}
    measured = {"polnear.linked": 75.95, "polnear.full": 56.8}
    assert fallen(floors, measured) == {"polnear.full": 56.8}


def test_recall_at_precision_90_is_nought_where_it_is_never_reached() -> None:
    never = {**figures(76.0), "polnear_at_precision_90": None}
    assert floor_figures(never)["polnear.recall_at_precision_90"] == 0.0
