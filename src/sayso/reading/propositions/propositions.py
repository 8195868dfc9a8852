"""The claims of one report → what they are about, and who supports and who denies it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from sayso.claim import Claim
from sayso.proposition import Proposition
from sayso.reading.answers import Gist, Stand, content_of, gist_of, relations_of
from sayso.reading.propositions.about import about, centrality, wording_of
from sayso.reading.propositions.dispute import dispute_of
from sayso.reading.sameness import Matter, matter_of, mean_vector, names_of, shipped
from sayso.reading.sameness.clusters import Pair, clusters
from sayso.reading.sameness.meaning import whole
from sayso.report import Report

# Chosen on the invented stories (docs/propositions.md): lower, unlike things run together; higher,
# what is one falls apart.
SAME = 0.35
ANSWER = 0.95  # of an answer and what it answers


def propositions_of(report: Report, claims: Sequence[Claim]) -> tuple[Proposition, ...]:
    """What two claims and more of a report are about, in the order of the text.

    `claims` have their stance and `responds_to`. A claim without a companion makes no proposition:
    it would only say itself again.
    """
    gists = {claim.id: _gist(report.text, claim) for claim in claims}
    place = {claim.id: n for n, claim in enumerate(sorted(claims, key=_first))}
    by_id = {claim.id: claim for claim in claims}
    matters = _matters(report, claims, gists)
    vectors = {
        id_: whole(claim.vector)
        for id_, claim in by_id.items()
        if id_ in matters and claim.vector is not None
    }
    found = clusters(_pairs(claims, gists, matters), SAME, vectors=vectors)
    grouped = (sorted(group, key=place.__getitem__) for group in found)
    ordered = sorted(grouped, key=lambda group: place[group[0]])
    return tuple(_proposition(report.text, [by_id[id_] for id_ in g], gists) for g in ordered)


def _first(claim: Claim) -> tuple[int, int, str]:
    return min(span.start for span in (claim.cue, *claim.content)), claim.cue.start, claim.id


def _gist(text: str, claim: Claim) -> Gist:
    return gist_of(claim.cue.of(text), content_of(text, claim), claim.stance)


def _matters(
    report: Report, claims: Sequence[Claim], gists: Mapping[str, Gist]
) -> dict[str, Matter]:
    """What each claim that says a thing itself is about."""
    names = names_of(report.text)
    mean = mean_vector(claim.vector for claim in claims)
    return {
        claim.id: matter_of(
            gists[claim.id].text,
            report=names,
            events=claim.events,
            vector=claim.vector,
            report_vector=mean,
        )
        for claim in claims
        if not gists[claim.id].taken_up
    }


def _pairs(
    claims: Sequence[Claim], gists: Mapping[str, Gist], matters: Mapping[str, Matter]
) -> Iterator[Pair]:
    """Every two claims that say a thing themselves, and every answer with what it answers."""
    scorer = shipped()
    for one, other in combinations(sorted(matters), 2):
        yield one, other, scorer.score(matters[one], matters[other])
    for claim in claims:
        if claim.responds_to in gists and gists[claim.id].refers:
            yield claim.id, str(claim.responds_to), ANSWER


def _proposition(text: str, claims: Sequence[Claim], gists: Mapping[str, Gist]) -> Proposition:
    relations = relations_of(
        Stand(
            id=claim.id,
            gist=gists[claim.id],
            length=len(content_of(text, claim)),
            cue=claim.cue.of(text),
            named=claim.source is not None,
            responds_to=claim.responds_to,
            within=claim.within,
            start=claim.cue.start,
            speakers=tuple(actor.id for actor in claim.speakers),
        )
        for claim in claims
    )
    first = hashlib.sha256(claims[0].id.encode()).hexdigest()
    central = centrality([claim.vector for claim in claims])
    return Proposition(
        id=first[:12],
        about=about(
            wording_of(
                gists[claim.id],
                relations[claim.id],
                source=claim.source.of(text) if claim.source else None,
                cue=claim.cue.of(text),
                direct=claim.quote == "direct",
                order=(f"{n:06}",),
                central=central[n],
            )
            for n, claim in enumerate(claims)
        ),
        status=dispute_of(relations.values()),
        claims=relations,
    )
