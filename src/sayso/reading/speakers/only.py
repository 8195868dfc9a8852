"""The one person of a report who may hold an office that the text gives to nobody."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.reading.speakers.alike import agrees
from sayso.reading.speakers.entity import Entity
from sayso.reading.speakers.lexicon import POSTS, is_person
from sayso.reading.speakers.mention import Mention


def only_candidate(
    noun: Mention, named: Sequence[Entity], in_title: frozenset[int]
) -> tuple[Entity, str] | None:
    """The one named person without an office who may hold the one that a noun phrase names.

    News leaves out the office of those whom everybody knows ("the Norlandian president"). Only a
    person whose bare surname the title has, or else the only one without an office, is taken.
    """
    if not noun.state or noun.head not in POSTS or noun.plural or not is_person(noun.head):
        return None
    free = [
        entity
        for entity in named
        if entity.sort in ("person", "unknown")
        and not entity.posts
        and entity.state in (None, noun.state)
        and agrees(noun, entity)
        and all(len(name) < 4 for name in entity.names)
        and any(mention.source for mention in entity.mentions)
    ]
    titled = [e for e in free if any(id(mention) in in_title for mention in e.mentions)]
    if len(titled) == 1:
        return titled[0], "nominal: only candidate of the title"
    if len(free) == 1 and (free[0].sort == "person" or len(free[0].mentions) > 1):
        return free[0], "nominal: only candidate"
    return None
