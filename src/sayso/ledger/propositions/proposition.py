"""A cluster of claims → the proposition that a ledger shows."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sayso.ledger.propositions.matters import gist_of_record
from sayso.ledger.propositions.nearest import nearest
from sayso.ledger.records import ClaimRecord
from sayso.proposition import Relation
from sayso.reading.answers import Stand, relations_of
from sayso.reading.propositions.about import Wording, about, centrality, ranked, wording_of
from sayso.reading.towards import Leaning, settled


@dataclass(frozen=True, slots=True, kw_only=True)
class Grouped:
    """A proposition across reports: what it is about, and how each claim stands to it.

    `claims` are in the order of their reports' dates and of their ids.
    """

    id: str
    about: str
    claims: dict[str, Relation]


def grouped(claims: Iterable[ClaimRecord], leaning: Leaning | None = None) -> Grouped:
    """The proposition that these claims make. Raises ValueError without any.

    `leaning` tells of two claims, by their ids, how far the second agrees with the first
    (`sayso.reading.towards`); without it rules alone tell the sides, as they do of what a person
    corrected. The id is made of the first claim's id by letters, so it stays while claims are added
    behind.
    """
    ordered = sorted(claims, key=lambda claim: (claim.published or "", claim.id))
    relations = relations_of(_stand(claim) for claim in ordered)
    first = min(claim.id for claim in ordered)
    if leaning is not None and len(ordered) > 1:
        clear = [wording.order[-1] for wording in ranked(_wordings(ordered, relations))]
        sided = [claim for claim in clear if relations[claim] != "related"]
        turned = settled(relations, nearest(ordered, sided), leaning)
        relations |= {claim.id: turned[claim.id] for claim in ordered if not claim.corrected}
    return Grouped(
        id=hashlib.sha256(first.encode()).hexdigest()[:12],
        about=about(_wordings(ordered, relations)),
        claims=relations,
    )


def _wordings(
    ordered: Sequence[ClaimRecord], relations: Mapping[str, Relation]
) -> Iterator[Wording]:
    central = centrality([claim.vector for claim in ordered])
    for claim, near in zip(ordered, central, strict=True):
        yield _wording(claim, relations[claim.id], near)


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
