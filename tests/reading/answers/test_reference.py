from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.reading.answers.act import act_of
from sayso.reading.answers.reference import Reference, reference_of
from sayso.reading.assess import Stance


@pytest.mark.parametrize(
    ("content", "kind", "by", "what"),
    [
        ("the allegations", "claim", "", ""),
        ("all the accusations", "claim", "", ""),
        ("Okoro's denial", "denial", "Okoro", ""),
        ("the two ministers' version", "claim", "the two ministers", ""),
        ("the opposition's repeated accusations of fraud", "claim", "the opposition", "fraud"),
        ("claims by the army that the town had fallen", "claim", "the army", "the town had fallen"),
        ("accusations from Norland that it lied", "claim", "Norland", "it lied"),
        ("any suggestion that he had fled", "claim", "", "he had fled"),
        ("reports of looting were exaggerated", "claim", "", "looting"),
        ("the claim's validity", "claim", "", ""),
        ('the reports of a landing as "a fairy tale"', "claim", "", "a landing"),
        ("the demand", "request", "", ""),
        ("its threat to leave", "threat", "", ""),
        ("it", "any", "", ""),
        ("this as a lie", "any", "", ""),
    ],
)
def test_what_is_taken_up(content: str, kind: str, by: str, what: str) -> None:
    found = reference_of(content)
    assert found is not None
    assert (found.kind, found.by, found.about) == (kind, by, what)


@pytest.mark.parametrize(
    "content",
    [
        "that the bridge was closed",
        "report cards were late",
        "the army claims the town",
        "the report's author had left",
        "it rained",
        "they report losses every day",
        "prices after the report",
        "",
        "“",
    ],
)
def test_what_says_the_thing_itself(content: str) -> None:
    assert reference_of(content) is None


@pytest.mark.parametrize(
    ("cue", "content", "stance", "act"),
    [
        ("dismissed", "that suspicion as gossip", "denies", "rejects"),
        ("ridiculed", "the statement", "asserts", "rejects"),
        ("said", "that the claims are not true", "asserts", "rejects"),
        ("said", "the claims were not false", "asserts", "confirms"),
        ("expressed belief in", "the claim's validity", "asserts", "confirms"),
        ("withdrew", "her accusation", "asserts", "rejects"),
        ("repeated", "his claim", "asserts", "confirms"),
        ("read", "the report", "asserts", "mentions"),
        ("said", "the report had been read", "asserts", "mentions"),
        ("cast doubt on", "the report", "doubts", "doubts"),
    ],
)
def test_what_is_done_with_it(cue: str, content: str, stance: Stance, act: str) -> None:
    reference = reference_of(content)
    assert reference is not None
    assert act_of(cue, reference, stance) == act


@given(st.text(max_size=60))
def test_any_content(content: str) -> None:
    found = reference_of(content)
    assert found is None or isinstance(found, Reference)
