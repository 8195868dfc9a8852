"""The times of a text."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache

from sayso.reading.times.grammar import Found, Grammar
from sayso.reading.times.lexicon import PLURALS, UNITS
from sayso.reading.times.rules import RULES
from sayso.reading.times.story import Story
from sayso.reading.times.time import Time
from sayso.reading.times.tokens import tokens_of
from sayso.spans import Span

UNIT_WORDS = UNITS.keys() | PLURALS.keys()
OPENING = frozenset("\"“‘'")


def times_of(
    text: str, *, published: str | None, furniture: tuple[Span, ...] = ()
) -> tuple[Time, ...]:
    """The time expressions of `text` in its order, with their values.

    `published` is the ISO 8601 date (or date and time) that "yesterday" leans on; without one such
    values stay open (`XXXX-XX-XX`). `furniture` is not read. Raises ValueError when `published` is
    no date. The method is TIMEX3 by rules, after HeidelTime (Strötgen & Gertz, 2013).
    """
    story = Story(date.fromisoformat(published[:10]) if published else None)
    tokens = tokens_of(text, furniture)
    times = []
    for found in _longest(_grammar().find(tokens), len(tokens)):
        value = found.rule.value(found, story)
        if value is None:
            continue
        story.tell(found, value)
        span = Span(tokens.spans[found.start][0], tokens.spans[found.end - 1][1])
        times.append(Time(span=span, type=value[0], value=value[1], rule=found.rule.name))
    return tuple(times)


def _longest(matches: Iterator[Found], size: int) -> list[Found]:
    """Of matches that share words the longest, then the first; in the order of the text."""
    taken = bytearray(size)
    kept = []
    for found in sorted(matches, key=lambda found: (found.start - found.end, found.start)):
        if not (any(taken[found.start : found.end]) or _is_a_name(found)):
            taken[found.start : found.end] = b"\1" * (found.end - found.start)
            kept.append(found)
    return sorted(kept, key=lambda found: found.start)


def _is_a_name(found: Found) -> bool:
    """Whether the words belong to a longer one ("H5N1") or to a title (“60 Minutes”)."""
    raw, spans, start, end = found.tokens.raw, found.tokens.spans, found.start, found.end
    if start and raw[start - 1].isalnum() and spans[start - 1][1] == spans[start][0]:
        return True
    if end < len(raw) and raw[end].isalnum() and spans[end][0] == spans[end - 1][1]:
        return True
    quoted = start > 0 and raw[start - 1] in OPENING and end - start > 1
    return quoted and raw[end - 1].istitle() and found.tokens.words[end - 1] in UNIT_WORDS


@cache
def _grammar() -> Grammar:
    return Grammar(RULES)
