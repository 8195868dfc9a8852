"""The same actor across reports: keys to find pairs by, a score with its reasons, clusters."""

from __future__ import annotations

from sayso.ledger.actors.clusters import Pair, clusters
from sayso.ledger.actors.keys import keys
from sayso.ledger.actors.score import score
from sayso.ledger.actors.scored import Decision, Feature, Scored

__all__ = ["Decision", "Feature", "Pair", "Scored", "clusters", "keys", "score"]
