from __future__ import annotations

from itertools import permutations
from typing import Any

import pytest

from sayso.ledger.positions import Shift, day_of, positions_of, shifts_of
from sayso.ledger.records import ClaimRecord
from sayso.proposition import Relation


def claim(id_: str, speaker: str, published: str, **more: Any) -> ClaimRecord:
    base: dict[str, Any] = {"cue": "said", "content": "", "report": id_, "source": None}
    return ClaimRecord(id=id_, speakers=(speaker,), published=published, **base | more)


def shifts(claims: list[ClaimRecord], relations: dict[str, Relation], **more: Any) -> list[Shift]:
    return list(shifts_of(positions_of(claims, relations, **more)))


def test_a_change_of_stance_names_both_claims() -> None:
    claims = [
        claim("a", "kuvan", "2031-05-02", stance="denies", cue="denied"),
        claim("b", "kuvan", "2031-05-20", cue="admitted"),
        claim("c", "lenk", "2031-05-02"),
    ]
    relations: dict[str, Relation] = {"a": "denies", "b": "supports", "c": "supports"}
    for order in permutations(claims):
        assert shifts(list(order), relations) == [
            Shift(
                actor="kuvan",
                before="denies",
                after="supports",
                on="2031-05-20",
                claims=("a", "b"),
            )
        ]
    assert shifts(claims, relations)[0].to_dict()["from"] == "denies"


def test_one_day_shows_no_order() -> None:
    claims = [claim("a", "k", "2031-05-02"), claim("b", "k", "2031-05-02")]
    assert shifts(claims, {"a": "denies", "b": "supports"}) == []


def test_what_was_said_earlier_comes_first_on_its_day() -> None:
    claims = [
        claim("a", "k", "2031-05-02", cue="admitted"),
        claim("b", "k", "2031-05-02", cue="had initially denied"),
    ]
    found = shifts(claims, {"a": "supports", "b": "denies"})
    assert [(shift.before, shift.after) for shift in found] == [("denies", "supports")]


def test_an_old_stance_restated_is_no_change() -> None:
    claims = [
        claim("a", "k", "2031-05-02", cue="denied"),
        claim("b", "k", "2031-05-20", cue="admitted"),
        claim("c", "k", "2031-05-25", cue="had denied"),
    ]
    found = shifts(claims, {"a": "denies", "b": "supports", "c": "denies"})
    assert [shift.on for shift in found] == ["2031-05-20"]


def test_one_origin_told_again_counts_on_its_first_day() -> None:
    claims = [
        claim("a", "k", "2031-05-02"),
        claim("b", "k", "2031-05-20"),
        claim("c", "k", "2031-05-25"),
    ]
    relations: dict[str, Relation] = {"a": "denies", "b": "supports", "c": "denies"}
    origins = {"a": "one", "c": "one", "b": "two"}
    (position,) = positions_of(claims, relations, origins=origins)
    assert [standing.claim for standing in position.line] == ["a", "b"]
    assert [shift.on for shift in shifts(claims, relations, origins=origins)] == ["2031-05-20"]


def test_the_actor_of_the_ledger_gathers_the_actors_of_reports() -> None:
    claims = [claim("a", "r1-k", "2031-05-02"), claim("b", "r2-k", "2031-05-20")]
    actors = {"r1-k": "kuvan", "r2-k": "kuvan"}
    (position,) = positions_of(claims, {"a": "denies", "b": "supports"}, actors=actors)
    assert position.actor == "kuvan"
    assert [standing.to_dict()["date"] for standing in position.line] == [
        "2031-05-02",
        "2031-05-20",
    ]


def test_what_is_only_related_changes_nothing() -> None:
    claims = [claim("a", "k", "2031-05-02"), claim("b", "k", "2031-05-20")]
    assert shifts(claims, {"a": "related", "b": "supports"}) == []


def test_claims_of_other_propositions_are_left_out() -> None:
    assert positions_of([claim("a", "k", "2031-05-02")], {}) == ()


@pytest.mark.parametrize(
    ("said", "published", "day"),
    [
        ("2031-05-01", "2031-05-02", "2031-05-01"),
        ("2031-05-01T14:00", "2031-05-02", "2031-05-01"),
        ("2031-05", "2031-05-12", "2031-05-12"),
        ("2031-03", "2031-05-12", "2031-03-31"),
        ("2031-W19", "2031-05-12", "2031-05-11"),
        ("PRESENT_REF", "2031-05-12", "2031-05-12"),
        (None, "2031-05-12", "2031-05-12"),
        ("2031-02-31", "2031-05-12", "2031-05-12"),
        (None, None, None),
        ("2030", None, "2030-12-31"),
    ],
)
def test_the_day_of_a_claim(said: str | None, published: str | None, day: str | None) -> None:
    assert (
        day_of(
            claim("a", "k", "", said=said)
            if published is None
            else claim("a", "k", published, said=said)
        )
        == day
    )
