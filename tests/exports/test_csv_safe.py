from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso import Reading
from sayso.exports import export
from sayso.exports.csv import COLUMNS, rows
from sayso.exports.csv_safe import guarded

if TYPE_CHECKING:
    from conftest import ReadingOf


def table_of(reading: Reading) -> list[dict[str, str]]:
    text = "".join(export("csv-safe", [reading]))
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


@pytest.mark.parametrize(
    "cell",
    ["=1+1", "+4420", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠x", ";=1"],
)
def test_what_could_be_a_formula_is_held_back(cell: str) -> None:
    assert guarded(cell) == f"'{cell}"
    assert guarded(f" {cell}") == f"' {cell}"


@pytest.mark.parametrize("cell", ["said", '"=1"', "", None, -1, 0.5])
def test_other_cells_stay_as_they_are(cell: str | float | None) -> None:
    assert guarded(cell) == cell


@given(st.text())
def test_no_text_begins_with_a_formula(cell: str) -> None:
    safe = guarded(cell)
    assert isinstance(safe, str)
    assert not safe.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert safe.removeprefix("'") == cell.removeprefix("'")


def test_a_report_cannot_put_a_formula_in_a_cell(reading_of: ReadingOf) -> None:
    reading = reading_of(
        '"=HYPERLINK(1)" @all said -1',
        {"source": "@all", "cue": "said", "content": ["=HYPERLINK(1)", "-1"]},
        title="+CMD|' /C calc'!A0",
    )
    row = table_of(reading)[0]
    assert row["source"] == "'@all"
    assert row["content"] == "'=HYPERLINK(1) … -1"
    assert row["title"] == "'+CMD|' /C calc'!A0"


def test_spreadsheets_are_told_that_it_is_utf_8(bridge: Reading) -> None:
    assert next(export("csv-safe", [bridge])).startswith("\ufeff")


def test_it_holds_the_rows_of_csv(bridge: Reading) -> None:
    plain = [["" if cell is None else str(cell) for cell in row] for row in rows(bridge)]
    assert [list(row.values()) for row in table_of(bridge)] == plain
    assert list(table_of(bridge)[0]) == list(COLUMNS)
