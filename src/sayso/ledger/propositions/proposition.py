"""A cluster of claims → the proposition that a ledger shows."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from sayso.ledger.propositions.matters import gist_of_record
from sayso.ledger.records import ClaimRecord
from sayso.proposition import Relation
from sayso.reading.answers import Stand, relations_of
from sayso.reading.propositions.about import Wording, about, centrality, wording_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Grouped:
    """A proposition across reports: what it is about, and how each claim stands to it.

    `claims` are in the order of their reports' dates and of their ids.
    """

    id: str
    about: str
    claims: dict[str, Relation]


def grouped(claims: Iterable[ClaimRecord]) -> Grouped:
    """The proposition that these claims make. Raises ValueError without any.

    Its id is made of the first claim's id by letters, so it stays while claims are added behind.
    """
    ordered = sorted(claims, key=lambda claim: (claim.published or "", claim.id))
    relations = relations_of(_stand(claim) for claim in ordered)
    first = min(claim.id for claim in ordered)
    central = centrality([claim.vector for claim in ordered])
    return Grouped(
        id=hashlib.sha256(first.encode()).hexdigest()[:12],
        about=about(
            _wording(claim, relations[claim.id], near)
            for claim, near in zip(ordered, central, strict=True)
        ),
        claims=relations,
    )


def _stand(claim: ClaimRecord) -> Stand:
    return Stand(
        id=claim.id,
        gist=gist_of_record(claim),
        length=len(claim.content),
        cue=claim.cue,
        named=claim.source is not None,
        responds_to=claim.responds_to,
        within=claim.within,
        report=claim.report,
        start=claim.start,
        speakers=claim.speakers,
    )


def _wording(claim: ClaimRecord, relation: Relation, central: float) -> Wording:
    return wording_of(
        gist_of_record(claim),
        relation,
        source=claim.source,
        cue=claim.cue,
        direct=claim.quote == "direct",
        order=(claim.published or "", claim.id),
        central=central,
    )
