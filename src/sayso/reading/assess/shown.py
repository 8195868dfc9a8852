"""What a content shows of its stance, and what the rules need to know of the speech around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sayso.reading.assess.assessment import Level, Stance
from sayso.reading.assess.clause import Clause
from sayso.reading.assess.tokens import Token
from sayso.spans import Span

# Sources that are not "he" or "she".
GROUPS = frozenset(
    """
    ad agency article bank board campaign column committee company council court family firm
    government group judges letter media ministry newspaper office panel paper party people police
    poll post report staff statement story study team union video
    """.split()
)
# Endings of a person's noun: minister, mayor, spokeswoman, analyst, president.
PERSONAL = ("er", "or", "man", "ist", "ian", "yst", "ident", "king", "queen", "bishop", "judge")
SINGLE = frozenset(("he", "i", "it", "she", "they", "we"))


Hedged = tuple[Level, Span, str]
"""A level, the words that show it, and the rule that found them."""


@dataclass(frozen=True, slots=True)
class Speech:
    """What stands around a content.

    `source` are the source's tokens; `direct` is for contents that open with a quotation mark,
    `warns` for those of a cue of warning.
    """

    source: Sequence[Token]
    direct: bool
    warns: bool

    def is_by(self, subject: str) -> bool:
        """Whether a clause's subject ("I", "she", "it") is the speaker."""
        if subject in ("i", "we"):
            return True
        if self.direct or not self.source:
            return False
        first = self.source[0].word
        if subject in ("he", "she"):
            return first == subject or not (first in SINGLE or self._is_group())
        if subject == "they":
            return first == "they" or self._is_plural()
        return subject == "it" and (first == "it" or first not in SINGLE)

    def may_be_it(self) -> bool:
        """Whether the source is a body that acts ("the junta"), not a person or a name."""
        first, last = self.source[0].word, self.source[-1].word
        person = last.endswith(PERSONAL) and last not in GROUPS
        return first == "it" or (first == "the" and not person)

    def _is_group(self) -> bool:
        last = self.source[-1]
        many = len(self.source) > 1 and last.word.endswith("s") and not last.capital
        return many or last.word in GROUPS

    def _is_plural(self) -> bool:
        return self.source[-1].word.endswith("s") or any(t.word == "and" for t in self.source)


@dataclass(frozen=True, slots=True)
class Shown:
    """A stance with its words and its rule, the clause it was read from, and hedges on the way."""

    stance: Stance
    span: Span | None
    rule: str
    clause: Clause
    levels: tuple[Hedged, ...] = ()
