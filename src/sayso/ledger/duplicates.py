"""Which reports are copies or versions of one another.

MinHash (Broder 1997, by rensa) with locality-sensitive hashing finds the pairs that are worth a
look, among any number of reports; `similar` then compares their words. Nothing here depends on the
order in which reports come. The rules stand in docs/across.md.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from typing import Literal
from urllib.parse import parse_qsl, urlencode, urlsplit

from rensa import RMinHash

from sayso.ledger.own_words import OwnWords, own_words
from sayso.ledger.records import ReportRecord

Kind = Literal["exact", "copy", "version"]

# A copy cut to 40 % under a footer of its own (a Jaccard index of 0.37) shares a band in 98 of 100
# cases; two reports of one kind (0.05) are compared in vain in 1 of 100, others hardly ever.
_BANDS, _ROWS = 80, 3
_SEED = 20_241_014

# Chosen on seeds 1 to 3 of benchmarks/duplicates.py; run it before changing one.
COPY = 0.5  # of the shorter report's words and facts, both
VERSION = 0.25  # of one outlet under one title
_WHOLE = 0.15  # of the longer report: below it, a round-up of many reports, not a copy
_FEW = 12  # shingles: a text this short says too little, and must be repeated whole


@dataclass(frozen=True, slots=True)
class Similarity:
    """How much two reports are one text, 0 to 1, and what they are to one another.

    `kind` is "exact" (the same words), "copy", "version" (of one outlet or address), or None.
    `words` and `facts` are the shares of the shorter report's runs of three words, and of its names
    and numbers, that the other has too; `score` is the smaller one.
    """

    score: float
    kind: Kind | None
    words: float
    facts: float


def signature(text: str) -> tuple[int, ...]:
    """The MinHash of a text's runs of three words: 240 whole numbers of 32 bits.

    Texts agree in about the share of numbers that their runs have in common (their Jaccard index).
    """
    return _signature(own_words(text))


def keys(report: ReportRecord) -> tuple[int, ...]:
    """What to look up in an index: two reports without a common key are not worth comparing.

    Up to 81 signed whole numbers of 64 bits, for a table of (key, report).
    """
    minhash = signature(report.text)
    bands = [
        _key("band", at // _ROWS, *minhash[at : at + _ROWS])
        for at in range(0, _BANDS * _ROWS, _ROWS)
    ]
    address = _address(report.url)
    return (*bands, _key("url", address)) if address else tuple(bands)


def candidates(keyed: Mapping[str, Iterable[int]]) -> Iterator[tuple[str, str]]:
    """The pairs of reports, ids in order, that share a key; `keyed` has each report's keys."""
    holders: dict[int, list[str]] = defaultdict(list)
    for report in sorted(keyed):
        for key in keyed[report]:
            holders[key].append(report)
    yield from sorted({pair for held in holders.values() for pair in combinations(held, 2)})


def similar(a: ReportRecord, b: ReportRecord) -> Similarity:
    r"""Compare two reports, in either order.

    >>> wire = "Zoë Lark, mayor of Port Vale, said on Monday that pier 4 would stay closed. " * 2
    >>> similar(
    ...     ReportRecord(id="1", text=wire), ReportRecord(id="2", text="Pier shut\n\n" + wire)
    ... ).kind
    'copy'
    """
    one, two = _own_words(a.text), _own_words(b.text)
    same_page = _address(a.url) is not None and _address(a.url) == _address(b.url)
    if one.everything == two.everything:
        return Similarity(1.0, "exact", 1.0, 1.0)
    # The words break a tie, so that the order of the two never matters.
    shorter, longer = sorted((one, two), key=lambda own: (len(own.shingles), own.everything))
    words, facts = _shared_words(shorter, longer), _shared_facts(shorter, longer)
    score = round(min(words, facts), 4)
    same_outlet = a.outlet is not None and a.outlet == b.outlet
    kind: Kind | None = None
    if same_page or (same_outlet and _titled_alike(a, b) and score >= VERSION):
        kind = "version"
    elif score >= COPY and _is_whole(shorter, longer):
        kind = "version" if same_outlet else "copy"
    return Similarity(score, kind, round(words, 4), round(facts, 4))


def groups(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Reports that are one text: the id of each → the smallest id of its group.

    `pairs` are those that `similar` gives a kind. Reports in no pair are left out.
    """
    over: dict[str, str] = {}

    def root(report: str) -> str:
        while over.setdefault(report, report) != report:
            over[report] = over[over[report]]
            report = over[report]
        return report

    for a, b in pairs:
        first, second = sorted((root(a), root(b)))
        over[second] = first
    return {report: root(report) for report in sorted(over)}


# A report is compared with several others, one after another.
_own_words = lru_cache(maxsize=128)(own_words)


def _signature(words: OwnWords) -> tuple[int, ...]:
    minhash = RMinHash(num_perm=_BANDS * _ROWS, seed=_SEED)
    # Without a word of its own a report is like those with the same furniture.
    minhash.update([" ".join(shingle) for shingle in words.shingles] or list(words.everything))
    return tuple(minhash.digest())


def _key(*parts: object) -> int:
    digest = hashlib.blake2b(repr(parts).encode("utf-8", "replace"), digest_size=8).digest()
    return int.from_bytes(digest, signed=True)


def _shared_words(shorter: OwnWords, longer: OwnWords) -> float:
    """Quotations count only where a report is little else: many reports quote one speech."""
    if min(len(shorter.told), len(longer.told)) >= _FEW:
        least = min(len(shorter.told), len(longer.told))
        told = len(shorter.told & longer.told) / least
    else:
        told = 1.0
    least = len(shorter.shingles)
    return min(told, len(shorter.shingles & longer.shingles) / least if least else 0.0)


def _shared_facts(shorter: OwnWords, longer: OwnWords) -> float:
    if not shorter.facts:
        return 1.0
    return len(shorter.facts & longer.vocabulary) / len(shorter.facts)


def _is_whole(shorter: OwnWords, longer: OwnWords) -> bool:
    shared = len(shorter.shingles & longer.shingles)
    if len(shorter.shingles) < _FEW:
        return shared == len(shorter.shingles) == len(longer.shingles)
    return shared >= _WHOLE * len(longer.shingles)


def _titled_alike(a: ReportRecord, b: ReportRecord) -> bool:
    titles = [
        " ".join(report.title.casefold().split()) if report.title else "" for report in (a, b)
    ]
    return titles[0] == titles[1] != ""


def _address(url: str | None) -> str | None:
    """A URL without what changes for one page: scheme, www, tracking, fragment, last slash."""
    if not url:
        return None
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return url
    asked = [
        (name, value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
        if not name.startswith(("utm_", "fbclid", "gclid"))
    ]
    host = parts.netloc.casefold().removeprefix("www.")
    path = parts.path.rstrip("/")
    return f"{host}{path}?{urlencode(sorted(asked))}" if path or asked else None
