"""Where a report's claims stand: whose content each word is in, and which words are sources."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from sayso.claim import Claim
from sayso.reading.speakers.entity import Entity
from sayso.reading.speakers.mention import Mention
from sayso.reading.speakers.tokens import Tokens
from sayso.reading.speakers.words import DETERMINERS, PREPOSITIONS


@dataclass(slots=True)
class Speech:
    """One claim with the mentions of its source, once they are found.

    `passed` are the places of what carried the words ("a ministry statement").
    """

    claim: Claim
    cue: int
    sources: list[Mention] = field(default_factory=list)
    speakers: list[Entity] = field(default_factory=list)
    passed: list[tuple[int, int]] = field(default_factory=list)
    rule: str = ""


@dataclass(slots=True)
class Speeches:
    """All claims of a report in the order of their cues.

    `around` has the innermost claim whose content a token is in, by the token's place.
    """

    tokens: Tokens
    all: list[Speech]
    around: dict[int, Speech]

    def outside(self, at: int) -> Speech | None:
        """The innermost claim whose content holds the token at a place."""
        return self.around.get(at)


def verbs_of(tokens: Tokens, claims: Sequence[Claim]) -> frozenset[int]:
    """The places of the cues that come right after their sources, up to what may be an object."""
    found = set()
    for claim in claims:
        cue = tokens.within(claim.cue)
        source = tokens.within(claim.source) if claim.source else range(0)
        if not cue or not source or source[-1] + 1 != cue[0] or tokens.low(source[-1]) == "'s":
            continue
        for at in cue:
            if tokens.low(at) in DETERMINERS | PREPOSITIONS:
                break
            found.add(at)
    return frozenset(found)


def speeches_of(tokens: Tokens, claims: Sequence[Claim]) -> Speeches:
    """The claims, placed among the tokens."""
    found = []
    sizes: dict[int, int] = {}
    around: dict[int, Speech] = {}
    for claim in claims:
        places = tokens.within(claim.cue)
        speech = Speech(claim, places.start)
        found.append(speech)
        for piece in claim.content:
            size = piece.end - piece.start
            for at in tokens.within(piece):
                if at not in sizes or size < sizes[at]:
                    sizes[at], around[at] = size, speech
    found.sort(key=lambda speech: speech.cue)
    return Speeches(tokens, found, around)
