"""What is known of each claim of one matter, and the side that it takes itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from sayso.reading.answers.gist import Gist
from sayso.reading.assess.cue import deciding, hits_of
from sayso.reading.assess.tokens import tokens_of
from sayso.spans import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand:
    """What is known of a claim: its gist, whom it answers, and whose content it stands in.

    `length` is that of the content, in code points; `named` whether it has a source. `start` is
    where its cue begins in its `report`, and `speakers` are ids that hold within that report.
    """

    id: str
    gist: Gist
    length: int
    cue: str = ""
    named: bool = True
    responds_to: str | None = None
    within: str | None = None
    report: str = ""
    start: int = 0
    speakers: tuple[str, ...] = ()

    @property
    def family(self) -> str | None:
        """The family of what the cue does, None where it is negated or not known."""
        hit = deciding(hits_of(tokens_of(self.cue, [Span(0, len(self.cue))] if self.cue else [])))
        return hit.family.name if hit and not hit.negation else None

    @property
    def flat(self) -> bool:
        """Whether the content is put forward as it stands, and takes up no other claim."""
        return self.gist.side > 0 and not (self.gist.refers or self.gist.wanted)

    def has(self, forms: frozenset[str]) -> bool:
        """Whether one of these words is in the cue."""
        return not forms.isdisjoint(self.cue.lower().split())

    def turned(self, side: int) -> Stand:
        """The same claim on this side (1, -1 or 0)."""
        return replace(self, gist=replace(self.gist, side=side))


def side_of(id_: str, known: Mapping[str, Stand], seen: frozenset[str] = frozenset()) -> int:
    """The side of a claim (1, -1 or 0), answers followed to what they answer."""
    stand = known[id_]
    if not stand.gist.taken_up:
        return stand.gist.side
    target = stand.responds_to
    if target is None or target not in known or target in seen:
        return 0
    return stand.gist.side * side_of(target, known, seen | {id_})
