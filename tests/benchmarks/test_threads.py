from __future__ import annotations

from sayso.ledger.propositions import THRESHOLD
from sayso.reading.propositions.propositions import SAME
from sayso.reading.sameness import Matter
from threads import FLOORS, compared, measured, shares

ITEMS = [
    (name, Matter(), taken) for name, taken in (("a", "P1"), ("b", "P1"), ("c", ""), ("d", "P2"))
]


def test_a_claim_in_no_group_stands_for_itself() -> None:
    assert list(shares(ITEMS, [], 0.5)) == [(1.0, 0.5), (1.0, 0.5), (1.0, 1.0)]


def test_what_does_not_belong_costs_precision() -> None:
    pairs = [("a", "b", 0.9), ("a", "c", 0.9), ("b", "c", 0.9)]
    assert next(iter(shares(ITEMS, pairs, 0.5))) == (2 / 3, 1.0)


def test_claims_are_put_together_no_worse_than_before() -> None:
    groups = compared()

    assert measured(groups["within"], SAME)[0] >= FLOORS["within"]
    assert measured(groups["story"], THRESHOLD)[0] >= FLOORS["story"]
