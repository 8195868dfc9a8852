"""The main clause of a content's first full statement, found by its first auxiliary.

There is no parser here: subordinate beginnings, parentheses and relative clauses are skipped by
their marks, and what follows the main verb's own words is not looked at.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sayso.reading.assess.negation import negates
from sayso.reading.assess.tokens import DOUBLE_QUOTES, QUOTES, Token

LONGEST = 40  # tokens of a clause that are looked at
NO_WITHIN = 6  # tokens in which a "no" behind a verb without auxiliary must come
REACH = 3  # tokens after the auxiliaries that still belong to the predicate's head ("has found no")
AUXILIARIES = frozenset("""
    am are ca can cannot could did do does had has have is may might must ought shall should was
    were will wo would 'd 'll 'm 're 've ai
    """.split())
SUBJECTS = frozenset("he i it she they we you".split())
PRONOUNS = frozenset("he here i it she that there they this we what who you".split())
OPENERS = frozenset("""
    actually ah again also and anyway as basically believe but clearly course damn dear finally first
    folks frankly god gosh governor hello hey honestly however indeed know listen look man maybe me
    mean my now obviously of oh ok okay or please right second senator sir so sure thank then thus
    unfortunately well yeah yep yes you
    """.split())
OPENING_PHRASES = [
    phrase.split()
    for phrase in (
        "i have to say", "i have to tell", "i just want to say", "i must admit", "i must confess",
        "i must say", "i must tell", "i want to say", "i will say", "i will tell", "i would say",
        "i 'll say", "i 'll tell", "i can tell", "i 'd say", "let me be clear", "let me say",
        "let me tell", "make no mistake", "i 'm telling",
    )
]  # fmt: skip
SUBORDINATORS = frozenset("""
    after although as because before despite given if in once since though unless until when
    whenever whereas wherever while with without during at on by for from under
    """.split())
RELATIVES = frozenset(("that", "which", "who", "whom", "whose", "where"))
BOUNDARIES = RELATIVES | frozenset("""
    although because but if since so though unless until when while whether why how what ; –
    — : and or
    """.split())
# Verbs whose own complement follows: what is negated behind them is not the main clause.
TAKES_CLAUSE = frozenset("""
    believe believed believes claim claimed claims feel feels felt hope hopes know knows mean means
    meant prove proves proved said say says show showed shows suggest suggests think thinks thought
    told tells wants wanted want
    """.split())
NOTHING = frozenset("neither no nobody none nothing".split())
NO_BUT = frozenset("""
    accident coincidence different doubt less longer matter more question secret sooner surprise
    wonder
    """.split())
ENDS = frozenset(".?!")
SHORT = frozenset(("dr", "gen", "gov", "jr", "mr", "mrs", "ms", "no", "rep", "sen", "sr", "st", "vs"))
ADVERBS = frozenset("also always both even ever just now once still then yet".split())


@dataclass(frozen=True, slots=True)
class Clause:
    """A statement's tokens and the places of its main clause among them.

    `start` is where the clause begins, `verb` its first auxiliary (or the place of the verb that
    stands in for it; None if there is none), `rest` the place after the auxiliaries, and `end`
    where the main clause's own words end. `negation` is the word that negates it.
    """

    tokens: Sequence[Token]
    start: int
    verb: int | None
    rest: int
    end: int
    negation: Token | None

    @property
    def subject(self) -> Token | None:
        """The clause's first word."""
        return self.tokens[self.start] if self.start < len(self.tokens) else None


def first_statement(tokens: Sequence[Token]) -> Sequence[Token]:
    """The first sentence that is more than an opener ("Well.", "Look,"), without marks before it."""
    while tokens:
        tokens = _without_marks(tokens)
        end = _sentence_end(tokens)
        words = [token.word for token in tokens[:end] if token.word.isalnum()]
        if end >= len(tokens) or not all(word in OPENERS for word in words):
            return tokens[:end]
        tokens = tokens[end:]
    return tokens


def main_clause(statement: Sequence[Token]) -> Clause:
    """The main clause of a statement."""
    tokens = statement[:LONGEST]
    start = place = _after_beginnings(tokens)
    while 0 <= place < len(tokens):
        if is_auxiliary(tokens, place):
            return _clause_at(tokens, start, place)
        if _denies_verb(tokens, start, place):
            return Clause(tokens, start, place, place + 1, _end(tokens, place + 1), tokens[place])
        if place > start and _is_verb(tokens, start, place):
            end = _end(tokens, place + 1)
            return Clause(tokens, start, place, place + 1, end, no_at(tokens, place + 1))
        place = _after_relative(tokens, place) if place > start else place + 1
    return Clause(tokens, start, None, start, _end(tokens, start), None)


def _denies_verb(tokens: Sequence[Token], start: int, place: int) -> bool:
    """Whether a "never" or "no" at `place` negates a main verb that has no auxiliary."""
    word = tokens[place].word
    if word == "never":
        return negates(tokens, place)
    near = place - start <= NO_WITHIN and all(t.word != "," for t in tokens[start:place])
    return word == "no" and near and no_at(tokens, place) is not None


def _is_verb(tokens: Sequence[Token], start: int, place: int) -> bool:
    """Whether the word at `place` must be the main verb: it takes a clause, or follows a pronoun."""
    word = tokens[place].word
    if word in TAKES_CLAUSE:
        return True
    behind = tokens[start].word in SUBJECTS and all(
        is_adverb(token.word) for token in tokens[start + 1 : place]
    )
    return behind and word.isalpha() and not is_adverb(word)


def is_adverb(word: str) -> bool:
    return word in ADVERBS or word.endswith("ly")


def is_auxiliary(tokens: Sequence[Token], place: int) -> bool:
    """Whether an auxiliary stands at `place`; "'s" is one only after a pronoun."""
    word = tokens[place].word
    if word == "'s":
        return place > 0 and tokens[place - 1].word in PRONOUNS
    return word in AUXILIARIES


def _clause_at(tokens: Sequence[Token], start: int, verb: int) -> Clause:
    rest = verb + 1
    negation = tokens[verb] if tokens[verb].word == "cannot" else None
    while rest < len(tokens):
        word = tokens[rest].word
        if word in ("not", "n't", "never"):
            negation = negation or (tokens[rest] if negates(tokens, rest) else None)
        elif not (is_adverb(word) or word in QUOTES or is_auxiliary(tokens, rest)):
            break
        rest += 1
    end = _end(tokens, rest)
    return Clause(tokens, start, verb, rest, end, negation or _no_behind(tokens, start, rest, end))


def _no_behind(tokens: Sequence[Token], start: int, rest: int, end: int) -> Token | None:
    """A negating subject ("No one has"), or a "no" close behind the verb ("has found no")."""
    for place in (start, *range(rest, min(rest + REACH, end))):
        found = no_at(tokens, place)
        if found:
            return found
    return None


def no_at(tokens: Sequence[Token], place: int) -> Token | None:
    """A word that denies at `place`; not "no doubt", "no longer", "no more than"."""
    if place >= len(tokens) or tokens[place].word not in NOTHING:
        return None
    after = tokens[place + 1].word if place + 1 < len(tokens) else ""
    return None if tokens[place].word == "no" and after in NO_BUT else tokens[place]


def _end(tokens: Sequence[Token], place: int) -> int:
    """The first boundary at or after `place`."""
    while place < len(tokens) and tokens[place].word not in BOUNDARIES:
        place += 1
    return place


def _after_beginnings(tokens: Sequence[Token]) -> int:
    """The place after openers and a subordinate beginning ("If it rains, ")."""
    place = _after_phrase(tokens)
    while place < len(tokens):
        comma = _next(tokens, place, ",", 25)
        words = [token.word for token in tokens[place:comma] if token.word.isalnum()]
        if comma is None or not words:
            break
        if not (all(word in OPENERS for word in words) or words[0] in SUBORDINATORS):
            break
        place = comma + 1
        place += _after_phrase(tokens[place:])
    while place < len(tokens) and (
        tokens[place].word in QUOTES or tokens[place].word in ("and", "but", "so", "that", "well")
    ):
        place += 1
    return place


def _after_phrase(tokens: Sequence[Token]) -> int:
    """The place after a phrase that only opens ("I must tell you that"), else 0."""
    words = [token.word for token in tokens[:9]]
    for phrase in OPENING_PHRASES:
        if words[: len(phrase)] == phrase:
            marks = [i for i, word in enumerate(words) if word in (",", "that", ":")]
            return marks[0] + 1 if marks else len(phrase)
    return 0


def _after_relative(tokens: Sequence[Token], place: int) -> int:
    """The place to go on from; behind a relative clause, or -1 where the subject is left behind."""
    word = tokens[place].word
    if word == "," and place + 1 < len(tokens):
        comma = _next(tokens, place + 1, ",", 20)
        return comma + 1 if comma is not None else place + 1
    if word in RELATIVES:
        after = place + 1
        if after < len(tokens) and not is_auxiliary(tokens, after) and word != "who":
            return -1
        while after < len(tokens) and (
            is_auxiliary(tokens, after) or tokens[after].word in ("not", "n't", "never")
        ):
            after += 1
        return after
    return -1 if word in BOUNDARIES and word not in ("and", "or") else place + 1


def _next(tokens: Sequence[Token], place: int, word: str, within: int) -> int | None:
    for ahead in range(place, min(place + within, len(tokens))):
        if tokens[ahead].word == word:
            return ahead
    return None


def _without_marks(tokens: Sequence[Token]) -> Sequence[Token]:
    place = 0
    while place < len(tokens) and not tokens[place].word[0].isalnum():
        place += 1
    if place < len(tokens) and tokens[place].word == "that" and place + 1 < len(tokens):
        if not is_auxiliary(tokens, place + 1) and tokens[place + 1].word != "'s":
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
    """Whether a content begins with a quotation mark."""
    return bool(tokens) and (
        tokens[0].word in DOUBLE_QUOTES or [token.word for token in tokens[:2]] in (["'", "'"], ["’", "’"])
    )
