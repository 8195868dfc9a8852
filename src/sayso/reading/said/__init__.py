"""When each claim was said, as the words of its own attribution tell it.

Not when what is said happened: times inside a content are left (but for "accused them on Sunday
of"), and where nothing tells when it was said there is no time.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from sayso.claim import Claim
from sayso.reading.said.addressed import dated_inside
from sayso.reading.said.attached import attached
from sayso.reading.said.frame import Frame, Level, frame_of, levels
from sayso.reading.said.occasions import dated_occasion
from sayso.reading.said.scheduled import plans_something, put_between
from sayso.reading.times import Time

__all__ = ["said_of"]

Said = tuple[Time, str]
"""A time, and the rule by which it is the time of the saying."""


def said_of(text: str, claims: Sequence[Claim], times: Sequence[Time]) -> dict[str, Said]:
    """The time when it was said for each claim, by id, of which the text tells it.

    `times` are those of `text` in its order. References to the present, the past or the future
    ("now", "recently"), sets and durations are no time of a saying.
    """
    points = [time for time in times if _is_point(time)]
    found: dict[str, Said] = {}
    for level, outer in levels(claims):
        frames = {claim.id: frame_of(text, claim, level, outer, points) for claim in level.claims}
        for claim in level.claims:
            said = _direct(text, claim, frames[claim.id])
            if said:
                found[claim.id] = said
        for claim in level.claims:
            inside = None if claim.id in found else dated_inside(text, claim, points)
            if inside:
                found[claim.id] = inside, "after the one addressed"
        found |= dict(_shared(level, frames, found))
        for each, frame in frames.items():
            time = dated_occasion(text, frame, points) if frame and each not in found else None
            if time:
                found[each] = time, "the occasion's date"
    return found


def _direct(text: str, claim: Claim, frame: Frame | None) -> Said | None:
    if frame is None:
        return None
    planned, between = plans_something(text, claim), put_between(text, claim)
    return attached(frame, planned=planned, between=between)


def _is_point(time: Time) -> bool:
    return time.type in ("DATE", "TIME") and not time.value.endswith("_REF")


def _shared(
    level: Level, frames: dict[str, Frame | None], found: dict[str, Said]
) -> Iterator[tuple[str, Said]]:
    """What goes before the first or after the last of several cues of one source is for all."""
    for group in _together(level, frames):
        first, last = group[0], group[-1]
        for claim, early in ((first, True), (last, False)):
            said = found.get(claim.id)
            if said and (said[0].span < first.cue if early else said[0].span > last.cue):
                shared = said[0], "shared by the sentence's cues"
                yield from ((each.id, shared) for each in group if each.id not in found)
                break


def _together(level: Level, frames: dict[str, Frame | None]) -> Iterator[list[Claim]]:
    """Claims of one source whose cues stand in one sentence."""
    group: list[Claim] = []
    for before, claim in pairwise(level.claims):
        if claim.source and claim.source == before.source and _same(before, claim, frames):
            group = [*(group or [before]), claim]
            continue
        if group:
            yield group
        group = []
    if group:
        yield group


def _same(before: Claim, claim: Claim, frames: dict[str, Frame | None]) -> bool:
    one, other = frames[before.id], frames[claim.id]
    if one is None or other is None:
        return False
    return one.tokens[0].span.start == other.tokens[0].span.start
