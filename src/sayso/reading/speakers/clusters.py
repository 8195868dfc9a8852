"""Which names of a report are one actor's: "Ana Ode", "Ode", "Mrs Ode"; "NIS"; "Moscow"."""

from __future__ import annotations

from sayso.reading.speakers.candidates import gender
from sayso.reading.speakers.entity import Entity
from sayso.reading.speakers.gazetteer import states
from sayso.reading.speakers.mention import Mention
from sayso.reading.speakers.names import SUFFIXES
from sayso.reading.speakers.tokens import Tokens
from sayso.reading.speakers.words import LOCATIVE

Name = tuple[str, ...]


class Clusters:
    """The actors that a report names, built name by name."""

    def __init__(self, tokens: Tokens, place: str | None = None) -> None:
        self.tokens = tokens
        self.place = (place or "").lower()  # of the dateline
        self.entities: list[Entity] = []
        self.by_name: dict[Name, Entity] = {}
        self.by_word: dict[str, list[Entity]] = {}
        self.by_state: dict[str, Entity] = {}
        self.short: dict[str, Entity] = {}

    def add_all(self, names: list[Mention]) -> None:
        """Give every name its actor: longer names first, then what shortens them."""
        for mention in names:
            if mention.sort == "state" or (mention.sort == "place" and mention.state):
                self._add_state(mention)
        rest = [mention for mention in names if mention.entity is None]
        for mention in rest:
            if len(_key(mention)) > 1:
                self._add_full(mention)
        for mention in rest:
            if mention.entity is None:
                self._add_short(mention)

    def _add_state(self, mention: Mention) -> None:
        words = " ".join(mention.words).lower()
        located = self.tokens.low(mention.first - 1) in LOCATIVE
        if mention.sort == "place" and located and words not in states().seats:
            self._named(mention, (words,), "place")
            return
        state = mention.state or words
        entity = self.by_state.get(state)
        if entity is None:
            entity = self._new(mention)
            entity.sort = "state"
            self.by_state[state] = entity
        mention.sort = "state"
        entity.take(mention)

    def _add_full(self, mention: Mention) -> None:
        key = _key(mention)
        entity = self.by_name.get(key) or self._shortened(key, mention)
        if entity is None:
            entity = self._new(mention)
        self.by_name[key] = entity
        entity.take(mention)
        if mention.sort == "person":
            entity.sort = "person"
        for word in key:
            known = self.by_word.setdefault(word, [])
            if entity not in known:
                known.append(entity)
        if entity.sort != "person" and len(key) > 1:
            initials = "".join(word[0] for word in mention.words if word[0].isupper()).lower()
            self.by_word.setdefault(initials, []).append(entity)

    def _shortened(self, key: Name, mention: Mention) -> Entity | None:
        """An actor whose full name has all these words in this order, or the other way round."""
        for entity in self.by_word.get(key[-1], ()):
            for name in entity.names:
                other = _key_of(name)
                if mention.sort == "person" and entity.sort in ("person", "unknown"):
                    if other[-1] == key[-1] and (_inside(key, other) or _inside(other, key)):
                        return entity
                elif (
                    entity.sort == mention.sort
                    and other[-1] == key[-1]
                    and (_inside(key, other) or _inside(other, key))
                ):
                    return entity
        return None

    def _add_short(self, mention: Mention) -> None:
        """A single word: a surname, a first name, an acronym, or a name of its own."""
        key = _key(mention)
        fitting = [
            entity
            for entity in self.by_word.get(key[0], ())
            if _may_be(entity, mention, key[0])
            # In a report from Tessaly "Tessaly" is the town, and not the "Tessaly Letter".
            and (key[0] != self.place or entity.sort in ("person", "state", "place"))
        ]
        best = self._choose(fitting, mention, key[0])
        if best is None:
            self._named(mention, key, mention.sort)
            return
        self.short[key[0]] = best
        if mention.sort == "unknown":
            mention.sort = best.sort
        best.take(mention)

    def _choose(self, fitting: list[Entity], mention: Mention, word: str) -> Entity | None:
        if len(fitting) > 1 and mention.gender:
            known = [entity for entity in fitting if gender(entity) == mention.gender]
            fitting = known or [entity for entity in fitting if gender(entity) is None]
        if len(fitting) < 2:
            return fitting[0] if fitting else None
        last = [entity for entity in fitting if any(_key_of(n)[-1] == word for n in entity.names)]
        fitting = last or fitting
        named = [entity for entity in fitting if entity.mentions[0].first < mention.first]
        if word in self.short and self.short[word] in fitting:
            previous = self.short[word]
            nearer = [e for e in named if _full_between(e, previous, mention)]
            return nearer[-1] if nearer else previous
        if named:
            return max(named, key=lambda entity: _last_full(entity, mention))
        return fitting[0]

    def _named(self, mention: Mention, key: Name, sort: str) -> None:
        entity = self.by_name.get((*key, sort if sort == "place" else ""))
        if entity is None:
            entity = self._new(mention)
            self.by_name[*key, sort if sort == "place" else ""] = entity
        entity.take(mention)
        if mention.sort in ("person", "organization") and entity.sort == "unknown":
            entity.sort = mention.sort

    def _new(self, mention: Mention) -> Entity:
        entity = Entity(mention.sort)
        self.entities.append(entity)
        return entity


def _key(mention: Mention) -> Name:
    return _key_of(mention.words)


def _key_of(words: Name) -> Name:
    key = tuple(word.lower().replace("’", "'") for word in words)
    while len(key) > 1 and key[-1] in SUFFIXES:
        key = key[:-1]
    return key


def _inside(short: Name, full: Name) -> bool:
    """Whether all words of one stand in the other, in order."""
    rest = iter(full)
    return all(any(_same(word, other) for other in rest) for word in short)


def _same(word: str, other: str) -> bool:
    return word == other or (len(word) == 2 and word[1] == "." and other[0] == word[0])


def _may_be(entity: Entity, mention: Mention, word: str) -> bool:
    if mention.gender and entity.gender and mention.gender != entity.gender:
        return False
    if entity.sort == "person" and mention.sort == "organization":
        return False
    if mention.sort == "person" and entity.sort == "organization":
        return False
    if entity.sort == "person":
        return True
    names = [_key_of(name) for name in entity.names]
    if any("".join(part[0] for part in name) == word or _initials(name) == word for name in names):
        return True
    return any(name[0] == word and word.isalpha() and len(word) > 2 for name in names)


def _initials(name: Name) -> str:
    return "".join(part[0] for part in name if part not in ("of", "the", "and", "for", "&"))


def _last_full(entity: Entity, mention: Mention) -> int:
    return max((each.first for each in entity.mentions if each.first < mention.first), default=-1)


def _full_between(entity: Entity, previous: Entity, mention: Mention) -> bool:
    """Whether an actor was named in full after the last mention of another one."""
    last = previous.last_before(mention.first)
    after = last.first if last else -1
    return entity is not previous and any(
        after < each.first < mention.first and len(each.words) > 1 for each in entity.mentions
    )
