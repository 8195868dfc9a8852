"""What a report says in words of its own: for telling copies, without frames, names and numbers.

A copy of a wire report keeps its sentences and its facts, whatever title, order or footer it gets.
Two reports of one kind ("shares rose 1.2 percent") share sentences, but not facts; two reports of
one speech share quotations, but not what stands around them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

_SHINGLE = 3  # words; copies with one word in ten changed still share 7 of 10
_WORD = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_SENTENCE = re.compile(r"(?<=[.!?…])[\"”’')\]]*\s+|[\r\n\u2028\u2029]+")
_ENDS = (".", "!", "?", "…", '"', "”", "’", "'", ")", ":", ";", ",", "—", "-")
_QUOTED = re.compile(r"“[^”\r\n]*(?:”|$)|\"[^\"\r\n]*(?:\"|$)|«[^»\r\n]*(?:»|$)", re.MULTILINE)
# What outlets set around any report. Each alternative needs a word that reports hardly use so.
_FURNITURE = re.compile(
    r"\ball rights reserved\b|©|\(c\) ?\d{4}|\bcopyright\b.{0,40}\d{4}|\bsubscri(?:be|ber|bing)\b"
    r"|\bsign up (?:for|to|here)\b|\bnewsletters?\b|\bfollow us\b|\bclick here\b|\bdownload our\b"
    r"|\bread (?:more|also|next|the full story)\b|\b(?:our|this) (?:website|site|app)\b|\bcookies\b"
    r"|\b(?:reporting|writing|editing) by\b|\badvertisement\b|\bpress release distributed\b"
    r"|\bthis (?:story|article|report) (?:was|has been|is) (?:first |originally )?"
    r"(?:published|updated|corrected|produced|edited|provided|part)\b|\bshare this\b"
    r"|\bsupport our journalism\b|\bbecome a member\b|\brelated (?:stories|articles)\b"
    r"|\bmay not be (?:published|reproduced|republished)\b|\bcontact (?:us|the newsroom)\b",
    re.IGNORECASE,
)
_CALENDAR = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
    """.split()
)

Shingle = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OwnWords:
    """A report's words, as sets to compare.

    `everything` are all its words in their order, `shingles` the runs of three words of its
    sentences, `told` those outside quotation marks, `facts` its names and numbers, `vocabulary`
    every word; all but `everything` without the outlet's furniture, all in lower case.
    """

    everything: tuple[str, ...]
    shingles: frozenset[Shingle]
    told: frozenset[Shingle]
    facts: frozenset[str]
    vocabulary: frozenset[str]


def own_words(text: str) -> OwnWords:
    """The words of `text` as sets to compare.

    >>> sorted(own_words("The mayor of Larkspur closed 3 piers. Subscribe to our letter!").facts)
    ['3', 'larkspur']
    """
    sentences = _sentences(text)
    shingles = _shingles(sentences)
    unquoted = _QUOTED.sub(" ", text)
    return OwnWords(
        everything=_folded(_WORD.findall(text)),
        shingles=shingles,
        told=shingles if unquoted == text else _shingles(_sentences(unquoted)),
        facts=frozenset(fact for sentence in sentences for fact in _facts(sentence)),
        vocabulary=frozenset(word for sentence in sentences for word in sentence.folded),
    )


@dataclass(frozen=True, slots=True)
class _Sentence:
    words: tuple[str, ...]
    folded: tuple[str, ...]
    ended: bool  # by a mark; a title is not


def _sentences(text: str) -> list[_Sentence]:
    """The sentences of `text` but for the outlet's furniture."""
    found = []
    for part in _SENTENCE.split(text):
        if part and not _FURNITURE.search(part):
            words = tuple(_WORD.findall(part))
            found.append(_Sentence(words, _folded(words), part.rstrip().endswith(_ENDS)))
    return found


def _folded(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(word.casefold().replace("’", "'") for word in words)


def _shingles(sentences: list[_Sentence]) -> frozenset[Shingle]:
    found: set[Shingle] = set()
    for sentence in sentences:
        words = sentence.folded
        found.update(zip(*(words[at:] for at in range(_SHINGLE)), strict=False))
        if 0 < len(words) < _SHINGLE:
            found.add(words)
    return frozenset(found)


def _facts(sentence: _Sentence) -> list[str]:
    """Numbers, and words with a capital that do not begin the sentence; a title has none."""
    if not sentence.ended:
        return []
    return [
        fact
        for at, (word, folded) in enumerate(zip(sentence.words, sentence.folded, strict=True))
        if (word[0].isdigit() or (at and word[0].isupper() and len(word) > 1))
        and (fact := folded.removesuffix("'s")) not in _CALENDAR
    ]
