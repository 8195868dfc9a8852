"""Speech that is itself an event: an accusation, a refusal, a demand, a threat, a promise."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.actor import Actor
from sayso.claim import Claim
from sayso.event import Event
from sayso.reading.events.coding import Scene
from sayso.reading.events.contexts import contexts
from sayso.reading.events.modality import is_negated, modality
from sayso.reading.events.modes import mode_of
from sayso.reading.events.parties import code_of, parties
from sayso.reading.events.roles import roles
from sayso.reading.events.sentence import sentence_of, sentences
from sayso.reading.events.triggers import Trigger, triggers
from sayso.reading.times.time import Time
from sayso.report import Report

SPOKEN = frozenset("ACCUSE REJECT REQUEST THREATEN AGREE CONSULT SUPPORT CONCEDE".split())


def saying_event(
    report: Report, claim: Claim, *, times: Sequence[Time], actors: Sequence[Actor]
) -> Event | None:
    """The event that the cue shows, with the claim's speakers as its actors; None if none."""
    if not claim.speakers:
        return None
    for tokens in sentences(report.text, *sentence_of(report.text, claim.cue)):
        if tokens[0].start <= claim.cue.start < tokens[-1].end:
            scene = Scene(report.text, tokens, parties(report.text, tokens, actors), times)
            return _shown(claim, scene)
    return None


def _shown(claim: Claim, scene: Scene) -> Event | None:
    cue = claim.cue
    found = triggers(scene.tokens)
    for number, trigger in enumerate(found):
        head = scene.tokens[trigger.first]
        denial = trigger.pattern.head == "deny" and not trigger.pattern.rest
        if trigger.type in SPOKEN and not denial and cue.start <= head.start < cue.end:
            return _event(claim, scene, trigger, found[number + 1 :])
    return None


def _event(claim: Claim, scene: Scene, trigger: Trigger, inner: Sequence[Trigger]) -> Event | None:
    speakers = tuple(dict.fromkeys(code_of(actor) for actor in claim.speakers))
    given = roles(scene.tokens, trigger, scene.parties)
    sides = given.recipients if not trigger.passive else given.actors
    recipients = tuple(
        dict.fromkeys(each for party in sides for each in party.ids if each not in speakers)
    )
    return Event(
        type=trigger.type,
        mode=mode_of(trigger, inner, scene.tokens),
        contexts=contexts(scene.tokens),
        actors=speakers,
        recipients=recipients,
        when=claim.said.value if claim.said else None,
        negated=is_negated(scene.tokens, trigger),
        modality=modality(scene.tokens, trigger),
        span=claim.cue,
    )
