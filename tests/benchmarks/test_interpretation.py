from __future__ import annotations

from interpretation import READING, STEPS, WHOLE, added, measured
from sayso.reading import interpret

TEXT = "The bridge is safe, the mayor said on Monday. Engineers denied that it was safe."


def test_every_step_is_timed_and_put_back() -> None:
    before = {name: getattr(interpret, name, None) for name in STEPS}
    best = measured([TEXT], rounds=1)
    assert {name for name, step in before.items() if step} | {WHOLE, READING} == set(best)
    assert 0 < best["assess"] < best[WHOLE] < best[READING]
    assert before == {name: getattr(interpret, name, None) for name in STEPS}


def test_what_is_added_is_a_share_of_finding_the_claims() -> None:
    assert added({WHOLE: 2.0, READING: 12.0}) == 0.2
