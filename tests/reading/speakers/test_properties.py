from __future__ import annotations

from collections.abc import Callable
from time import process_time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso import Claim, Report, Span
from sayso.reading.speakers import resolve

Resolve = Callable[..., Any]

WORDS = st.sampled_from(
    """
    Ana Ode Mr Mrs Peru Lima Peruvian President minister the a both two countries said told CNN he
    she they it who we I his "“ ” ' 's , . ; : ( ) \n and of from statement 💩 É ibn al-Bashir 12
    officials Officials source anonymous report Ministry Interior Telegram on in as quoted by
    \u0301 \u202e
    """.split(" ")
)


@given(st.lists(WORDS, max_size=60), st.lists(st.integers(0, 300), min_size=6, max_size=6))
def test_any_text_keeps_its_characters(words: list[str], places: list[int]) -> None:
    text = " ".join(words) + "."
    spans = []
    for start, end in zip(places[::2], places[1::2], strict=True):
        first = min(start, end) % len(text)
        spans.append(Span(first, min(len(text), first + 1 + abs(start - end))))
    source, cue, content = spans
    claim = Claim(id="c", source=source, cue=cue, content=(content,), quote="direct", score=1.0)
    free = Claim(id="d", source=None, cue=cue, content=(content,), quote="direct", score=1.0)
    found = resolve(Report(id="r", text=text), [claim, free])
    assert [each.id for each in found.claims] == ["c", "d"]
    for each in found.claims:
        assert each.speakers
        assert all(speaker in found.actors for speaker in each.speakers)
        for relay in each.relays:
            assert " ".join(relay.span.of(text).split()) == relay.name
    for actor in found.actors:
        assert actor.name
        assert len(actor.id) == 12
        assert all(span.end <= len(text) for span in actor.mentions)
        assert list(actor.mentions) == sorted(set(actor.mentions))


def test_the_same_in_the_same_out(resolved: Resolve) -> None:
    marked = "{1:Ana Ode} <1:said> [1:so]. {2:She} <2:told> CNN [2:so]. {3:Peru} <3:denied> [3:it]."
    assert resolved(marked).resolution == resolved(marked).resolution
    assert len({actor.id for actor in resolved(marked).resolution.actors}) == 2


def test_ids_differ_between_reports(resolved: Resolve) -> None:
    marked = "{1:Ana Ode} <1:said> [1:it rained]."
    assert resolved(marked).actor().id != resolved(marked, id="other").actor().id


def test_actors_come_in_the_order_of_the_text(resolved: Resolve) -> None:
    found = resolved("Ben Adu left. {1:Ana Ode} <1:said> [1:so]. {2:Adu} <2:said> [2:so].")
    assert [actor.name for actor in found.resolution.actors] == ["Ben Adu", "Ana Ode"]


def test_no_claims_no_actors() -> None:
    found = resolve(Report(id="r", text="Ana Ode said so."), [])
    assert (found.claims, found.actors) == ((), ())


def test_furniture_names_nobody(resolved: Resolve) -> None:
    found = resolved("LIMA (Ode Press) - {1:Ana Ode} <1:said> [1:so].", furniture=(Span(0, 18),))
    assert found.mentions() == ["Ana Ode"]


def test_what_refers_to_the_speaker(resolved: Resolve) -> None:
    found = resolved("Chile slept. {1:Peru} <1:said> [1:it would leave, and Chile would stay].")
    text, claim = found.text, found.claim()
    it = text.index("it would")
    chile = text.index("Chile would")
    assert found.resolution.refers_to_speaker(claim, Span(it, it + 2))
    assert not found.resolution.refers_to_speaker(claim, Span(chile, chile + 5))


@pytest.mark.parametrize(
    "piece",
    ["Ana Ode and ", "the ", "“", "of of ", "Peru's ", "A ", "minister ", "he said ", "(", "a-"],
)
def test_time_grows_with_the_text(piece: str) -> None:
    def seconds(count: int) -> float:
        text = piece * count + "Ana Ode said so."
        at = len(text) - 16
        claim = Claim(
            id="c",
            source=Span(at, at + 7),
            cue=Span(at + 8, at + 12),
            content=(Span(at + 13, at + 15),),
            quote="direct",
            score=1.0,
        )
        start = process_time()
        resolve(Report(id="r", text=text), [claim])
        return process_time() - start

    seconds(100)
    assert seconds(4000) < 8 * seconds(1000) + 0.5
