"""Reports to time a reader on: paragraphs of the examples, shuffled anew for each."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path

GOLD = Path(__file__).with_name("gold.jsonl")


def generated_reports(count: int, *, words: int = 300) -> list[str]:
    """`count` texts of about `words` words, the same every time, no two alike.

    Whole paragraphs of the invented reports in `examples/` are put together until the length is
    reached. So the wording is that of news, the vocabulary small, and the sense none.
    """
    chance = random.Random(0)
    return [_report(chance, words) for _ in range(count)]


def _report(chance: random.Random, words: int) -> str:
    chosen: list[str] = []
    length = 0
    while length < words:
        for paragraph in chance.sample(paragraphs := _paragraphs(), len(paragraphs)):
            chosen.append(paragraph)
            length += len(paragraph.split())
            if length >= words:
                break
    return "\n\n".join(chosen)


def _paragraphs() -> list[str]:
    return [paragraph for text in _texts() for paragraph in text.split("\n") if paragraph.strip()]


def _texts() -> Iterator[str]:
    for line in GOLD.read_text(encoding="utf-8").splitlines():
        yield json.loads(line)["text"]


def reports_in(path: Path) -> list[str]:
    """The texts of a folder's `.txt` files, or of a JSONL file's records."""
    if path.is_dir():
        return [each.read_text(encoding="utf-8") for each in sorted(path.glob("*.txt"))]
    lines = path.read_text(encoding="utf-8").splitlines()
    return [json.loads(line)["text"] for line in lines if line.strip()]
