"""Which claims another one can answer, and by whom they are."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from sayso.claim import Claim
from sayso.reading.answers.nouns import Kind
from sayso.reading.sameness.words import STOP, name_stem
from sayso.spans import Span

WORD = re.compile(r"[^\W\d_]+")
FITTING: dict[Kind, tuple[str, ...]] = {
    "claim": ("asserts", "doubts"),
    "denial": ("denies",),
    "request": ("requests", "asks"),
    "promise": ("promises",),
    "threat": ("threatens",),
    "any": ("asserts", "denies", "promises", "threatens", "requests"),
}


def earlier_than(claim: Claim, claims: Sequence[Claim]) -> list[Claim]:
    """What `claim` can answer, nearest first: claims before it, and those within its content.

    Not the claims that it stands in itself, and none whose content shares its words.
    """
    outer = _outer(claim, {each.id: each for each in claims})
    found = [
        each
        for each in claims
        if each.id != claim.id and each.id not in outer and _comes_first(each, claim)
    ]
    inner = [each for each in found if each.within == claim.id]
    before = [each for each in found if each.within != claim.id]
    before.sort(key=lambda each: (_distance(each, claim), each.cue.start))
    return inner + before


def is_by(claim: Claim, words: str) -> bool:
    """Whether a claim's speaker is meant by `words`: by a name, a role, or a mention."""
    asked = _stems(words)
    if not asked:
        return False
    names = [
        name
        for actor in claim.speakers
        for name in (actor.name, actor.role, actor.affiliation, actor.state)
        if name
    ]
    return any(asked <= _stems(name) or _last(words) & _stems(name) for name in names)


def is_source(text: str, claim: Claim, words: str) -> bool:
    """Whether the source's own words hold the last of `words` ("Husseki" of "Daryan Husseki")."""
    return claim.source is not None and bool(_last(words) & _stems(claim.source.of(text)))


def same_speaker(text: str, one: Claim, other: Claim) -> bool:
    """Whether two claims have a speaker, or the words of their source, in common."""
    speakers = {actor.id for actor in one.speakers} & {actor.id for actor in other.speakers}
    if speakers or one.source is None or other.source is None:
        return bool(speakers)
    if one.speakers and other.speakers:
        return False
    return one.source == other.source or one.source.of(text) == other.source.of(text)


def fits(claim: Claim, kind: Kind) -> bool:
    """Whether a claim is what a noun of this kind can stand for."""
    return (claim.stance or "asserts") in FITTING[kind]


def _outer(claim: Claim, by_id: Mapping[str, Claim]) -> set[str]:
    found: set[str] = set()
    while claim.within and claim.within in by_id and claim.within not in found:
        found.add(claim.within)
        claim = by_id[claim.within]
    return found


def _comes_first(one: Claim, claim: Claim) -> bool:
    if one.within == claim.id:
        return True
    here = _begin(claim)
    return (
        one.cue.start < claim.cue.start
        and _begin(one) < max(here, claim.cue.start)
        and not any(mine.overlaps(theirs) for mine in claim.content for theirs in one.content)
    )


def _distance(one: Claim, claim: Claim) -> int:
    return abs(claim.cue.start - max(span.end for span in (*one.content, one.cue)))


def _begin(claim: Claim) -> int:
    parts: tuple[Span, ...] = (claim.cue, *claim.content)
    return min(span.start for span in parts)


def _stems(words: str) -> set[str]:
    return {name_stem(word) for word in WORD.findall(words) if word.lower() not in STOP}


def _last(words: str) -> set[str]:
    found = [word for word in WORD.findall(words) if word.lower() not in STOP]
    return {name_stem(found[-1])} if found else set()
