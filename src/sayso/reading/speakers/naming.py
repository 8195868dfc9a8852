"""What an actor is called and what kind it is."""

from __future__ import annotations

from sayso.actor import Kind
from sayso.reading.speakers.anonymity import is_hidden
from sayso.reading.speakers.entity import Entity
from sayso.reading.speakers.gazetteer import states
from sayso.reading.speakers.lexicon import (
    INSIDERS,
    KNOWN,
    ORGANIZATIONS,
    VEILED,
    is_person,
    singular,
)
from sayso.reading.speakers.mention import Mention
from sayso.reading.speakers.names import ADJECTIVES
from sayso.reading.speakers.tokens import Tokens
from sayso.reading.speakers.words import (
    DETERMINERS,
    INDEFINITE,
    NUMBERS,
    POSSESSIVE,
    PREPOSITIONS,
    RELATIVES,
)

ARTICLES = frozenset(("a", "an", "the", "this", "that", "these", "those"))
NOBODY = "unnamed person"


def kind_of(tokens: Tokens, entity: Entity) -> Kind:
    """The kind of an actor that is not the report itself."""
    if entity.sort == "state" or (entity.sort == "place" and entity.state):
        return "state" if entity.names or (entity.state and not entity.plural) else "unnamed"
    if entity.names or entity.book:
        if entity.sort in ("organization", "document", "place"):
            return "organization"
        return "organization" if _is_thing(tokens, entity) else "person"
    mention = next((m for m in entity.mentions if m.form == "nominal"), None)
    if mention is None:
        return "unnamed"
    return _kind_of_noun(tokens, entity, mention)


def _is_thing(tokens: Tokens, entity: Entity) -> bool:
    """Whether a name of no known sort is "it", or has an article, which persons' names have not."""
    if entity.sort == "person":
        return False
    if any(each.form == "pronoun" and each.head == "it" for each in entity.mentions):
        return True
    named = [m for m in entity.mentions if m.form == "name" and not m.modifies]
    return bool(named) and all(tokens.low(m.first - 1) == "the" for m in named)


def _kind_of_noun(tokens: Tokens, entity: Entity, mention: Mention) -> Kind:
    words = [each for each in entity.mentions if each.form == "nominal"]
    hidden = any(is_hidden(phrase_text(tokens, each)) for each in words)
    if hidden or mention.head in VEILED or entity.heads & VEILED:
        return "anonymous"
    if entity.sort == "document":
        return "document"
    if entity.sort == "organization" or mention.head in ORGANIZATIONS:
        return "unnamed" if entity.plural else "organization"
    if entity.plural or not is_person(mention.head):
        return "unnamed"
    if mention.determiner in INDEFINITE or mention.determiner in (*NUMBERS, "one"):
        return "anonymous" if mention.head in INSIDERS else "unnamed"
    return "person"


def name_of(tokens: Tokens, entity: Entity) -> str:
    """The fullest form of the name that the report has, else the words of its first phrase."""
    named = [each for each in entity.mentions if each.form == "name" and each.words]
    if named:
        return _full_name(tokens, entity, named)
    if entity.book:
        return entity.book
    nominals = [each for each in entity.mentions if each.form == "nominal"]
    if not nominals:
        return NOBODY
    words = phrase_text(tokens, nominals[0])
    if nominals[0].determiner in POSSESSIVE and entity.possessor is not None:
        owner = name_of(tokens, entity.possessor)
        ending = "'" if owner.endswith("s") else "'s"
        return f"{owner}{ending} {words}"
    return words or NOBODY


def _full_name(tokens: Tokens, entity: Entity, named: list[Mention]) -> str:
    named = [each for each in named if not tokens[each.last].quoted] or named
    if entity.sort == "state":
        countries = [m for m in named if " ".join(m.words).lower() in states().names]
        named = countries or named
        best = named[0]
    elif entity.sort == "person":
        best = max(named, key=lambda m: (len(m.words), sum(map(len, m.words)), -m.first))
    else:
        best = max(named, key=lambda m: (sum(map(len, m.words)), -m.first))
    first = best.last - len(best.words) + 1
    return _clean(tokens, max(first, best.first), best.last)


def phrase_text(tokens: Tokens, mention: Mention) -> str:
    """A noun phrase without its article and without what follows a comma or "who"."""
    first, last = mention.first, mention.last
    while first < last and _is_dropped(tokens, first):
        first += 1
    for at in range(first + 1, last + 1):
        if tokens.low(at) in RELATIVES or tokens[at].text in ",;(—–":
            last = at - 1
            break
    words = _clean(tokens, first, last)
    token = tokens[first]
    if (
        token.opens
        and token.capital
        and not token.text[1:2].isupper()
        and not _owns(tokens, first, last)
        and _is_common(tokens, token.low)
    ):
        return words[:1].lower() + words[1:]
    return words


def _is_dropped(tokens: Tokens, at: int) -> bool:
    """Whether a name goes without this word: articles, but not "those at the bank"."""
    low = tokens.low(at)
    return (low in ARTICLES and tokens.low(at + 1) not in PREPOSITIONS) or low in POSSESSIVE


def _owns(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the first word is a name that owns the rest: "Sudmark's dockers", not "Today's"."""
    owner = first < last and tokens.low(first + 1) in {"'s", "’s", "'", "’"}
    return owner and tokens.low(first) not in KNOWN and tokens.low(first) not in tokens.lowered


def _is_common(tokens: Tokens, low: str) -> bool:
    """Whether a sentence's first word would be in lower case elsewhere."""
    if low in DETERMINERS or is_person(one := singular(low)[0]) or one in KNOWN:
        return True
    if low in ADJECTIVES or states().state(low):
        return False
    return low not in tokens.named


def _clean(tokens: Tokens, first: int, last: int) -> str:
    return " ".join(tokens.span(first, last).of(tokens.text).split())
