"""Offices that the text gives to a name: before it, in apposition, or with "is"."""

from __future__ import annotations

from sayso.reading.speakers.genders import gender_of_noun
from sayso.reading.speakers.lexicon import (
    COURTESY,
    ORGANIZATIONS,
    PORTFOLIOS,
    POSTS,
    SETTING,
    is_person,
    singular,
)
from sayso.reading.speakers.mention import Mention
from sayso.reading.speakers.phrases import left_edge, phrase_at, state_in
from sayso.reading.speakers.tokens import Tokens
from sayso.reading.speakers.words import DETERMINERS, POSSESSIVE

# Nouns before the name of a body: "the newspaper El Faro".
BODIES = frozenset(
    "agency bank broadcaster channel charity company daily firm group magazine maker movement "
    "newspaper party union weekly website".split()
)
FURTHEST = 14  # words of an apposition


def give_offices(tokens: Tokens, names: list[Mention]) -> None:
    """Note for each name that may be a person's what the words around it call that person."""
    starts = {mention.first: mention for mention in names}
    named = {at for mention in names for at in range(mention.first, mention.last + 1)}
    for mention in names:
        if mention.sort not in ("person", "unknown"):
            continue
        _before(tokens, mention)
        if _is_courtesy(tokens, mention.role):
            _after(tokens, mention, starts)
        _apposed_before(tokens, mention, named)


def _before(tokens: Tokens, mention: Mention) -> None:
    """An office before the name: "Norlandian leader Ana Ode", "spokesman Ben Adu"."""
    head = mention.first - 1
    if not tokens.same_sentence(head, mention.first) or (
        tokens[head].capital and not tokens[head].opens
    ):
        return
    noun, plural = singular(tokens.low(head))
    if noun in BODIES and not plural and not is_person(noun):
        mention.sort = "organization"
        return
    if plural or not is_person(noun) or noun in ("neighbour", "neighbor"):
        return
    first = left_edge(tokens, head)
    if _ends_body(tokens, first):
        first = left_edge(tokens, first - 2)
    _describe(tokens, mention, first, head, head)
    mention.first = first
    mention.sort = "person"


def _ends_body(tokens: Tokens, at: int) -> bool:
    """Whether the word at a place ends a body's name: "Ministry of Defence spokesman"."""
    body = at - 2
    return (
        body >= 0
        and tokens.low(at - 1) == "of"
        and tokens[body].capital
        and singular(tokens.low(body))[0] in ORGANIZATIONS
    )


def _is_courtesy(tokens: Tokens, role: tuple[int, int] | None) -> bool:
    """Whether an office is none, or only a form of address ("Mr.")."""
    return role is None or all(tokens.low(at) in COURTESY for at in range(role[0], role[1] + 1))


def _apposed_before(tokens: Tokens, mention: Mention, named: set[int]) -> None:
    """A name in apposition: "The defence minister, Ana Ode, said"; `named` are places of names."""
    comma = mention.first - 1
    if tokens.low(comma) != "," or tokens.low(mention.last + 1) not in (",", ".", ""):
        return
    for head in range(comma - 1, max(comma - 8, 0), -1):
        if not tokens.same_sentence(head, comma) or not tokens[head].is_word:
            return
        noun, plural = singular(tokens.low(head))
        if plural or noun not in POSTS or head in named:
            continue
        first = left_edge(tokens, head)
        if first == head and not tokens[head].opens:
            continue
        if tokens[head].capital and tokens.low(first) not in DETERMINERS:
            continue
        if head < comma - 1 and tokens.low(head + 1) not in ("of", "for", "to", "in"):
            return
        if _is_courtesy(tokens, mention.role):
            _describe(tokens, mention, first, head, comma - 1)
        mention.sort = "person"
        mention.first = first
        return


def _after(tokens: Tokens, mention: Mention, starts: dict[int, Mention]) -> None:
    """An office after it: "Ana Ode, 45, the defence minister,", "Ode is the defence minister"."""
    at = mention.last + 1
    if tokens.low(at) == "(":
        return
    if tokens.low(at) in ("is", "was", "became") and tokens.low(at + 1) in DETERMINERS:
        at += 1
    elif tokens.low(at) == ",":
        at += 1
        if tokens.low(at).isdigit() and tokens.low(at + 1) == ",":
            at += 2
    else:
        return
    if not tokens.same_sentence(mention.last, at) or (
        at in starts and starts[at].form == "name" and (starts[at].sort == "person")
    ):
        return
    if tokens.low(at) in ("who", "which", "and", "but", "or"):
        return
    last = at
    while (
        last + 1 < len(tokens)
        and last - at < FURTHEST
        and tokens.same_sentence(at, last + 1)
        and tokens.low(last + 1) not in (",", "who", ";", "said", "told", "and")
    ):
        last += 1
    phrase = phrase_at(tokens, at, last)
    noun, plural = singular(tokens.low(phrase.head))
    if plural or not is_person(noun):
        return
    if not phrase.determiner and noun not in POSTS:
        return
    mention.about = at, last
    _describe(tokens, mention, at, phrase.head, last)
    mention.sort = "person"


def _describe(tokens: Tokens, mention: Mention, first: int, head: int, last: int) -> None:
    """Note an office whose phrase is `first` to `last` with its noun at `head`."""
    noun = singular(tokens.low(head))[0]
    mention.posts |= {noun}
    mention.gender = mention.gender or gender_of_noun(noun)
    state, _ = state_in(tokens, first, head)
    if state is None and tokens.low(head + 1) in ("of", "to"):
        state, _ = state_in(tokens, head + 2, min(last, head + 5))
    mention.state = mention.state or state
    of = range(head + 1, min(last, head + 4) + 1) if tokens.low(head + 1) in ("of", "for") else ()
    mention.modifiers |= {
        low for at in (*range(first, head), *of) if (low := tokens.low(at)) in SETTING
    }
    begin = first
    while begin < head and (tokens.low(begin) in DETERMINERS or tokens.low(begin) in POSSESSIVE):
        begin += 1
    begin = _after_state(tokens, begin, head)
    end = head
    if of and tokens.low(head + 2) in PORTFOLIOS:
        end = head + 2
        while tokens.low(end + 1) in PORTFOLIOS:
            end += 1
    if _is_courtesy(tokens, mention.role):
        mention.role = (begin, end)


def _after_state(tokens: Tokens, first: int, head: int) -> int:
    """The first place of an office after the state or possessor at its beginning."""
    for at in range(head - 1, first - 1, -1):
        if tokens.low(at) == "'s":
            return at + 1
    for length in (3, 2, 1):
        if first + length <= head and state_in(tokens, first, first + length - 1)[1] == length:
            return first + length
    return first
