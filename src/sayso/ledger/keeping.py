"""An old and a new reading of one report → one, in which all that people judged is kept."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from sayso.claim import Claim
from sayso.reading.reading import Reading
from sayso.spans import Span


def kept(
    old: Reading, new: Reading, *, claims: Collection[str], actors: Collection[str]
) -> Reading:
    """The new reading, with these claims and actors of the old one as they were.

    A person's decision wins over a machine run: a claim that somebody has judged stays as it was
    judged, and what the new reader makes of the same cue gives way to it.
    """
    judged = [claim for claim in old.claims if claim.id in claims]
    instead = {
        claim.id: next(held.id for held in judged if _same(held, claim))
        for claim in new.claims
        if any(_same(held, claim) for held in judged)
    }
    there = {claim.id for claim in judged} | {claim.id for claim in new.claims} - set(instead)
    fresh = [_pointed(claim, instead, there) for claim in new.claims if claim.id not in instead]
    judged = [_pointed(claim, {}, there) for claim in judged]
    needed = {speaker.id for claim in judged for speaker in claim.speakers} | set(actors)
    known = {actor.id for actor in new.actors}
    held = (actor for actor in old.actors if actor.id in needed and actor.id not in known)
    return replace(
        new,
        claims=tuple(sorted((*fresh, *judged), key=lambda claim: (claim.content, claim.cue))),
        actors=(*new.actors, *held),
        propositions=tuple(
            replace(
                each,
                claims={instead.get(claim, claim): how for claim, how in each.claims.items()},
            )
            for each in new.propositions
        ),
    )


def _same(held: Claim, claim: Claim) -> bool:
    return held.id == claim.id or _overlap(held.cue, claim.cue)


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _pointed(claim: Claim, instead: dict[str, str], there: Collection[str]) -> Claim:
    """The claim with what it stands in and what it answers, as far as these are there."""
    within, responds_to = (instead.get(own or "", own) for own in (claim.within, claim.responds_to))
    return replace(
        claim,
        within=within if within in there else None,
        responds_to=responds_to if responds_to in there else None,
    )
