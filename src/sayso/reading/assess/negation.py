"""Which words negate, and what they bear on in a cue."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from sayso.reading.assess.tokens import Token

NOT = frozenset(("not", "n't", "never", "neither", "nor", "cannot", "unable", "without"))
NO = frozenset(("no", "nothing", "little", "hardly", "scarcely", "barely"))
NOBODY = frozenset(("no", "nobody", "none", "neither", "nothing", "not", "few"))
WILL = frozenset(("will", "wo", "would"))
DIGITS = frozenset(".0123456789")
# "not only praised" negates nothing; "not to" negates an infinitive, not the verb before it.
HARMLESS_AFTER = frozenset(
    "just least less matter merely necessarily only simply solely sooner to until".split()
)


def negations(tokens: Sequence[Token], places: Iterable[int]) -> tuple[Token, ...]:
    """The negating words at these places; an even number of them undo each other."""
    found = tuple(tokens[place] for place in places if negates(tokens, place))
    return found if len(found) % 2 else ()


def negates(tokens: Sequence[Token], place: int) -> bool:
    """Whether the word at `place` negates what follows it.

    >>> [negates([Token("not", 0, 3), Token(word, 4, 8)], 0) for word in ("only", "seen")]
    [False, True]
    """
    word = tokens[place].word
    if word not in NOT and word not in NO:
        return False
    if word in ("unable", "nothing"):
        return True  # the "to" behind them is their own
    return place + 1 >= len(tokens) or tokens[place + 1].word not in HARMLESS_AFTER


def will_not(tokens: Sequence[Token]) -> bool:
    """Whether somebody is not willing ("would not give").

    >>> [will_not([Token(word, 0, 5), Token("not", 6, 9)]) for word in ("would", "could")]
    [True, False]
    """
    nots = ("not", "n't")
    return any(one.word in WILL and other.word in nots for one, other in pairwise(tokens))


def is_nobody(source: Sequence[Token]) -> bool:
    """Whether a source is nobody ("no one", "not everyone"), which negates its cue; not "No 9"."""
    words = [token.word for token in source[:2]]
    return words[:1] != [] and words[0] in NOBODY and not (words[1:] and words[1][0] in DIGITS)
