"""One row a claim, the words exactly as in the report: RFC 4180, UTF-8, for programs."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from typing import Literal

from sayso.claim import Claim
from sayso.exports.options import Options
from sayso.reading.reading import Reading
from sayso.report import Report

COLUMNS = (
    "report",
    "title",
    "published",
    "outlet",
    "url",
    "claim",
    "within",
    "source",
    "source_start",
    "source_end",
    "cue",
    "cue_start",
    "cue_end",
    "content",
    "content_start",
    "content_end",
    "content_pieces",
    "quote",
    "score",
)
Cell = str | int | float | None
Quoting = Literal[0, 2]  # csv.QUOTE_MINIMAL, csv.QUOTE_NONNUMERIC


def write(readings: Iterable[Reading], options: Options) -> Iterator[str]:  # noqa: ARG001
    """The head line, then the lines of each reading; a null is an empty cell."""
    yield line(COLUMNS)
    for reading in readings:
        for row in rows(reading):
            yield line(row)


def rows(reading: Reading) -> Iterator[tuple[Cell, ...]]:
    """One row a claim, in the order of `COLUMNS`."""
    for claim in reading.claims:
        yield _row(reading.report, claim)


def line(row: Iterable[Cell], *, quoting: Quoting = csv.QUOTE_MINIMAL) -> str:
    """One row as RFC 4180 has it, line end and all."""
    out = io.StringIO()
    csv.writer(out, quoting=quoting).writerow(row)
    return out.getvalue()


def _row(report: Report, claim: Claim) -> tuple[Cell, ...]:
    text, source = report.text, claim.source
    return (
        report.id,
        report.title,
        report.published,
        report.outlet,
        report.url,
        claim.id,
        claim.within,
        source.of(text) if source else None,
        source.start if source else None,
        source.end if source else None,
        claim.cue.of(text),
        claim.cue.start,
        claim.cue.end,
        " … ".join(piece.of(text) for piece in claim.content),
        claim.content[0].start,
        claim.content[-1].end,
        ";".join(f"{piece.start} {piece.end}" for piece in claim.content),
        claim.quote,
        round(claim.score, 4),
    )
