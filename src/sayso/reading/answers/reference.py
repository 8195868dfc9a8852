"""Whether a content takes up another claim, by the noun phrase that it begins with.

"the allegations of a landing", "Okoro's denial", "a charge", "it": what is rejected or confirmed
there is what somebody else said.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from sayso.reading.answers.nouns import NOUNS, PRONOUNS, TRUTH, Kind
from sayso.reading.assess.clause import is_auxiliary
from sayso.reading.assess.tokens import DOUBLE_QUOTES, Token, tokens_of
from sayso.spans import Span

WITHIN = 9  # words in which the noun must come
BEFORE = frozenset(
    """
    a all an and another any both each earlier every her his its many most my new no of other our
    persistent previous recent repeated similar some such that the their these this those what
    """.split()
)
DETERMINERS = frozenset("a an his her its my our the their".split())
POSSESSIVES = frozenset("her his its my our their".split())
# The noun phrase is over here, and nothing behind it is its head.
STOPS = frozenset(
    """
    , . ; : about after against among and as at because before between but by for from has have in
    into is of on or over since that to was were when where which while who with
    """.split()
)
AMOUNTS = frozenset("few little long many much soon well".split())
ABOUT = frozenset("about concerning of on over regarding that".split())
BY = frozenset(("by", "from"))
EVALUATED = re.compile(r"[,\s]+as\s+(?=[\"“'‘]|an?\s|yet\s|idle\s|(?:\w+\s)?\w+\W*$)")


@dataclass(frozen=True, slots=True)
class Reference:
    """What a content takes up: the kind of claim, by whom, and about what.

    `by` are the words that name whose claim it is, `own` is true for "his claim"; `about` are the
    words of what was claimed ("" where only the noun stands). `clause` is true where the noun is
    the subject of a statement ("the reports are false"), `rest` are the words behind the noun.
    `apposed` is true for "a charge", which names what the same sentence has just said.
    """

    kind: Kind
    by: str = ""
    own: bool = False
    about: str = ""
    clause: bool = False
    apposed: bool = False
    rest: tuple[str, ...] = ()


@lru_cache(256)  # each step that reads a claim asks again
def reference_of(content: str) -> Reference | None:
    """The reference that a content begins with, or None where it says the thing itself.

    >>> found = reference_of("Okoro's denial that the bridge was closed")
    >>> found.kind, found.by, found.about
    ('denial', 'Okoro', 'the bridge was closed')
    >>> reference_of("that the bridge was closed") is None
    True
    """
    tokens = _without_opening(tokens_of(content, [Span(0, len(content))] if content else []))
    if not tokens:
        return None
    pronoun = _pronoun(tokens)
    if pronoun:
        return pronoun
    place = _noun_at(tokens)
    if place is None:
        return None
    rest = tokens[place + 1 :]
    if rest and rest[0].word == "'s":
        if len(rest) < 2 or rest[1].word not in TRUTH:
            return None
        rest = rest[2:]
    by, own = _owner(content, tokens[:place])
    rest, behind = _by_behind(content, rest)
    return Reference(
        kind=NOUNS[tokens[place].word],
        by=by or behind,
        own=own,
        about=_about(content, rest),
        clause=_is_clause(tokens, place),
        apposed=tokens[0].word in ("a", "an"),
        rest=tuple(token.word for token in rest),
    )


def _without_opening(tokens: Sequence[Token]) -> Sequence[Token]:
    """Without quotation marks and a leading "that" that opens a clause ("that the claims ...")."""
    while tokens and tokens[0].word in DOUBLE_QUOTES:
        tokens = tokens[1:]
    if len(tokens) > 1 and tokens[0].word == "that" and tokens[1].word in BEFORE:
        return tokens[1:]
    return tokens


def _pronoun(tokens: Sequence[Token]) -> Reference | None:
    """A pronoun alone ("it"), or with only what it is called behind it ("this as a lie")."""
    if tokens[0].word not in PRONOUNS:
        return None
    rest = tuple(token.word for token in tokens[1:])
    if rest[:1] == ("as",) and rest[1:2] and rest[1] in AMOUNTS:
        return None  # "that as many as 14 had"
    clause = len(tokens) > 1 and is_auxiliary(tokens, 1)
    if rest and rest[0] not in ("as", ",", ".", "a", "an") and not clause:
        return None
    return Reference(kind="any", clause=clause, rest=rest)


def _noun_at(tokens: Sequence[Token]) -> int | None:
    """The place of the noun that names a claim, as the head of the first noun phrase."""
    for place, token in enumerate(tokens[:WITHIN]):
        word = token.word
        if word in NOUNS:
            return place if _is_head(tokens, place) else None
        if (word in STOPS and word not in BEFORE) or is_auxiliary(tokens, place):
            return None
    return None


def _is_head(tokens: Sequence[Token], place: int) -> bool:
    """Not a modifier ("report cards"), and not a verb ("it claims that", "they report losses")."""
    before = tokens[place - 1].word if place else ""
    if before in ("to", "he", "she", "they", "we", "you", "i", "it", "who", "which"):
        return False
    if place + 1 >= len(tokens):
        return True
    after = tokens[place + 1]
    bare = place == 0 or before not in BEFORE | {"'s"}
    if after.word in DETERMINERS:
        return False
    if bare and not tokens[place].word.endswith("s") and tokens[place].word != "speculation":
        return before != "" and (after.word in STOPS or not after.word.isalpha())
    return True


def _owner(content: str, before: Sequence[Token]) -> tuple[str, bool]:
    """The possessor in front of the noun: "Okoro" of "Okoro's", or True for "his"."""
    for place in range(len(before) - 1, -1, -1):
        if before[place].word == "'s" or (
            before[place].word == "'" and place and before[place - 1].word.endswith("s")
        ):
            start = 0
            while before[start].word in BEFORE and before[start].word != "the" and start < place:
                start += 1
            return content[before[start].start : before[place - 1].end], False
    return "", any(token.word in POSSESSIVES for token in before)


def _by_behind(content: str, rest: Sequence[Token]) -> tuple[Sequence[Token], str]:
    """Whose claim it is, where that stands behind the noun ("claims by the army that")."""
    made = 1 if rest and rest[0].word in ("made", "levelled", "leveled", "issued", "put") else 0
    if len(rest) <= made or rest[made].word not in BY:
        return rest, ""
    end = made + 1
    while end < len(rest) and rest[end].word not in STOPS and rest[end].word not in DOUBLE_QUOTES:
        end += 1
    words = content[rest[made + 1].start : rest[end - 1].end] if end > made + 1 else ""
    return rest[end:], words


def _about(content: str, rest: Sequence[Token]) -> str:
    if len(rest) < 2 or rest[0].word not in ABOUT:
        return ""
    end = next((rest[at].start for at in range(1, len(rest)) if is_auxiliary(rest, at)), None)
    clausal = rest[0].word in ("that", "whether")
    words = content[rest[1].start : None if clausal else end]
    return EVALUATED.split(words, maxsplit=1)[0].strip(' .,;"“”')


def _is_clause(tokens: Sequence[Token], place: int) -> bool:
    """Whether an auxiliary follows the noun itself, and not a "that" of its own."""
    for at in range(place + 1, min(len(tokens), place + 12)):
        if tokens[at].word in ("that", "which", "who"):
            return False
        if is_auxiliary(tokens, at):
            return True
    return False
