"""A claim → the events that it tells of and, where the saying is itself an event, that one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sayso.actor import Actor
from sayso.claim import Claim
from sayso.event import Event, Modality
from sayso.reading.assess.tokens import Token
from sayso.reading.events.contexts import contexts
from sayso.reading.events.modality import is_negated, modality
from sayso.reading.events.modes import mode_of
from sayso.reading.events.parties import Party, code_of, parties
from sayso.reading.events.place import place_of, time_of
from sayso.reading.events.roles import roles
from sayso.reading.events.sentence import clause_end, sentences
from sayso.reading.events.triggers import Trigger, triggers
from sayso.reading.events.weak import needs_both
from sayso.reading.times.time import Time
from sayso.report import Report
from sayso.spans import Span

MOST = 8  # events of one claim
# What these speak of has not happened by their saying, so it is no event of its own.
WANTED: dict[str, Modality] = {
    "requests": "hypothetical",
    "promises": "future",
    "threatens": "future",
}
SPEAKS_OF = frozenset("AGREE REQUEST REJECT THREATEN ACCUSE".split())


@dataclass(frozen=True, slots=True)
class Scene:
    """One sentence with all that its events are read from."""

    text: str
    tokens: Sequence[Token]
    parties: Sequence[Party]
    times: Sequence[Time]
    speakers: tuple[str, ...] = ()
    bare: bool = False  # begins without a subject: "to send troops", "moving its tanks"
    reported: bool = False  # indirect speech
    wanted: Modality | None = None  # what a bare verb means: "that they leave"


def content_events(
    report: Report, claim: Claim, *, times: Sequence[Time], actors: Sequence[Actor]
) -> Iterator[Event]:
    """The events of what is claimed, in the order of the text."""
    for piece in claim.content:
        opening = report.text[piece.start : piece.start + 1]
        quoted = claim.quote != "indirect" and opening in "\"“'‘«"
        for number, tokens in enumerate(sentences(report.text, piece.start, piece.end)):
            yield from events_in(
                Scene(
                    text=report.text,
                    tokens=tokens,
                    parties=parties(report.text, tokens, actors, claim, quoted=quoted),
                    times=times,
                    speakers=tuple(dict.fromkeys(code_of(actor) for actor in claim.speakers)),
                    bare=number == 0 and _is_bare(tokens),
                    reported=not quoted,
                    wanted=WANTED.get(claim.stance or ""),
                )
            )


def events_in(scene: Scene) -> Iterator[Event]:
    """The events of one sentence; what a demand or a threat speaks of is part of it."""
    found = triggers(scene.tokens)
    covered = -1
    for number, trigger in enumerate(found):
        if trigger.first <= covered:
            continue
        end = clause_end(scene.tokens, trigger.first)
        inner = [each for each in found[number + 1 :] if each.first < end]
        event = event_of(scene, trigger, inner)
        if event:
            if trigger.type in SPEAKS_OF:
                covered = end - 1
            yield event


def event_of(scene: Scene, trigger: Trigger, inner: Sequence[Trigger]) -> Event | None:
    """The event of one trigger, or None where nobody known takes part."""
    given = roles(scene.tokens, trigger, scene.parties)
    actors, recipients = _ids(given.actors), _ids(given.recipients)
    if not actors and scene.bare and not trigger.passive:
        actors = scene.speakers
    known = len({*actors, *recipients})
    if known < (2 if needs_both(trigger.pattern.head) else 1):
        return None
    end = clause_end(scene.tokens, trigger.first)
    taken = [(time.span.start, time.span.end) for time in scene.times]
    return Event(
        type=trigger.type,
        mode=mode_of(trigger, inner, scene.tokens),
        contexts=contexts(scene.tokens),
        actors=actors,
        recipients=tuple(each for each in recipients if each not in actors),
        place=place_of(scene.text, scene.tokens, trigger.first, end, taken),
        when=time_of(scene.tokens, trigger.first, scene.times),
        negated=is_negated(scene.tokens, trigger),
        modality=modality(scene.tokens, trigger, reported=scene.reported, wanted=scene.wanted),
        span=Span(scene.tokens[trigger.first].start, scene.tokens[trigger.last].end),
    )


def _ids(found: Sequence[Party]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each for party in found for each in party.ids))


def _is_bare(tokens: Sequence[Token]) -> bool:
    words = [token.word for token in tokens if token.word.isalpha()][:2]
    return words[:1] in (["to"], ["not"]) or bool(words and words[0].endswith("ing"))
