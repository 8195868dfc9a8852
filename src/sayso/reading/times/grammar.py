"""Rules as regular expressions over words.

A rule's form is written with classes of words in capitals (`MONTH`), words in small letters, marks
(`,` `.` `/` `:`) and the operators of regular expressions; blanks separate. Each token of a
text becomes one character that stands for the set of classes it belongs to, so that a form becomes
a short pattern over sets of characters. Every repetition in a form is bounded, which keeps matching
linear in the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from sayso.reading.times.lexicon import CAPITALS, CLASSES, CORE, PROPER
from sayso.reading.times.numerals import SHAPES, shape_of
from sayso.reading.times.time import Type
from sayso.reading.times.tokens import Tokens

if TYPE_CHECKING:
    from sayso.reading.times.story import Story

Value = tuple[Type, str]
OPERATOR = r"\(\?P<\w+>|\(\?(?:[:=!]|<[=!])|\{[0-9,]+\}"
NAME = r"[A-Z][A-Z0-9]+|[a-z]+|[,./:]"
PIECE = re.compile(rf"(?P<operator>{OPERATOR})|(?P<name>{NAME})|\s+")
FIRST = 0xE000  # of Unicode's private area: a code point for each set of classes


@dataclass(frozen=True, slots=True)
class Rule:
    """A member of a family: its name, the form of its words, and what gives their value.

    Where the form has a group `time`, that part alone is the expression. `value` returns None when
    the words turn out to be no time ("Feb. 30").
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
    shift: int  # from a place in the match's text to the token
    start: int
    end: int

    @property
    def before(self) -> str:
        """The word before, or an empty one."""
        return self.tokens.words[self.start - 1] if self.start else ""

    @property
    def after(self) -> str:
        """The word after, or an empty one."""
        return self.tokens.words[self.end] if self.end < len(self.tokens) else ""

    @property
    def first(self) -> str:
        """The first word."""
        return self.tokens.words[self.start]

    def words(self, group: str) -> list[str]:
        """The words of a named group; none when the form has no such group or it is empty."""
        if group not in self.match.re.groupindex:
            return []
        start, end = self.match.span(group)
        return self.tokens.words[start + self.shift : end + self.shift] if start >= 0 else []

    def word(self, group: str) -> str:
        """The words of a named group in one string."""
        return " ".join(self.words(group))


class Grammar:
    """All rules, compiled together: they share the classes of words."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        rules = tuple(rules)
        sets = _sets_of_words(_literals(rules))
        everything = {*sets.values(), *(classes for classes, _ in SHAPES.values())}
        codes = {each: chr(FIRST + n) for n, each in enumerate(sorted(everything, key=sorted))}
        self._codes = codes
        self._of_word = {word: codes[each] for word, each in sets.items()}
        self._other = codes[frozenset()]
        self._of_number = lru_cache(maxsize=4096)(self._code_of_number)
        self._forms = [(rule, self._compiled(rule.form)) for rule in rules]
        core = "".join(code for each, code in codes.items() if each & CORE)
        self._run = re.compile(f"[^{self._other}]+")
        self._core = re.compile(f"[{core}]")

    def find(self, tokens: Tokens) -> Iterator[Found]:
        """Every match of every rule, looked for where a word of time stands among its like."""
        codes = self._coded(tokens)
        pieces: list[str] = []
        places: list[int] = []  # of each character of the pieces: its token
        for run in self._run.finditer(codes):
            if self._core.search(run.group()):
                pieces += (run.group(), self._other)
                places += range(run.start(), run.end() + 1)
        text = "".join(pieces)
        for rule, form in self._forms:
            group = "time" if "time" in form.groupindex else 0
            for match in form.finditer(text):
                shift = places[match.start(group)] - match.start(group)
                start, end = match.span(group)
                yield Found(rule, tokens, match, shift, start + shift, end + shift)

    def _coded(self, tokens: Tokens) -> str:
        of_word, other, of_number = self._of_word, self._other, self._of_number
        return "".join(
            [
                of_number(word) if "0" <= word[0] <= "9" else of_word.get(raw, other)
                for raw, word in zip(tokens.raw, tokens.words, strict=True)
            ]
        )

    def _code_of_number(self, word: str) -> str:
        return self._codes[SHAPES[shape_of(word)][0]]

    def _compiled(self, form: str) -> re.Pattern[str]:
        return re.compile(PIECE.sub(self._set_of, form))

    def _set_of(self, piece: re.Match[str]) -> str:
        """A name as the set of characters that stand for it; operators as they are."""
        name = piece["name"]
        if not name:
            return piece["operator"] or ""
        codes = "".join(code for each, code in self._codes.items() if name in each)
        if not codes:
            raise ValueError(f"no word belongs to {name}")
        return f"[{codes}]"


def _literals(rules: Iterable[Rule]) -> set[str]:
    """The words and marks that stand in forms themselves."""
    names = {piece["name"] for rule in rules for piece in PIECE.finditer(rule.form)}
    return {name for name in names if name and not name.isupper()}


def _sets_of_words(literals: Iterable[str]) -> dict[str, frozenset[str]]:
    """The classes of each word as it may be written; a word of a form is a class of its own."""
    classes: dict[str, set[str]] = {word: {word} for word in literals}
    for name, words in CLASSES.items():
        for word in words:
            classes.setdefault(word, set()).add(name)
    proper = {word for name in PROPER for word in CLASSES[name]}
    capitals = {word for name in CAPITALS for word in CLASSES[name]}
    sets: dict[str, frozenset[str]] = {}
    for word, names in classes.items():
        written = {word.upper()} if word in capitals else {word.upper(), word.title()}
        sets |= dict.fromkeys(written | ({word} - proper - capitals), frozenset(names))
    return sets
