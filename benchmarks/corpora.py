"""Documents with gold attributions, from the folder of public corpora.

The folder is not part of the project and no text of it may be stored or printed; its form is one
record a line, as `shared/corpora/README.md` of the project's corpora describes.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

Attribution = Mapping[str, Any]
"""`source`, `cue` and `content`, each a list of `[start, end]`; a predicted one has `score` too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A text with what people marked in it and, once read, what a reader found."""

    id: str
    text: str
    publisher: str
    gold: tuple[Attribution, ...]
    predicted: tuple[Attribution, ...] = ()

    def read_as(self, predicted: tuple[Attribution, ...]) -> Document:
        """The same document with these predictions."""
        return replace(self, predicted=predicted)


def records(folder: Path, corpus: str, part: str) -> Iterator[dict[str, Any]]:
    """The records of one part, packed or not. Raises FileNotFoundError when it is not there."""
    path = folder / corpus / f"{part}.jsonl"
    packed = path.with_name(path.name + ".gz")
    if not (path.exists() or packed.exists()):
        raise FileNotFoundError(f"no {corpus}/{part}.jsonl under {folder}; name it with --corpora")
    with (
        gzip.open(packed, "rt", encoding="utf-8")
        if packed.exists()
        else path.open(encoding="utf-8") as lines
    ):
        yield from map(json.loads, lines)


def documents(folder: Path, corpus: str, part: str = "dev") -> list[Document]:
    """One part of PolNeAR or GUM as documents without predictions."""
    return [
        Document(
            id=record["id"],
            text=record["text"],
            publisher=record.get("publisher") or record.get("genre") or "",
            gold=tuple(record["attributions"]),
        )
        for record in records(folder, corpus, part)
    ]
