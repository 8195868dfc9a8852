from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from sayso import Reading, Refused, Report
from sayso.ledger import again
from sayso.ledger.ledger import Ledger
from sayso.ledger.store import tables
from synthetic import readings

NEW = "synthetic 2"


def newly_read(reading: Reading) -> Reading:
    """What another version of the reader makes of a report: no first claim, the others doubted."""
    claims = tuple(replace(each, stance="doubts") for each in reading.claims[1:])
    named = {speaker.id for each in claims for speaker in each.speakers}
    actors = tuple(each for each in reading.actors if each.id in named)
    return replace(reading, claims=claims, actors=actors, reader=NEW)


OLD = list(readings(5, claims=5))
BY_ID = {each.report.id: newly_read(each) for each in OLD}


@pytest.fixture(autouse=True)
def new_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    def read_many(reports: Iterable[Report], **_: Any) -> Iterator[Reading]:
        return (BY_ID[each.id] for each in reports)

    monkeypatch.setattr(again, "read", lambda *_, **__: next(iter(BY_ID.values())))
    monkeypatch.setattr(again, "read_many", read_many)


def exported(ledger: Ledger) -> str:
    return "\n".join(json.dumps(each) for each in ledger.export())


def test_what_is_read_again_is_as_if_it_had_been_read_so_at_once(
    new_place: Callable[[], str],
) -> None:
    with Ledger(new_place()) as ledger, Ledger(new_place()) as clean:
        ledger.add_many(OLD)
        clean.add_many(BY_ID.values())
        assert ledger.read_again().added == 5
        assert exported(ledger) == exported(clean)
        assert {each.id: each for each in ledger.actors()} == {
            each.id: each for each in clean.actors()
        }
        assert [each.to_dict() for each in ledger.pending_pairs()] == [
            each.to_dict() for each in clean.pending_pairs()
        ]
        assert ledger.facets().values == clean.facets().values
        assert ledger.verify().ok
        assert ledger.read_again().added == 0


def test_a_person_s_decision_wins_over_the_new_reader(ledger: Ledger) -> None:
    ledger.add_many(OLD)
    lost, found, rejected = OLD[0].claims[:3]
    accepted = ledger.accept(lost.id)
    ledger.correct(found.id, certainty="possible")
    ledger.reject(rejected.id)
    ledger.read_again()
    held = {each.id: each for each in ledger.claims(report=OLD[0].report.id)}
    assert set(held) == {each.id for each in OLD[0].claims}
    assert (held[lost.id].review, held[lost.id].reader) == ("accepted", "synthetic 1")
    assert held[lost.id].claim.stance == lost.stance
    assert held[found.id].claim.stance == found.stance
    assert held[found.id].review == "corrected"
    assert held[rejected.id].review == "rejected"
    assert {held[each.id].claim.stance for each in OLD[0].claims[3:]} == {"doubts"}
    assert {held[each.id].reader for each in OLD[0].claims[3:]} == {NEW}
    ledger.undo(accepted.id)
    assert ledger.verify().ok


def test_actors_that_people_merged_stay_one(ledger: Ledger) -> None:
    ledger.add_many(OLD)
    one, other = (each.id for each in ledger.actors(sort="name").page(2).items)
    before = ledger.actors().count().number
    ledger.merge(one, other)
    ledger.read_again()
    assert ledger.actors().count().number < before
    merged = ledger.decisions().first()
    assert merged is not None
    names = {each.id for each in ledger.actors()}
    ledger.undo(merged.id)
    assert len(list(ledger.actors())) == len(names) + 1
    assert ledger.verify().ok


def test_what_the_new_reader_refuses_keeps_its_old_reading(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    ledger.add_many(OLD)
    before = exported(ledger)

    def read_many(reports: Iterable[Report], **options: Any) -> Iterator[Reading]:
        for each in reports:
            options["refused"](Refused("too-slow", "a test", name=each.id))
        return iter(())

    monkeypatch.setattr(again, "read_many", read_many)
    refused: list[Refused] = []
    assert ledger.read_again(refused=refused.append).refused == 5
    assert len(refused) == 5
    assert exported(ledger) == before


def test_pairs_of_another_scorer_are_scored_anew(ledger: Ledger) -> None:
    ledger.add_many(BY_ID.values())
    copy = replace(OLD[0].report, id="copy", url=None, outlet="Another Post")
    claims = tuple(replace(each, id=f"copy{each.id}") for each in BY_ID[OLD[0].report.id].claims)
    ledger.add(Reading(copy, claims, NEW, actors=BY_ID[OLD[0].report.id].actors))
    before = exported(ledger)
    assert ledger.propositions().count().number == 4
    setting, pair = tables.setting, tables.claim_pair
    with ledger._engine.begin() as connection:
        connection.execute(setting.update().where(setting.c.name == "scorer").values(value="old"))
        connection.execute(pair.update().values(score=0.05))
    ledger.move_threshold(0.5)
    assert ledger.propositions().count().number == 0
    ledger.move_threshold()
    assert ledger.read_again().added == 0
    assert exported(ledger) == before
