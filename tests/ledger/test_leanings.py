from __future__ import annotations

from dataclasses import replace

import pytest
import sqlalchemy as sa

from sayso.ledger.ledger import Ledger
from sayso.ledger.linking.leanings import forget_leanings, leanings
from sayso.ledger.store import tables
from sayso.ledger.store.claim_records import claim_records
from sayso.reading.towards import Judge, Passage
from synthetic import readings


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Passage, Passage]]:
    """What the network is asked; it always says a half."""
    asked: list[tuple[Passage, Passage]] = []

    def leaning(_judge: Judge, one: Passage, other: Passage) -> float:
        asked.append((one, other))
        return 0.5

    monkeypatch.setattr(Judge, "leaning", leaning)
    return asked


def test_what_the_network_says_is_asked_once_and_kept(
    ledger: Ledger, told: list[tuple[Passage, Passage]]
) -> None:
    ledger.add_many(readings(1, claims=3))
    with ledger._engine.begin() as connection:
        connection.execute(tables.claim_leaning.delete())
        one, other, third = sorted(connection.execute(sa.select(tables.claim.c.id)).scalars())
        claims = claim_records(connection, [one, other, third])
        told.clear()
        for _ in range(2):
            assert leanings(connection, claims)(one, other) == 0.5
        ((statement, passage),) = told
        assert (statement.before, statement.after) == ("", "")
        assert passage.content == claims[other].content
        forget_leanings(connection, [third])
        leanings(connection, claims)(one, other)
        assert len(told) == 1
        forget_leanings(connection, [one])
        leanings(connection, claims)(one, other)
        assert len(told) == 2


def test_claims_are_held_against_each_other_only_within_a_proposition(
    ledger: Ledger, told: list[tuple[Passage, Passage]]
) -> None:
    (first,) = readings(1, claims=4)
    claims = tuple(replace(each, id=f"{each.id}b") for each in first.claims)
    again = replace(first, report=replace(first.report, id="again"), claims=claims)
    ledger.add_many([first, again])
    together = [{c["id"] for c in each.to_dict()["claims"]} for each in ledger.propositions()]
    with ledger._engine.begin() as connection:
        rows = connection.execute(sa.select(tables.claim_leaning)).all()
    assert len(rows) == len(told)
    for row in rows:
        assert row.towards != row.claim
        assert any({row.towards, row.claim} <= claims for claims in together)
    assert rows
