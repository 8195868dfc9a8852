"""What a content is about, as one content is compared with another."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

import numpy as np

from sayso.event import Event
from sayso.reading.sameness.meaning import Said, Vector, said_in, whole
from sayso.reading.sameness.periods import days_of
from sayso.reading.sameness.quantities import quantities
from sayso.reading.sameness.words import name_stem, telling

MOST_NAMES = 60  # of a report


@dataclass(frozen=True, kw_only=True)
class Matter:
    """What is compared of a content; sets, for the order of words is nothing.

    `words` and `names` are stems of the content's telling words, `around` those of the sentence
    that it stands in, `report` the names of its report, the most frequent first. `vector` is what
    the content says (`sameness.meaning`) and `report_vector` what its report says, of unit length.
    `types`, `parties`, `places` and `when` come from the events that are claimed: PLOVER types,
    ISO 3166 codes, stems, and days as ordinals.
    """

    words: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    around: frozenset[str] = frozenset()
    report: tuple[str, ...] = ()
    amounts: tuple[float, ...] = ()
    types: frozenset[str] = frozenset()
    parties: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    when: tuple[int, int] | None = None
    vector: Vector | None = field(default=None, compare=False, repr=False)
    report_vector: Vector | None = field(default=None, compare=False, repr=False)

    @cached_property
    def said(self) -> Said | None:
        """`vector`, taken apart once for all that it is held against."""
        return None if self.vector is None else said_in(self.vector)

    @cached_property
    def report_said(self) -> Said | None:
        """`report_vector`, likewise."""
        return None if self.report_vector is None else said_in(self.report_vector)

    @cached_property
    def report_names(self) -> frozenset[str]:
        """`report` as a set."""
        return frozenset(self.report)


def matter_of(  # noqa: PLR0913  options by keyword
    content: str,
    *,
    context: str = "",
    report: tuple[str, ...] = (),
    events: Iterable[Event] = (),
    vector: Vector | None = None,
    report_vector: Vector | None = None,
) -> Matter:
    """What a content is about; `report` are the names of its report (`names_of`).

    >>> sorted(matter_of("The Norlandic army shelled Tessaly.").names)
    ['norland', 'tessaly']
    """
    found = list(telling(content))
    words = frozenset(word for word, _ in found)
    events = tuple(events)
    return Matter(
        words=words,
        names=frozenset(word for word, named in found if named),
        around=frozenset(word for word, _ in telling(context)) - words,
        report=report,
        amounts=quantities(content),
        types=frozenset(event.type for event in events),
        parties=frozenset(
            party
            for event in events
            for party in (*event.actors, *event.recipients)
            if _code(party)
        ),
        places=frozenset(
            name_stem(word) for event in events for word in (event.place or "").split()
        ),
        when=_when(events),
        vector=vector,
        report_vector=report_vector,
    )


@lru_cache(maxsize=1)  # a long report's claims are compared a stretch at a time
def names_of(text: str) -> tuple[str, ...]:
    """The stems of a report's names, the most frequent first, at most `MOST_NAMES`."""
    counts: dict[str, int] = {}
    for word, named in telling(text):
        if named:
            counts[word] = counts.get(word, 0) + 1
    often = sorted(counts, key=lambda word: (-counts[word], word))
    return tuple(often[:MOST_NAMES])


def mean_vector(vectors: Iterable[Vector | None]) -> Vector | None:
    """The mean direction of what vectors there are, of unit length; None without any."""
    there = [whole(vector) for vector in vectors if vector is not None]
    if not there:
        return None
    mean = np.sum(np.stack(there), axis=0, dtype=np.float64)
    length = float(np.linalg.norm(mean))
    return np.asarray(mean / length, dtype=np.float32) if length else None


def _code(party: str) -> bool:
    """Whether a party is a state's code, which means the same in every report."""
    return len(party) == 3 and party.isupper()


def _when(events: tuple[Event, ...]) -> tuple[int, int] | None:
    for event in events:
        days = days_of(event.when)
        if days:
            return days[0].toordinal(), days[1].toordinal()
    return None
