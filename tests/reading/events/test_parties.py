from __future__ import annotations

import pytest

from sayso.actor import Actor
from sayso.claim import Claim
from sayso.reading.events.parties import code_of, parties
from sayso.reading.events.sentence import sentences
from sayso.spans import Span


def ids(text: str, *actors: Actor, claim: Claim | None = None, quoted: bool = False) -> list[str]:
    (tokens,) = sentences(text, 0, len(text))
    found = parties(text, tokens, actors, claim, quoted=quoted)
    return [each for party in found for each in party.ids]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Kenyan troops left South Sudan", "KEN SSD"),
        ("The U.S. thanked Sri Lanka", "USA LKA"),
        ("Moscow and Paris met", "RUS FRA"),
        ("He met Michael Jordan", ""),
        ("turkey is eaten with rice", ""),
        ("they told us", ""),
    ],
)
def test_states_are_found_by_name_people_and_capital(text: str, codes: str) -> None:
    assert ids(text) == codes.split()


def test_an_actor_hides_the_state_in_its_name() -> None:
    text = "The Kenyan army left Somalia"
    army = Actor(id="army", name="Kenyan army", kind="organization", mentions=(Span(0, 15),))
    assert ids(text, army) == ["army", "SOM"]


def test_an_actor_that_is_a_state_has_its_code() -> None:
    assert code_of(Actor(id="a1", name="Peru", kind="state", state="PER")) == "PER"
    assert code_of(Actor(id="a2", name="Ana Lima", kind="person", state="PER")) == "a2"


def test_we_is_the_speaker_in_a_quotation_alone() -> None:
    speaker = Actor(id="s", name="Ana Lima", kind="person")
    claim = Claim(
        id="c",
        source=None,
        cue=Span(0, 1),
        content=(Span(0, 1),),
        quote="direct",
        score=1.0,
        speakers=(speaker,),
    )
    assert ids("We left", claim=claim, quoted=True) == ["s"]
    assert ids("We left", claim=claim) == []
    assert ids("It left US soil", claim=claim, quoted=True) == ["USA"]
