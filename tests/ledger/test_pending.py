from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from sayso import Reading
from sayso.actor import Actor
from sayso.ledger.errors import Conflict
from sayso.ledger.ledger import Ledger
from sayso.ledger.linking import claims as linking
from synthetic import readings


def state(ledger: Ledger) -> list[dict[str, Any]]:
    """All that a ledger exports, and the pairs that wait."""
    return [*ledger.export(), *(each.to_dict() for each in ledger.pending_pairs())]


def told(reading: Reading, actor: Actor) -> Reading:
    """The same reading, all said by one actor."""
    claims = tuple(replace(each, speakers=(actor,)) for each in reading.claims)
    return replace(reading, claims=claims, actors=(actor,))


@pytest.fixture
def held(ledger: Ledger) -> Ledger:
    """Two reports that quote a family name, which may be one person or two."""
    names = ("Ada Renn", "Renn")
    actors = [Actor(id=f"actor{at}", name=name, kind="person") for at, name in enumerate(names)]
    made = zip(readings(2, claims=2), actors, strict=True)
    ledger.add_many([told(reading, actor) for reading, actor in made])
    return ledger


def test_a_pair_of_actors_waits_with_what_speaks_for_it(held: Ledger) -> None:
    (pair,) = held.pending_pairs("actor")
    assert 0.25 < pair.score < 0.85
    names = {each.name for each in pair.actors}
    assert names == {"Ada Renn", "Renn"}
    sides = [(each.a, each.b) for each in pair.features if each.name.startswith("name")]
    assert sides == [tuple(each.name.lower() for each in pair.actors)]
    assert held.pending_pairs().count().number == 1
    assert pair.to_dict()["of"] == "actor"


@pytest.mark.parametrize(("kind", "actors"), [("accept", 1), ("reject", 2)])
def test_who_decides_on_a_pair_ends_its_waiting(held: Ledger, kind: str, actors: int) -> None:
    (pair,) = held.pending_pairs()
    before = state(held)
    decision = getattr(held, kind)(pair.id, who="Mira", note="as the page says", seen="")
    assert (decision.of, decision.subject, decision.who) == ("pair", pair.id, "Mira")
    assert list(held.pending_pairs()) == []
    assert held.actors().count().number == actors
    held.undo(decision.id)
    assert state(held) == before
    with pytest.raises(Conflict):
        getattr(held, kind)(pair.id, seen="")
    assert held.verify().ok


def test_a_rejected_pair_stays_two_whatever_else_is_read(held: Ledger) -> None:
    (pair,) = held.pending_pairs()
    held.reject(pair.id)
    more = told(next(readings(1, start=7, claims=2)), Actor(id="x", name="Renn", kind="person"))
    held.add(more)
    assert held.actors().count().number == 2
    assert list(held.pending_pairs()) == []


def test_claims_that_the_others_kept_apart_wait(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = list(readings(1, claims=4, vectors=False))
    a, b, c, d = sorted(each.id for each in found[0].claims)
    scores = [(a, b, 0.9), (c, d, 0.8), (a, c, 0.4)]
    monkeypatch.setattr(linking, "score_pairs", lambda *_: scores)
    monkeypatch.setattr(linking, "answer_pairs", lambda *_: [])
    ledger.add_many(found)
    assert ledger.propositions().count().number == 2
    (pair,) = ledger.pending_pairs("proposition")
    assert ([each.id for each in pair.claims], pair.score) == ([a, c], 0.4)
    before = state(ledger)
    accepted = ledger.accept(pair.id)
    assert ledger.propositions().count().number == 1
    ledger.undo(accepted.id)
    assert state(ledger) == before
    rejected = ledger.reject(pair.id)
    assert ledger.propositions().count().number == 2
    assert list(ledger.pending_pairs()) == []
    ledger.undo(rejected.id)
    assert state(ledger) == before


def test_only_pairs_of_something_can_be_asked_for(ledger: Ledger) -> None:
    with pytest.raises(ValueError, match="report"):
        ledger.pending_pairs("report")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="date"):
        ledger.pending_pairs(sort="date")


def test_the_threshold_is_moved_without_reading_again(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = list(readings(1, claims=4, vectors=False))
    a, b, c, d = sorted(each.id for each in found[0].claims)
    scores = [(a, b, 0.9), (c, d, 0.4), (a, c, 0.15)]
    monkeypatch.setattr(linking, "score_pairs", lambda *_: scores)
    monkeypatch.setattr(linking, "answer_pairs", lambda *_: [])
    ledger.add_many(found)
    before, own = state(ledger), ledger.threshold
    ledger.move_threshold(0.5)
    assert ledger.threshold == 0.5
    assert [{each.entry.id for each in one.members} for one in ledger.propositions()] == [{a, b}]
    assert list(ledger.pending_pairs()) == []
    ledger.move_threshold()
    assert (ledger.threshold, state(ledger)) == (own, before)
    for wrong in (0.01, 1.5, float("nan")):
        with pytest.raises(ValueError, match="threshold"):
            ledger.move_threshold(wrong)
