"""States that no gazetteer has, told by what the text says of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sayso.reading.speakers.entity import Entity
from sayso.reading.speakers.lexicon import singular
from sayso.reading.speakers.mention import Mention
from sayso.reading.speakers.tokens import Tokens
from sayso.reading.speakers.words import LOCATED

SHORTEST = 5  # letters that a people's name shares with its state's
COUNTRY = frozenset("country kingdom nation neighbour neighbor republic".split())
BODIES = frozenset(
    "army border capital embassy government military parliament president territory".split()
)
# "Norland's foreign minister": towns and firms have none.
ABROAD = frozenset("defence defense foreign".split())
OFFICES = frozenset("minister ministry".split())


def find_states(tokens: Tokens, entities: Sequence[Entity], names: Sequence[Mention]) -> None:
    """Make states of single names that own an army, or whose people hold an office.

    "Norland" is one by "Norland's government", "its neighbour Norland" and "Norlandian Foreign
    Minister Ana Ode", whose office then loses "Norlandian".
    """
    for entity in entities:
        if entity.sort != "unknown" or any(len(name) > 1 for name in entity.names):
            continue
        peoples = [each for each in names if each.role and _is_people(tokens, each.role, entity)]
        if not (peoples or _is_country(tokens, entity)):
            continue
        entity.sort = "state"
        entity.posts.clear()
        for mention in entity.mentions:
            mention.sort, mention.role = "state", None
        for mention in peoples:
            if mention.role and mention.role[0] < mention.role[1]:
                mention.role = mention.role[0] + 1, mention.role[1]


def called_states(tokens: Tokens, nearest: Iterable[Mention], size: int) -> tuple[Entity, ...]:
    """The actors behind "both governments" where only bare names stand before it, nearest last.

    As many of the nearest names as the words say become states: those of one word of which nothing
    else is known, not behind "in" or "the". Empty, and nothing changed, where they are too few.
    """
    found: list[Entity] = []
    for mention in nearest:
        entity = mention.entity
        if entity is None or tokens.low(mention.first - 1) in LOCATED | {"the"}:
            continue
        if _is_bare(entity) and not any(_is_akin(entity, other) for other in found):
            found.append(entity)
        if len(found) == size:
            break
    else:
        return ()
    for entity in found:
        _make_state(entity)
    return tuple(reversed(found))


def made_state(entity: Entity) -> bool:
    """Make a state of a bare name that has a government; whether it is a state then."""
    if entity.sort != "state" and _is_bare(entity):
        _make_state(entity)
    return entity.sort == "state"


def _make_state(entity: Entity) -> None:
    entity.sort = "state"
    for mention in entity.mentions:
        mention.sort = "state"


def _is_bare(entity: Entity) -> bool:
    """Whether an actor goes by one word alone: a person's first name or office is told once."""
    shown = entity.heads or entity.posts or entity.gender or entity.book or entity.plural
    bare = bool(entity.names) and all(len(each) == 1 for each in entity.names)
    return bare and not shown and entity.sort in ("person", "unknown")


def _is_akin(entity: Entity, other: Entity) -> bool:
    """Whether two are one, or their names begin alike ("Norlander", "Norland")."""
    mine = {name[0][:SHORTEST].lower() for name in entity.names}
    return bool(mine & {name[0][:SHORTEST].lower() for name in other.names})


def _is_people(tokens: Tokens, role: tuple[int, int], entity: Entity) -> bool:
    word = tokens.low(role[0])
    if not tokens[role[0]].capital or role[0] == role[1]:
        return False
    return any(
        name[0].lower() != word and name[0].lower()[:SHORTEST] == word[:SHORTEST]
        for name in entity.names
        if min(len(name[0]), len(word)) >= SHORTEST
    )


def _is_country(tokens: Tokens, entity: Entity) -> bool:
    for mention in entity.mentions:
        if tokens.low(mention.last - len(mention.words)) in COUNTRY:
            return True
        if tokens.low(mention.last + 1) == "'s" and _owns_body(tokens, mention.last + 2):
            return True
    return False


def _owns_body(tokens: Tokens, at: int) -> bool:
    if tokens.low(at) in ABROAD and singular(tokens.low(at + 1))[0] in OFFICES:
        return True
    return any(singular(tokens.low(place))[0] in BODIES for place in (at, at + 1))
