"""What speaks for and against two contents being about the same thing."""

from __future__ import annotations

from collections.abc import Mapping
from math import fsum

from sayso.reading.sameness.matter import Matter
from sayso.reading.sameness.meaning import Said, said_alike
from sayso.reading.sameness.quantities import gap
from sayso.reading.sameness.words import weight

NAMES = (
    "meaning",
    "meaning unknown",
    "words",
    "words covered",
    "names",
    "names clash",
    "around",
    "across",
    "report names",
    "report meaning",
    "meaning in like reports",
    "words in like reports",
    "amounts apart",
    "type shared",
    "type clash",
    "parties",
    "place clash",
    "time clash",
)


def features(one: Matter, other: Matter) -> Mapping[str, float]:
    """The named features of a pair, the same whichever comes first.

    Each lies between -1 and 1; what one of the two does not give counts nothing.
    """
    meaning = _alike(one.said, other.said)
    words = _shared(one.words, other.words)
    alike = _shared(one.report_names, other.report_names)
    return {
        "meaning": meaning or 0.0,
        "meaning unknown": float(meaning is None),
        "words": words,
        "words covered": _covered(one.words, other.words),
        "names": _shared(one.names, other.names),
        "names clash": _clash(one.names, other.names),
        "around": _shared(one.around, other.around),
        "across": max(_covered(one.words, other.around), _covered(other.words, one.around)),
        "report names": alike,
        "report meaning": _reports_alike(one, other) or 0.0,
        "meaning in like reports": (meaning or 0.0) * alike,
        "words in like reports": words * alike,
        "amounts apart": round(gap(one.amounts, other.amounts), 9),  # logarithms, either way round
        "type shared": float(bool(one.types & other.types)),
        "type clash": _clash(one.types, other.types),
        "parties": float(bool(one.parties & other.parties)),
        "place clash": _clash(one.places, other.places),
        "time clash": float(_apart(one.when, other.when)),
    }


def _alike(one: Said | None, other: Said | None) -> float | None:
    return None if one is None or other is None else said_alike(one, other)


def _reports_alike(one: Matter, other: Matter) -> float | None:
    if one.report_vector is not None and one.report_vector is other.report_vector:
        return 1.0  # of unit length, and of most pairs the same
    return _alike(one.report_said, other.report_said)


def _shared(one: frozenset[str], other: frozenset[str]) -> float:
    """The weight of what both have over the weight of what either has."""
    both = one & other
    if len(both) == len(one) == len(other):  # of two claims of one report, all of its names
        return float(bool(both))
    return _sum(both) / _sum(one | other) if both else 0.0


def _covered(one: frozenset[str], other: frozenset[str]) -> float:
    """The weight of what both have over the weight of what the lighter one has."""
    both = one & other
    return _sum(both) / min(_sum(one), _sum(other)) if both else 0.0


def _sum(words: frozenset[str]) -> float:
    # fsum rounds once: the order of a set differs from run to run, and the sum must not.
    return fsum(map(weight, words))


def _clash(one: frozenset[str], other: frozenset[str]) -> float:
    return float(bool(one) and bool(other) and not one & other)


def _apart(one: tuple[int, int] | None, other: tuple[int, int] | None) -> bool:
    """Whether two stretches of days do not touch."""
    return one is not None and other is not None and (one[1] < other[0] or other[1] < one[0])
