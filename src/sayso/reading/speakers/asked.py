"""Who is asked answers: "Ana Ode was asked about the dam. It held, she said"."""

from __future__ import annotations

from sayso.reading.speakers.mention import Mention
from sayso.reading.speakers.tokens import Tokens

ASKED = frozenset(("person", "unknown"))
BE = frozenset("is was were".split())
PUT = frozenset("put puts".split())
QUESTION = frozenset("it that this them these questions".split())


def is_asked(tokens: Tokens, mention: Mention) -> bool:
    """Whether words outside quotations tell that someone was asked, and so is the next to speak.

    "Ode was asked" and "we put this to Ode".
    """
    if mention.modifies or tokens[mention.first].quoted:
        return False
    return _is_subject_of_asked(tokens, mention) or _is_put_to(tokens, mention)


def _is_subject_of_asked(tokens: Tokens, mention: Mention) -> bool:
    after = mention.last + 1
    if tokens.low(after) not in BE or not tokens.same_sentence(mention.last, after):
        return False
    return "asked" in (tokens.low(after + 1), tokens.low(after + 2))


def _is_put_to(tokens: Tokens, mention: Mention) -> bool:
    at = mention.first - 1
    if tokens.low(at) != "to" or not tokens.same_sentence(at - 2, mention.first):
        return False
    return (
        tokens.low(at - 1) in QUESTION and {tokens.low(at - 2), tokens.low(at - 3)} & PUT != set()
    )
