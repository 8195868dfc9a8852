from __future__ import annotations

import json
from pathlib import Path

import pytest

from acceptance import columns, found, given
from acceptance_columns import same_name
from sayso import Reading

TEXT = (
    "The governor of Ostrava said on Sunday that the bridge was safe. "
    "Engineers denied that it was safe."
)


def expected() -> dict[str, object]:
    cue = TEXT.index("said")
    content = TEXT.index("that the bridge")
    return {
        "claims": [
            {
                "id": "safe",
                "source": [0, cue - 1],
                "cue": [cue, cue + 4],
                "content": [[content, TEXT.index(". Eng")]],
                "speaker": "the governor of Ostrava",
                "source_kind": "person",
                "via": None,
                "stance": "asserts",
                "certainty": "certain",
                "quote": "indirect",
                "said": None,
            }
        ],
        "propositions": [],
        "coreferent": {},
        "dates": {"on Sunday": "2024-01-07"},
    }


@pytest.fixture
def reading(tmp_path: Path) -> Reading:
    path = tmp_path / "report.txt"
    path.write_text(f" date 2024-01-08 Bridge safe\n\n{TEXT}", encoding="utf-8")
    offset = path.read_text(encoding="utf-8").index(TEXT)
    wanted = json.loads(json.dumps(expected()))
    for claim in wanted["claims"]:
        for role in ("source", "cue"):
            claim[role] = [at + offset for at in claim[role]]
        claim["content"] = [[at + offset for at in piece] for piece in claim["content"]]
    return given(wanted, path)


def test_a_given_attribution_is_read_as_it_stands(reading: Reading) -> None:
    assert [claim.cue.of(reading.report.text) for claim in reading.claims] == ["said"]
    assert reading.claims[0].stance == "asserts"


def test_columns_count_what_agrees(reading: Reading) -> None:
    results = dict(columns(expected(), reading, {"safe": {reading.claims[0].id}}))
    assert results["stance"] == [(f"safe at {TEXT.index('said')}", "asserts", None)]
    assert results["dates"] == [("on Sunday", "2024-01-07", None)]
    assert results["propositions"] == []


def test_a_claim_that_is_not_found_is_a_miss(reading: Reading) -> None:
    results = dict(columns(expected(), reading, {"safe": set()}))
    assert results["stance"][0][2] == "claim not found"


def test_a_claim_elsewhere_is_not_the_expected_one(reading: Reading) -> None:
    claim = reading.claims[0]
    assert not found(
        {"source": [0, 1], "cue": [claim.cue.start, claim.cue.end], "content": [[1, 2]]}, claim
    )


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Imre Kovel", "Kovel", True),
        ("Security Office (Norland)", "Norland's Security Office", True),
        ("Imre Kovel", "Dana Kovel", False),
        ("the Kovel", "the", False),
    ],
)
def test_names_agree_where_one_holds_the_other(one: str, other: str, same: bool) -> None:
    assert same_name(one, other) is same
