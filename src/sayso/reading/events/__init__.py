"""What a claim says happened, by PLOVER type: who did what to whom, where and when."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.actor import Actor
from sayso.claim import Claim
from sayso.event import Event
from sayso.reading.events.codebook import CODEBOOK
from sayso.reading.events.coding import MOST, content_events
from sayso.reading.events.saying import saying_event
from sayso.reading.times.time import Time
from sayso.report import Report

__all__ = ["CODEBOOK", "events_of"]


def events_of(
    report: Report, claim: Claim, *, times: Sequence[Time], actors: Sequence[Actor]
) -> tuple[Event, ...]:
    """The events of a claim: that of the saying itself first, then those of what is claimed.

    `actors` are the report's actors with their mentions; `times` its time expressions. A claim
    that tells of no PLOVER event gives (). See docs/events.md.
    """
    saying = saying_event(report, claim, actors=actors)
    refused = saying is not None and saying.type == "REJECT"
    told = content_events(report, claim, times=times, actors=actors, refused=refused)
    found = [*filter(None, [saying]), *told]
    kept = {(event.type, event.span): event for event in reversed(found)}
    return tuple(event for event in found if kept[event.type, event.span] is event)[:MOST]
