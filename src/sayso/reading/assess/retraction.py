"""Words taken back by who said them ("I spoke of forty boats. I was wrong.")."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.reading.assess.shown import Speech
from sayso.reading.assess.tokens import QUOTES, Token, span_of
from sayso.spans import Span

MISTAKEN = frozenset(("mistaken", "wrong"))
WAS = frozenset("'m am are was were been had has have 've".split())
OPENING = QUOTES | frozenset(". ! ? ; that and but".split())
LONGEST = 3  # tokens between the subject and "wrong": "had been"


def retracted(body: Sequence[Token], speech: Speech) -> Span | None:
    """The words with which speakers say, in any sentence of a content, that they were wrong.

    Not "I was wrong to trust them", nor "if I was wrong".
    """
    for place, token in enumerate(body):
        if token.word not in MISTAKEN or [t.word for t in body[place + 1 : place + 2]] == ["to"]:
            continue
        start = place - 1
        while start > max(0, place - LONGEST) and body[start].word in WAS:
            start -= 1
        opens = start == 0 or body[start - 1].word in OPENING
        if 0 <= start < place - 1 and opens and speech.is_by(body[start].word):
            return span_of(body[start : place + 1])
    return None
