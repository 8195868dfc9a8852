from __future__ import annotations

from collections.abc import Callable

import pytest

from sayso.actor import Actor
from sayso.claim import Claim, Quote
from sayso.event import Event
from sayso.reading.assess import assess
from sayso.reading.events import events_of
from sayso.reading.times import times_of
from sayso.report import Report
from sayso.spans import Span

Coder = Callable[..., tuple[Event, ...]]


def span_in(text: str, words: str) -> Span:
    """Where `words` stand in `text`, the first time."""
    start = text.index(words)
    return Span(start, start + len(words))


@pytest.fixture
def coded() -> Coder:
    """Codes one claim: a text, its source, cue and content, and people by their names."""

    def code(
        text: str, *parts: str | None, people: tuple[str, ...] = (), quote: Quote = "indirect"
    ) -> tuple[Event, ...]:
        source, cue, content = (span_in(text, part) if part else None for part in parts)
        assert cue is not None
        assert content is not None
        given = tuple(
            Actor(id=name, name=name, kind="person", mentions=(span_in(text, name),))
            for name in people
        )
        speaker = (
            Actor(id="speaker", name="", kind="person", mentions=(source,)) if source else None
        )
        named = tuple(actor for actor in given if source in actor.mentions)
        speakers = named or ((speaker,) if speaker else ())
        found = assess(text, source=source, cue=cue, content=(content,))
        claim = Claim(
            id="c",
            source=source,
            cue=cue,
            content=(content,),
            quote=quote,
            score=1.0,
            speakers=speakers,
            stance=found.stance,
        )
        report = Report(id="r", text=text, published="2024-10-14")
        actors = tuple({actor.id: actor for actor in (*speakers, *given)}.values())
        times = times_of(text, published=report.published, furniture=())
        return events_of(report, claim, times=times, actors=actors)

    return code
