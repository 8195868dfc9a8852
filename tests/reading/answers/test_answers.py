from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sayso.actor import Actor
from sayso.claim import Claim
from sayso.reading.answers import answered
from sayso.spans import Span

Marked = Callable[..., tuple[str, list[Claim]]]

# A marked text, and which claim answers which.
CASES = tomllib.loads(Path(__file__).with_name("answers.toml").read_text("utf-8"))["answers"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"][:40])
def test_which_claim_is_answered(claims_of: Marked, case: dict[str, Any]) -> None:
    plain, claims = claims_of(case["text"].replace("\n", " "))
    found = answered(plain, claims)
    assert {claim: target for claim, (target, _) in found.items()} == case["found"]
    assert answered(plain, list(reversed(claims))) == found


@pytest.mark.parametrize("cue", ["withdrew", "took back", "went back on", "backtracked on"])
def test_a_withdrawn_claim_is_the_speaker_s_own(claims_of: Marked, cue: str) -> None:
    tavel = Actor(id="tavel", name="Joaquim Tavel", kind="person")
    clerk = Actor(id="clerk", name="a clerk", kind="unnamed")
    plain, claims = claims_of(
        "{1.Tavel} <1.said> [1.the count was rigged]. {2.A clerk} <2.said> [2.it was slow]. "
        f"{{3.He}} later <3.{cue}> [3.his accusation].",
        speakers={1: tavel, 2: clerk, 3: tavel},
    )
    assert answered(plain, claims)["3"] == ("1", "answers:rejects claim")


def test_the_possessor_may_be_a_state_or_a_role(claims_of: Marked) -> None:
    spokesman = Actor(id="s", name="Ilir Doda", kind="person", role="foreign minister", state="NOR")
    plain, claims = claims_of(
        "{1.Ilir Doda} <1.denied> [1.that ships had sailed]. "
        "{2.A sailor} <2.said> [2.it was cold]. "
        "{3.The admiral} <3.rejected> [3.the foreign minister's denial].",
        speakers={1: spokesman},
    )
    assert answered(plain, claims)["3"][0] == "1"


def test_spans_of_empty_words() -> None:
    claim = Claim(id="1", source=None, cue=Span(0, 1), content=(), quote="indirect", score=1.0)
    assert answered("a", [claim]) == {}
