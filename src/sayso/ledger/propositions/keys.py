"""By what a claim is found among a million others: pairs of its most telling words."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

from sayso.reading.sameness import Matter
from sayso.reading.sameness.words import weight

TELLING = 6  # of a content's words; 15 pairs
OWN = 4  # of a content's words, each with each of so many
NAMES = 4  # names of the report
FROM_AROUND = 1  # word of its sentence that a short content borrows


def keys_of(matter: Matter) -> frozenset[str]:
    """The keys of a claim: two claims are compared if they share one.

    A key depends on nothing but the claim, so which pairs are compared does not depend on the
    order in which reports come. Keys are pairs of words: single words are shared by too many.

    >>> from sayso.reading.sameness import matter_of
    >>> sorted(keys_of(matter_of("The bridge collapsed in Tessaly")))
    ['bridg collaps', 'bridg tessaly', 'collaps tessaly']
    """
    own = words = _most(matter.words, TELLING)
    names = matter.report[:NAMES]
    if len(words) < TELLING:
        words = words + _most(matter.around - matter.words, min(FROM_AROUND, TELLING - len(words)))
    pairs = {" ".join(sorted(pair)) for pair in combinations(words, 2)}
    return frozenset(pairs | {f"{word} in {name}" for word in own[:OWN] for name in names})


def _most(words: Iterable[str], count: int) -> list[str]:
    """The most telling ones, of equally telling ones the first by letters."""
    return sorted(words, key=lambda word: (-weight(word), word))[:count]
