"""Claims whose side shows only beside the other claims of their matter."""

from __future__ import annotations

from sayso.reading.answers.nouns import CONFIRM, INSIST
from sayso.reading.answers.stand import Stand, side_of

# From this share of requests on, a matter is what shall be done, and who asks for it supports it.
# Chosen on the running stories (docs/propositions.md).
DEMANDED, FEWEST = 0.2, 2
DENIALS = frozenset(("deny", "oppose"))


def with_demands(known: dict[str, Stand]) -> dict[str, Stand]:
    """The claims with requests on the side of what they ask for, where that is the matter."""
    wanted = [stand for stand in known.values() if stand.gist.wanted]
    if len(wanted) < max(FEWEST, DEMANDED * len(known)):
        return known
    return known | {stand.id: stand.turned(1) for stand in wanted}


def with_grounds(known: dict[str, Stand]) -> dict[str, Stand]:
    """The claims with those turned that speakers give as grounds for what they just denied.

    The cue must deny: a negated content may well be what the matter is.
    """
    denied: dict[tuple[str, str], int] = {}
    for stand in known.values():
        denies = stand.gist.refers or stand.family in DENIALS
        if denies and side_of(stand.id, known) < 0:
            for speaker in stand.speakers:
                key = stand.report, speaker
                denied[key] = min(stand.start, denied.get(key, stand.start))
    return known | {
        stand.id: stand.turned(-1)
        for stand in known.values()
        if stand.flat
        and not stand.has(CONFIRM)
        and any(
            denied.get((stand.report, each), stand.start) < stand.start for each in stand.speakers
        )
    }


def with_opposed(known: dict[str, Stand]) -> dict[str, Stand]:
    """The claims with those turned that are insisted on against another speaker's, just before."""
    found = dict(known)
    last: dict[str, list[Stand]] = {}
    for stand in sorted(known.values(), key=lambda each: (each.report, each.start, each.id)):
        earlier = last.setdefault(stand.report, [])
        if stand.flat and stand.speakers and stand.has(INSIST):
            others = [
                side
                for other in reversed(earlier)
                if other.speakers
                and not set(other.speakers) & set(stand.speakers)
                and (side := side_of(other.id, found))
            ]
            if others:
                found[stand.id] = stand.turned(-others[0])
        earlier.append(stand)
    return found
