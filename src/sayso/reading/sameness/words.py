"""The telling words of a text: their stems, and which of them are names."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path

import Stemmer

COMMON = Path(__file__).with_name("common.json")

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d[\d.,]*\d|\d")
STOP = frozenset(
    """
    a about after again all also although am an and another any are as at be because been before
    being between both but by can could did do does down during each even for from further had has
    have he her here hers him his how i if in into is it its itself just may me might more most
    much must my no nor not now of off on once one only or other our out over own same say said
    says shall she should since so some such than that the their them then there these they this
    those through till to too under until up upon us very via was we were what when where whether
    which while who whom whose why will with would yet you your
    mr mrs ms dr s t d ll re ve
    """.split()
)
ENDINGS = ("ese", "ian", "ish", "an", "er", "ic", "is", "a", "e", "i", "n", "s")
RAREST = 6.0  # the weight of a stem that fewer than one report in 400 holds
SHORTEST = 4  # letters that stay of a name without its ending

_stemmer = Stemmer.Stemmer("english")


@lru_cache(65_536)
def stem(word: str) -> str:
    """The stem of a lower-case word (Porter's second algorithm, by the Snowball project).

    >>> stem("deployment") == stem("deploys")
    True
    """
    return str(_stemmer.stemWord(word))


@lru_cache(65_536)
def name_stem(word: str) -> str:
    """What a name, its demonym and its adjective share.

    >>> {name_stem(word) for word in ("Norland", "Norlandic", "Norlander", "Norlanders")}
    {'norland'}
    """
    name = word.lower()
    shorter = True
    while shorter:
        shorter = False
        for ending in ENDINGS:
            if name.endswith(ending) and len(name) - len(ending) >= SHORTEST:
                name, shorter = name[: -len(ending)], True
                break
    return name


def telling(text: str) -> Iterator[tuple[str, bool]]:
    """The stem of every telling word and whether it is a name, in order; numbers are left out.

    A word in capitals is a name unless its like is among the common words, as "Army" is.
    """
    for match in WORD.finditer(text):
        word = match.group().replace("’", "'").removesuffix("'s")
        lower = word.lower()
        if word[0].isdigit() or lower in STOP or len(word) < 2:
            continue
        root = stem(lower)
        if word[0].isupper() and root not in common():
            yield name_stem(word), True
        else:
            yield root, False


def weight(root: str) -> float:
    """How telling a stem is: the logarithm of how few reports hold it, at most `RAREST`."""
    return common().get(root, RAREST)


@cache
def common() -> Mapping[str, float]:
    """The stems of words that many reports hold in lower case, with their weights.

    Counted in the training corpora by training/sameness.py.
    """
    found: dict[str, float] = json.loads(COMMON.read_text("utf-8"))
    return found
