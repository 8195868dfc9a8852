"""The invented reports of `examples/` with their gold, and how well the shipped reader does there.

This needs neither the corpora nor the shared scorer, so it is measured in every test run.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import sayso
from corpora import Attribution, Document
from predictions import attribution
from rates import Rate
from sayso.intake import from_path
from sayso.refusal import Refused
from sayso.report import Report
from scorer import Roles, likeness, match

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
GOLD = Path(__file__).with_name("gold.jsonl")


def example_reports() -> dict[str, Report]:
    """Every report under `examples/` by name: the file's stem, or the record's id in a JSONL.

    Raises Refused if one cannot be read.
    """
    return {
        report.id if path.suffix == ".jsonl" else path.stem: report
        for path in sorted(EXAMPLES.iterdir())
        if path.is_file()  # the archives in their folders are measured by archives.py
        for report in _reports(path)
    }


def _reports(path: Path) -> Iterator[Report]:
    for report in from_path(path):
        if isinstance(report, Refused):
            raise report
        yield report


def example_documents(reader: str = "default") -> list[Document]:
    """The examples with their gold and the outermost claims that a reader finds in them."""
    reports = example_reports()
    return [
        Document(
            id=record["id"],
            text=record["text"],
            publisher="",
            gold=tuple(record["attributions"]),
            predicted=_read(reports[record["id"]], reader),
        )
        for record in map(json.loads, GOLD.read_text(encoding="utf-8").splitlines())
    ]


def _read(report: Report, reader: str) -> tuple[Attribution, ...]:
    claims = sayso.read(report, reader=reader).claims
    return tuple(attribution(claim) for claim in claims if claim.within is None)


def example_rate(documents: list[Document]) -> Rate:
    """Linked precision and recall: contents half the same by letters and digits, sources agreeing.

    The shared scorer's rule, but without its list of edge characters: nothing that is neither
    letter nor digit counts.
    """
    right = predicted = gold = 0
    for document in documents:
        golds = [_roles(each, document.text) for each in document.gold]
        claims = [_roles(each, document.text) for each in document.predicted]
        right += len(
            match(
                (score, g, p)
                for g, marked in enumerate(golds)
                for p, claim in enumerate(claims)
                if (score := likeness(marked, claim)) >= 0.5
            )
        )
        predicted += len(claims)
        gold += len(golds)
    return Rate(right, predicted, right, gold)


def _roles(each: Attribution, text: str) -> Roles:
    source, content = (
        frozenset(i for start, end in each[role] for i in range(start, end) if text[i].isalnum())
        for role in ("source", "content")
    )
    return Roles(source, content)
