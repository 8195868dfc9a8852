"""Gold attributions of the examples: from words quoted in `gold.toml` to offsets.

    python benchmarks/gold.py

writes `gold.jsonl` beside it in the scorer's form. The words are found again in the canonical text
that intake makes of each example, so the file is written anew whenever intake changes. A phrase
that stands more than once in the text is the one nearest to the first piece of the content, which
itself must stand there once; `phrase#2` names the second place instead.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from examples import GOLD, example_reports

MARKS = Path(__file__).with_name("gold.toml")
PLACE = re.compile(r"(?P<words>.+)#(?P<number>\d+)", re.DOTALL)


def marked(text: str, *, source: str = "", cue: str, content: list[str]) -> dict[str, Any]:
    """One attribution in the scorer's form; without `source` its list is empty.

    Raises ValueError when words do not stand in the text, or the content stands there twice.

    >>> marked("Rain is due, he said.", source="he", cue="said", content=["Rain is due"])
    {'source': [[13, 15]], 'cue': [[16, 20]], 'content': [[0, 11]]}
    """
    pieces = [place(text, content[0])]
    for words in content[1:]:
        pieces.append(place(text, words, near=pieces[-1]))
    return {
        "source": [place(text, source, near=pieces[0])] if source else [],
        "cue": [place(text, cue, near=pieces[0])],
        "content": pieces,
    }


def place(text: str, words: str, *, near: list[int] | None = None) -> list[int]:
    """Where the words stand, as whole words, as `[start, end]`."""
    numbered = PLACE.fullmatch(words)
    words = numbered["words"] if numbered else words
    found = [
        [at.start(), at.end()] for at in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text)
    ]
    if not found:
        raise ValueError(f"not in the text: {words}")
    if numbered:
        return found[int(numbered["number"]) - 1]
    if near is None:
        if len(found) > 1:
            raise ValueError(f"{len(found)} times in the text: {words}")
        return found[0]
    outside = [span for span in found if _gap(span, near) >= 0]
    return min(outside or found, key=lambda span: _gap(span, near))


def _gap(one: list[int], other: list[int]) -> int:
    """How many characters lie between the two; negative when they overlap."""
    return max(one[0], other[0]) - min(one[1], other[1])


def gold_lines(texts: Mapping[str, str], marks: Mapping[str, Any]) -> str:
    """One JSON line a report: its id, text and attributions in the order of the text."""
    lines = []
    for name, attributions in marks.items():
        text = texts[name]
        found = [marked(text, **each) for each in attributions]
        found.sort(key=lambda each: (each["content"][0], each["cue"]))
        record = {"id": name, "text": text, "attributions": found}
        lines.append(json.dumps(record, ensure_ascii=False) + "\n")
    return "".join(lines)


def main() -> None:
    """Write the gold of every example anew."""
    texts = {name: report.text for name, report in example_reports().items()}
    marks = tomllib.loads(MARKS.read_text(encoding="utf-8"))
    GOLD.write_text(gold_lines(texts, marks), encoding="utf-8")


if __name__ == "__main__":
    main()
