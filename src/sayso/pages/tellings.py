"""The tellings of a proposition: each origin, and who passed it on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sayso.ledger.queries.propositions import Member, PropositionEntry


@dataclass(frozen=True, slots=True)
class Telling:
    """One origin: its first claim, and the claims that pass it on, in the order of their days."""

    first: Member
    others: tuple[Member, ...]
    supports: bool


def tellings_of(found: PropositionEntry) -> tuple[Telling, ...]:
    """The origins of a proposition, those passed on most often first."""
    by_origin: dict[str, list[Member]] = {}
    for member in found.members:
        by_origin.setdefault(member.origin, []).append(member)
    made = [_telling(origin, members) for origin, members in by_origin.items()]
    return tuple(sorted(made, key=lambda each: (not each.supports, -len(each.others))))


def _telling(origin: str, members: Iterable[Member]) -> Telling:
    ordered = list(members)
    first = next((each for each in ordered if each.entry.id == origin), ordered[0])
    others = tuple(each for each in ordered if each is not first)
    return Telling(first, others, any(each.relation == "supports" for each in ordered))
