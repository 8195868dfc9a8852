"""Ids within a ledger: what a reading calls its own must be told from every other's."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from sayso.reading.reading import Reading


def digest(*parts: str) -> str:
    """The first 16 hex digits of a hash over all parts and their borders.

    >>> digest("ab", "c") == digest("a", "bc")
    False
    """
    joined = "\0".join(parts).encode("utf-8", "replace")
    return hashlib.sha256(joined).hexdigest()[:16]


def record_id(report: str, actor: str) -> str:
    """The id in the ledger of the actor that the reading of `report` calls `actor`."""
    return digest("actor", report, actor)


def renamed(reading: Reading, report: str) -> Reading:
    """The same reading of a report that is called `report`, its claims' ids made anew.

    For a JSONL record whose id another report already has.
    """
    ids = {claim.id: digest("claim", report, claim.id) for claim in reading.claims}
    claims = tuple(
        replace(
            claim,
            id=ids[claim.id],
            within=ids.get(claim.within or ""),
            responds_to=ids.get(claim.responds_to or ""),
        )
        for claim in reading.claims
    )
    propositions = tuple(
        replace(
            each,
            id=digest("proposition", report, each.id),
            claims={ids.get(claim, claim): how for claim, how in each.claims.items()},
        )
        for each in reading.propositions
    )
    return replace(
        reading,
        report=replace(reading.report, id=report),
        claims=claims,
        propositions=propositions,
    )
