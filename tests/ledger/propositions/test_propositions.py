from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from typing import Any

import numpy as np

from sayso.ledger.propositions import (
    FLOOR,
    MOST,
    MemoryIndex,
    answer_pairs,
    candidates,
    clusters,
    grouped,
    keys_of,
    matters_of,
    score_pairs,
)
from sayso.ledger.records import ClaimRecord
from sayso.reading.sameness import Matter, matter_of
from sayso.reading.sameness.cells import cells_of
from sayso.reading.sameness.meaning import SIZE, WIDTH, vector_of


def claim(id_: str, content: str, **more: Any) -> ClaimRecord:
    base: dict[str, Any] = {"cue": "said", "source": "a clerk", "report": id_[0]}
    return ClaimRecord(id=id_, content=content, **base | more)


REPORTS = {
    "r": [
        claim("r1", "Velmark has sent soldiers across the Osk river", published="2031-05-01"),
        claim("r2", "bread was dear in Castra", published="2031-05-01"),
    ],
    "s": [
        claim(
            "s1",
            "no Velmarki soldier was sent across the Osk river",
            stance="denies",
            published="2031-05-02",
        ),
        claim(
            "s2", "the denial", cue="rejected", stance="denies", responds_to="s1",
            published="2031-05-02",
        ),
    ],
    "t": [claim("t1", "fish from Teal Bay is safe to eat", published="2031-05-03")],
}  # fmt: skip
TEXTS = {report: ". ".join(c.content for c in claims) for report, claims in REPORTS.items()}


def grown(order: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """The clusters of a ledger to which the reports were added in this order."""
    index, matters, pairs = MemoryIndex(), dict[str, Matter](), []
    for report in order:
        new = matters_of(TEXTS[report], REPORTS[report])
        matters |= new
        pairs += [*score_pairs(candidates(index, new), matters), *answer_pairs(REPORTS[report])]
    return clusters(pairs, 0.3)


def test_the_denial_goes_with_what_it_denies_in_any_order() -> None:
    for order in permutations(REPORTS):
        assert grown(order) == (("r1", "s1", "s2"),)


def test_a_proposition_says_who_supports_and_who_denies() -> None:
    records = [REPORTS["s"][1], REPORTS["s"][0], REPORTS["r"][0]]
    found = grouped(records)
    assert found.claims == {"r1": "supports", "s1": "denies", "s2": "supports"}
    assert list(found.claims) == ["r1", "s1", "s2"]
    assert found.about == "Velmark has sent soldiers across the Osk river"
    assert found == grouped(records[::-1])


def test_a_plain_claim_that_opposes_the_likest_denies() -> None:
    records = [REPORTS["s"][1], REPORTS["s"][0], REPORTS["r"][0]]
    asked: list[tuple[str, str]] = []

    def leaning(one: str, other: str) -> float:
        asked.append((one, other))
        return -4.0 if other == "s2" and one == "r1" else 0.0

    found = grouped(records, leaning)
    assert found.claims == {"r1": "supports", "s1": "denies", "s2": "denies"}
    assert sorted(asked) == [("r1", "s2"), ("s1", "r1"), ("s1", "s2"), ("s2", "r1")]
    records[0] = replace(records[0], corrected=True)  # a person's word stands above it
    assert grouped(records, leaning).claims["s2"] == "supports"


def test_claims_are_held_against_the_likest_whatever_vectors_they_have() -> None:
    one, two, three = REPORTS["r"][0], *REPORTS["s"]
    here, there = (vector_of(row.repeat(2, 0).reshape(1, -1)) for row in np.eye(2, WIDTH)[:, None])
    many = [
        replace(one, id="a", vector=here),
        replace(one, id="b", vector=there),
        replace(one, id="c", vector=here),
        replace(two, vector=None),
        replace(three, vector=np.ones(7, np.float32)),
    ]
    first: dict[str, str] = {}
    grouped(many, lambda other, claim: float(first.setdefault(claim, other) == ""))
    assert (first["a"], first["c"]) == ("c", "a")
    assert set(first) == {"a", "b", "c", "s2"}


def test_the_id_stays_while_claims_come_in_behind() -> None:
    assert grouped([REPORTS["r"][0]]).id == grouped([REPORTS["r"][0], REPORTS["s"][0]]).id


def test_only_what_shares_a_key_is_compared() -> None:
    index = MemoryIndex()
    assert candidates(index, matters_of(TEXTS["r"], REPORTS["r"])) == []
    assert candidates(index, matters_of(TEXTS["t"], REPORTS["t"])) == []
    assert candidates(index, matters_of(TEXTS["s"], REPORTS["s"])) == [("r1", "s1")]


def test_what_too_many_new_claims_share_compares_none_of_them() -> None:
    one = matter_of("the bridge at Tessaly fell")
    many = {f"c{number}": one for number in range(MOST + 1)}

    assert candidates(MemoryIndex(), many) == []
    assert len(candidates(MemoryIndex(), {"c1": one, "c2": one})) == 1


def test_keys_are_few_and_the_same_for_the_same() -> None:
    matter = matter_of(" ".join(f"word{chr(97 + n)}" for n in range(26)), report=tuple("abcdefgh"))
    assert keys_of(matter) == keys_of(matter)
    assert len(keys_of(matter)) <= 31
    assert keys_of(Matter()) == frozenset()


def test_contents_that_lie_together_are_compared_whatever_their_words() -> None:
    vector = np.eye(1, SIZE, dtype=np.float32)[0]
    one = matter_of("sheep do not march", report=("tessaly",), vector=vector)
    other = matter_of("nobody crossed", report=("tessaly",), vector=vector)
    elsewhere = replace(other, report=("osk",))

    a, b, c = sorted(cells_of(vector))
    places = (f"#{a}", f"#{b}", f"#{c}", f"#{a}#{b}", f"#{a}#{c}", f"#{b}#{c}")
    assert keys_of(one) & keys_of(other) == {f"{place} in tessaly" for place in places}
    assert not keys_of(one) & keys_of(elsewhere)
    assert not keys_of(one) & keys_of(replace(other, vector=None))


def test_pairs_below_the_floor_are_not_kept() -> None:
    matters = {"a": matter_of("bread was dear"), "b": matter_of("the ship sank")}
    assert list(score_pairs([("a", "b")], matters)) == []
    same = {"a": matters["a"], "b": matters["a"]}
    ((one, other, score),) = score_pairs([("a", "b")], same)
    assert (one, other) == ("a", "b")
    assert score > FLOOR
