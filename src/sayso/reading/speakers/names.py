"""Names in the report, cut into title, state and name."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.reading.speakers.gazetteer import states
from sayso.reading.speakers.genders import gender_of_noun, gender_of_title
from sayso.reading.speakers.lexicon import (
    BEFORE_POST,
    COURTESY,
    ORGANIZATIONS,
    PORTFOLIOS,
    POSTS,
    SETTING,
    TITLE_POSTS,
    TITLES,
    is_person,
    singular,
)
from sayso.reading.speakers.mention import Mention
from sayso.reading.speakers.name_sorts import sort_of_name
from sayso.reading.speakers.runs import runs
from sayso.reading.speakers.tokens import Tokens
from sayso.reading.speakers.words import DETERMINERS

# Capitals that qualify a noun and name nobody.
ADJECTIVES = frozenset(
    """
    african american arab arabic asian atlantic balkan baltic catholic christian democratic
    eastern european hindu islamic jewish latin mediterranean muslim nordic northern orthodox
    pacific protestant republican shia shiite sikh southern sunni western westerners europeans
    """.split()
)
JOINED = frozenset(("the", "and"))  # inside what an office is for
PEOPLES = ("an", "ese", "i", "ian", "ic", "ish", "n")  # what makes a people of a state's name
SUFFIXES = frozenset(("jr", "jr.", "sr", "sr.", "ii", "iii", "iv"))


def names_of(
    tokens: Tokens, titles: frozenset[int], sources: frozenset[int] = frozenset()
) -> list[Mention]:
    """The names of a report in the order of the text; those of title lines only if known below.

    `titles` are the paragraphs set like a title, `sources` the places of the words of sources: a
    capital that opens a sentence is more likely a name there.
    """
    found = [
        mention for first, last in runs(tokens, titles) for mention in _cut(tokens, first, last)
    ]
    sure = {
        word
        for mention in found
        if len(mention.words) > 1 or not tokens[mention.first].opens
        for word in mention.words
    }
    found = [mention for mention in found if _is_sure(tokens, mention, sure, sources)]
    found += _surnames(tokens, titles, found)
    found += _in_titles(tokens, titles, found)
    return sorted(found, key=lambda mention: mention.first)


def _surnames(tokens: Tokens, titles: frozenset[int], found: list[Mention]) -> Iterator[Mention]:
    """Surnames that are nouns elsewhere: "King said", after "Ana King"."""
    taken = {at for mention in found for at in range(mention.first, mention.last + 1)}
    last = {m.words[-1] for m in found if m.sort == "person" and len(m.words) > 1}
    for at, token in enumerate(tokens.all):
        if token.text not in last or at in taken or token.paragraph in titles:
            continue
        if singular(token.low)[0] in POSTS and tokens.low(at - 1) not in DETERMINERS:
            yield Mention(at, at, "name", "person", words=(token.text,))


def _is_sure(tokens: Tokens, mention: Mention, sure: set[str], sources: frozenset[int]) -> bool:
    """Whether a word that opens a sentence is a name, for all that is known."""
    if len(mention.words) > 1 or mention.role:
        return True
    if not tokens[mention.first].opens:
        return mention.words[0].lower() not in ADJECTIVES
    if mention.sort != "unknown":
        return True
    word = mention.words[0]
    if mention.first in sources:
        return word.lower() not in ADJECTIVES
    peoples = (word + ending for ending in PEOPLES)  # "Norland", where "Norlandi" is a name
    return word in sure or not sure.isdisjoint(peoples) or tokens.low(mention.last + 1) == "'s"


def _in_titles(tokens: Tokens, titles: frozenset[int], found: list[Mention]) -> Iterator[Mention]:
    """Names in title lines: those of states, and those that the text below has."""
    known: dict[str, Mention] = {}
    for mention in found:
        for word in mention.words:
            if mention.sort in ("person", "unknown", "organization") and len(word) > 1:
                known.setdefault(word.lower(), mention)
    at = 0
    while at < len(tokens):
        if tokens[at].paragraph not in titles or not tokens[at].capital:
            at += 1
            continue
        length = next((n for n in (3, 2, 1) if _names_state(tokens, at, n)), 0)
        if length:
            yield from _cut(tokens, at, at + length - 1)
            at += length
            continue
        like = known.get(tokens[at].low)
        if not like:
            at += 1
            continue
        last = at
        allowed = {word.lower() for word in like.words}
        while last + 1 < len(tokens) and tokens[last + 1].low in allowed:
            last += 1
        words = tuple(tokens[place].text for place in range(at, last + 1))
        if like.sort != "organization" or len(words) == len(like.words):
            yield Mention(at, last, "name", like.sort, words=words)
        at = last + 1


def _names_state(tokens: Tokens, at: int, length: int) -> bool:
    words = " ".join(tokens.low(place) for place in range(at, at + length))
    return words in states().names or words in states().demonyms


def _cut(tokens: Tokens, first: int, last: int) -> Iterator[Mention]:
    """The names in one run: "Norlandian President Ana Ode" has a state, an office and a name."""
    if _is_many(tokens, last):
        return
    length = _demonym(tokens, first, last)
    state = states().state(_text(tokens, first, first + length - 1)) if length else None
    if first + length > last:
        yield from _bare_state(tokens, first, last, state)
        return
    name = _after_office(tokens, first + length, last)
    if name > last:  # only an office: "the President"
        return
    role = (first + length, name - 1) if name > first + length else None
    sort = sort_of_name(tokens, name, last)
    if role and sort != "state":
        sort = "person"
    elif state and sort == "person":
        sort = "unknown"
    if role is None:
        name = first  # the state is part of the name: "Norlandian Football Club"
    words = tuple(tokens[at].text for at in range(name, last + 1))
    if state is None and sort == "organization" and tokens.low(first - 1) == "'s":
        state = _state_before(tokens, first - 2)
    mention = Mention(first, last, "name", sort, words=words, state=state, role=role)
    _place(mention)
    if role:
        _describe(tokens, mention, role)
    yield mention


def _state_before(tokens: Tokens, last: int) -> str | None:
    """The state whose name ends at a place ("South Korea's")."""
    known = states().names
    for length in (3, 2, 1):
        if last - length + 1 >= 0 and (words := _text(tokens, last - length + 1, last)) in known:
            return known[words]
    return None


def _place(mention: Mention) -> None:
    """Give a state, a capital or a seat of government its code."""
    words = " ".join(mention.words)
    if mention.sort == "state" or (mention.sort == "place" and states().is_metonym(words)):
        mention.state = states().state(words)


def _is_many(tokens: Tokens, last: int) -> bool:
    """Whether a run ends with a plural of persons, who have no name ("Norlandian Senators")."""
    low = tokens.low(last)
    one, plural = singular(low)
    return plural and (is_person(one) or low[:-1] in states().demonyms)


def _demonym(tokens: Tokens, first: int, last: int) -> int:
    """How many words at the beginning are a state's or people's name: 0, 1 or 2, 3."""
    known = states()
    for length in (3, 2, 1):
        if first + length - 1 <= last:
            words = _text(tokens, first, first + length - 1)
            if words == "us" and tokens[first].text != "US":
                continue
            if words in known.names or words in known.demonyms:
                return length
    return 0


def _bare_state(tokens: Tokens, first: int, last: int, state: str | None) -> Iterator[Mention]:
    words = _text(tokens, first, last)
    if words in states().names:
        texts = tuple(tokens[at].text for at in range(first, last + 1))
        yield Mention(first, last, "name", "state", words=texts, state=state)


def _after_office(tokens: Tokens, first: int, last: int) -> int:
    """Where the name begins after titles and offices; beyond `last` where that is all."""
    place = first
    for at in range(first, last + 1):
        low = tokens[at].low
        one, plural = singular(low)
        if low in TITLES or (is_person(one) and not plural):
            end = at + 1
            if tokens.low(end) == "of" and end < last:
                end += 1
                while end <= last and tokens.low(end) in PORTFOLIOS | JOINED:
                    end += 1
            place = end if end <= last or low not in POSTS or not _is_titled(tokens, at) else place
    if place > last:
        named = first < last and tokens.low(last) not in TITLES
        return first if named and not _only_office(tokens, first, last) else place
    tail = singular(tokens.low(last))[0]
    if tail in ORGANIZATIONS and place > first and tokens.low(place - 1) not in TITLES:
        return first
    rest = tokens[place].low
    if rest in ("of", "for") or singular(rest)[0] in ORGANIZATIONS:
        return first
    return place


def _is_titled(tokens: Tokens, at: int) -> bool:
    """Whether a title stands before a word: "Mr. King" is a name."""
    return tokens.low(at - 1) in COURTESY


def _only_office(tokens: Tokens, first: int, last: int) -> bool:
    return all(
        tokens.low(at) in BEFORE_POST
        or is_person(singular(tokens.low(at))[0])
        or tokens.low(at) in PORTFOLIOS | {"of"}
        for at in range(first, last + 1)
    )


def _describe(tokens: Tokens, mention: Mention, role: tuple[int, int]) -> None:
    """What titles and offices before a name show: its gender, its posts and what they are for."""
    posts: set[str] = set()
    for at in range(role[0], role[1] + 1):
        low = tokens[at].low
        one = singular(low)[0]
        posts.update(TITLE_POSTS.get(low, ()))
        if low in TITLES:
            mention.gender = gender_of_title(low) or mention.gender
        elif is_person(one):
            posts.add(one)
            mention.gender = mention.gender or gender_of_noun(one)
    mention.posts = frozenset(posts)
    mention.modifiers = frozenset(
        low for at in range(role[0], role[1] + 1) if (low := tokens[at].low) in SETTING
    )


def _text(tokens: Tokens, first: int, last: int) -> str:
    return " ".join(tokens[at].low for at in range(first, last + 1))
