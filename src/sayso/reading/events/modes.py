"""The mode of an event whose mode is what it speaks of: REQUEST, REJECT and THREATEN."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.reading.assess.tokens import Token
from sayso.reading.events.triggers import Trigger

WANTED = {  # the type of what is asked or refused → mode
    "CONSULT": "meet",
    "CONCEDE": "yield",
    "RETREAT": "yield",
    "AID": "assist",
    "COOPERATE": "assist",
    "SUPPORT": "assist",
}
CHANGE = frozenset(
    """
    reform reforms election elections constitution law laws policy policies government resignation
    referendum rule bill budget leadership plan proposal proposals change changes
    """.split()
)
THREATENED = {
    "ASSAULT": "violence",
    "PROTEST": "restrict",
    "SANCTION": "relations",
    "REJECT": "relations",
}
DETAILS = {"arrest": "arrest", "deport": "expel", "expel": "expel", "seize": "territory"}


def mode_of(trigger: Trigger, inner: Sequence[Trigger], tokens: Sequence[Token]) -> str | None:
    """The mode by the lexicon, or by the triggers `inner` that stand in what is spoken of."""
    if trigger.pattern.mode:
        return trigger.pattern.mode
    if trigger.type in ("REQUEST", "REJECT"):
        found = next((WANTED[each.type] for each in inner if each.type in WANTED), None)
        words = {token.word for token in tokens[trigger.first : trigger.first + 14]}
        return found or ("change" if words & CHANGE else None)
    if trigger.type == "THREATEN":
        return next((mode for each in inner if (mode := _threatened(each))), None)
    return None


def _threatened(trigger: Trigger) -> str | None:
    if trigger.pattern.mode in DETAILS:
        return DETAILS[trigger.pattern.mode]
    return "restrict" if trigger.type == "COERCE" else THREATENED.get(trigger.type)
