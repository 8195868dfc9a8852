"""A cluster of claims → the proposition that a ledger shows."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from sayso.ledger.propositions.matters import gist_of_record
from sayso.ledger.records import ClaimRecord
from sayso.proposition import Relation
from sayso.reading.answers import Stand, relations_of
from sayso.reading.propositions.about import Wording, about, centrality, ranked, wording_of
from sayso.reading.sameness.meaning import alike, whole
from sayso.reading.towards import Leaning, settled

COMPARED = 6  # claims that are the likest on the whole, to find the likest word by word


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
        turned = settled(relations, _nearest(ordered, sided), leaning)
        relations |= {claim.id: turned[claim.id] for claim in ordered if not claim.corrected}
    return Grouped(
        id=hashlib.sha256(first.encode()).hexdigest()[:12],
        about=about(_wordings(ordered, relations)),
        claims=relations,
    )


def _nearest(
    ordered: Sequence[ClaimRecord], clear: Sequence[str]
) -> Callable[[str], Sequence[str]]:
    """What gives, for a claim, the clear ones that say what is likest to it, likest first.

    Those alike on the whole are compared word by word; of equally like ones the clearer is first.
    What has no vector, or one of another reader, is like nothing.
    """
    vectors = {claim.id: claim.vector for claim in ordered}
    wholes = {claim: whole(vector) for claim, vector in vectors.items() if vector is not None}
    width = max(map(len, wholes.values()), default=0)
    rows = np.zeros((len(clear), width))
    for row, claim in zip(rows, clear, strict=True):
        if claim in wholes and len(wholes[claim]) == width:
            row[:] = wholes[claim]

    def near(claim: str) -> list[str]:
        mine, own = vectors[claim], wholes.get(claim, np.zeros(0))
        likeness = np.round(rows @ own, 5) if len(own) == width else np.zeros(len(clear))
        order = np.argsort(-likeness, kind="stable").tolist()
        others = [clear[place] for place in order if clear[place] != claim][:COMPARED]

        def unlike(other: str) -> float:
            theirs = vectors[other]
            return 0.0 if mine is None or theirs is None else -(alike(mine, theirs) or 0.0)

        return sorted(others, key=unlike)

    return near


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
