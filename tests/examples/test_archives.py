from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from sayso.intake import from_path
from sayso.report import Report
from story import ARCHIVES, STORIES, load_story
from story_rules import origins, positions, shifts, status
from story_write import expected_json, reports_jsonl

NAMES = [path.stem for path in sorted(STORIES.glob("*.story"))]


@pytest.fixture(params=NAMES)
def folder(request: pytest.FixtureRequest) -> Path:
    return ARCHIVES / str(request.param)


@pytest.fixture
def expected(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    return found


@pytest.fixture
def reports(folder: Path) -> dict[str, Report]:
    found = list(from_path(folder / "reports.jsonl"))
    return {report.id: report for report in found if isinstance(report, Report)}


def claims_of(expected: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for proposition in expected["propositions"]:
        yield from proposition["claims"]
    yield from expected["others"]


@pytest.mark.parametrize("name", NAMES)
def test_the_archive_is_what_its_annotated_story_gives(name: str) -> None:
    story = load_story(name)
    written = (ARCHIVES / name / "reports.jsonl").read_text(encoding="utf-8")
    concluded = (ARCHIVES / name / "expected.json").read_text(encoding="utf-8")
    assert written == reports_jsonl(story)
    assert concluded == expected_json(story)


def test_every_report_is_taken_in_with_its_head(folder: Path, reports: dict[str, Report]) -> None:
    lines = (folder / "reports.jsonl").read_text(encoding="utf-8").splitlines()
    assert len(reports) == len(lines) >= 22
    for line in lines:
        record = json.loads(line)
        report = reports[record["id"]]
        assert report.text == record["text"]
        assert report.to_dict().items() >= record.items()
        assert "{" not in report.text


def test_reports_have_the_length_of_wire_copy(reports: dict[str, Report]) -> None:
    assert all(130 <= len(report.text.split()) <= 400 for report in reports.values())


def test_the_story_runs_for_two_months(reports: dict[str, Report]) -> None:
    days = [date.fromisoformat(report.published or "") for report in reports.values()]
    assert days == sorted(days)
    assert 50 <= (days[-1] - days[0]).days <= 70


def test_every_span_is_where_it_says(expected: dict[str, Any], reports: dict[str, Report]) -> None:
    for claim in claims_of(expected):
        for span in claim["content"]:
            text = reports[claim["report"]].text[span["start"] : span["end"]]
            assert text == span["text"] == text.strip()
            assert len(text) > 1


def test_ids_are_unique_and_name_what_is_there(
    expected: dict[str, Any], reports: dict[str, Report]
) -> None:
    ids = [claim["id"] for claim in claims_of(expected)]
    actors = {actor["id"] for actor in expected["actors"]}
    speakers = {speaker["id"] for claim in claims_of(expected) for speaker in claim["speakers"]}
    relays = {name for claim in claims_of(expected) for name in claim.get("relays", ())}
    pairs = expected["duplicates"] + expected["versions"]
    assert len(set(ids)) == len(ids)
    assert speakers <= actors
    assert {actor["name"] for actor in expected["actors"] if actor["id"] not in speakers} <= relays
    assert len({proposition["id"] for proposition in expected["propositions"]}) >= 9
    assert {report for pair in pairs for report in pair} <= set(reports)
    assert {actor for pair in expected["apart"] for actor in pair} <= actors


def test_dates_are_no_later_than_their_report(expected: dict[str, Any]) -> None:
    for claim in claims_of(expected):
        said = claim["said"]
        assert said is None or said <= claim["published"]


def test_what_is_concluded_follows_from_the_claims(expected: dict[str, Any]) -> None:
    for proposition in expected["propositions"]:
        claims = proposition["claims"]
        lines = positions(claims)
        assert proposition["origins"] == origins(claims)
        assert proposition["positions"] == lines
        assert proposition["shifts"] == shifts(lines)
        assert proposition["status"] == status(claims, proposition["shifts"])


def test_names_are_in_the_reports(expected: dict[str, Any], reports: dict[str, Report]) -> None:
    for actor in expected["actors"]:
        for report, names in actor["names"].items():
            assert all(name in reports[report].text for name in names)


def test_the_archive_has_what_it_is_for(expected: dict[str, Any]) -> None:
    words = Counter(word for each in expected["propositions"] for word in each["status"])
    moved = {shift["actor"] for each in expected["propositions"] for shift in each["shifts"]}
    claims = [claim for each in expected["propositions"] for claim in each["claims"]]
    variants = [actor for actor in expected["actors"] if _spellings(actor) > 1]
    assert words["contested"] >= 6
    assert len(moved) >= 2
    levels = {claim["certainty"] for claim in claims}
    assert levels == {"certain", "probable", "possible", "unknown"}
    assert {claim["stance"] for claim in claims} == {"supports", "denies", "related"}
    assert any(len(claim["speakers"]) > 1 for claim in claims)
    assert any(claim["relays"] for claim in claims)
    assert len(expected["duplicates"]) >= 4
    assert expected["versions"]
    assert expected["apart"]
    assert variants


def _spellings(actor: dict[str, Any]) -> int:
    if actor["kind"] != "person":
        return 0
    return len({max(names, key=len) for names in actor["names"].values()})
