"""The first full statement of a content, without what only opens it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from sayso.reading.assess.tokens import DOUBLE_QUOTES, QUOTES, Token

LONGEST_BEGINNING = 25  # tokens before the comma of "If it rains, "
OPENERS = frozenset(
    """
    actually ah again also and anyway as basically believe but clearly course damn dear finally
    first folks frankly god gosh governor hello hey honestly however indeed know listen look man
    maybe me mean my now obviously of oh ok okay or please right second senator sir so sure thank
    then thus unfortunately well yeah yep yes you
    """.split()
)
OPENING_PHRASES = [
    phrase.split()
    for phrase in (
        "i have to say", "i have to tell", "i just want to say", "i must admit", "i must confess",
        "i must say", "i must tell", "i want to say", "i will say", "i will tell", "i would say",
        "i 'll say", "i 'll tell", "i can tell", "i 'd say", "let me be clear", "let me say",
        "let me tell", "make no mistake", "i 'm telling",
    )
]  # fmt: skip
SUBORDINATORS = frozenset(
    """
    after although as because before despite given if in once since though unless until when
    whenever whereas wherever while with without during at on by for from under
    """.split()
)
SINGLE_QUOTES = frozenset("'‘’")
PREPOSITIONS = frozenset("at by during for from on under".split())
SUBJECTS = frozenset("he i it nobody she they we you".split())
ENDS = frozenset(".?!")
SHORT = frozenset(
    ("dr", "gen", "gov", "jr", "mr", "mrs", "ms", "no", "rep", "sen", "sr", "st", "vs")
)
# After "that", these make it a pronoun: "That is false".
THAT_IS = frozenset(
    "'s can could did does had has is may might must should was will wo would".split()
)


def first_statement(tokens: Sequence[Token]) -> Sequence[Token]:
    """The first sentence that is more than an opener ("Well."), without the marks before it."""
    while tokens:
        tokens = _without_marks(tokens)
        end = _sentence_end(tokens)
        words = [token.word for token in tokens[:end] if token.word.isalnum()]
        if end >= len(tokens) or not all(word in OPENERS for word in words):
            return tokens[:end]
        tokens = tokens[end:]
    return tokens


def after_beginnings(tokens: Sequence[Token]) -> int:
    """The place after openers and a subordinate beginning ("If it rains, ")."""
    place = _after_phrase(tokens)
    while place < len(tokens):
        comma = next_of(tokens, place, ",", LONGEST_BEGINNING)
        words = [token.word for token in tokens[place:comma] if token.word.isalnum()]
        if comma is None or not words:
            break
        if not (all(word in OPENERS for word in words) or words[0] in SUBORDINATORS):
            break
        if words[0] in PREPOSITIONS and _has_clause(words):
            break  # "At this hour we do not know, and"
        place = comma + 1
        place += _after_phrase(tokens[place:])
    while place < len(tokens) and (
        tokens[place].word in QUOTES or tokens[place].word in ("and", "but", "so", "that", "well")
    ):
        place += 1
    return place


def _has_clause(words: Sequence[str]) -> bool:
    """Whether a pronoun has its auxiliary ("at this hour we do not know")."""
    return any(
        one in SUBJECTS and other in THAT_IS | {"am", "are", "cannot", "do", "have", "were"}
        for one, other in pairwise(words)
    )


def _after_phrase(tokens: Sequence[Token]) -> int:
    """The place after a phrase that only opens ("I must tell you that"), else 0."""
    words = [token.word for token in tokens[:9]]
    for phrase in OPENING_PHRASES:
        if words[: len(phrase)] == phrase:
            marks = [i for i, word in enumerate(words) if word in (",", "that", ":")]
            return marks[0] + 1 if marks else len(phrase)
    return 0


def next_of(tokens: Sequence[Token], place: int, word: str, within: int) -> int | None:
    """The place of the next `word` among `within` tokens."""
    for ahead in range(place, min(place + within, len(tokens))):
        if tokens[ahead].word == word:
            return ahead
    return None


def _without_marks(tokens: Sequence[Token]) -> Sequence[Token]:
    place = 0
    while place < len(tokens) and not tokens[place].word[0].isalnum():
        place += 1
    words = [token.word for token in tokens[place : place + 2]]
    if words[:1] == ["that"] and words[1:] and words[1] not in THAT_IS:
        return _without_marks(tokens[place + 1 :])
    return tokens[place:]


def _sentence_end(tokens: Sequence[Token]) -> int:
    """The place after the mark that ends the first sentence."""
    for place, token in enumerate(tokens):
        if token.word not in ENDS:
            continue
        before = tokens[place - 1].word if place else ""
        initial = len(before) == 1 and before.isalpha()
        if token.word != "." or not (before in SHORT or "." in before or initial):
            return place + 1
    return len(tokens)


def opens_with_quote(tokens: Sequence[Token]) -> bool:
    """Whether a content begins with a quotation mark, single or double."""
    words = [token.word for token in tokens[:2]]
    if words[:1] != [] and words[0] in SINGLE_QUOTES and len(words) > 1:
        return words[0] == words[1] or words[1][0].isalpha()
    return words[:1] != [] and words[0] in DOUBLE_QUOTES


def asks(statement: Sequence[Token]) -> Token | None:
    """The question mark that ends a statement, a closing quotation mark aside."""
    return next((token for token in statement[-3:] if token.word == "?"), None)
