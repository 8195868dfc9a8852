"""Reports and readings → the ledger, one transaction for a few reports at a time.

What a transaction holds is there whole or not at all, whenever the program is killed; what was
acknowledged (counted in the progress, returned) is kept. A rerun skips what is there.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

import sqlalchemy as sa

from sayso.intake.canonical import canonical, canonical_field
from sayso.ledger.linking import link
from sayso.ledger.log import append, report_digest
from sayso.ledger.store import tables
from sayso.ledger.store.claim_rows import MOST_INDEXED
from sayso.ledger.store.names import digest, renamed
from sayso.ledger.store.opening import reading as reading_only
from sayso.ledger.store.opening import writing
from sayso.ledger.store.writing import write_reading
from sayso.reading.reader import read_many
from sayso.reading.reading import Reading
from sayso.refusal import Refused
from sayso.report import Report

BATCH_REPORTS = 16
BATCH_SECONDS = 2.0  # what a kill may cost at most, and how old the progress may be

Found = Report | Reading | Refused
OnRefused = Callable[[Refused], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """What became of the sources: reports `added` with so many `claims`, `known` ones, `refused`.

    `ids` are those of the reports added, in the order of adding.
    """

    added: int = 0
    claims: int = 0
    known: int = 0
    refused: int = 0
    ids: tuple[str, ...] = ()


def total_of(steps: Iterable[Added]) -> Added:
    """All steps of adding as one."""
    added = claims = known = refused = 0
    ids: list[str] = []
    for step in steps:
        added, claims = added + step.added, claims + step.claims
        known, refused = known + step.known, refused + step.refused
        ids += step.ids
    return Added(added=added, claims=claims, known=known, refused=refused, ids=tuple(ids))


def add_found(  # noqa: PLR0913 - the options, by name
    engine: sa.Engine,
    found: Iterable[Found],
    *,
    workers: int | None = None,
    reader: str = "default",
    refused: OnRefused | None = None,
    at_once: int = BATCH_REPORTS,
) -> Iterator[Added]:
    """Read and keep what is found; yields what became of it each time something was kept.

    A Refused goes to `refused`, or is raised without it. At most `at_once` reports are kept in one
    transaction.
    """
    counts = _Counts(refused)
    fresh = _fresh(engine, found, counts)
    readings = _readings(fresh, counts, workers=workers, reader=reader)
    for batch in batches(readings, at_once):
        ids, claims = _kept(engine, batch)
        counts.known += len(batch) - len(ids)
        yield counts.taken(ids, claims)
    yield counts.taken((), 0)


class _Counts:
    """What was skipped since the last batch."""

    def __init__(self, on_refused: OnRefused | None) -> None:
        self.known = self.refused = 0
        self._on_refused = on_refused

    def refuse(self, refused: Refused) -> None:
        if self._on_refused is None:
            raise refused
        self.refused += 1
        self._on_refused(refused)

    def taken(self, ids: tuple[str, ...], claims: int) -> Added:
        added = Added(
            added=len(ids), claims=claims, known=self.known, refused=self.refused, ids=ids
        )
        self.known = self.refused = 0
        return added


def _fresh(
    engine: sa.Engine, found: Iterable[Found], counts: _Counts
) -> Iterator[Report | Reading]:
    """What the ledger does not hold yet: to read it would be in vain."""
    for each in found:
        if isinstance(each, Refused):
            counts.refuse(each)
            continue
        if isinstance(each, Report):
            each = _with_own_id(_clean(each))  # noqa: PLW2901
            with reading_only(engine) as connection:
                if _placed(connection, each) is None:
                    counts.known += 1
                    continue
        yield each


def _readings(
    fresh: Iterable[Report | Reading], counts: _Counts, *, workers: int | None, reader: str
) -> Iterator[Reading]:
    for is_reading, group in groupby(fresh, lambda each: isinstance(each, Reading)):
        if is_reading:
            yield from (_clean_reading(each) for each in group if isinstance(each, Reading))
        else:
            reports = (each for each in group if isinstance(each, Report))
            yield from read_many(reports, workers=workers, reader=reader, refused=counts.refuse)


def batches(readings: Iterable[Reading], at_once: int = BATCH_REPORTS) -> Iterator[list[Reading]]:
    """At most so many readings at a time, fewer where they take longer than BATCH_SECONDS."""
    batch: list[Reading] = []
    began = time.monotonic()
    for each in readings:
        began = began if batch else time.monotonic()
        batch.append(each)
        if len(batch) >= at_once or time.monotonic() - began >= BATCH_SECONDS:
            yield batch
            batch = []
    if batch:
        yield batch


def _kept(engine: sa.Engine, batch: list[Reading]) -> tuple[tuple[str, ...], int]:
    """Put a batch into the ledger; the ids of those that were new, and how many claims."""
    ids, claims = [], 0
    with writing(engine) as connection:
        for reading in batch:
            own = _placed(connection, reading.report)
            if own is None:
                continue
            kept = reading if own == reading.report.id else renamed(reading, own)
            write_reading(connection, kept)
            append(connection, "report", own, report_digest(connection, own))
            ids.append(own)
            claims += len(kept.claims)
        link(connection, ids)
    return tuple(ids), claims


def _placed(connection: sa.Connection, report: Report) -> str | None:
    """The id under which a report is to be kept; None when the ledger has it.

    Two JSONL records may have one id by chance: the second gets its hash behind it.
    """
    other = f"{report.id}-{digest(report.sha256, report.outlet or '', report.url or '')[:8]}"
    table = tables.report
    statement = sa.select(table.c.id, table.c.sha256, table.c.outlet, table.c.url)
    rows = connection.execute(statement.where(table.c.id.in_([report.id, other]))).mappings()
    held = {row["id"]: row for row in rows}
    if report.id not in held:
        return report.id
    if other in held or _is_same(held[report.id], report):
        return None
    return other


def _is_same(row: sa.RowMapping, report: Report) -> bool:
    """The same bytes; of a text that never was bytes also nothing else about its origin."""
    if row["sha256"] != report.sha256:
        return False
    told = ((report.outlet, row["outlet"]), (report.url, row["url"]))
    return report.raw is not None or all((ours or held) == held for ours, held in told)


def _with_own_id(report: Report) -> Report:
    """A record without an id has that of its text, which other outlets may print as well."""
    origin = (report.outlet or "", report.url or "")
    if report.raw is not None or report.id != report.sha256[:16] or not any(origin):
        return report
    return replace(report, id=digest(report.sha256, *origin))


def _clean(report: Report) -> Report:
    """A report made by hand may hold what no database can."""
    own = canonical(report.id)[0]
    return replace(
        report,
        id=own if len(own) <= MOST_INDEXED else digest(own),
        text=canonical(report.text)[0],
        title=canonical_field(report.title),
        outlet=canonical_field(report.outlet),
        published=canonical_field(report.published),
        url=canonical_field(report.url),
    )


def _clean_reading(reading: Reading) -> Reading:
    return replace(reading, report=_clean(reading.report))
