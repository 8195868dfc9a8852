"""Where a sentence shows an event: the patterns of the lexicon in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from sayso.reading.assess.tokens import Token
from sayso.reading.events.lexicon import SMALL, Pattern, lexicon
from sayso.reading.events.sentence import OPENERS, SAYING, is_passive

NEAR = 6  # tokens between two words of a pattern
NEXT = 2  # the same where the word is a preposition
FAR = 10  # the same of the "to" in "ordered the paper to close"
DETERMINERS = frozenset(
    """
    a an the this that these those his her its our my your their 's no any some another new fresh
    several many more such first second latest last recent further military terrorist deadly under
    joint of major massive fatal alleged continued ongoing armed possible s'
    """.split()
)
ARTICLES = frozenset("a an the this that its their his her our 's no any".split())
JOINED = frozenset("and or , people police".split())
BEFORE_VERBS = frozenset(
    """
    to will would shall should can could may might must do does did not n't never 'll 'd ca wo
    he she it they we you who has had have
    """.split()
)
# Verbs of the lexicon whose forms are nouns as well.
NOUN_FORMS = frozenset(
    form
    for noun in """
    address aid appeal approach arm assault attack audit back ban bar battle beat blame blast
    block bomb boycott break bug call campaign charge claim clash club cut damage deal defeat
    demand deploy display drill end escape exile export fault feed fight finance fine fire force
    free fund gas grant hack halt harm help hit host hunt import invite jail jam kick kill knife
    leave lift limit march mass mine mock murder need object offer open oppose order oust permit
    phone picket plan pledge poison pound praise press probe process project promise protest punch
    push question raid rally ram rap rape release repair request rescue resort retreat return riot
    ruin rule sanction seal search seat shell ship shoot slap snub spy stab stage stand start stop
    strike supply support swap target test thank threat torch torture trade train transfer treat
    trial veto view visit vote vow warrant watch whip work wound wreck
    """.split()
    for form in (noun, noun + "s", noun + "es")
)


@dataclass(frozen=True, slots=True)
class Trigger:
    """A pattern that matched: the places of its head and its last word, and how it stands."""

    pattern: Pattern
    first: int
    last: int
    passive: bool = False

    @property
    def type(self) -> str:
        """PLOVER's name of the event's type."""
        return self.pattern.type

    @property
    def noun(self) -> bool:
        """Whether its head is a noun."""
        return self.pattern.noun


def triggers(tokens: Sequence[Token]) -> list[Trigger]:
    """The triggers of a sentence from left to right; none shares its head with another."""
    found: list[Trigger] = []
    for place in range(len(tokens)):
        if found and place <= found[-1].last:
            continue
        trigger = _at(tokens, place)
        if trigger:
            found.append(trigger)
    return found


def _at(tokens: Sequence[Token], place: int) -> Trigger | None:
    word = tokens[place].word
    known = lexicon()
    nouns, verbs = known.nouns.get(word, ()), known.verbs.get(word, ())
    if place and _is_named(tokens, place):
        return None
    if _qualifies(tokens, place):
        return None
    if verbs and (not (nouns or word in NOUN_FORMS) or is_verb(tokens, place)):
        return _verb(tokens, place, verbs) or (_noun(tokens, place, nouns) if nouns else None)
    if nouns:
        return _noun(tokens, place, nouns)
    return None


def _is_named(tokens: Sequence[Token], place: int) -> bool:
    """Whether a word is part of a name; not Where Most Words Are Written Like This."""
    if not tokens[place].capital or not tokens[place - 1].word[0].isalnum():
        return False
    words = [token for token in tokens if token.word.isalpha()]
    return 3 * sum(token.capital for token in words) <= 2 * len(words)


def _qualifies(tokens: Sequence[Token], place: int) -> bool:
    """Whether a participle only qualifies a noun: "the detained drivers"."""
    if not tokens[place].word.endswith("ed") or place in (0, len(tokens) - 1):
        return False
    article = tokens[place - 1].word in ("the", "a", "an", "two", "three", "its", "their")
    return article and tokens[place + 1].word.isalpha() and tokens[place + 1].word not in SMALL


def is_verb(tokens: Sequence[Token], place: int) -> bool:
    """Whether a word that may be a noun or a verb stands as a verb.

    >>> from sayso.reading.assess.tokens import tokens_of
    >>> from sayso.spans import Span
    >>> [is_verb(tokens_of("Troops attack after an attack.", [Span(0, 30)]), at) for at in (1, 4)]
    [True, False]
    """
    word = tokens[place].word
    if place == 0:
        return word.endswith(("ed", "ing")) and not tokens[0].capital
    before = tokens[place - 1]
    after = tokens[place + 1].word if place + 1 < len(tokens) else ""
    if before.word in BEFORE_VERBS or before.word.endswith("ly"):
        return True
    if word.endswith("ing") and before.word not in ARTICLES:
        return after != "of"
    if before.word in DETERMINERS:
        return False
    return word.endswith("ed") or _is_finite(word, before, after)


def _is_finite(word: str, before: Token, after: str) -> bool:
    """Whether "attack" or "attacks" is a verb, by the words beside it."""
    if word.endswith("s") and not word.endswith("ss"):
        return before.capital or (before.word.isalpha() and after in DETERMINERS | SMALL)
    plural = before.word.endswith("s") and before.word != "'s"
    if after in ("on", "against"):
        return plural
    return plural or before.capital or before.word in JOINED or word not in _bases()


@cache
def _bases() -> frozenset[str]:
    return frozenset(pattern.head for each in lexicon().verbs.values() for pattern in each)


def _verb(tokens: Sequence[Token], place: int, patterns: Sequence[Pattern]) -> Trigger | None:
    passive = is_passive(tokens, place)
    for pattern in patterns:
        last = _follow(tokens, place, pattern)
        if last is not None:
            return Trigger(pattern, place, last, passive)
        if len(pattern.rest) == 1 and _stands_before(tokens, place, pattern, passive=passive):
            return Trigger(pattern, place, place, True)
    return None


def _noun(tokens: Sequence[Token], place: int, patterns: Sequence[Pattern]) -> Trigger | None:
    for pattern in patterns:
        last = _follow(tokens, place, pattern)
        if last is not None:
            small = bool(pattern.rest) and tokens[last].word in SMALL
            return Trigger(pattern, place, last - 1 if small and last > place else last)
    return None


def _follow(tokens: Sequence[Token], place: int, pattern: Pattern) -> int | None:
    """The place of the pattern's last word, if all its words follow the head in their order."""
    at = place
    for words in pattern.rest:
        reach = _reach(pattern, words, last=words is pattern.rest[-1])
        found = None
        for ahead in range(at + 1, min(at + 1 + reach, len(tokens))):
            word = tokens[ahead].word
            if word in words:
                found = ahead
                break
            if word in OPENERS or word in SAYING:
                break
        if found is None:
            return None
        at = found
    return at


def _reach(pattern: Pattern, words: frozenset[str], *, last: bool) -> int:
    """How many tokens ahead a word of a pattern may stand."""
    if pattern.noun and not words & SMALL:
        return 1
    if "to" in words and pattern.type == "REQUEST" and not pattern.noun:
        return FAR
    return NEXT if last and words & SMALL else NEAR


def _stands_before(tokens: Sequence[Token], place: int, pattern: Pattern, *, passive: bool) -> bool:
    """Whether the object of a passive stands before it: "sanctions were lifted"."""
    words = pattern.rest[0]
    if not passive or words & SMALL:
        return False
    return any(token.word in words for token in tokens[max(place - NEAR, 0) : place])
