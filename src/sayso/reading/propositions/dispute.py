"""Whether anybody denies what anybody supports."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from sayso.proposition import Relation

Dispute = Literal["uncontested", "contested", "denied only"]


def dispute_of(relations: Iterable[Relation]) -> Dispute:
    """The status of a proposition within one report: a description, not a verdict.

    >>> dispute_of(["supports", "related"]), dispute_of(["denies", "related"])
    ('uncontested', 'denied only')
    """
    there = set(relations)
    if "denies" not in there:
        return "uncontested"
    return "contested" if "supports" in there else "denied only"
