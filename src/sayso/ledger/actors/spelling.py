"""How near two spellings of one word of a name are, whatever alphabet they come from."""

from __future__ import annotations

import re
from functools import lru_cache

from anyascii import anyascii
from rapidfuzz.distance import JaroWinkler, Levenshtein

# What one sound is written as, when names come from Cyrillic, Arabic, Persian, Hebrew, Chinese,
# Korean or Turkic spelling; the longest first.
_SOUNDS = (
    ("tz", "ts"), ("dzh", "j"), ("tch", "ch"), ("tsch", "ch"), ("sch", "sh"), ("shch", "sh"),
    ("zh", "j"),     ("dj", "j"), ("ph", "f"), ("ck", "k"), ("cz", "ch"), ("kh", "h"), ("gh", "g"),
    ("th", "t"), ("dh", "d"), ("iyy", "i"), ("yy", "i"), ("iy", "i"), ("ij", "i"), ("yi", "i"),
    ("ye", "e"), ("ie", "e"), ("ya", "ia"), ("yo", "io"), ("yu", "iu"), ("ou", "u"), ("oo", "u"),
    ("ee", "i"), ("oe", "o"), ("ue", "u"), ("ae", "a"), ("aa", "a"), ("eo", "o"), ("eu", "u"),
    ("y", "i"), ("w", "v"), ("x", "ks"), ("q", "k"),
)  # fmt: skip
_C = re.compile(r"c(?![h])")
_TWICE = re.compile(r"(.)\1+")
_J_AS_Y = re.compile(r"(?<=[aeioun])j")
_NOT_FIRST = re.compile(r"(?<=.)[aeiouh]")
_FIRST = re.compile(r"^(?:[aeiou]|h(?=[aeiou]))")
_WOMANS = re.compile(r"(?:ov|ev|in|yn)$")

# What a pair of spellings is worth, by how they agree.
SPELLED_ALIKE, SOUNDS_ALIKE, NEARLY, ONE_LETTER, _WOMANS_FORM = 0.97, 0.92, 0.8, 0.85, 0.3


@lru_cache(maxsize=65_536)
def plain(word: str) -> str:
    """A word of a name in plain small letters.

    >>> plain("Tölegov"), plain("Зеленський"), plain("Ma'afala")
    ('tolegov', 'zelenskiy', 'maafala')
    """
    return "".join(char for char in anyascii(word).casefold() if char.isalnum())


@lru_cache(maxsize=65_536)
def sound(word: str) -> str:
    """A plain word with one spelling for each sound.

    >>> sound("zelenskyy") == sound("zelenskiy") == sound("zelensky")
    True
    """
    for written, one in _SOUNDS:
        word = word.replace(written, one)
    return _TWICE.sub(r"\1", _C.sub("k", word))


@lru_cache(maxsize=65_536)
def skeleton(word: str) -> str:
    """The consonants of a plain word by sound, for finding; far more words share it than are one.

    >>> skeleton("gaddafi") == skeleton("qadhafi") == skeleton("kadafi")
    True
    """
    bones = _TWICE.sub(r"\1", _NOT_FIRST.sub("", _FIRST.sub("a", sound(word))))
    bones = bones.replace("g", "k").replace("j", "z")
    return (bones.removesuffix("s") if len(bones) > 4 else bones)[:8]


def skeletons(word: str) -> frozenset[str]:
    """Both skeletons of a word in which j may be the y of others."""
    return frozenset((skeleton(word), skeleton(_J_AS_Y.sub("i", word))))


@lru_cache(maxsize=65_536)
def alike(a: str, b: str) -> float:
    """How near two plain words of names are, 0 to 1.

    >>> alike("zhanibek", "janibek"), alike("renn", "renn"), alike("petrov", "petrova")
    (0.97, 1.0, 0.3)
    """
    if a == b:
        return 1.0
    if _is_womans_form(a, b) or _is_womans_form(b, a):
        return _WOMANS_FORM
    if sound(a) == sound(b):
        return SPELLED_ALIKE
    return SOUNDS_ALIKE if _german(a) == _german(b) else _nearness(a, b)


def _nearness(a: str, b: str) -> float:
    near = float(JaroWinkler.similarity(sound(a), sound(b)))
    if near >= 0.8 and skeleton(a) == skeleton(b) and min(len(a), len(b)) > 2:
        return SOUNDS_ALIKE if near >= 0.88 else NEARLY
    if min(len(a), len(b)) >= 6 and Levenshtein.distance(a, b) == 1:
        return ONE_LETTER
    return min(round(near * near, 4), 0.7)


def _german(word: str) -> str:
    """With j for the y of others, as German, Polish and Nordic spelling has it."""
    return _J_AS_Y.sub("i", sound(word)).replace("g", "k")


def _is_womans_form(a: str, b: str) -> bool:
    """Petrov and Petrova, Zelensky and Zelenskaya, Mario and Maria."""
    if b == a + "a" and _WOMANS.search(a):
        return True
    if a[:-1] == b[:-1] and a.endswith("o") and b.endswith("a"):
        return True
    return a.endswith(("ky", "kiy", "kyi", "kii")) and b.endswith(("kaya", "kaia", "ka"))
