"""The main clause of a statement, found by its first auxiliary.

There is no parser here: subordinate beginnings, parentheses and relative clauses are skipped by
their marks, and what follows the main verb's own words is not looked at.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sayso.reading.assess.negation import negates
from sayso.reading.assess.statement import after_beginnings, next_of
from sayso.reading.assess.tokens import QUOTES, Token

LONGEST = 40  # tokens of a clause that are looked at
NO_WITHIN = 6  # tokens in which a "no" behind a verb without auxiliary must come
REACH = 3  # tokens after the auxiliaries that still belong to the predicate's head ("has found no")
AUXILIARIES = frozenset(
    """
    am are ca can cannot could did do does had has have is may might must ought shall should was
    were will wo would 'd 'll 'm 're 've ai
    """.split()
)
DETERMINERS = frozenset("a an any every her his its my our some the their these those".split())
SUBJECTS = frozenset("he i it she they we you".split())
PRONOUNS = frozenset("he here i it she that there they this we what who you".split())
RELATIVES = frozenset(("that", "which", "who", "whom", "whose", "where"))
BOUNDARIES = RELATIVES | frozenset(
    """
    although because but if since so though unless until when while whether why how what ; –
    — : and or
    """.split()
)
# Verbs whose own complement follows: what is negated behind them is not the main clause.
TAKES_CLAUSE = frozenset(
    """
    believe believed believes claim claimed claims feel feels felt hope hopes know knows mean means
    meant prove proves proved said say says show showed shows suggest suggests think thinks thought
    told tells wants wanted want
    """.split()
)
NOTHING = frozenset("neither no nobody none nothing".split())
NOT_ONE = (["not", "one"], ["not", "a"])
NO_BUT = frozenset(
    """
    accident coincidence different doubt longer matter question secret sooner surprise wonder
    """.split()
)
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


def main_clause(statement: Sequence[Token]) -> Clause:
    """The main clause of a statement."""
    tokens = statement[:LONGEST]
    start = place = after_beginnings(tokens)
    while 0 <= place < len(tokens):
        if is_auxiliary(tokens, place):
            if _is_contact(tokens, start, place):
                break
            return _clause_at(tokens, start, place)
        if _denies_verb(tokens, start, place):
            return Clause(tokens, start, place, place + 1, _end(tokens, place + 1), tokens[place])
        if place > start and _is_verb(tokens, start, place):
            end = _end(tokens, place + 1)
            return Clause(tokens, start, place, place + 1, end, no_at(tokens, place + 1))
        place = _after_relative(tokens, place) if place > start else place + 1
    return Clause(tokens, start, None, start, _end(tokens, start), None)


def _is_contact(tokens: Sequence[Token], start: int, place: int) -> bool:
    """Whether an auxiliary stands in a bare relative clause ("a town he had not seen")."""
    return (
        place > start + 1
        and tokens[place - 1].word in SUBJECTS
        and tokens[start].word in DETERMINERS
        and tokens[place - 2].word.isalpha()
    )


def _denies_verb(tokens: Sequence[Token], start: int, place: int) -> bool:
    """Whether a "never" or "no" at `place` negates a main verb that has no auxiliary."""
    word = tokens[place].word
    if word == "never":
        return negates(tokens, place)
    near = start < place <= start + NO_WITHIN and all(t.word != "," for t in tokens[start:place])
    return word == "no" and near and no_at(tokens, place) is not None


def _is_verb(tokens: Sequence[Token], start: int, place: int) -> bool:
    """Whether a word must be the main verb: it takes a clause, or follows a pronoun."""
    word = tokens[place].word
    if word in TAKES_CLAUSE:
        return True
    behind = tokens[start].word in SUBJECTS and all(
        is_adverb(token.word) for token in tokens[start + 1 : place]
    )
    return behind and word.isalpha() and not is_adverb(word)


def is_adverb(word: str) -> bool:
    """Whether a word is an adverb by its form, or one of the short ones between auxiliaries."""
    return word in ADVERBS or word.endswith("ly")


def is_auxiliary(tokens: Sequence[Token], place: int) -> bool:
    """Whether an auxiliary stands at `place`; "'s" is one only after a pronoun."""
    word = tokens[place].word
    if word == "may" and place and tokens[place].capital:
        return False  # the month
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
        elif [token.word for token in tokens[rest : rest + 2]] == ["so", "far"]:
            rest += 1
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
    if [token.word for token in tokens[place : place + 3]][:2] in NOT_ONE:
        return tokens[place]
    if place >= len(tokens) or tokens[place].word not in NOTHING:
        return None
    after = [token.word for token in tokens[place + 1 : place + 3]]
    harmless = after[:1] and (after[0] in NO_BUT or after in (["more", "than"], ["less", "than"]))
    return None if tokens[place].word == "no" and harmless else tokens[place]


def _end(tokens: Sequence[Token], place: int) -> int:
    """The first boundary at or after `place`."""
    while place < len(tokens) and tokens[place].word not in BOUNDARIES:
        place += 1
    return place


def _after_relative(tokens: Sequence[Token], place: int) -> int:
    """The place to go on from; behind a relative clause, or -1 where the subject is left behind."""
    word = tokens[place].word
    if word == "," and place + 1 < len(tokens) and not is_auxiliary(tokens, place + 1):
        comma = next_of(tokens, place + 1, ",", 20)
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
