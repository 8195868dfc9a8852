"""What people corrected on the pages → training documents.

`sayso export corrections > FILE` gives a line for each report of which a claim was decided, with
every claim of it. Only paragraphs in which all claims are decided are trained on: where one still
waits, or is flagged, the text is no example of anything. A rejected claim is no attribution, and
teaches that there is none.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tokenizers import Tokenizer

from sayso.reading.words import paragraphs
from training.corpora import POLNEAR, Document, document

RIGHT = ("accepted", "corrected")
DECIDED = (*RIGHT, "rejected")
Span = tuple[int, int]


def documents(path: Path, tokenizer: Tokenizer) -> list[Document]:
    """The documents of an export."""
    return [document(record, tokenizer, POLNEAR) for record in records(path)]


def records(path: Path) -> Iterator[dict[str, Any]]:
    """What `training.corpora.document` takes: id, text and attributions, a stretch a record.

    An attribution also has the `stance`, the `certainty` and the `speakers` (names) that people
    left standing.
    """
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield from _records(json.loads(line))


def _records(report: dict[str, Any]) -> Iterator[dict[str, Any]]:
    claims = report["claims"]
    for number, (start, end) in enumerate(_stretches(report["text"], claims)):
        inside = [each for each in claims if start <= _extent(each)[0] < end]
        yield {
            "id": f"{report['report']}#{number}",
            "text": report["text"][start:end],
            "attributions": [
                _attribution(each, start) for each in inside if each["judgement"] in RIGHT
            ],
        }


def _stretches(text: str, claims: list[dict[str, Any]]) -> list[Span]:
    """The paragraphs of which all is decided, those together that one claim reaches over."""
    joined: list[Span] = []
    reaches = [_extent(each) for each in claims]
    for paragraph in paragraphs(text):
        start, end = paragraph.start, paragraph.end
        if joined and any(a < joined[-1][1] and start < b for a, b in reaches):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return [each for each in joined if _is_decided(each, claims)]


def _is_decided(stretch: Span, claims: list[dict[str, Any]]) -> bool:
    start, end = stretch
    judgements = [each["judgement"] for each in claims if start <= _extent(each)[0] < end]
    return bool(judgements) and all(each in DECIDED for each in judgements)


def _extent(claim: dict[str, Any]) -> Span:
    spans = [claim["cue"], *claim["content"], *([claim["source"]] if claim["source"] else [])]
    return min(each["start"] for each in spans), max(each["end"] for each in spans)


def _attribution(claim: dict[str, Any], start: int) -> dict[str, Any]:
    certainty = claim.get("certainty")
    return {
        "source": _moved([claim["source"]] if claim["source"] else [], start),
        "cue": _moved([claim["cue"]], start),
        "content": _moved(claim["content"], start),
        "stance": claim.get("stance"),
        "certainty": certainty["level"] if certainty else None,
        "speakers": [each["name"] for each in claim["speakers"]],
    }


def _moved(spans: list[dict[str, Any]], by: int) -> list[list[int]]:
    return [[each["start"] - by, each["end"] - by] for each in spans]
