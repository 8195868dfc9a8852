"""To call a claim a lie, or to laugh at it, is to deny it."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.reading.assess.tokens import QUOTES, Token
from sayso.reading.assess.words import CLAIMS, FALSE

CALLS = ("brand", "call", "denounc", "describ", "dub", "label")
LAUGHS = ("belittl", "derid", "lampoon", "mock", "ridicul")
ARTICLES = frozenset(("a", "an", "as", "complete", "pure", "total"))
NAMED = 20  # tokens of "the claim that the dam leaks a lie" that are looked at
HEAD = 5  # tokens in which the noun of "that old wives' story" must come
# What is said of anything that is not so.
UNREAL = FALSE | frozenset(
    """
    canard concoction fable fables falsehood falsehoods fantasies fantasy forged forgeries forgery
    hogwash humbug tale tales
    """.split()
)
# What denies only a claim: a law may be absurd and yet a law.
WORTHLESS = frozenset(
    """
    absurd baloney dream dreams erroneous exaggerated farce gossip inaccurate incorrect joke
    laughable ludicrous malicious misinformation disinformation misleading poetry propaganda
    revenge ridiculous rumor rumour scurrilous smear smears theatre theater unsubstantiated wrong
    """.split()
)
WITHOUT = frozenset("basis foundation merit substance truth".split())
# Also taken up like claims: "ridiculed the count", "called it gossip".
COUNTS = frozenset("count counts number numbers talk tally tallies".split())
PRONOUNS = frozenset("it that them these this those".split())
# Behind these stands no head of the first noun phrase.
STOPS = frozenset(", a about against an as at by for from in of on that to with who".split())


def denied_by_name(verb: str, body: Sequence[Token]) -> bool:
    """Whether `verb` ("called", "mocked") denies the thing that `body` names and evaluates.

    >>> from sayso.reading.assess.tokens import tokens_of
    >>> from sayso.spans import Span
    >>> words = lambda text: tokens_of(text, [Span(0, len(text))])
    >>> denied_by_name("called", words("the report a crude forgery"))
    True
    >>> denied_by_name("called", words("the law absurd"))
    False
    """
    words = [token.word for token in body[:NAMED] if token.word not in QUOTES]
    if verb.startswith(LAUGHS):
        return _claim_at(words) is not None
    if not verb.startswith(CALLS):
        return False
    if verb.startswith("describ"):  # "described a town full of lies" calls nothing a lie
        words = words if "as" in words else []
    return _is_unreal(words) or _is_worthless(words)


def _is_unreal(words: Sequence[str]) -> bool:
    """Whether something behind the first word is what is not so ("the list a crude forgery")."""
    for place, word in enumerate(words):
        named = not ARTICLES.isdisjoint(words[max(0, place - 2) : place]) or place + 3 > len(words)
        if place and word in UNREAL and named:
            return True
    return False


def _is_worthless(words: Sequence[str]) -> bool:
    """Whether a claim is called something that no claim is that holds."""
    head = 0 if words[:1] and words[0] in PRONOUNS else _claim_at(words)
    if head is None:
        return False
    behind = words[head + 1 :]
    bare = "without" in behind and not WITHOUT.isdisjoint(behind)
    return bare or not WORTHLESS.isdisjoint(behind)


def _claim_at(words: Sequence[str]) -> int | None:
    """The place of the noun for a claim that heads the first noun phrase."""
    for place, word in enumerate(words[:HEAD]):
        if word in CLAIMS or word in COUNTS:
            return place
        if place and word in STOPS:
            return None
    return None
