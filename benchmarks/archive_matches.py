"""Which claim that sayso found is which claim of an archive's expected.json."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

Record = dict[str, Any]  # an object of the JSON contract
HALF = 0.5  # of the content must be the same


@dataclass(frozen=True, slots=True)
class Archive:
    """What a careful reader concludes, what sayso found, and which of its claims are which.

    `found` has `claims` (id, report, content, speakers), `propositions` in the form of design.md
    and `duplicates`. `same` maps the ids of expected claims to those of found ones, `actors` the
    found actors' ids to the expected actor that they mostly stand for.
    """

    expected: Record
    found: Record
    same: Mapping[str, str]
    actors: Mapping[str, str]

    def claims(self) -> Iterator[Record]:
        """Every expected claim, those of no proposition last."""
        for proposition in self.expected["propositions"]:
            yield from proposition["claims"]
        yield from self.expected["others"]


def matched(expected: Record, found: Record) -> Archive:
    """Match the claims by content, each at most once, the likest first; then the actors."""
    archive = Archive(expected, found, {}, {})
    same = _same(list(archive.claims()), found["claims"])
    return Archive(expected, found, same, _actors(archive, found["claims"], same))


def _same(expected: list[Record], found: list[Record]) -> dict[str, str]:
    by_report = defaultdict(list)
    for claim in found:
        by_report[claim["report"]].append((claim["id"], _letters(claim)))
    pairs = sorted(
        (-likeness, claim["id"], other)
        for claim in expected
        for other, letters in by_report[claim["report"]]
        if (likeness := _likeness(_letters(claim), letters)) >= HALF
    )
    same: dict[str, str] = {}
    taken: set[str] = set()
    for _, claim, other in pairs:
        if claim not in same and other not in taken:
            same[claim] = other
            taken.add(other)
    return same


def _letters(claim: Record) -> frozenset[int]:
    """Where the letters and digits of the content are."""
    return frozenset(
        span["start"] + at
        for span in claim["content"]
        for at, letter in enumerate(span["text"])
        if letter.isalnum()
    )


def _likeness(one: frozenset[int], other: frozenset[int]) -> float:
    """Dice's coefficient: what they share of the mean length."""
    return 2 * len(one & other) / (len(one) + len(other)) if one or other else 0.0


def _actors(archive: Archive, found: list[Record], same: Mapping[str, str]) -> dict[str, str]:
    speakers = {claim["id"]: claim["speakers"] for claim in found}
    names = {actor["id"]: actor["names"] for actor in archive.expected["actors"]}
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for claim in archive.claims():
        theirs = speakers.get(same.get(claim["id"], ""), ())
        for one in theirs:
            for other in claim["speakers"]:
                alone = len(claim["speakers"]) == len(theirs) == 1
                if alone or one["name"] in names[other["id"]].get(claim["report"], ()):
                    votes[one["id"]][other["id"]] += 1
    return {actor: count.most_common(1)[0][0] for actor, count in votes.items()}
