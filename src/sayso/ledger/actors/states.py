"""The states that an actor stands for or belongs to, also those of no list."""

from __future__ import annotations

import re

from sayso.ledger.actors.spelling import plain
from sayso.ledger.records import ActorRecord

_CODE = re.compile(r"[A-Z]{3}")
# How lands and peoples end in English, the longest first.
_ENDINGS = (
    "istan", "stan", "land", "ians", "ian", "ese", "ish", "ers", "ans", "ia", "an", "is", "er",
    "ic", "ns", "i", "n", "s", "a", "y", "e",
)  # fmt: skip
_SHORTEST = 4


def states_of(actor: ActorRecord) -> frozenset[str]:
    """Codes (ISO 3166 alpha-3) or plain names of an actor's states."""
    found = {actor.state} if actor.state else set()
    if actor.affiliation and _CODE.fullmatch(actor.affiliation):
        found.add(actor.affiliation)
    return frozenset(code if _CODE.fullmatch(code) else stem(plain(code)) for code in found)


def is_of_state(a: str, b: str) -> bool:
    """Whether two plain words name one state or its people.

    >>> is_of_state("qaradan", "qaradani"), is_of_state("tolgistan", "tolgis")
    (True, True)
    >>> is_of_state("norland", "norway"), is_of_state("iran", "iraq")
    (False, False)
    """
    return a == b or (min(len(a), len(b)) >= _SHORTEST and stem(a) == stem(b))


def stem(word: str) -> str:
    """What is left of a state or a people without the endings that make it one.

    For names of no list only: Niger and Nigeria would be one.
    """
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            return stem(word.removesuffix(ending))
    return word
