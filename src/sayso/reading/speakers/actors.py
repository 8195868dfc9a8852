"""What was found of those who speak → the actors of a reading."""

from __future__ import annotations

import hashlib

from sayso.actor import Actor, Anonymity
from sayso.reading.speakers.anonymity import anonymity_of
from sayso.reading.speakers.entity import Entity
from sayso.reading.speakers.lexicon import COURTESY, MEDIA
from sayso.reading.speakers.mention import Mention
from sayso.reading.speakers.naming import kind_of, name_of
from sayso.reading.speakers.speech import Speech, Speeches
from sayso.report import Report
from sayso.spans import Span

UNATTRIBUTED = "unattributed"
# Words that begin a sentence about those who were just named.
GOES_ON = frozenset(("he", "she", "they", "the", "both", "all"))


class Actors:
    """Makes the actors of those entities that speak."""

    def __init__(self, report: Report, speeches: Speeches) -> None:
        self.report = report
        self.speeches = speeches
        self.tokens = speeches.tokens
        self.entities: dict[str, Entity | None] = {}

    def speakers(self, speech: Speech) -> tuple[list[str], str]:
        """The ids of a claim's speakers, and the rule that found them."""
        entities: list[Entity] = []
        for entity in speech.speakers:
            for each in entity.members or (entity,):
                if each not in entities:
                    entities.append(each)
        if not entities:
            key = self._id(None)
            self.entities[key] = None
            return [key], "none: no source"
        ids = []
        for entity in entities:
            key = self._id(entity)
            self.entities[key] = entity
            ids.append(key)
        rules = [mention.rule or mention.form for mention in speech.sources]
        return ids, speech.rule or "; ".join(rules)

    def _id(self, entity: Entity | None) -> str:
        first = entity.mentions[0] if entity and entity.mentions else None
        start, end = (
            (self.tokens[first.first].start, self.tokens[first.last].end) if first else (0, 0)
        )
        words = f"{self.report.id}:{start}:{end}:{name_of(self.tokens, entity) if entity else ''}"
        return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:12]

    def finished(self) -> dict[str, Actor]:
        """All actors that speak, by id."""
        return {key: self._actor(key, entity) for key, entity in self.entities.items()}

    def _actor(self, key: str, entity: Entity | None) -> Actor:
        if entity is None:
            return Actor(id=key, name=UNATTRIBUTED, kind="unattributed")
        if entity.voice:
            name = self.report.author or self.report.outlet or "the report"
            return Actor(id=key, name=name, kind="report", mentions=self._spans(entity))
        kind = kind_of(self.tokens, entity)
        if kind == "organization" and self._is_outlet(entity):
            kind = "report"
        role, affiliation = self._role(entity)
        anonymity = None
        if kind in ("anonymous", "unnamed") and not entity.names:
            anonymity = self._anonymity(entity)
            if kind == "unnamed" and anonymity and (anonymity.reason or anonymity.closeness):
                kind = "anonymous"
            if kind != "anonymous":
                anonymity = None
        state = entity.state
        return Actor(
            id=key,
            name=name_of(self.tokens, entity),
            kind=kind,
            role=role,
            affiliation=affiliation or (state if kind != "state" else None),
            state=state,
            anonymity=anonymity,
            mentions=self._spans(entity),
        )

    def _is_outlet(self, entity: Entity) -> bool:
        """Whether an organization is the report's own outlet, or "this newspaper"."""
        outlet = (self.report.outlet or "").lower().removeprefix("the ")
        names = {" ".join(name).lower().removeprefix("the ") for name in entity.names}
        return outlet in names or any(
            mention.form == "nominal" and mention.determiner == "this" and mention.head in MEDIA
            for mention in entity.mentions
        )

    def _spans(self, entity: Entity) -> tuple[Span, ...]:
        spans = {self.tokens.span(each.first, each.last) for each in entity.mentions}
        return tuple(sorted(spans))

    def _role(self, entity: Entity) -> tuple[str | None, str | None]:
        """The first role and organization that the text gives, as it spells them.

        "Its secretary" is the secretary of whatever "its" stands for.
        """
        role = affiliation = None
        for mention in entity.mentions:
            if mention.role and role is None:
                role = self._office(*mention.role)
            if mention.organization and affiliation is None:
                affiliation = " ".join(
                    self.tokens.span(*mention.organization).of(self.tokens.text).split()
                )
            if affiliation is None and mention.form == "name" and mention.possessor is not None:
                owner = mention.possessor.entity
                if owner is not None and owner.sort == "organization":
                    affiliation = name_of(self.tokens, owner)
        return role, affiliation

    def _office(self, first: int, last: int) -> str | None:
        """An office as it is spelled, without "Mr" and the like."""
        while first <= last and self.tokens.low(first) in COURTESY:
            first += 1
        if first > last:
            return None
        return " ".join(self.tokens.span(first, last).of(self.tokens.text).split())

    def _anonymity(self, entity: Entity) -> Anonymity | None:
        for mention in entity.mentions:
            source = self.tokens.span(mention.first, mention.last)
            found = anonymity_of(self.tokens.text, source, self._around(mention))
            if found:
                return found
        return None

    def _around(self, mention: Mention) -> tuple[Span, ...]:
        """The stretches of a mention's sentence, and of the next if it goes on, outside contents.

        What stands in a content is said by the speaker, not of the speaker.
        """
        places = list(self.tokens.sentences(mention.first, mention.last))
        after = places[-1] + 1
        if self.tokens.low(after) in GOES_ON:
            places += self.tokens.sentences(after, after)
        found: list[Span] = []
        for at in places:
            if self.speeches.outside(at) is not None:
                continue
            span = self.tokens.span(at, at)
            joined = found and self.tokens.text[found[-1].end : span.start].strip() == ""
            if joined:
                found[-1] = Span(found[-1].start, span.end)
            else:
                found.append(span)
        return tuple(found)
