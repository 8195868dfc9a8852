"""Corpora as words with gold attributions."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tokenizers import Tokenizer

from sayso.reading.words import Words, words_of
from training.lessons import Lessons

POLNEAR, GUM = 0, 1  # the two ways of marking; the network is told which, and ships reading as 0


@dataclass
class Gold:
    """Word numbers, inclusive: cue, content, and source (None where there is none).

    `gap` are the words between the first and last of the content that do not belong to it.
    `cue_known` is False where the corpus gives no cue and the source stands in for it.
    """

    cue: tuple[int, int]
    content: tuple[int, int]
    source: tuple[int, int] | None
    gap: frozenset[int]
    cue_known: bool = True


@dataclass
class Document:
    """A text of a corpus; `pieces` are each word's sub-words, `swappable` its name or None."""

    id: str
    text: str
    words: Words
    pieces: list[tuple[int, ...]]
    gold: list[Gold]
    scheme: int
    swappable: list[str | None] = field(default_factory=list)
    lessons: Lessons = field(default_factory=Lessons)
    attributed: bool = True  # whether attributions are marked


@dataclass(frozen=True)
class Window:
    """Words `first` to `last` (exclusive) of a document."""

    doc: Document
    first: int
    last: int


def records(folder: Path, corpus: str, part: str) -> Iterator[dict[str, Any]]:
    """The records of one part of a corpus. Exits with a message when the corpus is not there."""
    path = folder / corpus / f"{part}.jsonl"
    packed = path.with_name(path.name + ".gz")
    if packed.exists():
        with gzip.open(packed, "rt", encoding="utf-8") as lines:
            yield from map(json.loads, lines)
    elif path.exists():
        with path.open(encoding="utf-8") as lines:
            yield from map(json.loads, lines)
    else:
        raise SystemExit(f"no corpus at {path}: see training/README.md")


def base_tokenizer(folder: Path) -> Tokenizer:
    """The base's tokenizer, without the truncation and padding that its file has baked in.

    As in reading, "[SEP]" in a text is plain text.
    """
    tokenizer = Tokenizer.from_file(str(next(folder.rglob("tokenizer.json"))))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    tokenizer.encode_special_tokens = True
    return tokenizer


def document(record: dict[str, Any], tokenizer: Tokenizer, scheme: int) -> Document:
    """A record as words with gold; attributions without a place to hang on are left out."""
    words = words_of(record["text"], tokenizer)
    gold = [
        found
        for item in record["attributions"]
        if not item.get("credit") and (found := _gold(item, words, scheme))
    ]
    return Document(record["id"], record["text"], words, pieces_of(words), _apart(gold), scheme)


def pieces_of(words: Words) -> list[tuple[int, ...]]:
    """The sub-words of each word."""
    ends = words.first[1:]
    return [tuple(words.pieces[a:b].tolist()) for a, b in zip(words.first, ends, strict=False)]


def _gold(item: dict[str, Any], words: Words, scheme: int) -> Gold | None:
    contents = sorted(item["content"])
    cue, content, source = (
        _words(spans, words) for spans in (item["cue"], contents, item["source"])
    )
    known = cue is not None
    if not known and scheme == GUM:
        cue = source
    if cue is None or content is None:
        return None
    covered: set[int] = set()
    for piece in contents:
        at = _words([piece], words)
        if at:
            covered.update(range(at[0], at[1] + 1))
    gap = frozenset(set(range(content[0], content[1] + 1)) - covered)
    return Gold(cue, content, source, gap, known)


def _words(spans: list[list[int]], words: Words) -> tuple[int, int] | None:
    """The words that a list of character spans covers, as one stretch."""
    if not spans:
        return None
    start, end = spans[0][0], max(e for _, e in spans)
    return words.covering(start, end)


def _apart(gold: list[Gold]) -> list[Gold]:
    """Without attributions whose cue shares a word with an earlier one's."""
    seen: set[int] = set()
    kept = []
    for item in sorted(gold, key=lambda g: g.cue):
        cue = set(range(item.cue[0], item.cue[1] + 1))
        if not cue & seen:
            seen |= cue
            kept.append(item)
    return kept
