from __future__ import annotations

from within import shares


def test_a_claim_in_no_group_stands_for_itself() -> None:
    gold = {"a": "P1", "b": "P1", "c": "", "d": "P2"}

    assert list(shares({}, gold)) == [(1.0, 0.5), (1.0, 0.5), (1.0, 1.0)]


def test_what_does_not_belong_costs_precision() -> None:
    gold = {"a": "P1", "b": "P1", "c": "", "d": "P2"}

    assert next(iter(shares({"a": 0, "b": 0, "c": 0}, gold))) == (2 / 3, 1.0)
