from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from sayso.cli import main

WIRE = (
    "Deputy Mayor Ada Renn denied on Tuesday that the dam at Port Vale had failed. "
    "Engineers said the dam at Port Vale had failed on Sunday."
)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a ledger of three reports, two of which are one text."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SAYSO_USER", "Ada")
    records = [
        {"id": "one", "text": WIRE, "published": "2025-03-05", "outlet": "=Coast Post"},
        {"id": "two", "text": WIRE, "published": "2025-03-06", "outlet": "Delta Post"},
        {"id": "three", "text": "The ferry sank, the port said.", "published": "2025-03-07"},
    ]
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(each) + "\n" for each in records))
    assert run("add", "in.jsonl", "--workers", "1").exit_code == 0
    return tmp_path


def run(*words: str) -> Result:
    return CliRunner().invoke(main, list(words))


def lines(*words: str) -> list[Any]:
    found = run(*words, "--format", "jsonl")
    assert found.exit_code == 0, found.output
    return [json.loads(line) for line in found.stdout.splitlines()]


@pytest.mark.usefixtures("here")
def test_lists_in_every_format() -> None:
    for what in ("claims", "propositions", "actors", "reports", "decisions", "pending"):
        everything = lines(what)
        assert json.loads(run(what, "--format", "json").stdout) == everything
        rows = list(csv.reader(io.StringIO(run(what, "--format", "csv").stdout)))
        assert len(rows) == len(everything) + 1
        assert run(what).exit_code == 0


@pytest.mark.usefixtures("here")
def test_no_text_becomes_a_formula() -> None:
    safe = run("reports", "--format", "csv-safe").stdout
    assert "'=Coast Post" in safe
    assert run("reports", "--format", "csv").stdout.count("'=") == 0


@pytest.mark.usefixtures("here")
def test_lists_are_narrowed_sorted_and_paged() -> None:
    claims = lines("claims", "--sort", "date")
    assert [each["day"] for each in claims] == sorted(each["day"] for each in claims)
    assert {each["stance"] for each in lines("claims", "--stance", "denies")} == {"denies"}
    assert len(lines("claims", "--outlet", "Delta Post")) == len(claims) // 2
    assert len(lines("claims", "--limit", "2")) == 2
    assert lines("search", "ferry sank")[0]["report"] == "three"
    assert lines("reports", "--since", "2025-03-06", "--until", "2025-03-06")[0]["id"] == "two"


@pytest.mark.usefixtures("here")
def test_a_proposition_tells_why_its_claims_are_of_one_origin() -> None:
    found = next(each for each in lines("propositions") if each["joins"])
    join = found["joins"][0]
    assert {join["a"], join["b"]} <= {each["id"] for each in found["claims"]}
    shown = run("show", found["id"]).stdout
    assert f"one origin: {join['a']} and {join['b']} ({join['rule']}: {join['shared']})" in shown


@pytest.mark.usefixtures("here")
def test_duplicates_are_one_object() -> None:
    found = run("reports", "--duplicates", "--format", "jsonl").stdout
    assert json.loads(found) == {"duplicates": [["one", "two"]]}
    assert run("reports", "--duplicates").stdout == "one two\n"


@pytest.mark.usefixtures("here")
def test_two_versions_are_compared() -> None:
    later = {
        "id": "four",
        "text": WIRE.replace("on Sunday", "on Monday") + " The port said it was shut.",
        "published": "2025-03-09",
        "outlet": "Delta Post",
    }
    Path("later.jsonl").write_text(json.dumps(later))
    assert run("add", "later.jsonl", "--workers", "1").exit_code == 0
    assert "sayso show four --against two" in run("show", "four").stdout
    assert "--against" not in run("show", "three").stdout
    table = run("show", "four", "--against", "two").stdout
    assert table.startswith("1 same · 1 changed · 1 added · 0 dropped")
    assert "changed: content" in table
    found = json.loads(run("show", "four", "--against", "two", "--format", "json").stdout)
    assert len(found["added"]) == 1
    assert run("show", "four", "--against", "nothing").exit_code != 0


@pytest.mark.usefixtures("here")
def test_a_pair_that_waits_is_listed_and_decided_on() -> None:
    records = [
        {"id": f"more{at}", "text": f"The dam is safe, {name} said.", "published": "2025-03-08"}
        for at, name in enumerate(("Director Ada Renn", "Renn"))
    ]
    Path("more.jsonl").write_text("".join(json.dumps(each) + "\n" for each in records))
    assert run("add", "more.jsonl", "--workers", "1").exit_code == 0
    actors = lines("pending", "--of", "actor")
    assert actors
    assert actors[0]["id"] in run("pending").stdout
    decision = run("reject", actors[0]["id"], "--note", "two people").stdout.split()[-1]
    assert actors[0]["id"] not in {each["id"] for each in lines("pending")}
    assert lines("decisions")[0]["of"] == "pair"
    assert run("undo", decision).exit_code == 0
    assert lines("pending", "--of", "actor") == actors


@pytest.mark.usefixtures("here")
def test_the_threshold_is_shown_and_moved() -> None:
    own = run("threshold").stdout
    before = lines("propositions")
    assert run("threshold", "1").stdout == "1\n"
    assert len(lines("propositions")) <= len(before)
    assert run("threshold", "--default").stdout == own
    assert lines("propositions") == before
    assert run("threshold", "7").exit_code == 2
    assert run("threshold", "0.5", "--default").exit_code == 2


@pytest.mark.usefixtures("here")
def test_what_this_reader_read_is_not_read_again() -> None:
    found = run("add", "--again", "--workers", "1")
    assert (found.exit_code, found.stderr) == (0, "0 reports read again, with 0 claims\n")
    both = run("add", "--again", "in.jsonl", "--workers", "1")
    assert "3 known before" in both.stderr
    assert run("add").exit_code == 2
    assert run("add", "--again", "--ledger", "none.db").exit_code == 2


@pytest.mark.usefixtures("here")
def test_an_actor_is_shown_with_the_records_that_may_be_split_off() -> None:
    actor = next(each for each in lines("actors") if each["name"] == "Ada Renn")
    shown = json.loads(run("show", actor["id"], "--format", "json").stdout)
    assert {each["report"] for each in shown["records"]} == {"one", "two"}
    assert "records" not in actor
    assert run("split", actor["id"], shown["records"][0]["id"]).exit_code == 0
    assert len(lines("actors", "--name", "Ada Renn")) == 2


@pytest.mark.usefixtures("here")
def test_a_decision_is_made_listed_and_undone() -> None:
    claim = lines("claims")[0]["id"]
    decision = run("reject", claim, "--note", "no claim").stdout.split()[-1]
    assert lines("claims", "--review", "rejected")[0]["id"] == claim
    assert "reject by Ada" in run("show", claim).stdout
    assert lines("decisions")[0] | {"at": ""} == {
        "id": decision,
        "kind": "reject",
        "of": "claim",
        "subject": claim,
        "data": {},
        "who": "Ada",
        "at": "",
        "note": "no claim",
        "closed_by": None,
    }
    assert run("undo", decision).exit_code == 0
    assert lines("claims", "--review", "rejected") == []
    again = run("undo", decision)
    assert (again.exit_code, "undone before" in again.stderr) == (1, True)


@pytest.mark.usefixtures("here")
def test_every_kind_of_thing_is_shown() -> None:
    proposition = lines("propositions")[0]
    actor = proposition["positions"][0]["actor"]
    for own in (proposition["id"], actor["id"], proposition["claims"][0]["id"], "three"):
        assert run("show", own).stdout.strip(), own
        assert json.loads(run("show", own, "--format", "json").stdout)
    missing = run("show", "nothing-of-it")
    assert (missing.exit_code, "nothing-of-it" in missing.stderr) == (2, True)


@pytest.mark.usefixtures("here")
def test_a_ledger_is_verified_and_exported() -> None:
    assert "all is as it was put in: 3 entries" in run("verify").stdout
    whole = [json.loads(line) for line in run("export", "ledger").stdout.splitlines()]
    assert {each["is"] for each in whole} >= {"reading", "duplicates", "actor", "proposition"}
    readings = run("export", "jsonl").stdout.splitlines()
    assert [json.loads(line)["report"]["id"] for line in readings] == ["one", "three", "two"]


@pytest.mark.usefixtures("here")
def test_adding_again_adds_nothing_and_names_what_is_refused() -> None:
    again = run("add", "in.jsonl", "none.txt", "--workers", "1")
    assert again.exit_code == 1
    assert "refused none.txt" in again.stderr
    assert "0 reports added with 0 claims, 3 known before" in again.stderr


def test_there_is_no_ledger_to_ask(tmp_path: Path) -> None:
    found = run("claims", "--ledger", str(tmp_path / "none.db"))
    assert (found.exit_code, "there is no ledger" in found.stderr) == (2, True)
    assert not list(tmp_path.iterdir())


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize(
    "words",
    [
        ["claims", "--stance", "maybe"],
        ["claims", "--since", "last week"],
        ["claims", "--after", "nowhere"],
        ["claims", "--sort", "colour"],
        ["merge", "one"],
        ["export", "docx"],
    ],
)
def test_wrong_usage_is_told(words: list[str]) -> None:
    assert run(*words).exit_code == 2
