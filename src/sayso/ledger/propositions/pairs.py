"""Which claims are compared, and how each comparison comes out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol

from sayso.ledger.propositions.keys import keys_of
from sayso.reading.sameness import Matter, Scorer, shipped
from sayso.reading.sameness.clusters import Pair

# From which link claims of different reports make one proposition, chosen on the running stories
# (docs/propositions.md). Lower than within a report, where all shares names and dates.
THRESHOLD = 0.35
FLOOR = 0.05  # a pair below it is not worth keeping: no threshold will be set so low
MOST = 100  # claims of a key: one that more claims have tells nothing


class Index(Protocol):
    """Where the claims of a ledger are found by their keys; a store has one in its tables."""

    def add(self, claim: str, keys: frozenset[str]) -> None:
        """Keep the keys of a claim."""

    def sharing(self, keys: frozenset[str]) -> Iterable[str]:
        """The claims that hold one of the keys."""


class MemoryIndex:
    """An index that is kept in memory, for one run."""

    def __init__(self) -> None:
        self._claims: dict[str, set[str]] = {}

    def add(self, claim: str, keys: frozenset[str]) -> None:
        """Keep the keys of a claim."""
        for key in keys:
            self._claims.setdefault(key, set()).add(claim)

    def sharing(self, keys: frozenset[str]) -> Iterable[str]:
        """The claims that hold one of the keys."""
        return set[str]().union(*(self._claims.get(key, set()) for key in keys))


def candidates(index: Index, new: Mapping[str, Matter]) -> list[tuple[str, str]]:
    """The pairs that are worth comparing, with at least one new claim; adds the new ones.

    Which they are depends on the claims alone and not on the order in which they came: a pair is
    one if its claims share a key that at most `MOST` of the new ones have: an index drops the
    others, and what they brought together. Both ids in order, and the pairs too.
    """
    found: set[tuple[str, str]] = set()
    keys = {claim: keys_of(matter) for claim, matter in new.items()}
    times = Counter(key for each in keys.values() for key in each)
    for claim in sorted(new):
        telling = frozenset(key for key in keys[claim] if times[key] <= MOST)
        found |= {(min(claim, o), max(claim, o)) for o in index.sharing(telling) if o != claim}
        index.add(claim, keys[claim])
    return sorted(found)


def score_pairs(
    pairs: Iterable[tuple[str, str]], matters: Mapping[str, Matter], scorer: Scorer | None = None
) -> Iterator[Pair]:
    """Each pair with its score, those below `FLOOR` left out."""
    scorer = scorer or shipped()
    for one, other in pairs:
        score = scorer.score(matters[one], matters[other])
        if score >= FLOOR:
            yield one, other, score
