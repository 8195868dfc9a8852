"""Names of persons: without titles, cut into words, compared word by word in either order."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sayso.ledger.actors.spelling import alike, plain

_SPLIT = re.compile(r"[\s\-‐‑–·,.]+")
_TITLES = frozenset(
    """
    mr mrs ms miss mx dr prof professor sir dame lord lady madam madame monsieur herr frau senor
    senora don dona hon honourable honorable right rev reverend father fr sister brother pope
    cardinal archbishop bishop rabbi imam sheikh sheik shaikh mullah maulana ayatollah hajji haji
    king queen prince princess emir sultan president premier chancellor minister prime secretary
    senator sen rep representative congressman congresswoman mp governor gov mayor ambassador amb
    general gen lieutenant lt colonel col major maj captain capt commander cmdr admiral adm marshal
    brigadier brig sergeant sgt officer inspector chief judge justice attorney spokesman
    spokeswoman spokesperson comrade engineer eng vice deputy former acting the
    """.split()
)
_PARTICLES = frozenset(
    "al el ul bin ibn bint de del della di da dos das du van von der den la le y e zu".split()
)
_SUFFIXES = frozenset("jr sr ii iii iv junior senior".split())
_WRITTEN_APART = 0.97  # "Amir-Abadian" and "Amirabadian"
_MATCH = 0.75  # below it two words are two names
# Short forms of given names that no spelling shows; each line is one name.
_SHORT = (
    "alexander alex sasha sandy", "aleksandr sasha", "andrew andy drew", "anthony tony",
    "benjamin ben", "charles charlie chuck", "christopher chris", "daniel dan danny",
    "david dave", "deborah debbie", "dmitry dima", "donald don", "edward ed eddie ted",
    "elizabeth liz beth betty", "frederick fred", "gregory greg", "james jim jimmy jamie",
    "jennifer jen jenny", "john jack johnny", "jonathan jon", "joseph joe", "joshua josh",
    "katherine kate kathy katie", "kenneth ken", "lawrence larry", "margaret maggie meg peggy",
    "matthew matt", "michael mike mick", "mikhail misha", "nicholas nick", "nikolai kolya",
    "patrick pat", "peter pete", "philip phil", "rebecca becky", "richard rick dick rich",
    "robert bob rob bobby", "ronald ron", "samuel sam", "stephen steve steven", "susan sue",
    "theodore ted theo", "thomas tom tommy", "timothy tim", "vladimir volodya", "walter walt",
    "william bill will billy willy", "yevgeny zhenya yevhen", "george giorgos yiorgos georgios",
    "serhiy sergei sergey serhii", "oleh oleg", "volodymyr vladimir", "mykola nikolai nikolay",
    "oleksandr aleksandr alexander", "andriy andrei andrey", "dmytro dmitry dmitri",
    "mykhailo mikhail", "olena elena yelena", "oleksiy alexei aleksei alexey",
)  # fmt: skip
_NICKNAMES = frozenset(
    frozenset((one, other)) for line in _SHORT for one in line.split() for other in line.split()
)


@dataclass(frozen=True, slots=True)
class PersonName:
    """The words of a name in plain letters, without titles and particles; and its "Jr."."""

    words: tuple[str, ...]
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Agreement:
    """How two names agree: `kind` says where, `near` how near their words are, 0 to 1."""

    kind: str
    near: float


def person_name(name: str) -> PersonName:
    """Cut a name.

    >>> person_name("Dr. Gulsara bin-Ombay Jr.")
    PersonName(words=('gulsara', 'ombay'), suffix='jr')
    """
    words = [word for each in _SPLIT.split(name) if (word := plain(each))]
    suffix = words.pop() if len(words) > 1 and words[-1] in _SUFFIXES else ""
    while len(words) > 1 and words[0] in _TITLES:
        words.pop(0)
    kept = [word for word in words if word not in _PARTICLES] or words
    return PersonName(tuple(kept), {"junior": "jr", "senior": "sr"}.get(suffix, suffix))


def agreement(a: PersonName, b: PersonName) -> Agreement:
    """How two names agree.

    Kinds: "full" (all words of the shorter, two at least), "initial" (the given name by its first
    letter), "family" (one has only the family name), "given" (one has only the given name),
    "other given", "other".

    >>> agreement(person_name("Kim Yong-hyun"), person_name("Yonghyun Kim")).kind
    'full'
    """
    shorter, longer = sorted((a.words, b.words), key=lambda words: (len(words), words))
    if not shorter:
        return Agreement("other", 0.0)
    if len(shorter) == 1:
        return _one_word(shorter[0], longer)
    found = [_aligned(one, longer) for one in _orders(shorter)]
    return max(found, key=lambda each: (_ORDER.index(each.kind), each.near))


_ORDER = ("other", "given", "other given", "family", "initial", "full")


def _orders(words: tuple[str, ...]) -> set[tuple[str, ...]]:
    """As written, with the family name first, and with it last."""
    return {words, (*words[1:], words[0]), (words[-1], *words[:-1])}


def _one_word(word: str, longer: tuple[str, ...]) -> Agreement:
    last, first = alike(word, longer[-1]), alike(word, longer[0])
    if last >= _MATCH:
        return Agreement("family", last)
    if first >= _MATCH:
        return Agreement("given", first)
    return Agreement("other", last)


def _aligned(shorter: tuple[str, ...], longer: tuple[str, ...]) -> Agreement:
    """Words in their order: each of the shorter name must be found in the longer one."""
    if len(shorter) != len(longer) and alike("".join(shorter), "".join(longer)) >= _WRITTEN_APART:
        return Agreement("full", 1.0)
    tail = [max(alike(word, other) for other in longer[1:]) for word in shorter]
    family = tail[-1]
    given = _given(shorter[0], longer[0])
    if family < _MATCH:
        return Agreement("other", family)
    if given < _MATCH and min(tail) >= _MATCH:
        return Agreement("family", min(tail))
    if given < _MATCH:
        initial = min(len(shorter[0]), len(longer[0])) == 1 and shorter[0][0] == longer[0][0]
        return Agreement("initial" if initial else "other given", family)
    # A middle name that the other does not have, or as an initial, says little.
    told = [near for near, word in zip(tail[1:-1], shorter[1:-1], strict=True) if len(word) > 1]
    return Agreement("full", min(family, given, *(max(near, 0.8) for near in told), 1.0))


def _given(a: str, b: str) -> float:
    return 0.95 if frozenset((a, b)) in _NICKNAMES and a != b else alike(a, b)
