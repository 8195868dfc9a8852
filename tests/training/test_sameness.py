from __future__ import annotations

import tomllib

import pytest

from sayso.reading.sameness import matter_of
from sayso.reading.sameness.features import NAMES

pytest.importorskip("sklearn", reason="needs scikit-learn, of the training extra")
sameness = pytest.importorskip("training.sameness", reason="needs torch, of the training extra")


def test_invented_stories_hold_several_things_each_told_more_than_once() -> None:
    for story in tomllib.loads(sameness.INVENTED.read_text("utf-8"))["story"]:
        assert len(story["same"]) > 1
        assert all(len(wordings) > 1 for wordings in story["same"])


def test_pairs_of_one_thing_and_of_others() -> None:
    pairs = list(sameness.invented_pairs())
    same = [is_same for _, _, is_same, _ in pairs]
    assert 0.02 < sum(same) / len(same) < 0.5


def test_weights_stay_within_their_bounds() -> None:
    one, other = matter_of("the bridge fell"), matter_of("bread was dear")
    pairs = [(one, one, True, 1.0), (one, other, False, 1.0)] * 10
    kept = sameness.fit(pairs)
    assert set(kept["weights"]) == set(NAMES)
    assert all(kept["weights"][name] >= bound for name, bound in sameness.LOWEST.items())
    assert all(kept["weights"][name] <= bound for name, bound in sameness.HIGHEST.items())
    assert kept["weights"]["words"] > 0
