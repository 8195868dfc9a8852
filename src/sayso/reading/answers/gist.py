"""What a content is about once the words for taking up a claim are off, and which way it leans."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from sayso.proposition import Relation
from sayso.reading.answers.act import act_of
from sayso.reading.answers.reference import reference_of
from sayso.reading.assess import Stance
from sayso.reading.assess.clause import main_clause
from sayso.reading.assess.likelihood import HINTS, UNLIKELY, likelihood_in
from sayso.reading.assess.statement import first_statement
from sayso.reading.assess.tokens import span_of, tokens_of
from sayso.spans import Span

SIDES: dict[Stance, int] = {
    "asserts": 1, "promises": 1, "threatens": 1, "denies": -1,
}  # fmt: skip
DOING = {"rejects": -1, "confirms": 1, "doubts": 0, "mentions": 0}
# "put the figure at 180" says a figure, and takes none up.
ESTIMATES = re.compile(r"(?:\w+ )?(?:puts?|putting|g[ai]ves?|giving|sets?)$", re.IGNORECASE)
RELATIONS: dict[int, Relation] = {1: "supports", -1: "denies", 0: "related"}


@dataclass(frozen=True, slots=True)
class Gist:
    """What is claimed, in `text`; `side` is 1 for it, -1 against it, 0 neither.

    With `taken_up`, `text` says only that a claim is answered ("the allegations"), and `side` is
    towards that claim: the side of the answer is the product of both. `refers` is true for every
    content that takes up a claim, also one that says what it was about. `wanted` is true for what
    is requested, which has a side only where the request itself is the matter.
    """

    text: str
    side: int
    taken_up: bool = False
    refers: bool = False
    wanted: bool = False


def _is_unlikely(cue: str, content: str) -> bool:
    """Whether cue or main clause hold that something is rather not so ("considers unlikely")."""
    if not (HINTS.search(cue) or HINTS.search(content)):
        return False
    clause = main_clause(first_statement(tokens_of(content, [Span(0, len(content))])))
    tokens = clause.tokens[: clause.end]
    found = likelihood_in(cue, Span(0, len(cue))) or (
        likelihood_in(content, span_of(tokens)) if tokens else None
    )
    return found is not None and found.interval[1] <= UNLIKELY[1]


@lru_cache(256)  # what a claim answers and what it is about both ask
def gist_of(cue: str, content: str, stance: Stance | None) -> Gist:
    """The gist of a claim.

    >>> gist = gist_of("dismissed", "reports that the gate was open as idle gossip", "denies")
    >>> gist.text, gist.side, gist.taken_up
    ('the gate was open', -1, False)
    >>> gist_of("rejected", "Okoro's denial", "denies").taken_up
    True
    """
    reference = None if ESTIMATES.match(cue) else reference_of(content)
    side = SIDES.get(stance, 0) if stance else 0
    if side > 0 and _is_unlikely(cue, content):
        side = -1
    if reference is None:
        return Gist(content, side, wanted=stance == "requests")
    act = act_of(cue, reference, stance)
    if reference.clause and act == "mentions":
        return Gist(content, side)
    if not reference.about:
        return Gist(content, DOING[act], taken_up=True, refers=True)
    turned = -1 if reference.kind == "denial" else 1
    if act == "mentions":
        return Gist(reference.about, 0, refers=True)
    return Gist(reference.about, DOING[act] * turned, refers=True)
