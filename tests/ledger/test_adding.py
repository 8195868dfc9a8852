from __future__ import annotations

import json
import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

import sayso
from sayso import Reading, Refused, Report
from sayso.actor import Actor
from sayso.ledger.errors import NoLedger
from sayso.ledger.ledger import Ledger
from synthetic import readings

WIRE = "The harbour is closed, the port's director said on Monday. Ferries will not run."


def exported(ledger: Ledger) -> str:
    return "\n".join(json.dumps(each) for each in ledger.export())


def test_a_reading_comes_back_as_it_was_put_in(ledger: Ledger) -> None:
    put = list(readings(6, claims=6, vectors=False))
    added = ledger.add_many(put)
    assert (added.added, added.known, added.claims) == (6, 0, 36)
    assert sorted(ledger.readings(), key=lambda each: each.report.id) == sorted(
        put, key=lambda each: each.report.id
    )
    assert ledger.show(put[3].report.id) == put[3]


def test_the_same_again_adds_nothing(ledger: Ledger) -> None:
    put = list(readings(3, claims=5))
    ledger.add_many(put)
    before = exported(ledger)
    assert ledger.add_many(put).known == 3
    assert exported(ledger) == before
    assert ledger.verify().entries == 3


def test_the_order_does_not_matter(new_place: Callable[[], str]) -> None:
    put = list(readings(14, claims=4))
    copy = replace(put[0].report, id="copy", url=None, outlet="Another Post")
    put.append(replace(put[0], report=copy, claims=(), actors=()))
    exports = set()
    for seed in (None, 1, 2):
        order = list(put)
        if seed is not None:
            random.Random(seed).shuffle(order)  # noqa: S311 - any order will do
        with Ledger(new_place()) as ledger:
            for start in range(0, len(order), 4 if seed else 50):
                ledger.add_many(order[start : start + (4 if seed else 50)])
            exports.add(exported(ledger))
    assert len(exports) == 1
    assert '"copy"' in exports.pop()


@pytest.mark.slow
def test_the_number_of_workers_and_the_order_do_not_matter(tmp_path: Path) -> None:
    lines = [
        {"id": f"r{n}", "text": each.report.text, "published": each.report.published}
        for n, each in enumerate(readings(17, claims=2))
    ]
    exports = set()
    for workers in (1, 2, 8):
        random.Random(workers).shuffle(lines)  # noqa: S311 - any order will do
        file = tmp_path / f"{workers}.jsonl"
        file.write_text("".join(json.dumps(each) + "\n" for each in lines))
        with Ledger(tmp_path / f"{workers}.db") as ledger:
            assert ledger.add_many([file], workers=workers).added == 17
            exports.add(exported(ledger))
    assert len(exports) == 1


def test_a_file_keeps_its_bytes(ledger: Ledger, tmp_path: Path) -> None:
    page = b"<!doctype html><title>Port</title><p>" + WIRE.encode() + b"</p>" * 3
    (tmp_path / "page.html").write_bytes(page)
    assert ledger.add(tmp_path / "page.html").added == 1
    assert ledger.add(tmp_path / "page.html").known == 1
    with ledger._engine.connect() as connection:
        from sayso.ledger.store.records import reports_by_id

        ids = [each.id for each in ledger.reports()]
        assert reports_by_id(connection, ids, raw=True)[ids[0]].raw == page


def test_a_folder_is_added_whole_and_a_pattern_too(ledger: Ledger, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "a.txt").write_text(WIRE)
    (tmp_path / "in" / "b.txt").write_text(WIRE + " Nobody knows why.")
    (tmp_path / ".hidden").write_text("Hidden things, the mayor said.")
    assert ledger.add(tmp_path).added == 2
    assert ledger.add(tmp_path / "*.txt").known == 1
    assert ledger.add(tmp_path / "**" / "*.txt").known == 2


def test_what_is_refused_is_named_and_the_rest_is_added(ledger: Ledger, tmp_path: Path) -> None:
    good = tmp_path / "good.txt"
    good.write_text(WIRE)
    refusals: list[Refused] = []
    added = ledger.add_many([tmp_path / "none.txt", good], refused=refusals.append)
    assert (added.added, added.refused) == (1, 1)
    assert [each.reason for each in refusals] == ["missing"]
    with pytest.raises(Refused, match="none.txt"):
        ledger.add(tmp_path / "none.txt")


def test_two_records_of_one_id_are_two_reports(ledger: Ledger) -> None:
    one, two = list(readings(2, claims=5))
    ledger.add(replace(one, report=replace(one.report, id="1")))
    ledger.add(replace(two, report=replace(two.report, id="1")))
    assert ledger.add(replace(two, report=replace(two.report, id="1"))).known == 1
    assert sorted(each.id[:2] for each in ledger.reports()) == ["1", "1-"]
    assert len({entry.id for entry in ledger.claims()}) == 10


def test_one_text_of_two_outlets_is_two_reports(ledger: Ledger, tmp_path: Path) -> None:
    file = tmp_path / "wire.jsonl"
    records = [{"text": WIRE, "outlet": name} for name in ("Coast Post", "Delta Post")]
    file.write_text("".join(json.dumps(each) + "\n" for each in records))
    assert ledger.add(file).added == 2
    assert ledger.add(file).known == 2
    assert len(ledger.duplicates()) == 1


def test_hostile_text_is_kept_and_found(ledger: Ledger) -> None:
    name = "Robert'); DROP TABLE claim;--\ud800\0"
    text = f"{name} said that =cmd|'/C calc'!A0 \0 and \udfff NEAR( \"x\" OR y* said so on Monday."
    made = sayso.Claim(
        id="c",
        source=sayso.Span(0, len(name)),
        cue=sayso.Span(len(name) + 1, len(name) + 5),
        content=(sayso.Span(len(name) + 6, len(text)),),
        quote="indirect",
        score=1,
        speakers=(Actor(id="a", name=name * 50, kind="person"),),
    )
    report = Report(id="\0\ud800", text=text, title="\0", outlet="=1+1\0", url="'\"\0")
    ledger.add(Reading(report, (made,), "test", actors=made.speakers))
    entry = ledger.claims().first()
    assert entry is not None
    assert entry.text == text.replace("\0", "�").replace("\ud800", "�").replace("\udfff", "�")
    assert entry.claim.cue.of(entry.text) == "said"
    assert ledger.verify().ok
    for asked in ("cmd", '"drop table"', "calc NEAR", "x OR y*", "robert') --"):
        assert [each.id for each in ledger.search(asked)] == ["c"], asked
    for asked in ("", "\0", "\ud800", '"', "* ( ) : ^", "-", '"" ""', "absent", "col:robert"):
        assert not list(ledger.search(asked)), asked
    assert len(list(ledger.claims(outlet="=1+1�"))) == 1
    assert not list(ledger.claims(outlet="' OR 1=1 --", actor="'; DROP TABLE claim"))


def test_a_reader_sees_one_state_while_another_writes(ledger: Ledger, place: str) -> None:
    put = list(readings(6, claims=3))
    ledger.add_many(put[:3])
    with Ledger(place) as other:
        rows = iter(other.claims())
        next(rows)
        ledger.add_many(put[3:])
        assert len(list(other.claims())) == 18


def test_there_is_no_ledger_to_ask(tmp_path: Path) -> None:
    with pytest.raises(NoLedger, match="no ledger"):
        Ledger(tmp_path / "none.db", create=False)
    with pytest.raises(NoLedger, match="no folder"):
        Ledger(tmp_path / "no" / "none.db")
    (tmp_path / "text.db").write_text("not a database, and long enough to tell" * 100)
    with pytest.raises(NoLedger, match="is no ledger"):
        Ledger(tmp_path / "text.db")
