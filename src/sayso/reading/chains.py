"""The chain "A, citing B, said": what A says is B's claim too.

The network takes "citing" for a cue of A's own, with B as its content. Here B becomes the source
of a claim with A's content, within A's.
"""

from __future__ import annotations

from dataclasses import replace

from sayso.reading.attribution import Attribution
from sayso.reading.cues import Run
from sayso.reading.nesting import Nested
from sayso.reading.words import Words

CITING = frozenset({"citing", "quoting"})


def chained(text: str, words: Words, found: list[Nested]) -> list[Nested]:
    """The attributions, with those that only name whom another cites turned into claims."""
    return [_turned(nested, text, words, found) for nested in found]


def _turned(nested: Nested, text: str, words: Words, found: list[Nested]) -> Nested:
    mine = nested.attribution
    if mine.cue.start != mine.cue.end or _word(text, words, mine.cue) not in CITING:
        return nested
    for place, other in enumerate(found):
        theirs = other.attribution
        if other is not nested and other.within == nested.within and _cites(mine, theirs, words):
            cited = mine.content[0]
            return Nested(replace(mine, source=cited, content=theirs.content), place)
    return nested


def _cites(mine: Attribution, theirs: Attribution, words: Words) -> bool:
    """Whether `mine` hangs on the same source as `theirs`, in the same paragraph."""
    return (
        theirs.source is not None
        and theirs.source == mine.source
        and theirs.cue != mine.cue
        and words.paragraph[theirs.cue.start] == words.paragraph[mine.cue.start]
    )


def _word(text: str, words: Words, run: Run) -> str:
    return text[words.start[run.start] : words.end[run.end]].lower()
