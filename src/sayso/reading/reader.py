"""Report → Reading, one or many."""

from __future__ import annotations

import hashlib
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice
from multiprocessing import get_context
from pathlib import Path

from sayso.claim import Claim
from sayso.intake import from_path, from_text
from sayso.reading.chains import chained
from sayso.reading.clean import content_piece, named, quote_kind
from sayso.reading.nesting import Nested, with_nested
from sayso.reading.network import Network, network
from sayso.reading.reading import Reading
from sayso.reading.words import Words, words_of
from sayso.refusal import Refused
from sayso.report import Report

Source = str | Path | Report
BATCH = 8  # reports a worker takes at a time; fewer cost more in passing them on than they save
FEW = 2 * BATCH  # below this a second process takes longer to start than to help


def read(
    source: Source,
    *,
    published: str | None = None,
    title: str | None = None,
    outlet: str | None = None,
    url: str | None = None,
    reader: str = "default",
) -> Reading:
    """Read one report: a text (str), a file (Path) or a Report.

    Raises Refused if the input cannot be read, or if a file holds more than one report (use
    `read_many`); ValueError if there is no such `reader`.

    >>> import sayso
    >>> reading = sayso.read("The harbour is closed, the port's director said on Monday.")
    >>> [claim.cue.of(reading.report.text) for claim in reading.claims]
    ['said']
    """
    weights = network(reader)
    if isinstance(source, Report):
        return _read(source, weights, reader)
    if isinstance(source, str):
        report = from_text(source, published=published, title=title, outlet=outlet, url=url)
        return _read(report, weights, reader)
    found = list(islice(from_path(source, published=published), 2))
    if len(found) > 1:
        raise Refused("many", "holds more than one report: use read_many", name=str(source))
    if isinstance(found[0], Refused):
        raise found[0]
    return _read(found[0], weights, reader)


def read_many(
    sources: Iterable[Source],
    *,
    published: str | None = None,
    progress: bool = False,
    workers: int | None = None,
    reader: str = "default",
    refused: Callable[[Refused], None] | None = None,
) -> Iterator[Reading]:
    """Read many reports, in order, on all cores unless `workers` says otherwise.

    A Path may hold many reports (JSONL). What cannot be read goes to `refused` and the rest goes
    on; without `refused` the first such input is raised. `progress` shows a bar on standard error.
    """
    network(reader)  # a wrong name is refused here, not in a worker
    reports = _accepted(_reports(sources, published), refused)
    readings = _spread(reports, workers or os.cpu_count() or 1, reader)
    return _shown(readings) if progress else readings


def _reports(sources: Iterable[Source], published: str | None) -> Iterator[Report | Refused]:
    for source in sources:
        if isinstance(source, Report):
            yield source
        elif isinstance(source, Path):
            yield from from_path(source, published=published)
        else:
            try:
                yield from_text(source, published=published)
            except Refused as refusal:
                yield refusal


def _accepted(
    found: Iterable[Report | Refused], refused: Callable[[Refused], None] | None
) -> Iterator[Report]:
    for item in found:
        if isinstance(item, Report):
            yield item
        elif refused is None:
            raise item
        else:
            refused(item)


def _spread(reports: Iterator[Report], workers: int, reader: str) -> Iterator[Reading]:
    """Readings in the order of the reports; a few batches ahead at most, so memory stays flat."""
    head = list(islice(reports, FEW)) if workers > 1 else []
    if len(head) < FEW:
        weights = network(reader)
        for report in head or reports:
            yield _read(report, weights, reader)
        return
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        waiting: deque[Future[list[Reading]]] = deque()
        while batch := head[:BATCH] or list(islice(reports, BATCH)):
            head = head[BATCH:]
            waiting.append(pool.submit(_read_batch, batch, reader))
            if len(waiting) > 3 * workers:
                yield from waiting.popleft().result()
        for future in waiting:
            yield from future.result()


def _read_batch(batch: list[Report], reader: str) -> list[Reading]:
    weights = network(reader)
    return [_read(report, weights, reader) for report in batch]


def _shown(readings: Iterator[Reading]) -> Iterator[Reading]:
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("{task.completed} reports read"), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("")
        for reading in readings:
            bar.advance(task)
            yield reading


def _read(report: Report, weights: Network, reader: str) -> Reading:
    words = words_of(report.text, weights.tokenizer, report.furniture)
    found = chained(report.text, words, with_nested(report.text, words, weights))
    claims: dict[int, Claim | None] = {}
    for place in range(len(found)):
        _put_claim(place, found, claims, report, words)
    kept = sorted(filter(None, claims.values()), key=lambda claim: (claim.content, claim.cue))
    return Reading(report, tuple(kept), f"{reader} {weights.settings['version']}")


def _put_claim(
    place: int, found: list[Nested], claims: dict[int, Claim | None], report: Report, words: Words
) -> Claim | None:
    """Make the claim of one place after the one that it stands in; without that there is none."""
    if place not in claims:
        nested, outer = found[place], None
        if nested.within is not None:
            outer = _put_claim(nested.within, found, claims, report, words)
        lost = nested.within is not None and outer is None
        claims[place] = None if lost else _claim(report, words, nested, outer)
    return claims[place]


def _claim(report: Report, words: Words, nested: Nested, outer: Claim | None) -> Claim | None:
    text, attribution = report.text, nested.attribution
    cue = named(text, words, attribution.cue)
    pieces = tuple(filter(None, (content_piece(text, words, run) for run in attribution.content)))
    if cue is None or not pieces:
        return None
    return Claim(
        id=_claim_id(report.id, cue.start, cue.end),
        source=named(text, words, attribution.source) if attribution.source else None,
        cue=cue,
        content=pieces,
        quote=quote_kind(words, attribution.content),
        score=attribution.score,
        within=outer.id if outer else None,
    )


def _claim_id(report: str, start: int, end: int) -> str:
    return hashlib.sha256(f"{report} {start} {end}".encode("utf-8", "replace")).hexdigest()[:12]
