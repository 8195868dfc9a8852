"""Uses a file of actors: its aliases name actors, its offices tell whom a noun phrase means."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.reading.speakers.alike import ALSO_POSTS, MODIFIERS
from sayso.reading.speakers.book import Book, Entry
from sayso.reading.speakers.entity import Entity
from sayso.reading.speakers.lexicon import APART, SETTING, is_person, singular
from sayso.reading.speakers.mention import Mention


class Known:
    """A file of actors as of one day."""

    def __init__(self, book: Book | None, published: str | None) -> None:
        self.entries = [(entry, entry.holds(published)) for entry in book.entries] if book else []
        self.made: dict[str, Entity] = {}

    def mark(self, entities: Sequence[Entity]) -> list[Entity]:
        """Note which actors of a report are in the file; returns pairs to merge by the same entry.

        A bare surname counts where only one entry has it.
        """
        for entity in entities:
            if entity.sort == "state":
                continue
            entries = self._named(entity)
            names = {entry.name for entry, _ in entries}
            if len(names) != 1:
                continue
            entity.book = names.pop()
            self.made.setdefault(entity.book, entity)
            for entry, holds in entries:
                if holds:
                    _give(entity, entry)
        return list(self.made.values())

    def _named(self, entity: Entity) -> list[tuple[Entry, bool]]:
        whole = {" ".join(name).lower() for name in entity.names}
        exact = [
            (entry, holds)
            for entry, holds in self.entries
            if whole & {form.lower() for form in (entry.name, *entry.aliases)}
        ]
        if exact or any(len(name) > 1 for name in entity.names):
            return exact
        return [
            (entry, holds)
            for entry, holds in self.entries
            if whole & {entry.name.lower().split()[-1]}
        ]

    def holder(self, noun: Mention) -> tuple[Entity, str] | None:
        """Who holds the office that a noun phrase names, by the file."""
        if noun.plural or not is_person(noun.head) or not noun.state:
            return None
        fitting = {
            entry.name: entry
            for entry, holds in self.entries
            if holds and entry.role and entry.state == noun.state and _is_office(noun, entry.role)
        }
        if len(fitting) != 1:
            return None
        (name, entry) = fitting.popitem()
        entity = self.made.get(name)
        if entity is None:
            entity = self.made[name] = Entity("person", book=name)
            _give(entity, entry)
        return entity, "nominal: file of actors"


def _give(entity: Entity, entry: Entry) -> None:
    entity.state = entity.state or entry.state
    if entry.role:
        words = entry.role.lower().split()
        posts = {one for word in words if is_person(one := singular(word)[0])}
        entity.posts |= posts
        entity.modifiers |= set(words) & SETTING
        if posts and entity.sort == "unknown":
            entity.sort = "person"


def _is_office(noun: Mention, role: str) -> bool:
    words = role.lower().split()
    posts = {singular(word)[0] for word in words}
    if noun.head not in posts and not posts & ALSO_POSTS.get(noun.head, frozenset()):
        return False
    mine = {MODIFIERS.get(word, word) for word in noun.modifiers}
    theirs = {MODIFIERS.get(word, word) for word in words if word in SETTING}
    if mine & APART != theirs & APART:
        return False
    return not mine or mine <= theirs or mine == theirs
