"""The chain "A, citing B, said": what A says is B's claim too.

The network takes "citing" for a cue of A's own, with B as its content. Here B becomes the source
of a claim with A's content, within A's.
"""

from __future__ import annotations

from dataclasses import replace

from sayso.reading.cues import Run
from sayso.reading.nesting import Nested
from sayso.reading.words import Words

CITING = frozenset({"citing", "quoting"})
Key = tuple[int | None, Run | None, int]  # the claim around, the source, the paragraph


def chained(text: str, words: Words, found: list[Nested]) -> list[Nested]:
    """The attributions, with those that only name whom another cites turned into claims.

    The other has the same source and paragraph, stands in the same claim, and cites nobody itself
    ("A, citing B, quoting C" is no chain: neither says what).
    """
    says: dict[Key, int] = {}
    for place, nested in enumerate(found):
        if not _cites(nested, text, words):
            says.setdefault(_key(nested, words), place)
    return [
        _turned(nested, saying, found)
        if _cites(nested, text, words) and (saying := says.get(_key(nested, words))) is not None
        else nested
        for nested in found
    ]


def _cites(nested: Nested, text: str, words: Words) -> bool:
    attribution = nested.attribution
    return attribution.source is not None and _word(text, words, attribution.cue) in CITING


def _key(nested: Nested, words: Words) -> Key:
    cue, source = nested.attribution.cue, nested.attribution.source
    return nested.within, source, int(words.paragraph[cue.start])


def _turned(nested: Nested, place: int, found: list[Nested]) -> Nested:
    cited = nested.attribution.content[0]
    content = found[place].attribution.content
    return Nested(replace(nested.attribution, source=cited, content=content), place)


def _word(text: str, words: Words, run: Run) -> str:
    return text[words.start[run.start] : words.end[run.end]].lower()
