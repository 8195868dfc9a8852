from __future__ import annotations

import pytest
import sqlalchemy as sa

from sayso.ledger.ledger import Ledger
from sayso.ledger.store import tables
from synthetic import readings


@pytest.fixture
def held(ledger: Ledger) -> Ledger:
    ledger.add_many(list(readings(3, claims=2)))
    claim = ledger.claims().first()
    assert claim is not None
    ledger.undo(ledger.accept(claim.id).id)
    return ledger


def tampered(ledger: Ledger, statement: sa.Executable) -> list[str]:
    with ledger._engine.begin() as connection:
        connection.execute(statement)
    return ledger.verify().faults


def test_what_nobody_touched_is_as_it_was_put_in(held: Ledger) -> None:
    found = held.verify()
    assert found.ok
    assert found.entries == 5
    assert held.verify(head=found.head).ok
    assert held.verify(head="0" * 63 + "1").faults


def test_a_changed_report_is_named(held: Ledger) -> None:
    own = held.reports(sort="id").page(1).items[0].id
    body = tables.report_body
    with held._engine.connect() as connection:
        text = connection.execute(sa.select(body.c.text).where(body.c.report == own)).scalar_one()
    other = bytes([*text[:-1], text[-1] ^ 1])
    change = body.update().where(body.c.report == own).values(text=other)
    assert tampered(held, change) == [f"report {own}: it is not what was added"]


def test_a_changed_claim_is_named(held: Ledger) -> None:
    claim = held.claims().first()
    assert claim is not None
    body = tables.claim_body
    change = body.update().where(body.c.claim == claim.id).values(vector=b"")
    assert tampered(held, change) == [f"report {claim.report.id}: it is not what was added"]


def test_a_changed_decision_is_named(held: Ledger) -> None:
    faults = tampered(held, tables.decision.update().values(who="Mallory"))
    assert len(faults) == 2
    assert all("is not what was decided" in each for each in faults)


def test_an_entry_taken_out_or_changed_is_named(held: Ledger) -> None:
    log = tables.log
    assert tampered(held, log.delete().where(log.c.number == 2))[0] == "log: entry 2 is missing"


def test_an_entry_changed_is_named(held: Ledger) -> None:
    log = tables.log
    faults = tampered(held, log.update().where(log.c.number == 3).values(digest="0"))
    assert "log: entry 3 (report" in faults[0]
