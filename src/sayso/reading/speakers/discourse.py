"""One pass over the mentions of a report, in the order of the text: who is who."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sayso.reading.speakers.asked import ASKED, is_asked
from sayso.reading.speakers.candidates import FURTHEST, Place, features, fits, score
from sayso.reading.speakers.entity import Entity
from sayso.reading.speakers.groups import members_of, size_of
from sayso.reading.speakers.heads import Heads
from sayso.reading.speakers.known import Known
from sayso.reading.speakers.mention import Mention
from sayso.reading.speakers.nouns import taken_up
from sayso.reading.speakers.only import only_candidate
from sayso.reading.speakers.speech import Speech, Speeches
from sayso.reading.speakers.tokens import Tokens
from sayso.reading.speakers.weighing import TAKES_UP, WEIGHT, odds_of
from sayso.reading.speakers.words import INDEFINITE, POSSESSIVE

KEPT = 40  # actors that are looked at for a pronoun or a noun


@dataclass(frozen=True, slots=True)
class Background:
    """What is known before the pass.

    `named` are the actors that the report names, `known` those of the user's file; `in_title` has
    the `id` of each mention that stands in a title; `heads` is what a network adds.
    """

    named: Sequence[Entity]
    known: Known
    in_title: frozenset[int] = frozenset()
    heads: Heads | None = None


class Discourse:
    """Links nouns and pronouns to the actors before them."""

    def __init__(self, tokens: Tokens, speeches: Speeches, background: Background) -> None:
        self.tokens = tokens
        self.speeches = speeches
        self.background = background
        self.entities: list[Entity] = []
        self.recent: list[Entity] = []
        self.seen: list[Mention] = []
        self.speaker: Entity | None = None
        self.voice: Entity | None = None

    def run(self, mentions: list[Mention]) -> None:
        """Give every mention of a sorted list its entity, or none to a pronoun without one."""
        speeches: dict[int, list[Speech]] = {}
        for speech in self.speeches.all:
            for mention in speech.sources:
                speeches.setdefault(id(mention), []).append(speech)
        for mention in mentions:
            if mention.entity is None:
                self._link(mention)
            elif self.tokens.low(mention.first) in POSSESSIVE:
                self._owner(mention)  # "its secretary, Ana Ode"
            if mention.entity is not None:
                self._touch(mention.entity)
                if is_asked(self.tokens, mention) and mention.entity.sort in ASKED:
                    self.speaker = mention.entity
                self._said(mention, speeches.get(id(mention), []))
            self.seen.append(mention)

    def finish(self, mentions: list[Mention]) -> None:
        """Give "I" and "we" their speaker, and each claim without speakers what can be said."""
        for mention in mentions:
            if mention.form == "pronoun" and mention.entity is None:
                self._first_person(mention)
        before: Speech | None = None
        for speech in self.speeches.all:
            for mention in speech.sources:
                if mention.entity is not None and mention.entity not in speech.speakers:
                    speech.speakers.append(mention.entity)
                if mention.entity is None:
                    entity = Entity("unknown", plural=mention.plural)
                    self._new(entity, mention, "pronoun: nobody before")
                    speech.speakers.append(entity)
            if not speech.speakers and before is not None and self._goes_on(speech, before):
                speech.speakers = list(before.speakers)
                speech.rule = "none: the quotation goes on"
            before = speech

    def _goes_on(self, speech: Speech, before: Speech) -> bool:
        """Whether a quotation without a source continues the one before it."""
        if speech.claim.quote != "direct" or before.claim.quote == "indirect":
            return False
        here = self.tokens[self.tokens.within(speech.claim.content[0]).start].paragraph
        there = self.tokens[self.tokens.within(before.claim.content[-1]).stop - 1].paragraph
        return here - there in (0, 1)

    def _first_person(self, mention: Mention) -> None:
        if mention.head not in ("i", "we"):
            return
        around = self.speeches.outside(mention.first)
        if around is not None and around.speakers and self.tokens[mention.first].quoted:
            mention.rule = "pronoun: speaks in the quotation"
            around.speakers[0].take(mention)
        elif self.tokens[mention.first].quoted:
            return
        else:
            if self.voice is None:
                self.voice = Entity("person", voice=True)
            mention.rule = "pronoun: the report's own voice"
            self.voice.take(mention)

    def _said(self, mention: Mention, speeches: list[Speech]) -> None:
        for speech in speeches:
            entity = mention.entity
            if entity is not None:
                speech.speakers.append(entity)
                entity.spoke = mention.first
                if self.speeches.outside(mention.first) is None:
                    self.speaker = entity

    def _touch(self, entity: Entity) -> None:
        if entity in self.recent:
            self.recent.remove(entity)
        self.recent.insert(0, entity)
        del self.recent[KEPT:]
        for member in entity.members:
            if member in self.recent:
                continue
            self.recent.append(member)

    def _link(self, mention: Mention) -> None:
        if mention.form == "pronoun":
            self._pronoun(mention)
        elif mention.form == "nominal":
            self._nominal(mention)

    def _pronoun(self, mention: Mention) -> None:
        if mention.head in ("i", "we", "you"):
            return  # these wait until all speakers are known
        found = self.weighed(mention)
        if not found:
            entity = Entity("unknown", plural=mention.head == "they")
            if mention.head in ("he", "she"):
                entity.sort = "person"
            self._new(entity, mention, "pronoun: nobody before")
            return
        odds = self._odds(mention, [entity for entity, _ in found])
        points = [
            score(values) + WEIGHT * head for (_, values), head in zip(found, odds, strict=True)
        ]
        entity = found[points.index(max(points))][0]
        mention.rule = "pronoun"
        entity.take(mention)
        if mention.head in ("he", "she") and entity.sort == "unknown":
            entity.sort = "person"

    def _odds(self, mention: Mention, entities: Sequence[Entity]) -> list[float]:
        """The network's log odds for the last mention of each actor."""
        last = [entity.last_before(mention.first) for entity in entities]
        before = [each for each in last if each is not None]
        return odds_of(self.tokens, self.background.heads, mention, before)

    def _by_network(self, mention: Mention) -> tuple[Entity, str] | None:
        """The actor that the network is sure a noun takes up, of the same number."""
        if self.background.heads is None or mention.determiner in INDEFINITE:
            return None
        fitting = [
            entity
            for entity in self.recent
            if entity.plural == mention.plural
            and not entity.members
            and entity.last_before(mention.first) is not None
        ]
        odds = self._odds(mention, fitting)
        if not odds or max(odds) < TAKES_UP:
            return None
        return fitting[odds.index(max(odds))], "nominal: head"

    def weighed(self, mention: Mention) -> list[tuple[Entity, tuple[float, ...]]]:
        """The actors that a pronoun may stand for, the latest first, with what speaks for each."""
        around = self.speeches.outside(mention.first)
        here = self.tokens[mention.first]
        place = Place(self.speaker, around, self._opens(mention))
        found = []
        for between, entity in enumerate(self.recent):
            last = entity.last_before(mention.first)
            if last is None or not fits(entity, mention):
                continue
            if here.sentence - self.tokens[last.last].sentence > FURTHEST:
                continue
            if here.quoted and around and entity in around.speakers:
                continue
            if mention.head == "it" and last.modifies:
                continue  # "Norland has Sudmarki skiers, its government admits"
            if self._is_spoken_of(mention, last):
                continue
            values = features(self.tokens, entity, mention, place, between)
            found.append((entity, values))
        return found

    def _is_spoken_of(self, mention: Mention, last: Mention) -> bool:
        """Whether the last mention stands in the very quotation whose source the pronoun is."""
        if not mention.source or not self.tokens[last.first].quoted:
            return False
        around = self.speeches.outside(last.first)
        return around is not None and any(each is mention for each in around.sources)

    def _opens(self, mention: Mention) -> bool:
        """Whether the pronoun fits no other subject since who spoke last, outside quotations.

        In the sentences before its own only names count, and nouns for whoever has a name: another
        noun there may be anyone.
        """
        here = self.tokens[mention.first]
        for other in reversed(self.seen):
            token, entity = self.tokens[other.first], other.entity
            same = token.sentence == here.sentence
            if token.paragraph != here.paragraph or (not same and entity is self.speaker):
                return True
            if entity is None or token.quoted or not other.subject:
                continue
            named = other.form == "name" or (other.form == "nominal" and bool(entity.names))
            if (same or named) and fits(entity, mention):
                return entity is self.speaker
        return True

    def _nominal(self, mention: Mention) -> None:
        self._owner(mention)
        size = size_of(self.tokens, mention)
        if size:
            members = members_of(self.tokens, mention, self.seen, size)
            if members:
                entity = Entity(members[0].sort, plural=True, members=members)
                self._new(entity, mention, "group")
                return
        if mention.state and mention.head == "government" and not mention.plural:
            mention.sort = "state"
        found = self.background.known.holder(mention)
        found = found or taken_up(
            self.tokens, mention, self._likeliest(mention), self.background.named
        )
        if found is None:
            found = self._by_network(mention)
        if found is None and mention.source:
            found = only_candidate(mention, self.background.named, self.background.in_title)
        if found is not None:
            mention.rule = found[1]
            found[0].take(mention)
            return
        entity = Entity(mention.sort, plural=mention.plural)
        if mention.possessor is not None:
            entity.possessor = mention.possessor.entity
        self._new(entity, mention, "nominal: new")

    def _likeliest(self, mention: Mention) -> list[Entity]:
        """The actors before a noun, the latest first; for a source, who spoke last before all."""
        if not mention.source or self.speaker not in self.recent:
            return self.recent
        return [self.speaker, *(each for each in self.recent if each is not self.speaker)]

    def _new(self, entity: Entity, mention: Mention, rule: str) -> None:
        mention.rule = rule
        entity.take(mention)
        self.entities.append(entity)

    def _owner(self, mention: Mention) -> None:
        """Whose: "her lawyer", "Ode's lawyer", "the Ode campaign"."""
        if self.tokens.low(mention.first) in POSSESSIVE:
            own = [m for m in self.seen[-8:] if m.first == mention.first and m.form == "pronoun"]
            mention.possessor = own[-1] if own else None
            return
        for other in reversed(self.seen[-8:]):
            inside = mention.first <= other.first and other.last < mention.last
            if inside and other.form == "name" and self.tokens.low(other.last + 1) == "'s":
                mention.possessor = other if other.sort != "state" else None
                mention.state = mention.state or (other.state if other.sort == "state" else None)
                return
