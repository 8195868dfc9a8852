"""Claims that were found → claims that are read: who, how sure, when, about what.

Each step takes what the steps before it found and fills its own fields of the claims; none goes
back. The rule or head behind every value is kept in `Claim.why` as (field, rule).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sayso.actor import Actor
from sayso.claim import Claim
from sayso.event import Event
from sayso.reading.answers import answered
from sayso.reading.assess import assess
from sayso.reading.events import events_of
from sayso.reading.propositions import propositions_of
from sayso.reading.reading import Reading
from sayso.reading.said import said_of
from sayso.reading.speakers import Book, Heads, resolve
from sayso.reading.times import Time, times_of
from sayso.report import Report

Claims = tuple[Claim, ...]
# Every claim is held against every other, so the time grows with the square of their number. A
# long report has about 100; where there are more than this, they are compared a stretch at a time.
MOST_COMPARED = 150
STRETCH = 75


def interpreted(
    report: Report,
    claims: Claims,
    reader: str,
    *,
    heads: Heads | None = None,
    book: Book | None = None,
) -> Reading:
    """The reading of a report whose attributions are `claims`.

    `heads` are what the network says beside them, `book` is a user's actors.
    """
    text = report.text
    times = times_of(text, published=report.published, furniture=report.furniture)
    resolved = resolve(report, claims, heads=heads, book=book)
    actors = resolved.actors
    claims = tuple(_assessed(text, claim) for claim in resolved.claims)
    claims = _said(text, claims, times)
    claims = tuple(_coded(report, claim, times, actors) for claim in claims)
    claims = tuple(claim for some in _compared(claims) for claim in _answering(text, some))
    about = tuple(each for some in _compared(claims) for each in propositions_of(report, some))
    return Reading(report, claims, reader, actors=actors, times=times, propositions=about)


def _compared(claims: Claims) -> Iterator[Claims]:
    """The claims that are compared with each other: all of them, in anything but a book."""
    size = STRETCH if len(claims) > MOST_COMPARED else MOST_COMPARED
    for start in range(0, len(claims), size):
        yield claims[start : start + size]


def _assessed(text: str, claim: Claim) -> Claim:
    found = assess(text, source=claim.source, cue=claim.cue, content=claim.content)
    if found.stance in ("asks", "declines"):  # these have no certainty of their own
        stance, certainty = found.rules, f"stance:{found.stance}"
    else:
        stance, certainty = found.rules[:-1], found.rules[-1]
    return replace(
        claim,
        stance=found.stance,
        stance_span=found.stance_span,
        certainty=found.certainty,
        why=(*claim.why, *(("stance", rule) for rule in stance), ("certainty", certainty)),
    )


def _said(text: str, claims: Claims, times: tuple[Time, ...]) -> Claims:
    found = said_of(text, claims, times)
    return tuple(
        replace(claim, said=found[claim.id][0], why=(*claim.why, ("said", found[claim.id][1])))
        if claim.id in found
        else claim
        for claim in claims
    )


def _coded(
    report: Report, claim: Claim, times: tuple[Time, ...], actors: tuple[Actor, ...]
) -> Claim:
    events = events_of(report, claim, times=times, actors=actors)
    why = tuple(("events", _coding(claim, event)) for event in events)
    return replace(claim, events=events, why=(*claim.why, *why))


def _coding(claim: Claim, event: Event) -> str:
    """Which coding gave an event: that of the saying itself, or that of what is claimed."""
    said = any(piece.overlaps(event.span) for piece in claim.content)
    return f"{'content' if said else 'saying'}:{event.type}"


def _answering(text: str, claims: Claims) -> Claims:
    found = answered(text, claims)
    return tuple(
        replace(
            claim,
            responds_to=found[claim.id][0],
            why=(*claim.why, ("responds_to", found[claim.id][1])),
        )
        if claim.id in found
        else claim
        for claim in claims
    )
