from __future__ import annotations

import pytest
from training.threads import Strand, Taken, Thread

from sides import FLOOR, SIDES, expected, measured, summed


def test_a_story_becomes_what_a_careful_reader_concludes() -> None:
    claims = [Taken([(0, 2)], "P1", "-"), Taken([(3, 5), (6, 8)])]
    thread = Thread(
        "made", {"P1": "It rained"}, [Strand("r", "Wire", "2031-01-01", "No so so", claims)]
    )
    found = expected(thread)
    ((claim,),) = (each["claims"] for each in found["propositions"])
    assert (claim["report"], claim["stance"]) == ("r", SIDES["-"])
    assert claim["content"] == [{"start": 0, "end": 2, "text": "No"}]
    assert [span["text"] for span in found["others"][0]["content"]] == ["so", "so"]


@pytest.mark.slow
def test_sides_are_found_no_worse_than_before() -> None:
    right, total = summed(measured())
    assert 100 * right / total >= FLOOR
