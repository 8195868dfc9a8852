"""The organizations that descriptions of speakers name ("a spokesman for the Harbour Bank")."""

from __future__ import annotations

from sayso.reading.speakers.mention import Mention
from sayso.reading.speakers.tokens import Tokens
from sayso.reading.speakers.words import DETERMINERS, RELATIVES

BELONGS = frozenset("at for from in inside of with within".split())


def give_affiliations(tokens: Tokens, mentions: list[Mention]) -> None:
    """Note for each person's mention the first organization within its description.

    `mentions` are sorted by place.
    """
    bodies: dict[int, list[Mention]] = {}
    for mention in mentions:
        if mention.sort == "organization":
            bodies.setdefault(tokens[mention.first].sentence, []).append(mention)
    for mention in mentions:
        if mention.form == "pronoun" or mention.sort not in ("person", "unknown"):
            continue
        for body in bodies.get(tokens[mention.first].sentence, ()):
            if body is not mention and _describes(tokens, body, mention):
                mention.organization = _without_determiner(tokens, body)
                break


def _describes(tokens: Tokens, body: Mention, mention: Mention) -> bool:
    """Whether an organization stands in a person's mention or in its apposition."""
    name = mention.last - len(mention.words) + 1 if mention.words else mention.last + 1
    if mention.form == "nominal" and not _is_close(tokens, body, mention):
        return False
    if mention.first <= body.first and body.last < name:
        return True
    first, last = mention.about or (0, -1)
    return first <= body.first and body.last <= last


def _is_close(tokens: Tokens, body: Mention, mention: Mention) -> bool:
    """Whether only a preposition parts the body from the noun: no clause, no other noun."""
    if body.head in ("media", "press"):
        return False
    between = [tokens.low(at) for at in range(mention.first, body.first)]
    return not RELATIVES.intersection(between) and (
        not between or between[-1] in BELONGS or between[-1] in DETERMINERS
    )


def _without_determiner(tokens: Tokens, body: Mention) -> tuple[int, int]:
    first = body.first
    while first < body.last and tokens.low(first) in DETERMINERS:
        first += 1
    return first, body.last
