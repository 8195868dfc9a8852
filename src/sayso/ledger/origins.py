"""How many independent tellings stand behind a proposition.

Claims that go back to one teller share an origin: one actor's own claims, copies of one report, the
same unnamed source heard by the same relay, the same words. Every join is explained. The rules
stand in docs/across.md. No join brings two different named speakers together.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from sayso.ledger.records import ActorRecord, ClaimRecord
from sayso.ledger.tellings import Telling, same_content, telling_of
from sayso.proposition import Relation

# The surest first: where two rules would pull a claim to two speakers, the surer one has it.
RULES = ("speaker", "copy", "described", "relay", "words", "handed", "within")

# What many papers are called: alone they tell none from another.
_PAPERS = frozenset(
    """
    report reports statement statements document documents study survey letter article data figures
    picture pictures photograph photographs image images video footage file files paper papers
    """.split()
)


@dataclass(frozen=True, slots=True)
class Join:
    """Two claims of one origin, ids in order, and why: a word of RULES, and what they share."""

    a: str
    b: str
    rule: str
    shared: str


@dataclass(frozen=True, slots=True)
class Origins:
    """The origin of each claim, which is the id of the first claim of it, and why claims share one.

    `joins` are as many as it takes to hold each origin together, no more.
    """

    of: dict[str, str]
    joins: tuple[Join, ...]

    def count(self, relations: Mapping[str, Relation]) -> int:
        """How many origins support the proposition, of which `relations` has the claims."""
        return len({self.of[claim] for claim in self.of if relations.get(claim) == "supports"})


def origins(
    claims: Sequence[ClaimRecord],
    *,
    relations: Mapping[str, Relation],
    actors: Mapping[str, ActorRecord],
    identities: Mapping[str, str],
    copies: Mapping[str, str],
) -> Origins:
    """The origins of the claims of one proposition, in whatever order they come.

    `relations` says how each claim stands to the proposition; `actors` has the speakers by id;
    `identities` gives an actor's identity across reports (as `actors.clusters` does), `copies` a
    report's group of duplicates (as `duplicates.groups` does). What is missing in one of the two
    stands for itself.

    >>> told = ClaimRecord(id="1", report="a", content="It sank.", cue="told", source="a sailor",
    ...     speakers=("a/s",), relays=("Polar One",))
    >>> passed = ClaimRecord(id="2", report="b", content="the ferry sank", cue="told",
    ...     source="a source", speakers=("b/s",), relays=("Polar One",))
    >>> sources = {
    ...     "a/s": ActorRecord(id="a/s", report="a", name="a sailor", kind="anonymous"),
    ...     "b/s": ActorRecord(id="b/s", report="b", name="a source", kind="anonymous"),
    ... }
    >>> found = origins([told, passed], relations={"1": "supports", "2": "supports"},
    ...     actors=sources, identities={}, copies={})
    >>> found.of, found.joins[0].shared
    ({'1': '1', '2': '1'}, 'told Polar One')
    """
    tellings = {
        claim.id: telling_of(
            claim,
            relation=relations.get(claim.id, "related"),
            actors=actors,
            identities=identities,
            copies=copies,
        )
        for claim in claims
    }
    found = sorted(_joins(tellings), key=lambda join: (RULES.index(join.rule), join.a, join.b))
    return _joined(tellings, found)


def _joins(tellings: Mapping[str, Telling]) -> Iterator[Join]:
    """Every pair that a rule joins; only claims with something in common are compared."""
    by_id = [tellings[claim] for claim in sorted(tellings)]
    yield from _of_one_speaker(by_id)
    yield from _in_copies(by_id)
    yield from _described_alike(by_id)
    yield from _through_one_relay(by_id)
    yield from _in_the_same_words(by_id)
    yield from _handed_over(by_id)
    yield from _inside_another(by_id, tellings)


def _of_one_speaker(tellings: Iterable[Telling]) -> Iterator[Join]:
    for shelf in _shelves(tellings, lambda telling: filter(None, [telling.speakers])):
        for a, b in pairwise(shelf):
            yield _join(a, b, "speaker", " and ".join(sorted(a.names[who] for who in a.speakers)))


def _in_copies(tellings: Iterable[Telling]) -> Iterator[Join]:
    """In copies, whoever has a name is found by it; the others by what they say."""
    for shelf in _shelves(tellings, lambda telling: [(telling.relation, telling.copy)]):
        for a, b in combinations(shelf, 2):
            unnamed = a.claim.report != b.claim.report and not a.named and not b.named
            if unnamed and same_content(a, b):
                yield _join(a, b, "copy", f"reports {a.claim.report} and {b.claim.report}")


def _described_alike(tellings: Iterable[Telling]) -> Iterator[Join]:
    """One paper, or whoever wrote it ("the clerk's letter"); people of one full description."""
    for shelf in _shelves(
        tellings, lambda told: [(told.relation, word) for word in told.described]
    ):
        for a, b in combinations(shelf, 2):
            if _is_one_paper(a, b) or _are_one_people(a, b):
                yield _join(a, b, "described", " ".join(sorted(a.described & b.described)))


def _is_one_paper(a: Telling, b: Telling) -> bool:
    fewer, more = sorted((a.described, b.described), key=len)
    telling = bool(fewer - _PAPERS) or len(fewer) > 1
    return "document" in a.kinds | b.kinds and telling and fewer <= more


def _are_one_people(a: Telling, b: Telling) -> bool:
    alike = a.kinds == b.kinds == {"unnamed"} and a.described == b.described
    return alike and len(a.described) > 1


def _handed_over(tellings: Iterable[Telling]) -> Iterator[Join]:
    """A paper in a report with one anonymous source came from there, as far as one can know."""
    for shelf in _shelves(tellings, lambda told: [(told.relation, told.claim.report)]):
        sources = {tuple(sorted(told.speakers)) for told in shelf if told.kinds == {"anonymous"}}
        first = next((told for told in shelf if told.kinds == {"anonymous"}), None)
        for told in shelf:
            if first is not None and len(sources) == 1 and told.kinds == {"document"}:
                a, b = sorted((first, told), key=lambda each: each.claim.id)
                yield _join(a, b, "handed", f"the one anonymous source of report {a.claim.report}")


def _through_one_relay(tellings: Iterable[Telling]) -> Iterator[Join]:
    for shelf in _shelves(tellings, _relays):
        for a, b in combinations(shelf, 2):
            if _heard_alike(a, b):
                yield _join(a, b, "relay", f"told {a.names[min(a.relays & b.relays)]}")


def _in_the_same_words(tellings: Iterable[Telling]) -> Iterator[Join]:
    for shelf in _shelves(tellings, lambda told: [(told.relation, run) for run in told.runs]):
        for a, b in pairwise(shelf):
            yield _join(a, b, "words", " ".join(min(set(a.runs) & set(b.runs))))


def _inside_another(tellings: Iterable[Telling], by_id: Mapping[str, Telling]) -> Iterator[Join]:
    for inner in tellings:
        outer = by_id.get(inner.claim.within or "")
        if outer is not None and outer.relation == inner.relation:
            a, b = sorted((inner, outer), key=lambda telling: telling.claim.id)
            yield _join(a, b, "within", f"{inner.claim.id} stands within {outer.claim.id}")


def _shelves(
    tellings: Iterable[Telling], keys: Callable[[Telling], Iterable[Hashable]]
) -> Iterator[list[Telling]]:
    """The tellings that share a key, ids in order."""
    shelves: dict[Hashable, list[Telling]] = defaultdict(list)
    for telling in tellings:
        for key in keys(telling):
            shelves[key].append(telling)
    return (shelf for shelf in shelves.values() if len(shelf) > 1)


def _relays(telling: Telling) -> Iterator[tuple[str, str]]:
    if telling.voice:
        yield from ((telling.relation, relay) for relay in sorted(telling.relays))


def _join(a: Telling, b: Telling, rule: str, shared: str) -> Join:
    return Join(a.claim.id, b.claim.id, rule, shared)


def _heard_alike(a: Telling, b: Telling) -> bool:
    """Whether two claims that came through one relay may come from one source.

    The relay's own telling ("CNN reported") is that of the source that told it.
    """
    if a.claim.report == b.claim.report and not same_content(a, b):
        return False  # one report tells its several sources apart
    return not a.described or not b.described or not a.described.isdisjoint(b.described)


def _joined(tellings: Mapping[str, Telling], joins: Iterable[Join]) -> Origins:
    over = {claim: claim for claim in tellings}
    named = {claim: telling.named for claim, telling in tellings.items()}

    def root(claim: str) -> str:
        while over[claim] != claim:
            claim = over[claim]
        return claim

    kept = []
    for join in joins:
        one, two = sorted((root(join.a), root(join.b)), key=lambda claim: tellings[claim].order)
        if one == two or (named[one] and named[two] and named[one] != named[two]):
            continue
        over[two] = one
        named[one] |= named[two]
        kept.append(join)
    return Origins({claim: root(claim) for claim in sorted(tellings)}, tuple(kept))
