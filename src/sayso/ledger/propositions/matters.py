"""Claims of a ledger → what they are compared by."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sayso.ledger.records import ClaimRecord
from sayso.reading.answers import Gist, gist_of
from sayso.reading.sameness import Matter, matter_of, mean_vector, names_of
from sayso.reading.sameness.clusters import Pair

ANSWER = 0.95  # the score of an answer and what it answers, in one report


def gist_of_record(claim: ClaimRecord) -> Gist:
    """What a claim says once the words for taking up another are off."""
    return gist_of(claim.cue, claim.content, claim.stance)


def matters_of(text: str, claims: Sequence[ClaimRecord]) -> dict[str, Matter]:
    """What the claims of one report are about; `claims` are all of it, `text` is its text.

    A claim that only takes up another ("dismissed the allegations") has no matter of its own: it
    goes with what it answers (`answer_pairs`).
    """
    names = names_of(text)
    whole = mean_vector(claim.vector for claim in claims)
    gists = {claim.id: gist_of_record(claim) for claim in claims}
    return {
        claim.id: matter_of(
            gists[claim.id].text,
            context=claim.context,
            report=names,
            events=claim.events,
            vector=claim.vector,
            report_vector=whole,
        )
        for claim in claims
        if not gists[claim.id].taken_up
    }


def answer_pairs(claims: Iterable[ClaimRecord]) -> Iterator[Pair]:
    """Each claim that takes up another one, with that one."""
    for claim in claims:
        if claim.responds_to and gist_of_record(claim).refers:
            one, other = sorted((claim.id, claim.responds_to))
            yield one, other, ANSWER
