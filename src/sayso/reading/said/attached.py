"""Which time expression of a frame tells when the claim was said."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.reading.said.frame import CONTENT, Frame, Token
from sayso.reading.said.words import (
    AFTER,
    AFTER_PARTICIPLE,
    BLOCKERS,
    BOUNDS,
    COORDINATORS,
    DETERMINERS,
    FORUMS,
    FREE,
    HEARD,
    IRREGULAR,
    OCCASIONS,
    OPENERS,
    RELATIVES,
    RELEASED,
    SPEAKING,
    TOPICS,
    UTTERANCES,
)
from sayso.reading.times import Time

SPOKEN = UTTERANCES | OCCASIONS
DOCUMENTS = UTTERANCES | {"inquiry", "trial"}  # "a trial whose results were published on Sunday"
CONNECTORS = frozenset("and but meanwhile then".split())  # a sentence may begin with them
PLACES = frozenset("at from in".split())
PLAIN = frozenset("at during early in just last late on only".split())  # before a bare time
WHILE = frozenset("as when while".split())  # a clause with its own verb
Tokens = Sequence[Token]


def attached(
    frame: Frame, *, planned: bool = False, between: bool = False
) -> tuple[Time, str] | None:
    """The nearest expression that dates the saying, and the rule that took it.

    `planned`: the content names what is planned, and a time just behind it is the plan's.
    `between`: source and cue stand between commas, and a bare time behind them is the content's.
    """
    best: tuple[int, Time, str] | None = None
    for at, token in enumerate(frame.tokens):
        rule = _rule(frame, at) if token.time else None
        if rule == "after the content" and planned:
            continue
        if rule == "after the cue" and between and _goes_on(frame, at):
            continue
        if token.time and rule:
            far = min(abs(at - place) for place in (frame.cue.start, frame.cue.stop - 1))
            if best is None or far < best[0]:
                best = far, token.time, rule
    return best[1:] if best else None


def _rule(frame: Frame, at: int) -> str | None:
    tokens, cue, source = frame.tokens, frame.cue, frame.source
    if at in cue:
        return "in the cue"
    if source and at in source:
        return "in the source" if _of_document(tokens, source, at) else None
    between = range(cue.stop, at) if at > cue.start else range(at + 1, cue.start)
    if source and source.stop <= at < cue.start:
        between = range(source.stop, cue.start)
    if any(other.start in between for other in frame.others):
        return None
    if at > cue.start:
        return _after(frame, at)
    if source and source.stop <= at:
        return "between source and cue" if _adverbial(tokens, source.stop, at) else None
    begins = source.start if source and source.start < cue.start else cue.start
    return "before the source" if _fronted(tokens, at, begins) else None


def _after(frame: Frame, at: int) -> str | None:
    """Behind the cue, or behind what is said where nothing but the time follows it."""
    tokens, start = frame.tokens, frame.cue.stop
    if frame.source and frame.cue.stop <= frame.source.start and frame.source.stop <= at:
        start = frame.source.stop
    contents = [place for place in range(start, at) if tokens[place].raw == CONTENT]
    if not contents:
        return "after the cue" if _adverbial(tokens, start, at) else None
    start = contents[-1] + 1
    while start < at and not tokens[start].raw[:1].isalnum():  # the content's own last marks
        start += 1
    opens = start == at or tokens[start].word in OPENERS
    return "after the content" if opens and _adverbial(tokens, start, at) else None


def _goes_on(frame: Frame, at: int) -> bool:
    """Whether nothing but a preposition stands between the comma and the expression."""
    own = max(frame.cue.stop, frame.source.stop if frame.source else 0)
    words = frame.tokens[own + 1 : at]
    return frame.tokens[own].raw == "," and all(token.word in PLAIN for token in words)


def _fronted(tokens: Tokens, at: int, begins: int) -> bool:
    """Whether the expression stands in an adverbial that opens the sentence of source and cue."""
    start = 0
    while start < at and (tokens[start].word in CONNECTORS or tokens[start].raw in ',"“'):
        start += 1
    first = tokens[start].word
    if start < at and first not in OPENERS and not (first in AFTER and _met(tokens[start:at])):
        return False
    gap = [token.word for token in tokens[at + 1 : begins]]
    if not COORDINATORS.isdisjoint(gap):
        return False
    last = gap[len(gap) - gap[::-1].index(",") :] if "," in gap else gap
    if last and not (last[0] in PLACES and len(last) < 6):
        return _names(tokens, at) and last[-1] == ","
    return _adverbial(tokens, start, at)


def _adverbial(tokens: Tokens, start: int, at: int) -> bool:
    """Whether the words from `start` to the expression make it the time of the saying."""
    if _names(tokens, at):
        return _names_speech(tokens, start, at)
    if at > start and tokens[at - 1].word in BOUNDS:
        return False
    comma = max((place for place in range(start, at) if tokens[place].raw == ","), default=None)
    clause = tokens[start if comma is None else comma + 1 : at]
    if all(token.word in FREE for token in clause):
        return True
    first = clause[0].word
    opens = first in OPENERS | RELATIVES or (first in AFTER and _met(clause))
    return (comma is None or opens) and not _dates_else(clause)


def _dates_else(clause: Tokens) -> bool:
    """Whether a word of the clause makes the expression date something else."""
    clause = clause[_heard_from(clause) :]
    words = [token.word for token in clause]
    if not SPEAKING.isdisjoint(words):
        words = [word for word in words if word not in RELATIVES]
    if "before" in words and not FORUMS.isdisjoint(words):
        words.remove("before")
    if not BLOCKERS.isdisjoint(words) or any(
        _is_participle(clause, at) for at in range(len(clause))
    ):
        return True
    return not AFTER.isdisjoint(words) and not _met(clause)


def _heard_from(clause: Tokens) -> int:
    """Where "at a briefing", "in an interview" begins that alone stands before the expression."""
    for at in range(len(clause) - 1, 0, -1):
        if clause[at].word in HEARD:
            near = (place for place in range(at - 1, max(at - 4, -1), -1))
            return next((place for place in near if clause[place].word in ("at", "in")), 0)
    return 0


def _met(clause: Tokens) -> bool:
    """Whether the last noun that is known is one of meeting: "after talks in Vaimea on"."""
    return any(token.word in OCCASIONS for token in clause[-6:])


def _is_participle(clause: Tokens, at: int) -> bool:
    """Whether the word is a participle that the expression goes with: "those killed on"."""
    word = clause[at].raw
    if not (word in IRREGULAR or (word.endswith("ed") and len(word) > 4)) or word in RELEASED:
        return False
    if word[0].isupper() or clause[0].word in WHILE or (at and clause[at - 1].word in SPOKEN):
        return False
    return at + 1 == len(clause) or clause[at + 1].word in AFTER_PARTICIPLE


def _names(tokens: Tokens, at: int) -> bool:
    """Whether the expression says which one ("Monday's talks", "the 2014 inquiry")."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None or following.time:
        return False
    if following.word in {"'s", "’s"}:
        return True
    noun = following.raw.isalpha() and following.raw.islower()
    return at > 0 and tokens[at - 1].word in DETERMINERS and noun


def _names_speech(tokens: Tokens, start: int, at: int) -> bool:
    """Whether what it names is an occasion or an utterance in which the claim was made."""
    before = at - 1 if at > start and tokens[at - 1].word in DETERMINERS else at
    if before > start and tokens[before - 1].word in TOPICS | BOUNDS:
        return False
    spoken = any(token.word in SPOKEN for token in tokens[at + 1 : at + 5])
    return spoken and not _dates_else(tokens[start:before])


def _of_document(tokens: Tokens, source: range, at: int) -> bool:
    """Whether the source is a document of that time: "a report released last week"."""
    if any(tokens[place].word in DOCUMENTS for place in range(at + 1, source.stop)):
        return _names(tokens, at)
    if at - 2 >= source.start and tokens[at - 2].word in RELEASED:  # "a guide interviewed on"
        return True
    known = [place for place in range(source.start, at) if tokens[place].word in DOCUMENTS]
    return bool(known) and _adverbial(tokens, known[-1] + 1, at)
