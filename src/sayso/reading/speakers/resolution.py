"""What resolving the sources of a report gives."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.actor import Actor
from sayso.claim import Claim
from sayso.spans import Span


@dataclass(frozen=True, slots=True)
class Resolution:
    """The claims with their speakers and relays, and all actors that speak, by first mention."""

    claims: tuple[Claim, ...]
    actors: tuple[Actor, ...]

    def refers_to_speaker(self, claim: Claim, span: Span) -> bool:
        """Whether the words of a span stand for a speaker of the claim ("it", in "it would")."""
        speakers = {actor.id for actor in claim.speakers}
        return any(
            mention == span
            for actor in self.actors
            if actor.id in speakers
            for mention in actor.mentions
        )
