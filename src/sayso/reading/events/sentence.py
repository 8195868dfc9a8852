"""The sentences of a stretch of text as tokens, and where their clauses begin and end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from sayso.reading.assess.tokens import WORD, Token
from sayso.spans import Span

LONGEST = 200  # tokens of a sentence that are looked at
ENDS = frozenset(".!?;\n")
SHORT = frozenset(
    "adm capt col dr gen gov gp jr lt maj mr mrs ms no prof rep rev sen sgt sr st u vs".split()
)
# A clause begins behind these; what stands before them is no part of it.
OPENERS = frozenset(
    """
    that which who whom whose where because although though while whereas if unless whether when
    until since before after as but so ; : why how what amid despite
    """.split()
)
SAYING = frozenset(
    """
    said says say saying told added adding announced announces announcing insisted stated claimed
    claims reported reports alleged believes believed confirmed declared noted argued stressed
    acknowledged according
    """.split()
)
RELATIVE = frozenset("who which that whom whose".split())
BE = frozenset("am are be been being is was were 's 're got get gets".split())


@lru_cache(16)  # the claims of a paragraph follow each other
def sentences(text: str, start: int, end: int) -> tuple[Sequence[Token], ...]:
    """The sentences between two code points, each as its tokens; linear in their length."""
    return tuple(_sentences(text, start, end))


def _sentences(text: str, start: int, end: int) -> Iterator[Sequence[Token]]:
    tokens: list[Token] = []
    for match in WORD.finditer(text, start, end):
        word = match.group()
        token = Token(word.lower().replace("’", "'"), match.start(), match.end(), word[0].isupper())
        if tokens and "\n" in text[tokens[-1].end : token.start]:
            yield tokens[:LONGEST]
            tokens = []
        tokens.append(token)
        if _ends(text, tokens):
            yield tokens[:LONGEST]
            tokens = []
    if tokens:
        yield tokens[:LONGEST]


def _ends(text: str, tokens: Sequence[Token]) -> bool:
    last = tokens[-1]
    if last.word in "!?":
        return True
    if last.word != ".":
        return False
    before = tokens[-2].word if len(tokens) > 1 else ""
    after = text[last.end : last.end + 3].strip(" \"'”’)")
    initial = len(before) == 1 or before in SHORT or "." in before
    return not initial and (not after or not after[0].islower())


def sentence_of(text: str, span: Span) -> tuple[int, int]:
    """The line that a span stands in, at most 2,000 code points around it."""
    low, high = max(span.start - 2000, 0), span.end + 2000
    start = max(text.rfind("\n", low, span.start) + 1, low)
    end = text.find("\n", span.end, high)
    return start, min(end if end >= 0 else high, len(text))


def _opens(tokens: Sequence[Token], place: int) -> bool:
    """Whether a clause begins behind this word; not behind "the alleged"."""
    word = tokens[place].word
    if word in SAYING:
        return not (place and tokens[place - 1].word in ("the", "a", "an", "their", "its", "his"))
    return word in OPENERS


def clause_start(tokens: Sequence[Token], place: int) -> int:
    """The place of the first token of the clause that `place` stands in."""
    for before in range(place - 1, -1, -1):
        if _opens(tokens, before):
            return before + 1
    return 0


def clause_end(tokens: Sequence[Token], place: int) -> int:
    """The place behind the last token of the clause that `place` stands in."""
    for after in range(place + 1, len(tokens)):
        word = tokens[after].word
        if (word in OPENERS and word not in ("that", "as")) or word in SAYING:
            return after
    return len(tokens)


def is_passive(tokens: Sequence[Token], place: int) -> bool:
    """Whether the verb at `place` is a passive: "was bombed", "killed by", "has been freed"."""
    word = tokens[place].word
    if word.endswith("ing"):
        return False
    for before in range(place - 1, max(place - 4, -1), -1):
        if tokens[before].word in BE:
            return tokens[before].word != "'s" or before == place - 1
        if not (
            tokens[before].word.endswith("ly") or tokens[before].word in ("not", "n't", "also")
        ):
            break
    if not word.endswith(("ed", "en", "t", "n")):
        return False
    after = [token.word for token in tokens[place + 1 : place + 7]]
    return after[:1] == ["by"] or (after[:1] in (["from"], ["in"], ["at"]) and "by" in after)
