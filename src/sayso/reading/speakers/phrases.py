"""Noun phrases: from a head noun to the left edge, and from a left edge to the head."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.reading.speakers.gazetteer import states
from sayso.reading.speakers.lexicon import KNOWN, ORGANIZATIONS, is_person, singular
from sayso.reading.speakers.tokens import Tokens
from sayso.reading.speakers.words import (
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    NUMBERS,
    POSSESSIVE,
    PREPOSITIONS,
    RELATIVES,
    STOPS,
    VERBS,
)

LONGEST = 7  # words before a head noun
PARTS = frozenset(
    """
    all any both bulk couple dozen dozens each few group half handful hundreds lot lots majority
    many minority most neither none number one pair part plenty scores series several
    some thousands trio two three four five six seven eight nine ten kind sort type array range
    """.split()
)
LY_ADJECTIVES = frozenset(
    "daily deadly early elderly family friendly holy hourly july likely lonely lovely monthly "
    "nightly only orderly quarterly ugly unlikely weekly yearly".split()
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase: its first and last place, its determiner's word, its head's place."""

    first: int
    last: int
    head: int
    determiner: str


def left_edge(tokens: Tokens, head: int) -> int:
    """The first place of the noun phrase whose head noun stands at `head`."""
    at = head
    while at > 0 and head - at < LONGEST and tokens.same_sentence(at - 1, head):
        before = tokens[at - 1]
        if before.low in DETERMINERS:
            if before.low in NUMBERS and tokens.low(at - 2) in DETERMINERS:
                return at - 2
            return at - 1
        if before.low == "'s" or (before.text in "'’" and tokens.low(at - 2).endswith("s")):
            return _possessor_edge(tokens, at - 2)
        is_stop = before.low in STOPS or at - 1 in tokens.verbs
        if not before.is_word or is_stop or _is_adverb(before.low):
            return at
        if _is_verb_like(before.low) and not _has_determiner(tokens, at - 1):
            return at
        at -= 1
    return at


def _possessor_edge(tokens: Tokens, at: int) -> int:
    first = at
    while first > 0 and tokens.same_sentence(first - 1, at) and at - first < LONGEST:
        before = tokens[first - 1]
        if before.low in DETERMINERS:
            return first - 1
        if (
            not before.is_word
            or before.low in STOPS
            or not (before.capital or tokens[at].low == tokens[at].text)
        ):
            return first
        first -= 1
    return first


def _is_adverb(low: str) -> bool:
    return low.endswith("ly") and low not in LY_ADJECTIVES


def _is_verb_like(low: str) -> bool:
    return low.endswith(("ed", "ing")) and low not in ("united", "leading", "ruling", "retired")


def _has_determiner(tokens: Tokens, at: int) -> bool:
    for place in range(at - 1, max(at - 4, -1), -1):
        low = tokens.low(place)
        if low in DETERMINERS or low == "'s":
            return True
        if low in STOPS or not tokens[place].is_word or tokens[place].capital:
            return False
    return False


def phrase_at(tokens: Tokens, first: int, last: int) -> Phrase:
    """The noun phrase that the tokens from `first` to `last` begin with.

    The head of "one of the three officials" is "officials".
    """
    determiner = tokens.low(first) if tokens.low(first) in DETERMINERS else ""
    at = first
    while at <= last and tokens.low(at) in DETERMINERS:
        at += 1
    core = at
    bare = at > last or (tokens.low(at) in PREPOSITIONS | RELATIVES and tokens.low(at) != "of")
    if at > first and bare:  # "those at the bank"
        return Phrase(first, last, at - 1, determiner)
    while at <= last and not _ends(tokens, at, core):
        at += 1
    head = max(min(at, last + 1) - 1, first)
    low = tokens.low(head)
    if at < last and tokens.low(at) == "of" and (low in PARTS or low in DETERMINERS):
        inner = phrase_at(tokens, at + 1, last)
        return Phrase(first, last, inner.head, determiner or low)
    if tokens.low(head) in ("'s", "'", "’") and head > first:
        head -= 1
    if at < last and _of_a_body(tokens, head, last):
        head = last
    return Phrase(first, last, head, determiner)


def _of_a_body(tokens: Tokens, head: int, last: int) -> bool:
    """Whether persons end a phrase that begins with their body: "Ministry of Defence officials"."""
    is_body = tokens[head].capital and singular(tokens.low(head))[0] in ORGANIZATIONS
    names = all(tokens[at].capital or tokens.low(at) in STOPS for at in range(head, last))
    return (
        is_body
        and tokens.low(head + 1) == "of"
        and names
        and (not tokens[last].capital and is_person(singular(tokens.low(last))[0]))
    )


def _ends(tokens: Tokens, at: int, core: int) -> bool:
    token = tokens[at]
    low = token.low
    if low == "'s":
        return False
    if not token.is_word:
        return token.text not in "-&'’/" and at > core
    if at == core:
        return False
    if low in PREPOSITIONS | RELATIVES | CONJUNCTIONS | AUXILIARIES or low in VERBS:
        return True
    if low in POSSESSIVE or (low in DETERMINERS and low not in ("other", "few", "several")):
        return True
    known = singular(tokens.low(at - 1))[0]
    is_noun = known in KNOWN or is_person(known)
    return is_noun and (low.endswith(("ed", "ing", "ly")) or low in ("close", "familiar", "aware"))


def state_in(tokens: Tokens, first: int, last: int) -> tuple[str | None, int]:
    """The first state that words of a stretch name, and how many words name it."""
    known = states()
    at, last = first, min(last, len(tokens) - 1)
    while at <= last:
        if tokens[at].capital:
            for length in (3, 2, 1):
                if at + length - 1 > last:
                    continue
                words = " ".join(tokens.low(place) for place in range(at, at + length))
                if words == "us" and tokens[at].text != "US":
                    continue
                if tokens.low(at - 1) == "new" and length == 1:
                    continue  # New Mexico, New Jersey
                if words in known.names or words in known.demonyms:
                    return known.state(words), length
                if length == 1 and words.endswith("s") and words[:-1] in known.demonyms:
                    return known.demonyms[words[:-1]], 1
        at += 1
    return None, 0
