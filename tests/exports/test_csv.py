from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from sayso import Reading
from sayso.exports import export
from sayso.exports.csv import COLUMNS, line, rows

if TYPE_CHECKING:
    from conftest import ReadingOf


def table_of(*readings: Reading) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO("".join(export("csv", readings)), newline="")))


def test_one_row_a_claim_with_its_exact_words(bridge: Reading) -> None:
    table = table_of(bridge, bridge)
    assert len(table) == 10
    assert tuple(table[0]) == COLUMNS
    first = table[0]
    assert first["content"] == "that the harbour bridge would reopen in May"
    assert (first["claim"], first["published"], first["score"]) == ("c1", "2025-01-14", "0.9")
    text = bridge.report.text
    for row in table:
        if row["source"]:
            assert text[int(row["source_start"]) : int(row["source_end"])] == row["source"]
        assert text[int(row["cue_start"]) : int(row["cue_end"])] == row["cue"]


def test_pieces_of_a_content_have_their_places(bridge: Reading) -> None:
    row = table_of(bridge)[1]
    places = [tuple(map(int, place.split())) for place in row["content_pieces"].split(";")]
    words = [bridge.report.text[start:end] for start, end in places]
    assert words == ['"We have replaced every cable,"', '"It will carry trams again."']
    assert " … ".join(words) == row["content"]
    assert (int(row["content_start"]), int(row["content_end"])) == (places[0][0], places[-1][1])


def test_what_is_null_is_empty(bridge: Reading) -> None:
    nobody = table_of(bridge)[4]
    assert [nobody[name] for name in ("source", "source_start", "url", "within")] == [""] * 4


def test_numbers_stay_numbers_in_python(bridge: Reading) -> None:
    row = dict(zip(COLUMNS, next(rows(bridge)), strict=True))
    assert row["cue_start"] == bridge.claims[0].cue.start
    assert row["score"] == 0.9


def test_a_reading_without_claims_is_the_head_line(reading_of: ReadingOf) -> None:
    assert "".join(export("csv", [reading_of("Nobody spoke.")])) == ",".join(COLUMNS) + "\r\n"


def test_lines_end_as_rfc_4180_has_it(bridge: Reading) -> None:
    assert all(piece.endswith("\r\n") for piece in export("csv", [bridge]))


@given(st.lists(st.text(), min_size=2, max_size=4))
def test_any_cell_comes_back_as_it_was(row: list[str]) -> None:
    assert list(csv.reader(io.StringIO(line(row), newline=""))) == [row]


def test_a_frame_has_the_same_columns_and_rows(bridge: Reading) -> None:
    frame = bridge.to_frame()
    assert tuple(frame.columns) == COLUMNS
    assert list(frame["cue"]) == ["said", "told", "cautioned", "had warned of", "It is alleged"]
    assert frame["content_start"].tolist() == [claim.content[0].start for claim in bridge.claims]


def test_offsets_in_a_frame_cut_the_text(bridge: Reading) -> None:
    frame = bridge.to_frame()
    first, nobody = frame.iloc[0], frame.iloc[4]
    words = bridge.report.text[first["source_start"] : first["source_end"]]
    assert words == first["source"] == "Transport Minister Adaeze Brandt"
    assert nobody[["source", "source_start", "source_end"]].isna().all()


def test_a_frame_of_no_claims_keeps_its_columns(reading_of: ReadingOf) -> None:
    assert tuple(reading_of("Nobody spoke.").to_frame().columns) == COLUMNS
