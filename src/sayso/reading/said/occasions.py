"""Claims made "during this visit", where the text has told when that visit was."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from sayso.reading.said.frame import CONTENT, Frame
from sayso.reading.said.words import OCCASIONS
from sayso.reading.times import Time

BACK = 1500  # code points; an occasion named before that is no longer meant
NEARBY = 60  # code points between an occasion and its date
AT = frozenset("at during in on".split())
THE = frozenset("that the this".split())
VERBS = {"visit": "visited|visits", "meeting": "met", "trip": "travelled|traveled"}
SENTENCE_END = re.compile(r"[.?!;\n]\s")


def dated_occasion(text: str, frame: Frame, times: Sequence[Time]) -> Time | None:
    """The date of the occasion that the frame points back at, beside its last mention."""
    words = [token.word for token in frame.tokens]
    for at in range(len(words) - 2):
        noun = words[at + 2] if words[at + 1] in THE else ""
        if words[at + 1 : at + 3] == ["the", "same"] and at + 3 < len(words):
            noun = words[at + 3]
        if words[at] in AT and noun in OCCASIONS and _beside_cue(frame, words, at):
            return _told(text, noun, frame.tokens[at].span.start, times)
    return None


def _beside_cue(frame: Frame, words: Sequence[str], at: int) -> bool:
    """Whether no content and no other cue stands between."""
    between = range(frame.cue.stop, at) if at > frame.cue.start else range(at, frame.cue.start)
    other = any(cue.start in between for cue in frame.others)
    return not other and CONTENT not in (words[place] for place in between)


def _told(text: str, noun: str, before: int, times: Sequence[Time]) -> Time | None:
    start = max(before - BACK, 0)
    forms = rf"\b(?:{noun}|{VERBS[noun]})\b" if noun in VERBS else rf"\b{noun}\b"
    mentions = list(re.finditer(forms, text[start:before], re.IGNORECASE))
    for mention in reversed(mentions):
        found = _date_of(text, start + mention.start(), start + mention.end(), times)
        if found:
            return found
    return None


def _date_of(text: str, start: int, end: int, times: Sequence[Time]) -> Time | None:
    """The first date that follows in the sentence and nearby, else one just before it."""
    at = bisect_left(times, end, key=lambda time: time.span.start)
    for time in times[at : at + 1]:
        if time.span.start - end <= NEARBY and not _ends(text, end, time.span.start):
            return time
    for time in times[max(at - 1, 0) : at]:
        if start - time.span.end <= NEARBY and not _ends(text, time.span.end, start):
            return time
    return None


def _ends(text: str, start: int, end: int) -> bool:
    return SENTENCE_END.search(text[start:end]) is not None
