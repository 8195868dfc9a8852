from __future__ import annotations

import copy
import json
from typing import Any

import pytest

from archive_matches import matched
from archive_scores import Score, scores
from story import ARCHIVES

Record = dict[str, Any]
_NEITHER = {"stance": "related", "certainty": "certain"}


@pytest.fixture
def expected() -> Record:
    path = ARCHIVES / "amarel-fire" / "expected.json"
    found: Record = json.loads(path.read_text(encoding="utf-8"))
    return found


@pytest.fixture
def found(expected: Record) -> Record:
    """What sayso would find if it were a careful reader, under ids of its own."""
    made = copy.deepcopy(expected)
    made["others"] = [claim | _NEITHER for claim in made["others"]]
    for proposition in made["propositions"]:
        proposition["id"] = f"found-{proposition['id']}"
    claims = [claim for each in made["propositions"] for claim in each["claims"]]
    return made | {
        "claims": [*claims, *made["others"]],
        "duplicates": made["duplicates"] + made["versions"],
    }


def figures(expected: Record, found: Record) -> dict[str, Score]:
    return {score.what: score for score in scores(matched(expected, found))}


def test_a_careful_reader_scores_100(expected: Record, found: Record) -> None:
    for score in figures(expected, found).values():
        assert (score.what, score.value, score.misses) == (score.what, 100.0, ())


def test_one_big_proposition_has_recall_without_precision(expected: Record, found: Record) -> None:
    one = found["propositions"][0]
    one["claims"] = found["claims"]
    found["propositions"] = [one]
    score = figures(expected, found)["propositions, B-cubed F1, claims found"]
    assert score.detail.endswith("R 100.0")
    assert score.value < 50


def test_a_claim_of_another_matter_costs_precision(expected: Record, found: Record) -> None:
    found["propositions"][0]["claims"] += found["others"][:20]
    score = figures(expected, found)["propositions, B-cubed F1, claims found"]
    assert score.detail.endswith("R 100.0")
    assert 85 < score.value < 100


def test_a_claim_that_was_not_found_counts_where_all_do(expected: Record, found: Record) -> None:
    lost = found["claims"].pop(0)
    score = figures(expected, found)
    assert score["claims found"].misses[0].startswith(lost["id"])
    assert score["propositions, B-cubed F1, claims found"].value == 100
    assert score["propositions, B-cubed F1, all claims"].value < 100


def test_a_wrong_stance_and_a_lost_shift_are_named(expected: Record, found: Record) -> None:
    wiring = next(each for each in found["propositions"] if each["id"] == "found-wiring")
    wiring["claims"][0] = wiring["claims"][0] | {"stance": "denies"}
    lost = wiring["shifts"].pop(0)
    score = figures(expected, found)
    assert score["stance within the proposition"].misses[0].startswith("denies, not related")
    assert lost["actor"] in score["changes of position found"].misses[0]


def test_a_wrong_number_of_origins_is_named(expected: Record, found: Record) -> None:
    found["propositions"][0]["origins"] = 99
    assert figures(expected, found)["number of origins"].misses == ("wiring: 99, not 10",)


def test_two_people_made_one_cost_the_actors_precision(expected: Record, found: Record) -> None:
    for claim in found["claims"]:
        for speaker in claim["speakers"]:
            if speaker["id"] == "dario-quispel":
                speaker["id"] = "rosaura-quispel"
    score = figures(expected, found)["actors merged, pairwise F1"]
    assert score.value < 100
    assert all(miss.startswith("together") for miss in score.misses)


def test_a_pair_through_a_third_report_is_no_mistake(expected: Record, found: Record) -> None:
    found["duplicates"] += [["b10", "b11"], ["b01", "b02"]]
    score = figures(expected, found)["duplicates and versions, F1"]
    assert score.misses == ("wrong: b01 b02",)
