from __future__ import annotations

import json
import os
import pickle
from collections.abc import Iterator
from itertools import count, islice
from pathlib import Path

import pytest

import sayso
from sayso import Reading, Refused, Report
from sayso.reading.reader import FEW

PLACES = ["Larkspur", "Haldvik", "Panburi", "Quillaro", "Vaimea", "Skjerland"]
TEXTS = [
    f"The mayor of {PLACES[at % len(PLACES)]} said on Monday that {at + 2} bridges were shut.\n\n"
    + "“Nobody was hurt,” Elin Voss told reporters.\n" * (at % 3)
    for at in range(FEW + 6)
]


def as_bytes(reading: Reading) -> bytes:
    return json.dumps(reading.to_dict()).encode()


def test_readings_are_the_same_whatever_is_read_beside_and_by_however_many() -> None:
    alone = [as_bytes(sayso.read(text)) for text in TEXTS]

    assert [as_bytes(reading) for reading in sayso.read_many(TEXTS, workers=1)] == alone
    assert [as_bytes(reading) for reading in sayso.read_many(TEXTS, workers=2)] == alone
    assert [as_bytes(reading) for reading in sayso.read_many(TEXTS[::-1], workers=1)] == alone[::-1]


@pytest.mark.parametrize("workers", [1, 2])
def test_what_is_refused_is_named_at_its_place_and_the_rest_goes_on(workers: int) -> None:
    sources: list[str | Path] = [*TEXTS[:5], "", *TEXTS[5:], Path("none-such.txt"), TEXTS[0]]
    seen: list[str] = []
    note = seen.append

    for reading in sayso.read_many(
        sources, workers=workers, refused=lambda refusal: note(refusal.reason)
    ):
        note(reading.report.text)

    assert seen == [*TEXTS[:5], "empty", *TEXTS[5:], "missing", TEXTS[0]]


@pytest.mark.parametrize("workers", [1, 2])
def test_without_a_place_for_refusals_the_first_is_raised_after_what_stands_before(
    workers: int,
) -> None:
    readings = sayso.read_many([*TEXTS[:3], "", TEXTS[3]], workers=workers)

    assert [next(readings).report.text for _ in range(3)] == TEXTS[:3]
    with pytest.raises(Refused) as refusal:
        next(readings)
    assert refusal.value.reason == "empty"


def test_texts_files_and_reports_may_be_mixed_and_a_file_may_hold_many(tmp_path: Path) -> None:
    lines = [json.dumps({"id": name, "text": TEXTS[0]}) for name in ("a", "b")]
    (tmp_path / "two.jsonl").write_text("\n".join(lines), "utf-8")
    (tmp_path / "one.txt").write_text(TEXTS[1], "utf-8")
    mine = Report(id="mine", text=TEXTS[2])

    readings = sayso.read_many(
        [tmp_path / "two.jsonl", TEXTS[3], mine, tmp_path / "one.txt"], published="2025-03-01"
    )
    reports = [reading.report for reading in readings]

    assert [report.id for report in reports[:2]] == ["a", "b"]
    assert [report.text for report in reports[2:]] == [TEXTS[3], TEXTS[2], TEXTS[1]]
    assert [report.published for report in reports] == [*["2025-03-01"] * 3, None, "2025-03-01"]


def test_sources_are_taken_as_they_are_needed() -> None:
    taken: list[int] = []

    def endless() -> Iterator[str]:
        for at in count():
            taken.append(at)
            yield TEXTS[0]

    readings = sayso.read_many(endless(), workers=1)
    assert taken == []
    assert len(list(islice(readings, 3))) == 3
    assert len(taken) == 3


def test_two_workers_read_no_further_ahead_than_a_few_batches() -> None:
    taken: list[int] = []

    def endless() -> Iterator[str]:
        for at in count():
            taken.append(at)
            yield TEXTS[0]

    readings = sayso.read_many(endless(), workers=2)
    next(readings)

    assert len(taken) <= 8 * FEW


def test_nothing_to_read_gives_nothing() -> None:
    assert list(sayso.read_many([])) == []


def test_an_unknown_reader_is_an_error_before_anything_is_read() -> None:
    with pytest.raises(ValueError, match="no reader is called"):
        sayso.read_many([TEXTS[0]], reader="none-such")


def test_progress_is_shown_on_standard_error_only(capsys: pytest.CaptureFixture[str]) -> None:
    readings = list(sayso.read_many(TEXTS[:2], workers=1, progress=True))

    assert len(readings) == 2
    assert capsys.readouterr().out == ""


def test_readings_and_refusals_pass_between_processes() -> None:
    reading = sayso.read(TEXTS[1])
    refusal = Refused("empty", "there is no text in it", name="a.txt")
    again = pickle.loads(pickle.dumps(refusal))  # noqa: S301  what we pickled ourselves

    assert pickle.loads(pickle.dumps(reading)) == reading  # noqa: S301
    assert (again.reason, again.detail, again.name) == ("empty", "there is no text in it", "a.txt")
    assert str(again) == str(refusal)


def test_where_the_number_of_cores_is_unknown_one_process_reads(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: None)
    monkeypatch.setattr("sayso.reading.reader.ProcessPoolExecutor", None)

    assert len(list(sayso.read_many(TEXTS))) == len(TEXTS)
