"""Whatever the text: no error, spans inside it, states and ids that exist."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.actor import Actor
from sayso.claim import Claim
from sayso.reading.events import events_of
from sayso.reading.events.codebook import CONTEXTS, MODES
from sayso.report import Report
from sayso.spans import Span

WORDS = st.sampled_from(
    """
    Norland Mali attacked attack said that "We will not lift sanctions on . , ' 's by between and
    who was bombed no if Kenya in US accused of shelling the must \n “ ” to agreed withdraw troops
    demanded talks with May ï 😀 ;
    """.split()
)


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, min_size=2, max_size=40), st.data())
def test_any_text_is_coded_without_error(words: list[str], data: st.DataObject) -> None:
    text = " ".join(words)
    cut = data.draw(st.integers(1, len(text) - 1))
    speaker = Actor(id="s", name="x", kind="person", mentions=(Span(0, min(4, len(text))),))
    claim = Claim(
        id="c",
        source=None,
        cue=Span(0, cut),
        content=(Span(cut, len(text)),),
        quote="mixed",
        score=1.0,
        speakers=(speaker,),
    )
    report = Report(id="r", text=text)
    events = events_of(report, claim, times=(), actors=(speaker,))
    assert events == events_of(report, claim, times=(), actors=(speaker,))
    for event in events:
        assert event.span.end <= len(text)
        assert event.mode is None or event.mode in MODES[event.type]
        assert set(event.contexts) <= set(CONTEXTS)
        assert event.actors or event.recipients
        assert not set(event.actors) & set(event.recipients)
        assert all(each == "s" or (len(each) == 3 and each.isupper()) for each in event.actors)


def test_a_very_long_sentence_is_coded_in_time() -> None:
    text = "Mali said " + "Kenya attacked Norland and " * 20_000
    claim = Claim(
        id="c",
        source=Span(0, 4),
        cue=Span(5, 9),
        content=(Span(10, len(text)),),
        quote="indirect",
        score=1.0,
    )
    assert len(events_of(Report(id="r", text=text), claim, times=(), actors=())) == 8
