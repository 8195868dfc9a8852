"""Which actor a noun phrase takes up: "the minister", "the group", "this source", "her lawyer"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sayso.reading.speakers.alike import ALSO_POSTS, agrees
from sayso.reading.speakers.entity import Entity
from sayso.reading.speakers.invented import made_state
from sayso.reading.speakers.lexicon import (
    COUNTRIES,
    IN_PASSING,
    ORGANIZATIONS,
    POSTS,
    singular,
)
from sayso.reading.speakers.mention import Mention
from sayso.reading.speakers.tokens import Tokens
from sayso.reading.speakers.words import INDEFINITE

NEAR = 3  # sentences
SINGLES_OUT = frozenset(("'s", "for", "from", "of", "who"))  # "the senator from Alaska"
# Words that set a thing apart from another of its kind ("the previous poll").
APART = frozenset(
    "earlier first last latest new next old other previous recent second third".split()
)
ANY_BODY = frozenset(
    """
    agency authority body broadcaster charity company corporation firm group newspaper ngo
    organisation organization outlet watchdog retailer manufacturer network team party
    """.split()
)
COMPANIES = frozenset("company corporation firm manufacturer retailer".split())
# Words of a name that no company has.
NO_COMPANIES = frozenset(
    """
    agency authority college commission committee council court department federation
    inspectorate institute ministry office parliament party police tribunal union university
    """.split()
)


def taken_up(
    tokens: Tokens, noun: Mention, recent: Iterable[Entity], named: Sequence[Entity]
) -> tuple[Entity, str] | None:
    """The actor that a noun phrase takes up, and the rule; None where it brings in a new one.

    `recent` are the actors mentioned before, the likeliest first; `named` all that the report
    names.
    """
    recent = [entity for entity in recent if not entity.members]
    if noun.possessor is not None:
        return _of_possessor(noun, recent)
    if noun.sort == "state" and noun.state and not noun.plural:
        recent = [e for e in named if e.sort == "state" and e.state == noun.state]
        return (recent[0], "nominal: government of a state") if recent else None
    bare = noun.determiner == "" and not noun.state and noun.first == noun.last
    if noun.determiner in INDEFINITE or (bare and not noun.plural):
        return None
    same = next((entity for entity in recent if _same_noun(tokens, noun, entity)), None)
    if same is not None:
        return same, "nominal: same noun"
    if noun.sort == "person":
        return None if noun.plural else _person(tokens, noun, recent, named)
    return None if noun.plural else _body(tokens, noun, recent)


def _entity_words(tokens: Tokens, entity: Entity) -> set[str]:
    """The words of an actor's noun phrases."""
    nominals = [each for each in entity.mentions if each.form == "nominal"]
    return {word for each in nominals[:3] for word in _words(tokens, each)}


def _of_possessor(noun: Mention, recent: list[Entity]) -> tuple[Entity, str] | None:
    owner = noun.possessor.entity if noun.possessor else None
    for entity in recent:
        if entity.possessor is owner and noun.head in entity.heads and entity.plural == noun.plural:
            return entity, "nominal: same owner"
    if noun.head == "government" and not noun.plural and owner and made_state(owner):
        return owner, "nominal: government of a state"
    return None


def _same_noun(tokens: Tokens, noun: Mention, entity: Entity) -> bool:
    """Whether an actor went by this noun or has it in its name, and nothing tells them apart."""
    if entity.plural != noun.plural or noun.head == "percent" or not agrees(noun, entity):
        return False
    told_apart = APART.intersection(_words(tokens, noun))
    if told_apart and not told_apart & _entity_words(tokens, entity):
        return False
    if noun.plural and not noun.determiner:
        words = _words(tokens, noun)
        return any(_words(tokens, each) == words for each in entity.mentions)
    if noun.head in entity.heads or noun.head in entity.posts:
        return entity.possessor is None or not noun.state
    return noun.head in ORGANIZATIONS and any(_names(noun.head, name) for name in entity.names)


def _names(noun: str, name: tuple[str, ...]) -> bool:
    """Whether a noun is the head of a name: "Interior Ministry", "Bank of Norland"."""
    heads = [singular(word.lower())[0] for word in name]
    return len(name) > 1 and (heads[-1] == noun or ("of" in heads and noun in heads[:-1]))


def _person(
    tokens: Tokens, noun: Mention, recent: list[Entity], named: Sequence[Entity]
) -> tuple[Entity, str] | None:
    also = ALSO_POSTS.get(noun.head, frozenset())
    for entity in recent:
        if entity.plural or entity.sort not in ("person", "unknown") or not agrees(noun, entity):
            continue
        if entity.names and entity.posts & also and (not noun.state or entity.state == noun.state):
            return entity, "nominal: like post"
    later = [e for e in named if noun.head in e.posts and agrees(noun, e) and e.sort == "person"]
    if len(later) == 1 and noun.head in POSTS:
        return later[0], "nominal: post given later"
    words = {*_words(tokens, noun), tokens.low(noun.last + 1)}
    if (
        not words & SINGLES_OUT
        and noun.head in IN_PASSING
        and noun.determiner in ("the", "this", "that")
    ):
        persons = [
            entity
            for entity in recent
            if entity.sort == "person" and entity.names and not entity.plural
        ]
        near = [e for e in persons[:3] if _is_near(tokens, e, noun) and agrees(noun, e)]
        if near:
            return max(near, key=lambda e: _weight(e, noun, near[0])), "nominal: in passing"
    return None


def _weight(entity: Entity, noun: Mention, first: Entity) -> int:
    """How much an actor is spoken of before a noun; who comes first counts for two mentions."""
    return sum(each.first < noun.first for each in entity.mentions) + 2 * (entity is first)


def _body(tokens: Tokens, noun: Mention, recent: list[Entity]) -> tuple[Entity, str] | None:
    if noun.determiner not in ("the", "this", "that"):
        return None
    for entity in recent:
        if not _is_near(tokens, entity, noun) or entity.plural:
            continue
        if noun.head in COUNTRIES and entity.sort == "state" and not noun.state:
            return entity, "nominal: country"
        bare = noun.last - noun.first == 1 or bool(noun.state)
        if bare and may_be_body(noun, entity):
            return entity, "nominal: body"
    return None


def may_be_body(noun: Mention, entity: Entity) -> bool:
    """Whether a noun for any body ("the firm") may stand for a named one.

    A name's own head may say that it is no company ("the Harbour Agency").
    """
    if noun.head not in ANY_BODY or entity.sort != "organization" or not entity.names:
        return False
    heads = {singular(word.lower())[0] for name in entity.names for word in name}
    return noun.head not in COMPANIES or heads.isdisjoint(NO_COMPANIES)


def _is_near(tokens: Tokens, entity: Entity, noun: Mention) -> bool:
    last = entity.last_before(noun.first)
    return last is not None and tokens[noun.first].sentence - tokens[last.last].sentence <= NEAR


def _words(tokens: Tokens, mention: Mention) -> list[str]:
    return [tokens.low(at) for at in range(mention.first, mention.last + 1)]
