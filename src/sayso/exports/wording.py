"""The words of a claim as people are shown them."""

from __future__ import annotations

import re

from sayso.claim import Claim
from sayso.spans import Span

NO_SOURCE = "no source named"

# "said that was wrong": before these the word stands for a thing and must stay.
_LEADING_THAT = re.compile(
    r"that\b,?\s+(?!(?:is|was|are|were|will|would|has|had|have|can|could|may|might|must|shall|"
    r"should|does|did|means|meant|makes|made|and|or)\b)(?=\S)"
)


def shown_content(text: str, span: Span) -> str:
    """The words of a piece of content without the "that" which only joins it to its cue.

    >>> text = "She said that the ferry was late."
    >>> shown_content(text, Span(9, 32))
    'the ferry was late'
    >>> shown_content("He said that was wrong.", Span(8, 22))
    'that was wrong'
    """
    words = span.of(text)
    joined = _LEADING_THAT.match(words)
    return words[joined.end() :] if joined else words


def shown_contents(text: str, claim: Claim) -> str:
    """All pieces of a claim's content in one line, an ellipsis where words stand between them."""
    return " … ".join(shown_content(text, span) for span in claim.content)


def shown_source(text: str, claim: Claim) -> str:
    """The speaker's words, or `NO_SOURCE`."""
    return claim.source.of(text) if claim.source else NO_SOURCE


def depths(claims: tuple[Claim, ...]) -> dict[str, int]:
    """How many claims each claim stands within, by claim id.

    A `within` that names no claim of the report, or closes a circle, counts as none.
    """
    outer = {claim.id: claim.within for claim in claims}
    return {claim.id: _depth(claim.id, outer) for claim in claims}


def _depth(claim_id: str, outer: dict[str, str | None]) -> int:
    seen = {claim_id}
    above = outer[claim_id]
    while above is not None and above in outer and above not in seen:
        seen.add(above)
        above = outer[above]
    return len(seen) - 1
