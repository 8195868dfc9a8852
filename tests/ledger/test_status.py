from __future__ import annotations

import pytest

from sayso.ledger.status import origins_of, status_of
from sayso.proposition import Relation
from sayso.reading.propositions.dispute import dispute_of


@pytest.mark.parametrize(
    ("relations", "status"),
    [
        (["supports"], "uncontested"),
        (["supports", "supports", "related"], "uncontested"),
        (["related"], "uncontested"),
        (["supports", "denies"], "contested"),
        (["denies"], "denied only"),
        (["denies", "related"], "denied only"),
    ],
)
def test_dispute(relations: list[Relation], status: str) -> None:
    assert dispute_of(relations) == status


def test_all_that_holds_is_named() -> None:
    assert status_of(["supports"], origins=1) == ("uncontested", "single origin")
    assert status_of(["supports", "denies"], origins=2, shifts=1) == ("contested", "shifted")
    assert status_of(["denies"], origins=0) == ("denied only",)


def test_only_what_supports_has_origins_that_count() -> None:
    told: list[tuple[Relation, str]] = [
        ("supports", "a"), ("supports", "a"), ("supports", "b"), ("denies", "c"), ("related", "d"),
    ]  # fmt: skip
    assert origins_of(told) == 2
