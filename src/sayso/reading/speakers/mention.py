"""A stretch of the report that may stand for an actor."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from sayso.reading.speakers.entity import Entity
    from sayso.reading.speakers.first_names import Gender

Form = Literal["name", "nominal", "pronoun"]
Sort = Literal["person", "organization", "state", "place", "document", "group", "unknown"]


@dataclass(slots=True, eq=False)
class Mention:
    """Tokens `first` to `last` (inclusive) of a report, and what they show by themselves.

    `words` is the name without titles; `head` the noun or pronoun in the singular, lower-cased;
    `role` the places of the words of an office ("Defence Minister"); `posts` its nouns; `state`
    the alpha-3 code in it ("Norlandian officials"); `about` the places of its apposition, and
    `organization` those of an organization in its description; `subject` is whether it looks like
    the subject of its clause; `modifies` whether it only qualifies a noun ("the Ode campaign");
    `source` whether it is a claim's; `rule` says how it got its `entity`.
    """

    first: int
    last: int
    form: Form
    sort: Sort
    words: tuple[str, ...] = ()
    head: str = ""
    plural: bool = False
    gender: Gender | None = None
    determiner: str = ""
    role: tuple[int, int] | None = None
    posts: frozenset[str] = frozenset()
    modifiers: frozenset[str] = frozenset()
    state: str | None = None
    organization: tuple[int, int] | None = None
    about: tuple[int, int] | None = None
    possessor: Mention | None = None
    subject: bool = False
    modifies: bool = False
    source: bool = False
    entity: Entity | None = field(default=None, repr=False)
    rule: str = ""
