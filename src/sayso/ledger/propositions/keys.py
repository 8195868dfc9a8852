"""By what a claim is found among a million others: its most telling words, and what it means."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

from sayso.reading.sameness import Matter
from sayso.reading.sameness.cells import cells_of
from sayso.reading.sameness.words import weight

TELLING = 6  # of a content's words; 15 pairs
OWN = 4  # of a content's words, each with each of so many
NAMES = 4  # names of the report
FIRST = 2  # of these, each with each cell of what the content says
FROM_AROUND = 1  # word of its sentence that a short content borrows


def keys_of(matter: Matter) -> frozenset[str]:
    """The keys of a claim: two claims are compared if they share one.

    A key depends on nothing but the claim, so which pairs are compared does not depend on the
    order in which reports come. Keys are pairs, of words, and of a name and where the content lies
    among all that can be said, which finds other wordings: single ones are shared by too many.

    >>> from sayso.reading.sameness import matter_of
    >>> sorted(keys_of(matter_of("The bridge collapsed in Tessaly")))
    ['bridg collaps', 'bridg tessaly', 'collaps tessaly']
    """
    own = words = _most(matter.words, TELLING)
    names = matter.report[:NAMES]
    if len(words) < TELLING:
        words = words + _most(matter.around - matter.words, min(FROM_AROUND, TELLING - len(words)))
    pairs = {" ".join(sorted(pair)) for pair in combinations(words, 2)}
    pairs |= {f"{word} in {name}" for word in own[:OWN] for name in names}
    said = _places(cells_of(matter.vector))
    return frozenset(pairs | {f"{place} in {name}" for place in said for name in names[:FIRST]})


def _places(cells: tuple[int, ...]) -> list[str]:
    """Each cell and each two of them: two cells still tell something where one is too common."""
    pairs = combinations(sorted(cells), 2)
    return [*(f"#{cell}" for cell in cells), *(f"#{one}#{other}" for one, other in pairs)]


def _most(words: Iterable[str], count: int) -> list[str]:
    """The most telling ones, of equally telling ones the first by letters."""
    return sorted(words, key=lambda word: (-weight(word), word))[:count]
