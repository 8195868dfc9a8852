"""What two roles say of two actors: one office, the same field of life, or another."""

from __future__ import annotations

import re
from typing import Literal

from sayso.ledger.actors.spelling import plain

Agreement = Literal["same office", "same kind of office", "one field", "other fields"]

_FIELDS = {
    "state": """president premier chancellor minister secretary senator lawmaker legislator deputy
        congressman congresswoman representative mp parliamentarian governor mayor councillor
        councilwoman councilman prefect ambassador envoy diplomat consul negotiator commissioner
        speaker king queen prince princess emir sultan leader politician candidate adviser advisor
        aide undersecretary official spokesman spokeswoman spokesperson minister-president
        opposition chairwoman""",
    "arms": """general colonel major captain lieutenant sergeant admiral marshal brigadier commander
        soldier officer fighter warlord pilot conscript monitor observer""",
    "order": """inspector detective sheriff constable superintendent policeman policewoman
        firefighter""",
    "law": "judge justice prosecutor lawyer attorney barrister solicitor magistrate notary",
    "trade": """executive ceo director manager owner founder entrepreneur banker trader broker
        businessman businesswoman shareholder investor analyst economist financier""",
    "health": "doctor physician surgeon nurse midwife epidemiologist virologist psychiatrist",
    "learning": """professor scientist researcher historian academic scholar teacher rector dean
        engineer geologist archaeologist physicist chemist student expert""",
    "faith": "bishop archbishop cardinal pope priest imam rabbi cleric mullah pastor monk",
    "arts": "singer actor actress novelist writer poet painter dancer musician composer",
    "sport": "coach striker goalkeeper midfielder runner swimmer boxer player champion referee",
    "press": "journalist reporter editor correspondent columnist broadcaster anchor photographer",
    "work": """farmer baker fisherman driver miner docker carpenter shopkeeper ferryman herder
        shepherd mechanic welder tailor cook pensioner widow resident witness neighbour villager
        survivor mother father student waiter""",
    "cause": "activist campaigner organizer unionist dissident",
}
_FIELD = {noun: field for field, nouns in _FIELDS.items() for noun in nouns.split()}
# One is often called by the other's word.
_NEAR = frozenset(
    frozenset(pair)
    for pair in (("state", "arms"), ("state", "law"), ("state", "cause"), ("arms", "order"),
                 ("trade", "state"), ("health", "learning"), ("learning", "arts"),
                 ("order", "state"), ("trade", "learning"), ("state", "learning"))
)  # fmt: skip
_EMPTY = frozenset("the a an of for at in to s and on former ex acting outgoing then".split())
# Offices of which a state has many holders: alone they tell nobody.
_MANY = frozenset(
    """
    spokesman spokeswoman spokesperson official minister officer deputy senator lawmaker mp aide
    adviser advisor diplomat analyst expert professor doctor lawyer resident judge general colonel
    captain lieutenant major sergeant police councillor representative chief head director student
    """.split()
)
_WORD = re.compile(r"[^\W_]+")
_SPELLINGS = {"defence": "defense", "centre": "center", "pm": "premier",
              "spokeswoman": "spokesperson", "spokesman": "spokesperson", "chairman": "chair",
              "chairwoman": "chair", "chairperson": "chair", "leader": "leader"}  # fmt: skip


def roles_agree(a: str, b: str) -> Agreement | None:
    """How two roles agree, None where nothing can be said.

    >>> roles_agree("Defence Minister", "the defense minister"), roles_agree("minister", "baker")
    ('same office', 'other fields')
    """
    one, two = _words(a), _words(b)
    if not one or not two:
        return None
    if one <= two or two <= one:
        return "same office" if (one & two) - _GENERIC else "same kind of office"
    fields = _field(a), _field(b)
    if None in fields:
        return None
    if fields[0] == fields[1] or frozenset(fields) in _NEAR:
        return "one field"
    return "other fields"


def _words(role: str) -> frozenset[str]:
    text = role.casefold().replace("prime minister", "premier")
    words = [plain(word) for word in _WORD.findall(text)]
    return frozenset(_spelled(word) for word in words if word and word not in _EMPTY)


def _spelled(word: str) -> str:
    return _SPELLINGS.get(word, word.replace("our", "or") if len(word) > 5 else word)


_GENERIC = frozenset(_spelled(word) for word in _MANY)


def _field(role: str) -> str | None:
    found = [
        _FIELD[word] for each in _WORD.findall(role.casefold()) if (word := plain(each)) in _FIELD
    ]
    return found[-1] if found else None
