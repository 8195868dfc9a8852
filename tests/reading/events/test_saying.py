from __future__ import annotations

import pytest

from .conftest import Coder

SPOKEN = [
    ("accused", "Laos of seizing a ferry", "ACCUSE", "LAO"),
    ("condemned", "Laos for the raid", "ACCUSE", "LAO"),
    ("threatened", "to impose sanctions on Laos", "THREATEN", "LAO"),
    ("demanded", "that Laos free the crew", "REQUEST", "LAO"),
    ("urged", "Laos to free the crew", "REQUEST", "LAO"),
    ("rejected", "an offer by Laos", "REJECT", "LAO"),
    ("praised", "Laos for its patience", "SUPPORT", "LAO"),
    ("promised", "to help Laos", "AGREE", "LAO"),
]


@pytest.mark.parametrize(("cue", "content", "kind", "recipient"), SPOKEN)
def test_speech_that_is_an_event_is_coded_for_the_speaker(
    coded: Coder, cue: str, content: str, kind: str, recipient: str
) -> None:
    event, *_ = coded(f"Mai Tran {cue} {content}.", "Mai Tran", cue, content)
    assert (event.type, event.actors, event.recipients) == (kind, ("speaker",), (recipient,))


@pytest.mark.parametrize("cue", ["said", "denied", "told reporters", "noted", "explained"])
def test_plain_saying_is_no_event(coded: Coder, cue: str) -> None:
    content = "the road was closed"
    assert coded(f"Mai Tran {cue} {content}.", "Mai Tran", cue, content) == ()


def test_what_was_not_said_is_negated(coded: Coder) -> None:
    text = "Mai Tran did not accuse Laos of anything."
    event, *_ = coded(text, "Mai Tran", "did not accuse", "Laos of anything")
    assert event.negated


def test_no_speaker_no_speech(coded: Coder) -> None:
    text = "It is alleged that the road was closed."
    assert coded(text, None, "alleged", "that the road was closed") == ()
