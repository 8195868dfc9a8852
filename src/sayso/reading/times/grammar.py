"""Rules as regular expressions over words.

A rule's form is written with classes of words in capitals (`MONTH`), words in small letters, marks
(`,` `.` `-` `/` `(` `'s`) and the operators of regular expressions (`? * + | ( ) {m,n}`); blanks
separate. Each token of a text becomes one character that stands for the set of classes it belongs
to, so a form becomes a short pattern of character sets. Every repetition in a form is bounded:
matching is linear in the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from sayso.reading.times.lexicon import CLASSES, PROPER
from sayso.reading.times.numerals import SHAPES, shape_of
from sayso.reading.times.time import Type
from sayso.reading.times.tokens import Tokens

if TYPE_CHECKING:
    from sayso.reading.times.story import Story

Value = tuple[Type, str]
PIECE = re.compile(r"\(\?P<\w+>|\(\?(?:[:=!]|<[=!])|\{[0-9,]+\}|[A-Z][A-Z0-9]+|[a-z]+|['’]s|[,.\-–/:]|\s+")
FIRST = 0xE000  # a private code point for each set of classes


@dataclass(frozen=True, slots=True)
class Rule:
    """A family's member: its name, the form of its words, and what gives the value.

    Where the form has a group `time`, only that part is the expression. `value` returns None when
    the words turn out to be no time.
    """

    name: str
    form: str
    value: Callable[[Found, Story], Value | None]


@dataclass(frozen=True, slots=True)
class Found:
    """Words that a rule matched: tokens `start` to `end` (exclusive)."""

    rule: Rule
    tokens: Tokens
    match: re.Match[str]
    start: int
    end: int

    def words(self, group: str) -> list[str]:
        """The words of a named group, lower case; none when it took no part."""
        if group not in self.match.re.groupindex:
            return []
        start, end = self.match.span(group)
        return self.tokens.words[start:end] if start >= 0 else []

    def word(self, group: str) -> str:
        """The words of a named group in one string, or an empty one."""
        return " ".join(self.words(group))


class Grammar:
    """All rules, compiled together: they share the classes of words."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = tuple(rules)
        literals = {
            piece
            for rule in self._rules
            for piece in PIECE.findall(rule.form)
            if piece[0] not in "({" and not piece.isspace() and not piece.isupper()
        }
        self._sets = _sets_of_words(literals)
        everything = {*self._sets.values(), *SHAPES.values(), frozenset[str]()}
        self._codes = {each: chr(FIRST + n) for n, each in enumerate(sorted(everything, key=sorted))}
        self._of_word = {word: self._codes[each] for word, each in self._sets.items()}
        self._other = self._codes[frozenset()]
        self._forms = [(rule, self._compiled(rule.form)) for rule in self._rules]
        self._of_number = lru_cache(maxsize=4096)(self._code_of_number)

    def find(self, tokens: Tokens) -> Iterator[Found]:
        """Every match of every rule, rule by rule."""
        codes = self._coded(tokens)
        for rule, form in self._forms:
            group = "time" if "time" in form.groupindex else 0
            for match in form.finditer(codes):
                start, end = match.span(group)
                yield Found(rule, tokens, match, start, end)

    def _coded(self, tokens: Tokens) -> str:
        of_word, other, of_number = self._of_word, self._other, self._of_number
        return "".join(
            [
                of_number(word) if "0" <= word[0] <= "9" else of_word.get(raw, other)
                for raw, word in zip(tokens.raw, tokens.words, strict=True)
            ]
        )

    def _code_of_number(self, word: str) -> str:
        return self._codes[SHAPES[shape_of(word)]]

    def _compiled(self, form: str) -> re.Pattern[str]:
        return re.compile(PIECE.sub(lambda piece: self._piece(piece.group()), form))

    def _piece(self, piece: str) -> str:
        if piece.isspace():
            return ""
        if piece[0] in "({":
            return piece
        codes = [code for each, code in self._codes.items() if piece in each]
        if not codes:
            raise ValueError(f"no word belongs to {piece}")
        return f"[{''.join(codes)}]"


def _sets_of_words(literals: Iterable[str]) -> dict[str, frozenset[str]]:
    """The classes of each word as it may be written; a word of a form is a class of its own."""
    classes: dict[str, set[str]] = {word: {word} for word in literals}
    for name, words in CLASSES.items():
        for word in words:
            classes.setdefault(word, set()).add(name)
    proper = {word for name in PROPER for word in CLASSES[name]}
    return {
        written: frozenset(names)
        for word, names in classes.items()
        for written in ({word.title(), word.upper()} | (set() if word in proper else {word}))
    }
