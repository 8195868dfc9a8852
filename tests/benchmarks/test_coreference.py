from __future__ import annotations

import pytest

from coreference import b_cubed, ceaf_e, clusters_of, conll, muc

GOLD = [frozenset("abc"), frozenset("defg")]
FOUND = [frozenset("ab"), frozenset("cd"), frozenset("fghi")]


def test_worked_example_of_the_definitions() -> None:
    # Pradhan and others (2014), section 4.4: the example with its published figures.
    assert muc(GOLD, FOUND).recall == pytest.approx(2 / 5)
    assert muc(GOLD, FOUND).precision == pytest.approx(2 / 5)
    assert b_cubed(GOLD, FOUND).precision == pytest.approx(0.5, abs=0.01)
    assert b_cubed(GOLD, FOUND).recall == pytest.approx(0.42, abs=0.01)


def test_alignment_of_clusters() -> None:
    pytest.importorskip("scipy")
    assert ceaf_e(GOLD, FOUND).recall == pytest.approx(0.65)
    assert ceaf_e(GOLD, FOUND).precision == pytest.approx(0.43, abs=0.01)


def test_perfect_clusters_score_one() -> None:
    pytest.importorskip("scipy")
    assert conll(GOLD, list(reversed(GOLD))) == 1.0


def test_nothing_linked_where_all_should_be() -> None:
    alone = clusters_of((item, item) for item in "abc")
    assert muc([frozenset("abc")], alone).recall == 0.0
    assert b_cubed([frozenset("abc")], alone).recall == pytest.approx(1 / 3)
