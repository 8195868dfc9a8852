from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import settings

from sayso import Claim, Reading, Report, Span
from sayso.actor import Actor, Anonymity, Relay
from sayso.event import Event
from sayso.proposition import Proposition
from sayso.reading.assess.assessment import Certainty
from sayso.reading.times import Time

ReadingOf = Callable[..., Reading]

# A slow or busy machine is no failure.
settings.register_profile("any-machine", deadline=None)
settings.load_profile("any-machine")

BRIDGE = """LARKSPUR, Jan 14 (Meridian Press) - Transport Minister Adaeze Brandt said on Tuesday \
that the harbour bridge would reopen in May.

"We have replaced every cable," Brandt told reporters. "It will carry trams again."

Port officials, citing a survey, cautioned that engineers had warned of further delays.

It is alleged that two reports were withheld.
"""


@pytest.fixture
def reading_of() -> ReadingOf:
    """Make a Reading of a text and claims by their words.

    A claim is a dict of `source` (or None), `cue` and `content` (one piece or a list), with
    `quote`, `within` and `score` if wanted; each is the first place where the words stand. Claims
    get the ids c1, c2 and so on.
    """

    def make(text: str, *claims: dict[str, Any], **report: Any) -> Reading:
        made = tuple(_claim(text, f"c{number}", claim) for number, claim in enumerate(claims, 1))
        return Reading(Report(**{"id": "made", "text": text, **report}), made, "test")

    return make


@pytest.fixture
def bridge(reading_of: ReadingOf) -> Reading:
    """Five claims: indirect, direct in two pieces, one with another inside, one of nobody."""
    return reading_of(
        BRIDGE,
        {
            "source": "Transport Minister Adaeze Brandt",
            "cue": "said",
            "content": "that the harbour bridge would reopen in May",
        },
        {
            "source": "Brandt",
            "cue": "told",
            "content": ['"We have replaced every cable,"', '"It will carry trams again."'],
            "quote": "direct",
        },
        {
            "source": "Port officials",
            "cue": "cautioned",
            "content": "that engineers had warned of further delays",
        },
        {
            "source": "engineers",
            "cue": "had warned of",
            "content": "further delays",
            "within": "c3",
        },
        {"source": None, "cue": "It is alleged", "content": "that two reports were withheld"},
        id="bridge",
        title="Harbour bridge to reopen in May, minister says",
        outlet="Larkspur Courier",
        published="2025-01-14",
        furniture=(Span(0, BRIDGE.index("Transport")),),
    )


@pytest.fixture
def known(bridge: Reading) -> Reading:
    """The five claims of `bridge` with something in each field that interpretation fills."""

    def at(words: str) -> Span:
        return _place(BRIDGE, words)

    brandt = Actor(
        id="a1",
        name="Adaeze Brandt",
        kind="person",
        role="Transport Minister",
        mentions=(at("Transport Minister Adaeze Brandt"), at("Brandt")),
    )
    officials = Actor(
        id="a2",
        name="Port officials",
        kind="anonymous",
        anonymity=Anonymity(affiliation=at("Port"), closeness=at("citing a survey")),
        mentions=(at("Port officials"),),
    )
    engineers = Actor(id="a3", name="engineers", kind="unnamed", mentions=(at("engineers"),))
    nobody = Actor(id="a4", name="no source named", kind="unattributed")
    tuesday = Time(span=at("on Tuesday"), type="DATE", value="2025-01-14", rule="weekday")
    opening = Event(
        type="AID", mode="economic", span=at("reopen"), modality="future", when="2025-05"
    )
    flat = Certainty(level="certain")
    alleged = Certainty(
        level="probable", likelihood=(0.55, 0.8), words=at("alleged"), by="reporter"
    )
    first, told, warned, inner, said = bridge.claims
    claims = (
        replace(
            first,
            speakers=(brandt,),
            stance="promises",
            stance_span=at("would"),
            certainty=flat,
            said=tuesday,
            events=(opening,),
            why=(
                ("speakers", "name"),
                ("stance", "content:promise"),
                ("certainty", "cue:say"),
                ("said", "after the cue"),
            ),
        ),
        replace(
            told,
            speakers=(brandt,),
            relays=(Relay(name="reporters", span=at("reporters")),),
            stance="asserts",
            certainty=flat,
        ),
        replace(warned, speakers=(officials,), stance="asserts", certainty=flat),
        replace(
            inner,
            speakers=(engineers, officials),
            stance="denies",
            stance_span=at("had warned of"),
            certainty=Certainty(level="possible", words=at("further")),
            responds_to="c1",
        ),
        replace(said, speakers=(nobody,), stance="asserts", certainty=alleged),
    )
    about = Proposition(
        id="p1", about="the bridge", status="contested", claims={"c1": "supports", "c4": "denies"}
    )
    return Reading(
        bridge.report,
        claims,
        "test",
        actors=(brandt, officials, engineers, nobody),
        times=(tuesday,),
        propositions=(about,),
    )


def _claim(text: str, claim_id: str, claim: dict[str, Any]) -> Claim:
    pieces = [claim["content"]] if isinstance(claim["content"], str) else claim["content"]
    return Claim(
        id=claim_id,
        source=_place(text, claim["source"]) if claim["source"] else None,
        cue=_place(text, claim["cue"]),
        content=tuple(_place(text, piece) for piece in pieces),
        quote=claim.get("quote", "indirect"),
        score=claim.get("score", 0.9),
        within=claim.get("within"),
    )


def _place(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))
