"""A claim as it is compared with others: by whom, through whom, in which words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from anyascii import anyascii

from sayso.actor import Kind
from sayso.ledger.records import ActorRecord, ClaimRecord
from sayso.proposition import Relation

_WORD = re.compile(r"\w+(?:[’'.,-]\w+)*")
_QUOTED = re.compile(r"“([^”]+)(?:”|$)|\"([^\"]+)(?:\"|$)|«([^»]+)(?:»|$)")
_RUN = 6  # words quoted alike: fewer are anyone's ("we do not know", "there was no attack")
_WHOLE = 8  # words of a whole content that is repeated outside quotation marks
_NAMED = ("person", "organization", "state")
# What is said of any source that is not named, and so tells none from another.
_COMMON = frozenset(
    """
    a an the of in at from with to who was were had not be been is are by for on and or that as
    source sources official officials person people persons individual individuals man woman one two
    three several some many senior high-ranking top anonymous unnamed unidentified named familiar
    close matter situation condition anonymity speaking spoke told speak asked requested briefed
    knowledge direct issue subject discuss authorised authorized publicly case her his their its
    """.split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """A claim with what the rules of origin look at.

    `speakers` are the identities behind it, `named` those of them with a name; `relays` are whoever
    it came through, the outlet too where an anonymous source spoke to it; `described` are the words
    that tell an unnamed source from another; `runs` are the runs of six words that it quotes, or
    its whole content; `copy` is the report's group of duplicates; `names` are for explaining;
    `voice` is whether nobody is named but an outlet or another organization, which may relay;
    `kinds` are those of the speakers.
    """

    claim: ClaimRecord
    relation: Relation
    speakers: frozenset[str]
    named: frozenset[str]
    relays: frozenset[str]
    described: frozenset[str]
    runs: tuple[tuple[str, ...], ...]
    copy: str
    names: Mapping[str, str]
    voice: bool
    kinds: frozenset[Kind]

    @property
    def order(self) -> tuple[str, str, str]:
        """What makes a claim the first of its origin: its date, then its ids."""
        date = self.claim.published or "9999"
        return (date, self.claim.report, self.claim.id)


def telling_of(
    claim: ClaimRecord,
    *,
    relation: Relation,
    actors: Mapping[str, ActorRecord],
    identities: Mapping[str, str],
    copies: Mapping[str, str],
) -> Telling:
    """What the rules of origin look at of a claim; see `sayso.ledger.origins.origins`."""
    behind = [actors[speaker] for speaker in claim.speakers if speaker in actors]
    names: dict[str, str] = {}
    speakers, named = set(), set()
    relays = {folded(relay): relay for relay in claim.relays}
    for actor in behind:
        if actor.kind == "unattributed":
            continue
        who = identities.get(actor.id, actor.id)
        if actor.kind == "report" and claim.outlet:
            who = folded(claim.outlet)
            relays[who] = claim.outlet
        elif actor.kind == "organization":
            # "CNN reported": the outlet's telling is that of whoever told it.
            relays[folded(actor.name)] = actor.name
        speakers.add(who)
        names[who] = actor.name
        if actor.kind in _NAMED:
            named.add(who)
    if not relays and claim.outlet and any(actor.kind == "anonymous" for actor in behind):
        relays[folded(claim.outlet)] = claim.outlet
    return Telling(
        claim=claim,
        relation=relation,
        speakers=frozenset(speakers),
        named=frozenset(named),
        relays=frozenset(relays),
        described=_described(behind),
        runs=_runs(claim),
        copy=copies.get(claim.report, claim.report),
        names=names | relays,
        voice=not named or [actor.kind for actor in behind] == ["organization"],
        kinds=frozenset(actor.kind for actor in behind),
    )


def folded(name: str) -> str:
    """A name for comparing: plain letters, without an article.

    >>> folded("The Polar-One")
    'polar one'
    """
    words = _WORD.findall(anyascii(name).casefold().replace("-", " "))
    return " ".join(words[1:] if words[:1] == ["the"] and len(words) > 1 else words)


def same_content(a: Telling, b: Telling) -> bool:
    """Whether two claims say nearly the same words: 7 of 10 of the shorter one's."""
    one, two = set(_words(a.claim.content)), set(_words(b.claim.content))
    shorter = min(len(one), len(two))
    return bool(shorter) and len(one & two) >= 0.7 * shorter


def _described(actors: list[ActorRecord]) -> frozenset[str]:
    return frozenset(
        word.removesuffix("'s")
        for actor in actors
        if actor.kind in ("anonymous", "unnamed", "document")
        for word in _words(" ".join((actor.name, actor.affiliation or "")))
        if word not in _COMMON
    )


def _runs(claim: ClaimRecord) -> tuple[tuple[str, ...], ...]:
    found: set[tuple[str, ...]] = set()
    quoted = ["".join(parts) for parts in _QUOTED.findall(claim.content)]
    for each in quoted or ([claim.content] if claim.quote == "direct" else []):
        words = _words(each)
        found.update(tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1))
    whole = _words(claim.content)
    if len(whole) >= _WHOLE:
        found.add(tuple(whole))
    return tuple(sorted(found))


def _words(text: str) -> list[str]:
    return [word.replace("’", "'") for word in _WORD.findall(text.casefold())]
