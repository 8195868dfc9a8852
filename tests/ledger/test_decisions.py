from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
import sqlalchemy as sa

from sayso import Reading
from sayso.ledger.decisions import Decision
from sayso.ledger.errors import Conflict, LedgerError, Unknown
from sayso.ledger.ledger import Ledger
from sayso.ledger.queries.entries import ClaimEntry
from sayso.ledger.queries.propositions import PropositionEntry
from sayso.ledger.store import tables
from synthetic import readings


def exported(ledger: Ledger) -> str:
    return "\n".join(json.dumps(each) for each in ledger.export())


def derived(ledger: Ledger) -> dict[str, list[str]]:
    """Every row that follows from readings and decisions."""
    skipped = {"decision", "log", "alembic_version"}
    with ledger._engine.connect() as connection:
        return {
            table.name: sorted(map(repr, connection.execute(sa.select(table)).all()))
            for table in tables.metadata.sorted_tables
            if table.name not in skipped
        }


@pytest.fixture
def held(ledger: Ledger) -> Ledger:
    """A few reports, two of which say the same things."""
    one, *others = list(readings(4, claims=5))
    told = replace(one.report, id="told-again", outlet="Another Post", url=None)
    ids = {claim.id: f"again{number}" for number, claim in enumerate(one.claims)}
    claims = tuple(replace(claim, id=ids[claim.id]) for claim in one.claims)
    ledger.add_many([one, Reading(told, claims, "test", actors=one.actors), *others])
    return ledger


def first(ledger: Ledger) -> ClaimEntry:
    entry = ledger.claims(sort="score").first()
    assert entry is not None
    return entry


def test_what_is_said_twice_is_one_proposition_of_one_origin(held: Ledger) -> None:
    found = list(held.propositions())
    assert len(found) == 5
    assert {each.origins <= 1 for each in found} == {True}
    assert {len(each.members) for each in found} == {2}
    assert held.duplicates() == [sorted(["told-again", *_ids_of(found)])]


def _ids_of(found: list[PropositionEntry]) -> list[str]:
    reports = {member.entry.report.id for each in found for member in each.members}
    return sorted(reports - {"told-again"})


@pytest.mark.parametrize("kind", ["accept", "reject", "flag", "correct"])
def test_a_judgement_of_a_claim_can_be_undone(held: Ledger, kind: str) -> None:
    before = derived(held)
    claim = first(held).id
    fields = {"stance": "doubts", "certainty": "possible"} if kind == "correct" else {}
    decision: Decision = getattr(held, kind)(claim, who="Ada", note="why not", **fields)
    assert (decision.who, decision.note) == ("Ada", "why not")
    changed = {"accept": "accepted", "reject": "rejected", "flag": "flagged"}
    entry = held.claims(review=changed.get(kind, "corrected")).first()
    assert entry is not None
    assert entry.id == claim
    assert derived(held) != before
    undoing = held.undo(decision.id)
    assert derived(held) == before
    held.undo(undoing.id)
    assert held.claims(review="none").count().number == held.claims().count().number - 1
    assert held.verify().ok


def test_a_correction_changes_every_field_and_keeps_what_the_reader_made(held: Ledger) -> None:
    entry = first(held)
    before = derived(held)
    content = [entry.claim.content[0].end - 9, entry.claim.content[0].end]
    held.correct(
        entry.id,
        source=None,
        content=[content],
        quote="direct",
        stance="denies",
        certainty="probable",
        said="2020-02-29",
        speakers=[{"name": "Zoë Vane", "kind": "person"}],
    )
    now = held.show(entry.id)
    assert isinstance(now, ClaimEntry)
    assert (now.claim.source, now.claim.quote, now.claim.stance) == (None, "direct", "denies")
    assert now.content == entry.text[slice(*content)]
    assert (now.day, [actor.name for actor in now.actors]) == ("2020-02-29", ["Zoë Vane"])
    assert [each.id for each in held.search("zoe vane")] == [entry.id]
    assert [each.id for each in held.claims(actor=now.actors[0].id)] == [entry.id]
    assert held.facets().values["kind"] == held.facets(since="1900-01-01").values["kind"]
    assert [each.name for each in held.actors(name="Zoë Vane")] == ["Zoë Vane"]
    held.undo(held.decisions().page(1).items[0].id)
    assert derived(held) == before


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"stance": "maybe"},
        {"content": []},
        {"cue": [5, 3]},
        {"cue": [0, 10_000_000]},
        {"said": "last week"},
        {"speakers": [{"name": "", "kind": "person"}]},
        {"speakers": [{"name": "Ada", "kind": "robot"}]},
        {"score": 1},
    ],
)
def test_a_correction_that_cannot_be_is_refused(held: Ledger, changes: dict[str, Any]) -> None:
    before = exported(held)
    with pytest.raises(ValueError, match=r"."):
        held.correct(first(held).id, **changes)
    assert exported(held) == before
    assert not list(held.decisions())


def test_a_rejected_claim_leaves_its_proposition(held: Ledger) -> None:
    claim = held.propositions().page(1).items[0].members[0].entry.id
    held.reject(claim)
    assert held.propositions().count().number == 4
    shown = held.show(claim)
    assert isinstance(shown, ClaimEntry)
    assert shown.propositions == ()


def test_propositions_are_merged_and_split_and_both_undone(held: Ledger) -> None:
    before = derived(held)
    one, two = held.propositions(sort="id").page(2).items
    merged = held.merge(one.id, two.id)
    assert sorted(len(each.members) for each in held.propositions()) == [2, 2, 2, 4]
    whole = held.propositions(claims=4).first()
    assert whole is not None
    inside = [member.entry.id for member in one.members]
    held.undo(merged.id)
    assert derived(held) == before
    parted = held.split(one.id, inside[:1])
    assert held.propositions().count().number == 4
    held.undo(parted.id)
    assert derived(held) == before


def test_actors_are_merged_and_split_and_both_undone(held: Ledger) -> None:
    before = derived(held)
    one, two = held.actors(kind="person", sort="name").page(2).items
    merged = held.merge(one.id, two.id)
    joined = held.show(min(one.id, two.id))
    assert joined.to_dict()["claims"] == one.claims + two.claims
    held.undo(merged.id)
    assert derived(held) == before
    named = {"person", "organization", "state"}
    twice = next(each for each in held.actors() if each.reports == 2 and each.kind in named)
    with held._engine.connect() as connection:
        record = tables.actor_record
        mine = sa.select(record.c.id).where(record.c.actor == twice.id).order_by(record.c.id)
        records = list(connection.execute(mine).scalars())
    parted = held.split(twice.id, records[:1])
    assert len([each for each in held.actors() if each.name == twice.name]) == 2
    held.undo(parted.id)
    assert derived(held) == before


def test_what_cannot_be_decided_is_refused(held: Ledger) -> None:
    one, two = held.propositions().page(2).items
    with pytest.raises(Unknown, match="nothing-of-it"):
        held.accept("nothing-of-it")
    with pytest.raises(Unknown):
        held.merge(one.id, "nothing-of-it")
    with pytest.raises(LedgerError, match="two ids"):
        held.merge(one.id, one.id)
    with pytest.raises(LedgerError, match="empty"):
        held.split(one.id, [member.entry.id for member in one.members])
    with pytest.raises(Unknown):
        held.split(one.id, [two.members[0].entry.id])
    with pytest.raises(Unknown):
        held.undo("nothing-of-it")
    decision = held.accept(first(held).id)
    held.undo(decision.id)
    with pytest.raises(Conflict, match="undone before"):
        held.undo(decision.id)


def test_who_decides_on_what_another_decided_meanwhile_is_told(held: Ledger) -> None:
    claim = first(held).id
    decision = held.accept(claim, who="Ada", seen="")
    with pytest.raises(Conflict, match="accept, Ada"):
        held.reject(claim, who="Ben", seen="")
    assert held.reject(claim, who="Ben", seen=decision.id).who == "Ben"
    assert [each.who for each in held.decisions(subject=claim)] == ["Ben", "Ada"]


def test_decisions_hold_for_what_is_added_later(held: Ledger) -> None:
    one, two = held.propositions(sort="id").page(2).items
    held.merge(one.id, two.id)
    held.add_many(list(readings(3, start=50, claims=3)))
    assert held.propositions(claims=4).count().number == 1
