from __future__ import annotations

import pytest

from sayso import Reading
from sayso.actor import Actor
from sayso.event import Event
from sayso.exports.readings import described, shown_certainty, shown_event, shown_speaker
from sayso.reading.assess.assessment import Certainty
from sayso.spans import Span


def test_the_speaker_is_named_once(known: Reading) -> None:
    text = known.report.text
    assert [shown_speaker(text, claim) for claim in known.claims] == [
        "Transport Minister Adaeze Brandt",
        "Adaeze Brandt",
        "Port officials",
        "engineers, Port officials",
        "no source named",
    ]


def test_what_a_report_tells_twice_is_shown_once() -> None:
    actor = Actor(id="a", name="Varn", kind="person", affiliation="MRW", state="MRW")
    assert described(actor) == "MRW, person"


@pytest.mark.parametrize(
    ("certainty", "shown"),
    [
        (None, ""),
        (Certainty(level="certain"), "certain"),
        (Certainty(level="probable", likelihood=(0.55, 0.8)), "probable, 55–80 %"),
        (Certainty(level="possible", likelihood=(0.3, 0.3)), "possible, 30 %"),
    ],
)
def test_a_likelihood_goes_with_its_level(certainty: Certainty | None, shown: str) -> None:
    assert shown_certainty(certainty) == shown


@pytest.mark.parametrize(
    ("event", "shown"),
    [
        (Event(type="PROTEST", span=Span(0, 1), modality="past"), "PROTEST (past)"),
        (
            Event(type="ASSAULT", mode="aerial", span=Span(0, 1), modality="past", actors=("x",)),
            "ASSAULT (aerial): the junta → ? (past)",
        ),
        (
            Event(type="AID", span=Span(0, 1), modality="future", recipients=("MRW", "y")),
            "AID: ? → MRW and y (future)",
        ),
    ],
)
def test_an_event_in_one_line(event: Event, shown: str) -> None:
    assert shown_event(event, {"x": "the junta"}) == shown
