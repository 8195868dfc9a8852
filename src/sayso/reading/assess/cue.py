"""The words of a cue that tell what it does, and the one that decides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sayso.reading.assess.clause import no_at
from sayso.reading.assess.families import Family
from sayso.reading.assess.lexicon import LEXICON
from sayso.reading.assess.negation import negations
from sayso.reading.assess.tokens import Token

SPEECH = frozenset(("say", "tell"))
PLACES = frozenset("after at before during from in on through via with".split())
PARTICLES = frozenset(("against", "for", "of", "on", "upon"))
# Verbs that leave the act to their object: "expressed [reservations about ...]".
LIGHT = frozenset(
    """
    express expressed expresses expressing gave give gives giving had harbor harbored has have
    having issue issued issues issuing made make makes making raise raised raises raising show
    showed shows voice voiced voices voicing
    """.split()
)
NOUN_WITHIN = 4
BE = frozenset("am are be been being is was were 's 're".split())
WEAKEST_LAST = ("certain", "probable", "possible", "unknown")


@dataclass(frozen=True, slots=True)
class Hit:
    """A word or phrase of a family: places `start` to `end` (exclusive), and what negates it."""

    family: Family
    start: int
    end: int
    negation: tuple[Token, ...] = ()


def whole_cue(
    cue: Sequence[Token], body: Sequence[Token]
) -> tuple[Sequence[Token], Sequence[Token]]:
    """A cue with the words that belong to it but open the content, and the rest of the content.

    Those are the particle of a verb ("called [for calm]") and the noun of a light verb ("voiced
    [deep doubts about the plan]"); but "gives [the theory a chance of 60 percent]" gives no theory.
    """
    if not cue or not body:
        return cue, body
    if body[0].word in PARTICLES:
        return [*cue, body[0]], body[1:]
    if cue[-1].word in LIGHT:
        for hit in hits_of(body[:NOUN_WITHIN]):
            double = [token.word for token in body[hit.end : hit.end + 1]] in (["a"], ["an"])
            if hit.family.name not in SPEECH and not double:
                return [*cue, *body[: hit.end]], body[hit.end :]
    return cue, body


def hits_of(tokens: Sequence[Token]) -> list[Hit]:
    """The families' words in a cue, in order.

    After a word of speech and a preposition ("said in a debate") come the circumstances, where
    only participles count ("said in a letter urging").
    """
    found: list[Hit] = []
    place = since = 0
    circumstances = False
    while place < len(tokens):
        word = tokens[place].word
        match = _match(tokens, place)
        if match and (word.endswith("ing") or not circumstances):
            hit, own = match
            until = hit.end + _has_no_object(tokens, hit)
            negation = negations(tokens, [i for i in range(since, until) if i not in own])
            found.append(replace(hit, negation=negation))
            place = since = hit.end
            continue
        circumstances |= word in PLACES and any(hit.family.name in SPEECH for hit in found)
        place += 1
    return found


def _has_no_object(tokens: Sequence[Token], hit: Hit) -> bool:
    """Whether "no" follows a word that is not of speech: "finds no sign of", "saw no reason"."""
    return hit.family.name not in SPEECH and no_at(tokens, hit.end) is not None


def deciding(hits: Sequence[Hit]) -> Hit | None:
    """The first word that does more than put forward; without one, the least certain.

    A judgement that a word of speech follows ("defended the plan, saying") leaves it to that.
    """
    for i, hit in enumerate(hits):
        if hit.negation or not hit.family.plain:
            later = [each for each in hits[i + 1 :] if each.family.plain]
            return later[0] if hit.family.name == "judge" and later and not hit.negation else hit
    return max(hits, key=lambda hit: WEAKEST_LAST.index(hit.family.level), default=None)


def is_passive(tokens: Sequence[Token], hit: Hit) -> bool:
    """Whether the word of `hit` is a passive ("is widely believed")."""
    return tokens[hit.start].word.endswith(("ed", "en", "own", "ht", "aid")) and any(
        token.word in BE for token in tokens[max(0, hit.start - 3) : hit.start]
    )


def _match(tokens: Sequence[Token], place: int) -> tuple[Hit, frozenset[int]] | None:
    """The longest phrase that begins at `place`, and the places of its own words."""
    for tail, gap, family in LEXICON.get(tokens[place].word, ()):
        own = _places_of(tail, gap, tokens, place + 1)
        if own is not None:
            return Hit(family, place, max(own, default=place) + 1), frozenset((place, *own))
    return None


def _places_of(
    tail: Sequence[str], gap: int, tokens: Sequence[Token], place: int
) -> list[int] | None:
    """Where the words of `tail` stand, each after at most `gap` others; a plural "s" is fine."""
    found: list[int] = []
    for word in tail:
        for ahead in range(place, min(place + gap + 1, len(tokens))):
            if tokens[ahead].word in (word, word + "s"):
                found.append(ahead)
                place = ahead + 1
                break
        else:
            return None
    return found
