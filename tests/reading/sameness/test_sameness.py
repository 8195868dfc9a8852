from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from sayso.event import Event
from sayso.reading.sameness import Matter, matter_of, mean_vector, names_of, shipped
from sayso.reading.sameness.features import NAMES, features
from sayso.reading.sameness.periods import days_of
from sayso.spans import Span

TROOPS = "Velmark has sent thousands of soldiers across the Osk river"
DENIED = "no Velmarki soldier was sent across the Osk river"
ENGINEERS = "a few Velmarki engineers are repairing pumps in Lubin"
FISH = "fish from Teal Bay is safe to eat"


def test_a_denial_goes_with_what_it_denies() -> None:
    troops, denied, engineers, fish = map(matter_of, (TROOPS, DENIED, ENGINEERS, FISH))
    score = shipped().score
    assert score(troops, denied) > 0.5
    assert score(troops, engineers) < 0.2
    assert score(troops, fish) < 0.05


def test_the_same_both_ways_and_explained() -> None:
    scorer = shipped()
    for one, other in combinations(map(matter_of, (TROOPS, DENIED, ENGINEERS, FISH)), 2):
        assert scorer.score(one, other) == scorer.score(other, one)
        parts = sum(scorer.explain(one, other).values()) + scorer.bias
        assert 1 / (1 + np.exp(-parts)) == pytest.approx(scorer.score(one, other), abs=0.01)


def event(when: str | None = None, place: str | None = None) -> Event:
    return Event(type="ASSAULT", span=Span(0, 1), modality="past", when=when, place=place)


@pytest.mark.parametrize(
    "apart",
    [
        (event(when="2031-05-06"), event(when="2031-05-18")),
        (event(place="Ashkol"), event(place="Durvand")),
    ],
)
def test_another_date_or_place_speaks_against(apart: tuple[Event, Event]) -> None:
    words = "a market was shelled"
    one, other = (matter_of(words, events=[each]) for each in apart)
    same = matter_of(words, events=[apart[0]])
    assert shipped().score(one, other) < shipped().score(one, same)


def test_meaning_counts_where_words_differ() -> None:
    near, far = np.eye(2, 384, dtype=np.float32)
    one = matter_of("the blaze began in a cable", vector=near)
    scorer = shipped()
    like = scorer.score(one, matter_of("faulty wiring was to blame", vector=near))
    unlike = scorer.score(one, matter_of("faulty wiring was to blame", vector=far))
    assert like > unlike


def test_names_of_a_report_are_counted_by_stem() -> None:
    text = "Norland moved. Norlandic ships sailed past Tessaly, the Norlanders said."
    assert names_of(text) == ("norland", "tessaly")


def test_mean_vector() -> None:
    one, other = np.eye(2, 4, dtype=np.float32)
    found = mean_vector([one, None, other])
    assert found is not None
    assert found == pytest.approx([0.70710678, 0.70710678, 0, 0])
    assert mean_vector([None]) is None
    assert mean_vector([one, -one]) is None


@pytest.mark.parametrize(
    ("value", "days"),
    [
        ("2031-05-06", ("2031-05-06", "2031-05-06")),
        ("2031-05-06TMO", ("2031-05-06", "2031-05-06")),
        ("2031-02", ("2031-02-01", "2031-02-28")),
        ("2031-Q2", ("2031-04-01", "2031-06-30")),
        ("2031", ("2031-01-01", "2031-12-31")),
        ("2024-W41", ("2024-10-07", "2024-10-13")),
    ],
)
def test_days(value: str, days: tuple[str, str]) -> None:
    found = days_of(value)
    assert found is not None
    assert tuple(day.isoformat() for day in found) == days


@pytest.mark.parametrize("value", [None, "", "PRESENT_REF", "P3W", "XXXX-WXX-5", "2031-13", "0000"])
def test_no_days(value: str | None) -> None:
    assert days_of(value) is None


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=80), st.text(max_size=80))
@example("1", "3")  # whose gap differed in the last bit
def test_any_text_can_be_compared(one: str, other: str) -> None:
    a, b = matter_of(one, context=other), matter_of(other)
    found = features(a, b)
    assert set(found) == set(NAMES)
    assert found == features(b, a)
    assert all(-1 <= part <= 1 for part in found.values())


def test_nothing_is_compared_with_nothing() -> None:
    assert 0 <= shipped().score(Matter(), Matter()) <= 1
