"""Groups: "both countries", "the two leaders", "both": who they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from sayso.reading.speakers.entity import Entity
from sayso.reading.speakers.invented import called_states, made_state
from sayso.reading.speakers.lexicon import is_person
from sayso.reading.speakers.mention import Mention
from sayso.reading.speakers.tokens import Tokens
from sayso.reading.speakers.words import LOCATED, NUMBERS

FURTHEST = 4  # sentences back
STATES = frozenset(
    "capital country government kingdom nation neighbor neighbour power republic state".split()
)
SIDES = frozenset("both camp duo foe former pair party rival side trio two three ally".split())
BODIES = frozenset(("camp", "foe", "party", "side"))  # not persons, in news
KIN = frozenset(
    "parent brother sister sibling child son daughter friend spouse boy girl kid".split()
)


def size_of(tokens: Tokens, mention: Mention) -> int:
    """How many a phrase says that they are ("both": 2); 0 where it does not say."""
    words = [tokens.low(at) for at in range(mention.first, mention.last + 1)]
    if words[0] == "both" or "pair" in words or "duo" in words:
        return 2
    if "trio" in words:
        return 3
    alone = len(words) == 1
    if not alone and (words[0] not in ("the", "these", "those") or not mention.plural):
        return 0
    return next((NUMBERS[word] for word in words[:3] if word in NUMBERS), 0)


def members_of(
    tokens: Tokens, group: Mention, before: Sequence[Mention], size: int
) -> tuple[Entity, ...]:
    """The actors of a group among the mentions before it, nearest last; empty if too few.

    Where the actors near by do not suffice, it is those who were last named together, else places
    ("in Norland") as well.
    """
    found = _named_near(tokens, group, before, size, located=False)
    found = found or _named_together(tokens, group, before, size)
    found = found or _named_near(tokens, group, before, size, located=True)
    if found or group.head not in STATES:
        return found
    return _only_states(before, size) or called_states(tokens, _near(tokens, group, before), size)


def _named_near(
    tokens: Tokens, group: Mention, before: Sequence[Mention], size: int, *, located: bool
) -> tuple[Entity, ...]:
    """The nearest actors of one sort, or a group of that size; with places if `located`."""
    found: list[Entity] = []
    for mention in _near(tokens, group, before):
        entity = mention.entity
        if entity is None or not _belongs(entity, group, found[0].sort if found else ""):
            continue
        if entity.members:
            if len(entity.members) == size and not found:
                return entity.members
            continue
        if not located and tokens.low(mention.first - 1) in LOCATED:
            continue
        if entity not in found:
            found.append(entity)
        if len(found) == size:
            return tuple(reversed(found))
    return ()


def _named_together(
    tokens: Tokens, group: Mention, before: Sequence[Mention], size: int
) -> tuple[Entity, ...]:
    """The last ones before it that were named in one breath ("Norland and Ruvia")."""
    names = [each for each in before if each.form == "name" and each.last < group.first]
    for end in range(len(names), size - 1, -1):
        run = names[end - size : end]
        if not all(_joined(tokens, *two) for two in pairwise(run)):
            continue
        if tokens.low(run[0].first - 1) in LOCATED:
            continue
        entities = tuple(each.entity for each in run if each.entity is not None)
        if len(set(entities)) == size and all(_is_one_of(each, group) for each in entities):
            return entities
    return ()


def _joined(tokens: Tokens, one: Mention, other: Mention) -> bool:
    return other.first == one.last + 2 and tokens.low(one.last + 1) in ("and", ",")


def _is_one_of(entity: Entity, group: Mention) -> bool:
    """Whether it may be in the group; a bare name that has a government is a state."""
    return made_state(entity) if group.head in STATES else _belongs(entity, group, "")


def _only_states(before: Sequence[Mention], size: int) -> tuple[Entity, ...]:
    """All states mentioned so far, where they are as many as the words say."""
    found = {each.entity: 0 for each in before if each.entity and each.entity.sort == "state"}
    return tuple(found) if len(found) == size and not any(e.plural for e in found) else ()


def _near(tokens: Tokens, group: Mention, before: Sequence[Mention]) -> Iterator[Mention]:
    here = tokens[group.first].sentence
    for mention in reversed(before):
        if mention.last >= group.first:
            continue
        if here - tokens[mention.first].sentence > FURTHEST:
            return
        yield mention


def _belongs(entity: Entity, group: Mention, sort: str) -> bool:
    """Whether an actor may be in the group, given its noun and the sort of those already in."""
    if entity.plural or (sort and entity.sort != sort):
        return False
    named = bool(entity.names) or entity.sort == "organization"
    return named and entity.sort in _sorts(group.head)


def _sorts(noun: str) -> tuple[str, ...]:
    """What a group's members are, by its noun."""
    if noun in STATES:
        return ("state",)
    if noun in BODIES:
        return ("organization", "state")
    if noun in SIDES or noun in NUMBERS:
        return ("organization", "person", "state")
    if is_person(noun):
        return () if noun in KIN else ("person",)
    return ("organization",)
