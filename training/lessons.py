"""What the corpora other than PolNeAR teach, as words of documents.

Every lesson is optional: a head without gold in a batch adds no loss.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from sayso.reading.words import Words

NAMES = ("Person", "Organization", "Location", "NORP")  # types of names, tagged O, B-, I-
ACTORS = frozenset(("person", "organization", "place", "animal", "object"))
LOCATED = {"Facility": "Location"}
PACKED = 150  # words of single sentences that make one document
Span = tuple[int, int]


@dataclass
class Lessons:
    """Word numbers, inclusive.

    `names`: first, last and number in NAMES, None where names are not marked. `mentions`: first,
    last and chain. `factuality`: word and value, -3 to 3.
    """

    names: list[tuple[int, int, int]] | None = None
    mentions: list[tuple[int, int, int]] = field(default_factory=list)
    factuality: list[tuple[int, float]] = field(default_factory=list)


def span_words(span: list[int], words: Words) -> Span | None:
    """The words that a span of characters covers."""
    return words.covering(span[0], span[1])


def chains(record: dict[str, Any], words: Words) -> list[tuple[int, int, int]]:
    """GUM's mentions of what can speak or be spoken of as one thing, in the order of the text."""
    found = []
    for entity in record["entities"]:
        at = span_words(entity["span"], words)
        if at and entity["type"] in ACTORS:
            found.append((*at, entity["chain"]))
    return sorted(found)


def names(record: dict[str, Any], words: Words) -> list[tuple[int, int, int]]:
    """The outer names of a Worldwide record."""
    found = []
    for entity in record["entities"]:
        kind = LOCATED.get(entity["type"], entity["type"])
        at = span_words(entity["span"], words)
        if at and entity["level"] == 0 and kind in NAMES:
            found.append((*at, NAMES.index(kind)))
    return found


def packed(records: Iterator[dict[str, Any]], rng: random.Random) -> Iterator[list[dict[str, Any]]]:
    """Records of single sentences, shuffled, in groups of about PACKED words."""
    rows = list(records)
    rng.shuffle(rows)
    group: list[dict[str, Any]] = []
    size = 0
    for row in rows:
        group.append(row)
        size += len(row["text"].split())
        if size >= PACKED:
            yield group
            group, size = [], 0
    if group:
        yield group


def joined(group: list[dict[str, Any]]) -> tuple[str, list[int]]:
    """The texts of a group as paragraphs of one, and where each starts."""
    starts, at = [], 0
    texts = [row["text"].replace("\n", " ") for row in group]
    for text in texts:
        starts.append(at)
        at += len(text) + 1
    return "\n".join(texts), starts


def factuality(
    group: list[dict[str, Any]], starts: list[int], words: Words
) -> list[tuple[int, float]]:
    """The last word of each predicate and the author's commitment to it."""
    found = []
    for row, start in zip(group, starts, strict=True):
        for target in row["targets"]:
            at = span_words([start + target["span"][0], start + target["span"][1]], words)
            if at:
                found.append((at[1], float(target["factuality"])))
    return found
