"""On which side of a matter each of several claims stands, answers followed to what they answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from sayso.proposition import Relation
from sayso.reading.answers.gist import RELATIONS, Gist
from sayso.reading.answers.nouns import CONFIRM
from sayso.reading.assess.cue import deciding, hits_of
from sayso.reading.assess.tokens import tokens_of
from sayso.spans import Span

# A claim within another one by these is what the outer one vouches for: evidence, or a deed.
EVIDENCE = frozenset(("find", "know", "sure"))
DEEDS = frozenset(("agree", "consider", "decide", "intend", "offer", "promise", "support"))
DENIALS = frozenset(("deny", "oppose"))
# From this share of requests on, a matter is what shall be done, and who asks for it supports it.
# Chosen on the running stories (docs/propositions.md).
DEMANDED, FEWEST = 0.2, 2
COVERED = 0.5  # of an outer content, from which it only passes an inner claim on


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand:
    """What is known of a claim: its gist, whom it answers, and whose content it stands in.

    `length` is that of the content, in code points; `named` whether it has a source. `start` is
    where its cue begins in its `report`, and `speakers` are ids that hold within that report.
    """

    id: str
    gist: Gist
    length: int
    cue: str = ""
    named: bool = True
    responds_to: str | None = None
    within: str | None = None
    report: str = ""
    start: int = 0
    speakers: tuple[str, ...] = ()


def relations_of(stands: Iterable[Stand]) -> dict[str, Relation]:
    """How each claim of one matter stands to it, in the given order.

    Rejecting a denial supports, rejecting a claim denies, confirming keeps the side of what is
    confirmed. A claim that only passes on another one within it ("said that the army denies it")
    is related, but not one that tells of evidence ("said that pictures show it") or a deed ("said
    that both agreed to it"); an answer to what is not among the claims is related too, and so is a
    request, unless a fifth of the claims request. What speakers put flat behind their own denial in
    the same report ("denied the raid. The soldiers, he said, had been asleep") denies too.
    """
    known = _with_grounds(_with_demands({stand.id: stand for stand in stands}))
    carriers = {
        stand.within
        for stand in known.values()
        if stand.within in known
        and stand.length >= COVERED * known[stand.within].length
        and stand.named
        and not known[stand.within].gist.refers
        and not _is_vouched_for(stand.cue)
    }
    return {
        id_: "related" if id_ in carriers else RELATIONS[_side(id_, known, frozenset())]
        for id_ in known
    }


def _is_vouched_for(cue: str) -> bool:
    return _family_of(cue) in EVIDENCE | DEEDS


def _family_of(cue: str) -> str | None:
    """The family of what a cue does, None where it is negated or not known."""
    hit = deciding(hits_of(tokens_of(cue, [Span(0, len(cue))] if cue else [])))
    return hit.family.name if hit and not hit.negation else None


def _with_demands(known: dict[str, Stand]) -> dict[str, Stand]:
    """The claims with requests on the side of what they ask for, where that is the matter."""
    wanted = [stand for stand in known.values() if stand.gist.wanted]
    if len(wanted) < max(FEWEST, DEMANDED * len(known)):
        return known
    return known | {stand.id: replace(stand, gist=replace(stand.gist, side=1)) for stand in wanted}


def _with_grounds(known: dict[str, Stand]) -> dict[str, Stand]:
    """The claims with those turned that speakers give as grounds for what they just denied."""
    denied: dict[tuple[str, str], int] = {}
    for stand in known.values():
        if _is_denial(stand) and _side(stand.id, known, frozenset()) < 0:
            for speaker in stand.speakers:
                key = stand.report, speaker
                denied[key] = min(stand.start, denied.get(key, stand.start))
    return known | {
        stand.id: replace(stand, gist=replace(stand.gist, side=-1))
        for stand in known.values()
        if stand.gist.side > 0
        and not (stand.gist.refers or stand.gist.wanted or _has(stand.cue, CONFIRM))
        and any(
            denied.get((stand.report, each), stand.start) < stand.start for each in stand.speakers
        )
    }


def _is_denial(stand: Stand) -> bool:
    """Whether the cue denies; a negated content may well be what the matter is."""
    return stand.gist.refers or _family_of(stand.cue) in DENIALS


def _has(cue: str, forms: frozenset[str]) -> bool:
    return not forms.isdisjoint(cue.lower().split())


def _side(id_: str, known: Mapping[str, Stand], seen: frozenset[str]) -> int:
    stand = known[id_]
    if not stand.gist.taken_up:
        return stand.gist.side
    target = stand.responds_to
    if target is None or target not in known or target in seen:
        return 0
    return stand.gist.side * _side(target, known, seen | {id_})
