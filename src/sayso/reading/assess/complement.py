"""How a content begins: what kind of complement the cue has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sayso.reading.assess.clause import is_auxiliary
from sayso.reading.assess.statement import asks, first_statement, opens_with_quote
from sayso.reading.assess.tokens import QUOTES, Token

Kind = Literal["to", "that", "whether", "wh", "about", "gerund", "object to", "other"]

WHAT = "how what when where which who whom whose why"
KINDS: dict[str, Kind] = {
    "that": "that",
    "whether": "whether",
    "about": "about",
    "regarding": "about",
    **dict.fromkeys(WHAT.split(), "wh"),
}
NO_GERUND = frozenset("bring during evening king morning nothing spring string thing wing".split())
# Behind these, quotation marks hold words, not speech: "warned of “open seams”".
PREPOSITIONS = frozenset("about against as for of over upon".split())
NEAR = 12  # tokens in which the infinitive of "the crowd to welcome ..." must come
# A "to" behind these is a place or a receiver, not an infinitive.
NO_INFINITIVE = frozenset(
    """
    a an any each either every her him his how its my our some that the their them these this those
    us what when where whether which who whom whose why your
    """.split()
)


@dataclass(frozen=True, slots=True)
class Complement:
    """How a content begins. `direct` contents open with a quotation mark; `asks` is a question."""

    kind: Kind
    direct: bool
    asks: bool


def complement_of(cue: Sequence[Token], body: Sequence[Token]) -> Complement:
    """Classify a content by its first words; the cue's last word may hold them ("called on").

    >>> from sayso.reading.assess.tokens import tokens_of
    >>> from sayso.spans import Span
    >>> complement_of([], tokens_of("to leave", [Span(0, 8)])).kind
    'to'
    """
    last = cue[-1].word if cue else ""
    direct = last == ":" or (opens_with_quote(body) and last not in PREPOSITIONS)
    return Complement(_kind(cue, body), direct, asks(first_statement(body)) is not None)


def _kind(cue: Sequence[Token], body: Sequence[Token]) -> Kind:
    words = [token.word for token in body[:NEAR] if token.word not in QUOTES]
    first = words[0] if words else ""
    last = cue[-1].word if cue else ""
    place = next((i for i, token in enumerate(body[:3]) if token.word == "to"), None)
    opens = first == "to" or (first in ("not", "never") and words[1:2] == ["to"])
    if opens and place is not None and not _is_plural(body[place + 1 :]):
        return "to"
    if last == "to" and _is_infinitive(body):
        return "to"
    if first == "if" and not opens_with_quote(body):
        return "whether"
    by_word = next((KINDS[word] for word in (first, last) if word in KINDS), None)
    if by_word:
        return by_word
    if is_gerund(body):
        return "gerund"
    return "object to" if _has_infinitive(body[:NEAR]) else "other"


def is_gerund(body: Sequence[Token]) -> bool:
    """Whether a content begins with a gerund ("closing the port")."""
    first = next((token.word for token in body[:NEAR] if token.word not in QUOTES), "")
    return first.endswith("ing") and len(first) > len("king") and first not in NO_GERUND


def _has_infinitive(tokens: Sequence[Token]) -> bool:
    """Whether someone is to do something: "the crowd to welcome the governor"."""
    for place, token in enumerate(tokens):
        if place and is_auxiliary(tokens, place):
            return False
        if place and token.word == "to" and _is_infinitive(tokens[place + 1 :]):
            return True
    return False


def _is_infinitive(after: Sequence[Token]) -> bool:
    """Whether what follows a "to" is a verb, not a place or a receiver."""
    word = next((token for token in after if token.word not in QUOTES), None)
    return (
        word is not None
        and word.word.isalpha()
        and not (word.capital or word.word in NO_INFINITIVE or word.word.endswith("ing"))
        and not _is_plural(after)
    )


def _is_plural(tokens: Sequence[Token]) -> bool:
    """Whether the first word looks like a plural, which no infinitive does ("to events like")."""
    word = tokens[0].word if tokens else ""
    return word.endswith("s") and not word.endswith(("ss", "focus"))
