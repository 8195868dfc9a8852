from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from sayso.ledger.actors import Pair, clusters

NAMES = "abcdef"
LINKS = st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)).filter(
    lambda link: link[0] < link[1]
)
PAIRS = st.dictionaries(LINKS, st.sampled_from([0.01, 0.2, 0.5, 0.8, 0.9, 0.95, 0.99]), max_size=12)


def test_a_name_that_fits_two_people_goes_to_the_nearer_and_joins_no_others() -> None:
    found = clusters([Pair("a", "x", 0.95), Pair("b", "x", 0.9), Pair("a", "b", 0.01)])
    assert found == {"a": "a", "b": "b", "x": "a"}


def test_uncertain_pairs_stay_apart() -> None:
    pair = Pair("a", "b", 0.5)
    assert pair.undecided
    assert clusters([pair]) == {"a": "a", "b": "b"}


def test_a_person_s_decisions_win() -> None:
    pairs = [Pair("a", "b", 0.99), Pair("b", "c", 0.01)]
    assert clusters(pairs, cannot=[("b", "a")]) == {"a": "a", "b": "b", "c": "c"}
    assert clusters(pairs, must=[("c", "b")]) == {"a": "a", "b": "a", "c": "a"}
    found = clusters(pairs, must=[("c", "b")], cannot=[("a", "c")])
    assert found == {"a": "a", "b": "b", "c": "b"}


def test_what_cannot_be_one_is_not_joined_by_way_of_others() -> None:
    pairs = [Pair("a", "b", 0.99), Pair("b", "c", 0.98), Pair("c", "d", 0.97)]
    found = clusters(pairs, cannot=[("a", "d")])
    assert found == {"a": "a", "b": "a", "c": "a", "d": "d"}


@given(PAIRS, st.lists(LINKS, max_size=3), st.lists(LINKS, max_size=3), st.randoms())
def test_the_order_never_matters_and_decisions_always_hold(
    scores: dict[tuple[str, str], float],
    must: list[tuple[str, str]],
    cannot: list[tuple[str, str]],
    chance: random.Random,
) -> None:
    pairs = [Pair(a, b, score) for (a, b), score in scores.items()]
    found = clusters(pairs, must=must, cannot=cannot)
    for links in (pairs, must, cannot):
        chance.shuffle(links)
    assert clusters(pairs, must=must, cannot=cannot) == found
    assert all(found[a] == found[b] for a, b in must)
    by_hand = clusters([], must=must)
    for a, b in cannot:
        if by_hand.get(a, a) != by_hand.get(b, b):
            assert found[a] != found[b]
