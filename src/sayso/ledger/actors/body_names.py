"""Names of organizations: as sets of words that mean the same however they are ordered."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sayso.ledger.actors.spelling import alike, plain
from sayso.ledger.actors.states import is_of_state

_WORD = re.compile(r"[^\W_]+(?:[.&][^\W_]+)*\.?")
_POSSESSIVE = re.compile(r"[’']s\b")
_EMPTY = frozenset("the of for and in on at to a an de la le du des und der die".split())
_LEGAL = frozenset(
    """
    inc incorporated ltd limited llc corp corporation co company plc gmbh ag sa spa nv bv ab oy as
    pty pte jsc ojsc pjsc ooo group holding holdings kk kg llp lp
    """.split()
)
# What many bodies are called; a name of such words alone is a body only within its state.
COMMON = frozenset(
    """
    ministry department office government administration cabinet parliament congress senate
    assembly council commission committee court army navy force forces military police guard
    defense foreign interior finance health education trade transport justice energy environment
    agriculture labor information culture affairs state national central federal supreme high
    constitutional bank service services agency authority board union party opposition embassy
    mission delegation company firm university hospital school city town regional local general
    staff air coast border security intelligence fire brigade rescue emergency civil public press
    news statistics electoral election elections customs tax presidency president presidential
    prime minister minister house command group association federation institute center
    """.split()
)
_SPELLINGS = {
    "defence": "defense", "labour": "labor", "centre": "center", "organisation": "organization",
    "organisations": "organizations", "programme": "program", "harbour": "harbor",
    "dept": "department", "univ": "university", "intl": "international", "natl": "national",
    "govt": "government", "st": "saint", "mt": "mount", "bros": "brothers", "assn": "association",
}  # fmt: skip
_NUMBERS = frozenset(
    """first second third fourth fifth sixth seventh eighth ninth tenth one two three four five six
    seven eight nine ten""".split()
)
_SIDES = frozenset(
    "north northern south southern east eastern west western upper lower old new".split()
)


@dataclass(frozen=True, slots=True)
class BodyName:
    """The words of a name that tell, and the short form that it is or would have."""

    words: frozenset[str]
    acronym: str = ""
    initials: str = ""

    @property
    def telling(self) -> frozenset[str]:
        """The words that not many bodies have in their names."""
        return self.words - COMMON


def body_name(name: str) -> BodyName:
    """Cut a name.

    >>> body_name("State Protection Service").initials, body_name("the S.P.S.").acronym
    ('sps', 'sps')
    """
    found = [word for word in _WORD.findall(_POSSESSIVE.sub(" ", name)) if plain(word)]
    kept = [word for word in found if plain(word) not in _EMPTY] or found
    bare = [word for word in kept if plain(word).removesuffix(".") not in _LEGAL] or kept
    words = frozenset(_SPELLINGS.get(plain(word), plain(word)) for word in bare)
    acronym = plain(kept[0]) if len(kept) == 1 and _is_acronym(kept[0]) else ""
    initials = "".join(plain(word)[0] for word in kept) if len(kept) > 2 else ""
    return BodyName(words, acronym, initials)


def _is_acronym(word: str) -> bool:
    letters = word.replace(".", "").replace("&", "")
    return 2 <= len(letters) <= 8 and sum(map(str.isupper, letters)) >= len(letters) - 1


def differ(a: BodyName, b: BodyName) -> tuple[frozenset[str], frozenset[str]]:
    """The words of each name that the other has in no spelling; a people stands for its state."""
    return _left(a.words, b.words), _left(b.words, a.words)


def tells_apart(words: frozenset[str]) -> bool:
    """Whether a word more or less makes it another body: a number, a side."""
    return any(word[0].isdigit() or word in _NUMBERS or word in _SIDES for word in words)


def _left(words: frozenset[str], others: frozenset[str]) -> frozenset[str]:
    return frozenset(
        word
        for word in words
        if word not in others
        and not any(alike(word, other) >= 0.92 or is_of_state(word, other) for other in others)
    )
