from __future__ import annotations

from collections.abc import Callable

from sayso.proposition import Relation
from sayso.reading.towards import settled

RULED: dict[str, Relation] = {"a": "supports", "b": "supports", "c": "denies", "d": "related"}


def near(order: str) -> Callable[[str], list[str]]:
    """What gives the claims that take a side, in this order."""
    return lambda claim: [other for other in order if other != claim]


def leaning(**odds: float) -> Callable[[str, str], float]:
    """How the second leans towards the first, by both names; else they agree."""
    return lambda one, other: odds.get(one + other, 1.0)


def test_a_plain_claim_that_opposes_those_near_it_denies() -> None:
    found = settled(RULED, near("acb"), leaning(ab=-3.0, cb=0.5, ca=-2.0))
    assert found == RULED | {"b": "denies"}


def test_what_agrees_with_a_denial_denies() -> None:
    assert settled(RULED, near("cab"), leaning(cb=4.0, ab=0.0, ca=-4.0))["b"] == "denies"


def test_what_opposes_a_denial_supports() -> None:
    assert settled(RULED, near("cab"), leaning(cb=-4.0, ca=-4.0)) == RULED


def test_one_that_is_sure_does_not_outweigh_all() -> None:
    found = settled(RULED, near("acb"), leaning(ab=-99.0, cb=-4.0, ca=-4.0))
    assert found == RULED


def test_only_plain_claims_are_held_against_others() -> None:
    asked: list[str] = []

    def noted(one: str, other: str) -> float:
        asked.append(one + other)
        return 0.0

    settled(RULED, near("abc"), noted)
    assert sorted(asked) == ["ab", "ba", "ca", "cb"]
    assert settled({"a": "supports"}, near(""), noted) == {"a": "supports"}


def test_no_more_is_asked_than_can_change_the_answer() -> None:
    asked: list[str] = []

    def agreeing(one: str, other: str) -> float:
        asked.append(one + other)
        return 4.0

    assert settled(RULED, near("abc"), agreeing) == RULED
    assert sorted(asked) == ["ab", "ba"]
