from __future__ import annotations

from itertools import combinations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from sayso.reading.sameness.clusters import Decided, Pair, clusters
from sayso.reading.sameness.meaning import Vector, unit

IDS = "abcdefgh"
PAIRS = st.lists(
    st.tuples(
        st.sampled_from(list(combinations(IDS, 2))), st.integers(0, 20).map(lambda n: n / 20)
    ),
    max_size=20,
    unique_by=lambda item: item[0],
).map(lambda items: [(one, other, score) for (one, other), score in items])
DECIDED = st.lists(st.sampled_from(list(combinations(IDS, 2))), max_size=3).map(frozenset)


def vector(*numbers: float) -> Vector:
    return np.array(numbers, np.float32)


def test_the_strongest_link_first() -> None:
    assert clusters([("a", "b", 0.9), ("b", "c", 0.8)], 0.5) == (("a", "b", "c"),)
    assert clusters([("a", "b", 0.9), ("c", "d", 0.8), ("b", "c", 0.5)], 0.5) == (
        ("a", "b"),
        ("c", "d"),
    )


def test_the_threshold_moves_without_new_scores() -> None:
    pairs: list[Pair] = [("a", "b", 0.9), ("c", "d", 0.6)]
    assert clusters(pairs, 0.7) == (("a", "b"),)
    assert clusters(pairs, 0.5) == (("a", "b"), ("c", "d"))
    assert clusters(pairs, 0.95) == ()


def test_a_person_puts_together_and_keeps_apart() -> None:
    pairs: list[Pair] = [("a", "b", 0.9), ("b", "c", 0.9)]
    apart = Decided(apart=frozenset([("a", "c")]))
    assert clusters(pairs, 0.4, apart) == (("a", "b"),)
    assert clusters([], 0.5, Decided(together=frozenset([("x", "y")]))) == (("x", "y"),)
    both = Decided(together=frozenset([("a", "b")]), apart=frozenset([("a", "b")]))
    assert clusters(pairs, 0.95, both) == ()


def test_a_chain_does_not_take_in_what_is_unlike_on_the_whole() -> None:
    pairs: list[Pair] = [("a", "b", 0.9), ("b", "c", 0.8), ("c", "d", 0.9)]
    east, west = vector(1, 0), unit(vector(1, 2))
    vectors = {"a": east, "b": east, "c": west, "d": west}

    assert clusters(pairs, 0.3) == (("a", "b", "c", "d"),)
    assert clusters(pairs, 0.3, vectors=vectors) == (("a", "b"), ("c", "d"))
    assert clusters(pairs, 0.3, vectors={"a": east, "c": west}) == (("a", "b"), ("c", "d"))
    assert clusters(pairs, 0.3, vectors=vectors | {"c": east, "d": east}) == (tuple("abcd"),)


def test_what_a_person_puts_together_need_not_be_alike() -> None:
    pairs: list[Pair] = [("a", "b", 0.9), ("c", "d", 0.9)]
    vectors = {one: vector(1, 0) for one in "ab"} | {one: vector(0, 1) for one in "cd"}
    whoever = Decided(together=frozenset([("a", "c")]))

    assert clusters(pairs, 0.3, whoever, vectors) == (tuple("abcd"),)
    elsewhere: list[Pair] = [*pairs, ("d", "e", 0.9)]
    vectors["e"] = vector(-1, 0)
    assert clusters(elsewhere, 0.3, whoever, vectors) == (tuple("abcd"),)


def test_an_answer_that_says_nothing_itself_changes_nothing() -> None:
    pairs: list[Pair] = [("a", "b", 0.95), ("b", "c", 0.95), ("c", "d", 0.9)]
    vectors = {"a": vector(1, 0), "c": vector(0, 1), "d": vector(0, 1)}

    assert clusters(pairs, 0.3, vectors=vectors) == (("a", "b"), ("c", "d"))


def test_vectors_of_two_readers_say_neither_yes_nor_no() -> None:
    vectors = {"a": vector(1, 0), "b": vector(1, 0, 0), "c": vector(0, 1)}

    assert clusters([("a", "b", 0.9)], 0.3, vectors=vectors) == (("a", "b"),)
    both: list[Pair] = [("a", "b", 0.9), ("b", "c", 0.8), ("a", "c", 0.9)]
    assert clusters(both, 0.3, vectors=vectors) == (("a", "b"),)


@given(PAIRS, DECIDED, DECIDED, st.randoms(use_true_random=False))
def test_any_order_gives_the_same(
    pairs: list[Pair],
    together: frozenset[tuple[str, str]],
    apart: frozenset[tuple[str, str]],
    random: st.random.Random,  # type: ignore[name-defined]
) -> None:
    decided = Decided(together=together - apart, apart=apart)
    found = clusters(pairs, 0.5, decided)
    turned = [(other, one, score) for one, other, score in pairs]
    random.shuffle(turned)
    assert clusters(turned, 0.5, decided) == found
    members = [id_ for cluster in found for id_ in cluster]
    assert len(members) == len(set(members))


@given(PAIRS, DECIDED)
def test_what_is_apart_never_meets(pairs: list[Pair], apart: frozenset[tuple[str, str]]) -> None:
    for cluster in clusters(pairs, 0.3, Decided(apart=apart)):
        assert not any(one in cluster and other in cluster for one, other in apart)


@given(PAIRS, DECIDED)
def test_what_is_together_stays(pairs: list[Pair], together: frozenset[tuple[str, str]]) -> None:
    found = clusters(pairs, 0.9, Decided(together=together))
    for one, other in together:
        assert any(one in cluster and other in cluster for cluster in found)
