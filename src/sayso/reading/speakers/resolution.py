"""What resolving the sources of a report gives."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.actor import Actor
from sayso.claim import Claim


@dataclass(frozen=True, slots=True)
class Resolution:
    """The claims with their speakers and relays, and all actors that speak, by first mention."""

    claims: tuple[Claim, ...]
    actors: tuple[Actor, ...]
