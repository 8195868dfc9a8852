from __future__ import annotations

import csv
import io
from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from sayso import Reading
from sayso.exports import export
from sayso.exports.csv import COLUMNS, WHOLE_NUMBERS, line, rows

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


def test_what_interpretation_found_has_its_columns(known: Reading) -> None:
    first, told, _, inner, alleged = table_of(known)
    assert first["speakers"] == "Adaeze Brandt"
    assert (first["speaker_kinds"], first["speaker_roles"]) == ("person", "Transport Minister")
    assert (first["stance"], first["certainty"], first["certainty_by"]) == (
        "promises",
        "certain",
        "speaker",
    )
    assert (first["said"], first["said_start"]) == ("2025-01-14", "74")
    assert (first["event_types"], first["event_modes"], first["event_dates"]) == (
        "AID",
        "economic",
        "2025-05",
    )
    assert (first["event_negated"], first["event_modality"]) == ("no", "future")
    assert told["relays"] == "reporters"
    assert inner["speakers"] == "engineers; Port officials"
    assert inner["responds_to"] == "c1"
    assert (alleged["likelihood_low"], alleged["likelihood_high"]) == ("0.55", "0.8")
    text = known.report.text
    hedge = text[int(alleged["certainty_start"]) : int(alleged["certainty_end"])]
    assert (hedge, alleged["certainty_by"]) == ("alleged", "reporter")
    assert text[int(first["stance_start"]) : int(first["stance_end"])] == "would"


def test_lists_keep_their_places(known: Reading) -> None:
    speakers = known.claims[3].speakers
    both = (speakers[0], replace(speakers[1], role="guards"))
    reading = replace(known, claims=(replace(known.claims[3], speakers=both),))
    row = table_of(reading)[0]
    assert row["speaker_roles"] == "; guards"
    assert row["speaker_states"] == ""


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


def test_offsets_of_a_frame_are_whole_numbers(known: Reading) -> None:
    frame = known.to_frame()
    assert {str(frame[name].dtype) for name in WHOLE_NUMBERS} == {"Int64"}
    assert frame["said_start"].tolist()[0] == 74


def test_a_frame_of_no_claims_keeps_its_columns(reading_of: ReadingOf) -> None:
    assert tuple(reading_of("Nobody spoke.").to_frame().columns) == COLUMNS
