"""What each actor holds on one proposition over time, and who changed position."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from sayso.ledger.records import ClaimRecord
from sayso.proposition import Relation
from sayso.reading.assess.assessment import Level
from sayso.reading.sameness.periods import days_of

# A cue that tells what somebody said before the report's own news ("had initially denied").
EARLIER = re.compile(
    r"\b(?:had(?! to\b)|initially|originally|previously|earlier|at first|once|formerly)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """One claim on an actor's line: an ISO 8601 day or None, the stance, and how sure.

    `earlier` marks what the report tells as said before its own news, on a day it does not name.
    """

    date: str | None
    stance: Relation
    certainty: Level
    claim: str
    earlier: bool = False

    def to_dict(self) -> dict[str, Any]:
        """The object in a position's `line`."""
        return {
            "date": self.date,
            "stance": self.stance,
            "certainty": self.certainty,
            "claim": self.claim,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """An actor's standings on one proposition, in the order of their days."""

    actor: str
    line: tuple[Standing, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """A change of stance: from what to what, on which day, and the two claims that show it."""

    actor: str
    before: Relation
    after: Relation
    on: str
    claims: tuple[str, str]

    def to_dict(self) -> dict[str, Any]:
        """The object in a proposition's `shifts`."""
        return {
            "actor": self.actor,
            "from": self.before,
            "to": self.after,
            "on": self.on,
            "claims": list(self.claims),
        }


def positions_of(
    claims: Iterable[ClaimRecord],
    relations: Mapping[str, Relation],
    *,
    actors: Mapping[str, str] | None = None,
    origins: Mapping[str, str] | None = None,
) -> tuple[Position, ...]:
    """The position of every actor who has a claim in a proposition, sorted by actor.

    `relations` maps the proposition's claims to how they stand to it, `actors` an actor of one
    report to the actor across reports (one that is not there stands for itself), and `origins` a
    claim to its origin: a stance that is told again counts on its earliest day only.
    """
    lines: dict[str, list[Standing]] = {}
    told: dict[str, str] = {}
    for claim in sorted(claims, key=lambda claim: claim.id):
        if claim.id not in relations:
            continue
        told[claim.id] = (origins or {}).get(claim.id, claim.id)
        for speaker in dict.fromkeys((actors or {}).get(each, each) for each in claim.speakers):
            lines.setdefault(speaker, []).append(_standing(claim, relations[claim.id]))
    return tuple(
        Position(actor=actor, line=_once(sorted(lines[actor], key=_order), told.__getitem__))
        for actor in sorted(lines)
    )


def shifts_of(positions: Iterable[Position]) -> tuple[Shift, ...]:
    """Every change between supporting and denying, by day and actor.

    Two stances on one day are no change, for nobody knows which came first, unless a claim says
    that it tells of something earlier. Restating an old stance ("had denied it") is no change.
    """
    found = [shift for position in positions for shift in _shifts(position)]
    return tuple(sorted(found, key=lambda shift: (shift.on, shift.actor, shift.claims)))


def day_of(claim: ClaimRecord) -> str | None:
    """The day on which a claim was made: when it was said, else when it was published.

    A week or month gives its last day, never later than the report: by then it had been said.

    >>> day_of(ClaimRecord(id="1", report="r", content="", cue="", source=None, said="2024-W41",
    ...                    published="2024-10-14"))
    '2024-10-13'
    """
    published = days_of(claim.published)
    said = days_of(claim.said)
    if said is None:
        return published[1].isoformat() if published else None
    last = min(said[1], published[1]) if published and said[0] <= published[1] else said[1]
    return last.isoformat()


def _standing(claim: ClaimRecord, relation: Relation) -> Standing:
    return Standing(
        date=day_of(claim),
        stance=relation,
        certainty=claim.certainty,
        claim=claim.id,
        earlier=claim.said is None and EARLIER.search(claim.cue) is not None,
    )


def _order(standing: Standing) -> tuple[bool, str, bool, str]:
    """By day; the undated first, and on one day what is told as earlier before the rest."""
    return (
        standing.date is not None,
        standing.date or "",
        not standing.earlier,
        standing.claim,
    )


def _once(line: list[Standing], origin: Callable[[str], str]) -> tuple[Standing, ...]:
    """Without what is told again: the same stance from one origin, on a later day."""
    seen: set[tuple[str, Relation]] = set()
    kept = []
    for standing in line:
        key = (origin(standing.claim), standing.stance)
        if key not in seen:
            seen.add(key)
            kept.append(standing)
    return tuple(kept)


def _shifts(position: Position) -> Iterable[Shift]:
    taken = [s for s in position.line if s.stance != "related" and s.date is not None]
    held: set[Relation] = set()
    line = []
    for standing in taken:
        if standing.earlier and standing.stance in held:
            continue  # an old stance restated
        held.add(standing.stance)
        line.append(standing)
    for before, after in pairwise(line):
        later = (after.date or "") > (before.date or "") or (before.earlier and not after.earlier)
        if before.stance != after.stance and later:
            yield Shift(
                actor=position.actor,
                before=before.stance,
                after=after.stance,
                on=after.date or "",
                claims=(before.claim, after.claim),
            )
