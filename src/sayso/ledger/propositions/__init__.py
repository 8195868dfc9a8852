"""Claims about the same thing, across reports (docs/propositions.md).

Adding a report: `matters_of` it, `candidates` by an index, `score_pairs`, and keep the scored pairs
with `answer_pairs`. Showing propositions: `clusters` of the kept pairs at any threshold, under a
person's decisions, and `grouped` of each cluster.
"""

from sayso.ledger.propositions.keys import keys_of
from sayso.ledger.propositions.matters import answer_pairs, matters_of
from sayso.ledger.propositions.pairs import (
    FLOOR,
    MOST,
    THRESHOLD,
    Index,
    MemoryIndex,
    candidates,
    score_pairs,
)
from sayso.ledger.propositions.proposition import Grouped, grouped
from sayso.reading.sameness.clusters import Decided, Pair, clusters

__all__ = [
    "FLOOR",
    "MOST",
    "THRESHOLD",
    "Decided",
    "Grouped",
    "Index",
    "MemoryIndex",
    "Pair",
    "answer_pairs",
    "candidates",
    "clusters",
    "grouped",
    "keys_of",
    "matters_of",
    "score_pairs",
]
