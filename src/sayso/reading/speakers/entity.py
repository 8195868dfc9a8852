"""An actor of the report while it is being put together."""

from __future__ import annotations

from bisect import bisect_left, insort
from dataclasses import dataclass, field

from sayso.reading.speakers.first_names import Gender
from sayso.reading.speakers.mention import Mention, Sort


@dataclass(slots=True, eq=False)
class Entity:
    """All mentions that were found to be one, and what they show together.

    `names` are its names' words, `heads` the nouns that it went by, `posts` those of its offices;
    `members` the entities of a group ("both countries").
    """

    sort: Sort
    mentions: list[Mention] = field(default_factory=list)
    names: list[tuple[str, ...]] = field(default_factory=list)
    heads: set[str] = field(default_factory=set)
    posts: set[str] = field(default_factory=set)
    modifiers: set[str] = field(default_factory=set)
    gender: Gender | None = None
    plural: bool = False
    state: str | None = None
    members: tuple[Entity, ...] = ()
    possessor: Entity | None = None
    spoke: int = -1  # the place of its last source
    book: str | None = None  # its name in the user's file of actors
    voice: bool = False  # whether it is the report's own ("we", "this newspaper")

    def take(self, mention: Mention) -> None:
        """Add a mention and what it shows."""
        mention.entity = self
        insort(self.mentions, mention, key=lambda each: each.first)
        if mention.form == "name" and mention.words:
            self.names.append(mention.words)
        if mention.form == "nominal" and mention.head:
            self.heads.add(mention.head)
        self.modifiers |= mention.modifiers
        self.posts |= mention.posts
        if mention.form != "pronoun" or mention.head in ("he", "she"):
            self.gender = self.gender or mention.gender
        self.state = self.state or mention.state
        if self.sort == "unknown":
            self.sort = mention.sort

    def last_before(self, place: int) -> Mention | None:
        """Its last mention that begins before a token; a name goes before its own apposition."""
        at = bisect_left(self.mentions, place, key=lambda each: each.first)
        if at > 1 and (about := self.mentions[at - 2].about):
            last = self.mentions[at - 1]
            at -= about[0] <= last.first and last.last <= about[1]
        return self.mentions[at - 1] if at else None
