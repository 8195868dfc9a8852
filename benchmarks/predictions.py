"""What a reader finds in the documents: read now, or from a file of offsets."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

import sayso
from corpora import Attribution, Document
from sayso.claim import Claim
from sayso.refusal import Refused
from sayso.report import Report


def read_documents(documents: Sequence[Document], *, reader: str, nested: bool) -> list[Document]:
    """Each document with the claims of the shipped reader.

    The report is built from the document's text as it is, so that offsets are the corpus's own.
    With `nested` the claims inside claims count too. A refused document has no claims, and is named
    on standard error.
    """
    return [
        document.read_as(_read(document, reader=reader, nested=nested)) for document in documents
    ]


def _read(document: Document, *, reader: str, nested: bool) -> tuple[Attribution, ...]:
    report = Report(id=document.id, text=document.text)
    try:
        reading = sayso.read(report, reader=reader)
    except Refused as refused:
        print(f"refused: {document.id}: {refused}", file=sys.stderr)
        return ()
    return tuple(attribution(claim) for claim in reading.claims if nested or claim.within is None)


def attribution(claim: Claim) -> Attribution:
    """A claim in the scorer's form, with its score."""
    return {
        "source": [[claim.source.start, claim.source.end]] if claim.source else [],
        "cue": [[claim.cue.start, claim.cue.end]],
        "content": [[span.start, span.end] for span in claim.content],
        "score": claim.score,
    }


def load_predictions(path: Path) -> dict[str, tuple[Attribution, ...]]:
    """Predicted attributions by document id from JSONL of `{"id", "attributions"}`."""
    lines = path.read_text(encoding="utf-8").splitlines()
    found = (json.loads(line) for line in lines if line.strip())
    return {record["id"]: tuple(record["attributions"]) for record in found}


def with_predictions(
    documents: Sequence[Document], predictions: dict[str, tuple[Attribution, ...]]
) -> list[Document]:
    """The documents with what a file predicts; one that it lacks has no predictions."""
    return [document.read_as(predictions.get(document.id, ())) for document in documents]


def save_predictions(path: Path, documents: Sequence[Document]) -> None:
    """Write offsets and scores, never text, in the form that `load_predictions` takes."""
    lines = (
        json.dumps({"id": document.id, "attributions": document.predicted})
        for document in documents
    )
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
