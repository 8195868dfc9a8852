"""Where and when an event is said to have happened, from the words of its clause."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.reading.assess.tokens import Token
from sayso.reading.times.time import Time

AT = frozenset("in at near around outside inside".split())
BEFORE = frozenset(
    "the northern southern eastern western central capital city town village of province".split()
)
OF_PLACES = frozenset(("of", "the", "al"))
AWAY = 14  # tokens between an event's word and its time


def place_of(
    text: str, tokens: Sequence[Token], places: range, times: Sequence[Time]
) -> str | None:
    """The first name behind "in", "at" or "near" at one of `places`; None if there is none."""
    for place in places:
        if tokens[place].word not in AT:
            continue
        first = place + 1
        while first < len(tokens) and tokens[first].word in BEFORE:
            first += 1
        last = _name_end(tokens, first)
        if last < first:
            continue
        start, stop = tokens[first].start, tokens[last].end
        if not any(time.span.start < stop and start < time.span.end for time in times):
            return text[start:stop]
    return None


def _name_end(tokens: Sequence[Token], first: int) -> int:
    last = first - 1
    for place in range(first, min(first + 6, len(tokens))):
        token = tokens[place]
        if token.capital and token.word.replace("-", "").isalpha():
            last = place
        elif token.word not in OF_PLACES or place == first:
            break
    return last


def time_of(tokens: Sequence[Token], anchor: int, times: Sequence[Time]) -> str | None:
    """The value of the date or time that stands nearest to the event's word in its sentence."""
    here = tokens[anchor].start
    start, end = tokens[0].start, tokens[-1].end
    found = [
        (abs(time.span.start - here), time.span.start, time.value)
        for time in times
        if time.type in ("DATE", "TIME")
        and start <= time.span.start < end
        and _apart(tokens, time, anchor) <= AWAY
    ]
    return min(found)[2] if found else None


def _apart(tokens: Sequence[Token], time: Time, anchor: int) -> int:
    there = next((i for i, token in enumerate(tokens) if token.end > time.span.start), len(tokens))
    return abs(there - anchor)
