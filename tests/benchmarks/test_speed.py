from __future__ import annotations

import json
import statistics
from pathlib import Path

import pytest

from reports import generated_reports, reports_in
from speed import medians
from speed_table import speed_table

SYSTEM = {"documents_a_second": 10.0, "peak_mb": 200.4, "first_cpu_s": 0.5, "first_wall_s": 0.6}
FIGURES = {
    "systems": {
        "sayso": SYSTEM | {"documents_a_second": 45.0},
        "spacy": SYSTEM | {"documents_a_second": 20.0},
        "textacy": SYSTEM,
    },
    "growth": {"1": 1.0, "4": 4.1, "64": 66.25},
    "two_workers": 1.875,
}


def test_reports_are_as_long_as_asked_and_the_same_every_time() -> None:
    reports = generated_reports(20)
    assert reports == generated_reports(20)
    assert len(set(reports)) == 20
    assert 300 <= statistics.median(len(text.split()) for text in reports) < 350


def test_a_longer_report_than_all_examples_repeats_their_paragraphs() -> None:
    [report] = generated_reports(1, words=8000)
    assert len(report.split()) >= 8000


@pytest.mark.parametrize("form", ["folder", "jsonl"])
def test_reports_can_be_given_as_a_folder_or_a_file(tmp_path: Path, form: str) -> None:
    texts = ["Rain is due.", "The pumps hold."]
    if form == "folder":
        path = tmp_path
        for number, text in enumerate(texts):
            (tmp_path / f"{number}.txt").write_text(text)
    else:
        path = tmp_path / "reports.jsonl"
        path.write_text("".join(json.dumps({"id": "x", "text": text}) + "\n" for text in texts))
    assert reports_in(path) == texts


def test_each_figure_is_the_median_of_its_rounds() -> None:
    assert medians([{"a": 1.0, "b": 9.0}, {"a": 5.0, "b": 2.0}, {"a": 2.0, "b": 3.0}]) == {
        "a": 2.0,
        "b": 3.0,
    }


def test_the_table_shows_ratios_against_each_peer() -> None:
    lines = speed_table(FIGURES).splitlines()
    assert lines[2].endswith("| 45.0 |  | 200 MB | 0.50 s |")
    assert lines[3].endswith("| 20.0 | 2.2 times | 200 MB | 0.50 s |")
    assert lines[4].endswith("| 10.0 | 4.5 times | 200 MB | 0.50 s |")
    assert "| two worker processes against one, wall clock | 1.88 times |" in lines
    assert "| cost of a text so many times as long | 4 times: 4.1, 64 times: 66.2 |" in lines
