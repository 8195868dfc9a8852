"""A report's words and marks with what the rules need: case, sentence, paragraph, quotation."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from sayso.spans import Span

# Abbreviations keep their full stop, "he's" is "he" and "'s", "O'Hara" and "N'Djamena" are whole.
TOKEN = re.compile(
    r"""
    \b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Cpl|Sgt|Sen|Sens|Rep|Reps|Gov|Rev|Hon|St|Jr|Sr
        |Adm|Cmdr|Brig|Pres|Amb|Atty|Supt|Insp|Eng|Engr|Smt|Adv|Barr|Arch|Mme|Mlle|Pte|Fr)\.
    | (?:[^\W\d_]\.){2,}
    | \b[A-ZÀ-Þ]\.(?=[ ][A-ZÀ-Þ])
    | ['’](?:s|ll|re|ve|d|m)\b
    | \d+(?:[.,]\d+)+
    | [^\W_]+(?:(?:-|['’](?!(?:s|ll|re|ve|d|m)\b)|(?<=[a-z])\.(?=[a-z]))[^\W_]+)*
    | [^\w\s]
    """,
    re.VERBOSE,
)
ENDS = frozenset(".!?…")
CLOSERS = frozenset("”’\"')]»")
OPENERS = frozenset("“‘\"'([«—–-:*•")
# Parts of names that may stand before the hyphen in lower case ("al-Bashir").
PARTICLES = frozenset(("al", "el", "as", "ad", "ash", "an", "ar", "at", "bin", "ibn", "ul"))


class Token(NamedTuple):
    """A word or mark of the report; `opens` is whether it is the first word of its sentence."""

    text: str
    low: str
    start: int
    end: int
    sentence: int
    paragraph: int
    capital: bool
    opens: bool
    quoted: bool

    @property
    def is_word(self) -> bool:
        """Whether it holds a letter or digit."""
        return self.text[0].isalnum()


@dataclass(frozen=True)
class Tokens:
    """All tokens of a report's text, outside its furniture.

    `lowered` are the words that stand somewhere without a capital, `named` those that stand with
    one inside a sentence, each in lower case. `verbs` are the places of cues right after their
    sources, which are verbs whatever nouns they look like ("the police suspects").
    """

    text: str
    all: tuple[Token, ...]
    starts: tuple[int, ...]
    verbs: frozenset[int] = frozenset()

    def __getitem__(self, at: int) -> Token:
        return self.all[at]

    def __len__(self) -> int:
        return len(self.all)

    @cached_property
    def lowered(self) -> frozenset[str]:  # noqa: D102  in the class's docstring
        return frozenset(token.low for token in self.all if not token.capital)

    @cached_property
    def named(self) -> frozenset[str]:  # noqa: D102  in the class's docstring
        return frozenset(token.low for token in self.all if token.capital and not token.opens)

    def within(self, span: Span) -> range:
        """The places of the tokens that share a character with `span`."""
        first = bisect_right(self.starts, span.start) - 1
        if first < 0 or self.all[first].end <= span.start:
            first += 1
        return range(first, max(first, bisect_left(self.starts, span.end)))

    def sentences(self, first: int, last: int) -> range:
        """The places of the sentences that the tokens at two places stand in."""
        begin = bisect_left(self.all, self.all[first].sentence, key=lambda t: t.sentence)
        return range(
            begin, bisect_right(self.all, self.all[last].sentence, key=lambda t: t.sentence)
        )

    def low(self, at: int) -> str:
        """The lower-cased word at a place; empty beyond the text."""
        return self.all[at].low if 0 <= at < len(self.all) else ""

    def span(self, first: int, last: int) -> Span:
        """From the token at `first` to the one at `last`."""
        return Span(self.all[first].start, self.all[last].end)

    def same_sentence(self, one: int, other: int) -> bool:
        """Whether both places are in the text and in one sentence."""
        if not (0 <= one < len(self.all) and 0 <= other < len(self.all)):
            return False
        return self.all[one].sentence == self.all[other].sentence


def tokens_of(text: str, furniture: tuple[Span, ...] = ()) -> Tokens:
    """The tokens of `text`; a line is a paragraph, and furniture is left out.

    >>> [token.text for token in tokens_of("Mr. Ode’s aide, N. K. Ban, won’t.").all]
    ['Mr.', 'Ode', '’s', 'aide', ',', 'N.', 'K.', 'Ban', ',', 'won’t', '.']
    """
    found: list[Token] = []
    state = _State()
    for match in TOKEN.finditer(text):
        word, (start, stop) = match.group(), match.span()
        if furniture and any(span.start < stop and start < span.end for span in furniture):
            continue
        state.before(word, text[state.end : start])
        found.append(
            Token(
                word,
                word.lower().replace("’", "'"),
                start,
                stop,
                state.sentence,
                state.paragraph,
                word[0].isalnum() and _is_capital(word),
                state.opens and word[0].isalnum(),
                state.quoted,
            )
        )
        state.after(word, stop)
    return Tokens(text, tuple(found), tuple(token.start for token in found))


@dataclass(slots=True)
class _State:
    """Where the reading of the tokens stands."""

    sentence: int = 0
    paragraph: int = 0
    opens: bool = True
    quoted: bool = False
    stopped: bool = False
    end: int = 0

    def before(self, word: str, gap: str) -> None:
        """Take note of the gap before a token, and of its quotation mark."""
        if "\n" in gap and self.end:
            self.sentence, self.paragraph = self.sentence + 1, self.paragraph + 1
            self.opens, self.quoted, self.stopped = True, False, False
        elif self.stopped and _begins(word, gap):
            self.sentence, self.opens, self.stopped = self.sentence + 1, True, False
        if word in '“”"':
            self.quoted = word == "“" or (word == '"' and not self.quoted)

    def after(self, word: str, end: int) -> None:
        """Take note of a token."""
        is_word = word[0].isalnum()
        if word in ENDS:
            self.stopped = True
        elif is_word or word not in CLOSERS:
            self.stopped = False
        if is_word:
            self.opens = False
        elif word == ":" or (word in '“"' and self.quoted):
            self.opens = True
        self.end = end


def _begins(word: str, gap: str) -> bool:
    return bool(gap) and (word[0].isupper() or word[0].isdigit() or word in OPENERS)


def _is_capital(word: str) -> bool:
    if word[0].isupper():
        return True
    before, _, after = word.partition("-")
    return before in PARTICLES and after[:1].isupper()
