"""A claim → the events that it tells of and, where the saying is itself an event, that one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sayso.actor import Actor
from sayso.claim import Claim
from sayso.event import Event, Modality
from sayso.reading.assess.tokens import Token
from sayso.reading.events.contexts import contexts
from sayso.reading.events.judging import judged
from sayso.reading.events.modality import is_negated, modality
from sayso.reading.events.modes import mode_of
from sayso.reading.events.parties import Party, code_of, parties
from sayso.reading.events.place import place_of, time_of
from sayso.reading.events.roles import roles
from sayso.reading.events.sentence import RELATIVE, clause_end, clause_start, sentences
from sayso.reading.events.triggers import Trigger, triggers
from sayso.reading.events.weak import needs_both
from sayso.reading.times.time import Time
from sayso.report import Report
from sayso.spans import Span

ANTECEDENT = 4  # tokens before a relative clause in which its noun stands
MOST = 8  # events of one claim
NATURE = frozenset(
    """
    accident avalanche blast blaze collision crash cyclone cyclones disease drought earthquake
    earthquakes fire fires flood floods hurricane landslide landslides lightning outbreak quake
    rain rains storm storms tornado tsunami typhoon virus waves wildfire wildfires wind winds
    """.split()
)
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
    report: Report,
    claim: Claim,
    *,
    times: Sequence[Time],
    actors: Sequence[Actor],
    refused: bool = False,
) -> Iterator[Event]:
    """The events of what is claimed, in the order of the text.

    What someone refuses to do (`refused`) is no event of its own.
    """
    for piece in claim.content:
        opening = report.text[piece.start : piece.start + 1]
        quoted = claim.quote != "indirect" and opening in "\"“'‘«"
        for number, tokens in enumerate(sentences(report.text, piece.start, piece.end)):
            bare = number == 0 and _is_bare(tokens)
            found = [] if bare and refused else triggers(tokens)
            if not found:  # most sentences: spares the search for parties
                continue
            scene = Scene(
                text=report.text,
                tokens=tokens,
                parties=parties(report.text, tokens, actors, claim, quoted=quoted),
                times=times,
                speakers=tuple(dict.fromkeys(code_of(actor) for actor in claim.speakers)),
                bare=bare,
                reported=not quoted,
                wanted=WANTED.get(claim.stance or ""),
            )
            yield from events_in(scene, found)


def events_in(scene: Scene, found: Sequence[Trigger]) -> Iterator[Event]:
    """The events of one sentence; what a demand or a threat speaks of is part of it."""
    covered = -1
    for place, trigger in enumerate(found):
        if trigger.first <= covered:
            continue
        event = event_of(scene, found, place)
        if event:
            if trigger.type in SPEAKS_OF and trigger.pattern.head != "must":
                covered = clause_end(scene.tokens, trigger.first) - 1
            yield event


def event_of(scene: Scene, found: Sequence[Trigger], place: int) -> Event | None:
    """The event of the trigger at `place` among those `found`; None where nobody known takes part.

    A storm or an accident kills without being an actor, so that is no event either.
    """
    tokens, trigger = scene.tokens, found[place]
    given = roles(tokens, trigger, scene.parties)
    actors, recipients = _ids(given.actors), _ids(given.recipients)
    if not actors and not trigger.passive and (scene.bare or trigger.pattern.head == "must"):
        actors = scene.speakers
    known = len({*actors, *recipients})
    if known < (2 if needs_both(trigger.pattern) else 1) or is_of_nature(tokens, trigger):
        return None
    if trigger.noun and trigger.type in SPEAKS_OF and not actors:
        return None  # "the allegations", nobody's
    end = clause_end(tokens, trigger.first)
    inner = [each for each in found[place + 1 :] if each.first < end]
    when = modality(tokens, trigger, reported=scene.reported, wanted=scene.wanted)
    negated = is_negated(tokens, trigger)
    plain = when in ("past", "present") and not negated
    kind = judged(tokens, trigger, given, found) if plain else trigger.type
    return Event(
        type=kind,
        mode=mode_of(trigger, inner, tokens) if kind == trigger.type else None,
        contexts=contexts(tokens),
        actors=actors,
        recipients=tuple(each for each in recipients if each not in actors),
        place=place_of(scene.text, tokens, range(trigger.first + 1, end), scene.times),
        when=time_of(tokens, trigger.first, scene.times),
        negated=negated,
        modality=when,
        span=Span(tokens[trigger.first].start, tokens[trigger.last].end),
    )


def _ids(found: Sequence[Party]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each for party in found for each in party.ids))


def is_of_nature(tokens: Sequence[Token], trigger: Trigger) -> bool:
    """Whether what kills or destroys is a storm or an accident."""
    start = clause_start(tokens, trigger.first)
    if start and tokens[start - 1].word in RELATIVE:  # "the fire that killed"
        start = max(start - ANTECEDENT, 0)
    words = {token.word for token in tokens[start : trigger.first]}
    return trigger.type == "ASSAULT" and not words.isdisjoint(NATURE)


def _is_bare(tokens: Sequence[Token]) -> bool:
    words = [token.word for token in tokens if token.word.isalpha()][:2]
    return words[:1] in (["to"], ["not"]) or bool(words and words[0].endswith("ing"))
