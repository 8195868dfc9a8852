"""Who is asked answers: "Ana Ode was asked about the dam. It held, she said"."""

from __future__ import annotations

from sayso.reading.speakers.mention import Mention
from sayso.reading.speakers.tokens import Tokens
from sayso.reading.speakers.words import PREPOSITIONS, STOPS

ASKED = frozenset(("person", "unknown"))
BE = frozenset("is was were".split())
PUT = frozenset("put puts".split())
QUESTION = frozenset("it that this them these questions".split())
DESCRIBED = 6  # words between a name and its verb: "Ode of the harbour board was asked"


def is_asked(tokens: Tokens, mention: Mention) -> bool:
    """Whether words outside quotations tell that someone was asked, and so is the next to speak.

    "Ode was asked" and "we put this to Ode".
    """
    if mention.modifies or tokens[mention.first].quoted:
        return False
    return _is_subject_of_asked(tokens, mention) or _is_put_to(tokens, mention)


def _is_subject_of_asked(tokens: Tokens, mention: Mention) -> bool:
    if tokens.low(mention.first - 1) in PREPOSITIONS:
        return False
    after = _behind_description(tokens, mention.last + 1)
    if tokens.low(after) not in BE or not tokens.same_sentence(mention.last, after):
        return False
    return "asked" in (tokens.low(after + 1), tokens.low(after + 2))


def _behind_description(tokens: Tokens, at: int) -> int:
    """The place behind "of the harbour board", where a name goes on so; else the place itself."""
    if tokens.low(at) not in PREPOSITIONS:
        return at
    for after in range(at + 1, at + DESCRIBED + 1):
        if tokens.low(after) in BE:
            return after
        if not tokens.low(after)[:1].isalnum() or tokens.low(after) in STOPS - PREPOSITIONS:
            break
    return at


def _is_put_to(tokens: Tokens, mention: Mention) -> bool:
    at = mention.first - 1
    if tokens.low(at) != "to" or not tokens.same_sentence(at - 2, mention.first):
        return False
    return (
        tokens.low(at - 1) in QUESTION and {tokens.low(at - 2), tokens.low(at - 3)} & PUT != set()
    )
