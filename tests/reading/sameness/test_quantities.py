from __future__ import annotations

import pytest

from sayso.reading.sameness.quantities import gap, quantities


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("a few engineers", (4.0,)),
        ("thousands of soldiers", (4000.0,)),
        ("12,000 people", (12000.0,)),
        ("some 1.5 million voters", (1.5e6,)),
        ("three thousand men", (3000.0,)),
        ("two dozen", (2.0, 12.0)),
        ("hundreds of thousands of shells", (400.0, 4000.0)),
        ("in 2024", ()),
        ("for three weeks", ()),
        ("53 percent of the vote", ()),
        ("on 6 May", ()),
        ("the 40-year-old clerk", ()),
        ("no soldiers at all", ()),
        ("", ()),
    ],
)
def test_amounts(text: str, amounts: tuple[float, ...]) -> None:
    assert quantities(text) == amounts


def test_gap_is_the_same_both_ways() -> None:
    assert gap((3.0,), (300.0, 5e6)) == gap((300.0, 5e6), (3.0,)) == 1.0
    assert gap((10.0,), (12.0,)) < 0.05
