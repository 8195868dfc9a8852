"""Report → Reading, one or many."""

from __future__ import annotations

import hashlib
import os
import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass, replace
from itertools import islice
from multiprocessing import get_context
from pathlib import Path

import numpy as np

from sayso.claim import Claim
from sayso.intake import from_path, from_text
from sayso.reading.chains import chained
from sayso.reading.clean import content_piece, cue_span, named, quote_kind
from sayso.reading.heads import Seen
from sayso.reading.interpret import interpreted
from sayso.reading.nesting import Nested, with_nested
from sayso.reading.network import Floats, Network, network
from sayso.reading.reading import Reading
from sayso.reading.speakers import Book, read_book
from sayso.reading.words import Words, words_of
from sayso.refusal import Refused
from sayso.report import Report

Source = str | Path | Report
Found = tuple[str, Report | Refused]  # what a refusal calls it, and what intake made of it
BATCH = 8  # reports a worker takes at a time; fewer cost more in passing them on than they save
FEW = 2 * BATCH  # below this a second process takes longer to start than to help
SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Setting:
    """What every report of one call is read with.

    Raises ValueError if there is no such reader, here and not in a worker.
    """

    reader: str
    book: Book | None

    def __post_init__(self) -> None:
        network(self.reader)


def read(  # noqa: PLR0913 - what is known of the report, by name
    source: Source,
    *,
    published: str | None = None,
    title: str | None = None,
    outlet: str | None = None,
    url: str | None = None,
    actors: Path | Book | None = None,
    reader: str = "default",
) -> Reading:
    """Read one report: a text (str), a file (Path) or a Report.

    `published` and the other three go with a text or a file; a Report has its own. `actors` is a
    file of actors that are known beforehand (docs/speakers.md), or what `read_book` made of one.

    Raises Refused if the input cannot be read, or if a file holds more than one report (use
    `read_many`); TypeError if `source` is none of the three; ValueError if there is no such
    `reader`.

    >>> import sayso
    >>> reading = sayso.read("The harbour is closed, the port's director said on Monday.")
    >>> [claim.cue.of(reading.report.text) for claim in reading.claims]
    ['said']
    """
    setting = Setting(reader, _book(actors))
    found = list(islice(_found(source, published, title=title, outlet=outlet, url=url), 2))
    if len(found) > 1:
        raise Refused("many", "holds more than one report: use read_many", name=found[0][0])
    outcome = _outcome(found[0], setting)
    if isinstance(outcome, Refused):
        raise outcome
    return outcome


def read_many(  # noqa: PLR0913 - the options, by name
    sources: Iterable[Source],
    *,
    published: str | None = None,
    progress: bool = False,
    workers: int | None = None,
    actors: Path | Book | None = None,
    reader: str = "default",
    refused: Callable[[Refused], None] | None = None,
) -> Iterator[Reading]:
    """Read many reports, in order, on all cores unless `workers` says otherwise.

    A Path may hold many reports (JSONL). What cannot be read goes to `refused`, at its place in
    the order, and the rest goes on; without `refused` the first such input is raised. `progress`
    shows a bar on standard error. `actors` is as for `read`.

    Raises ValueError if there is no such `reader` or `workers` is below 1, TypeError where a source
    is neither a str, nor a Path, nor a Report, and Refused where the file of `actors` is none.
    """
    _check_several(sources)
    if workers is not None and workers < 1:
        raise ValueError(f"workers must be 1 or more, not {workers}")
    setting = Setting(reader, _book(actors))
    found = (item for source in sources for item in _found(source, published))
    outcomes = _spread(found, workers or os.cpu_count() or 1, setting)
    readings = _accepted(outcomes, refused)
    return _shown(readings) if progress else readings


def _book(actors: Path | Book | None) -> Book | None:
    return read_book(actors) if isinstance(actors, Path) else actors


def _check_several(sources: object) -> None:
    if sources is None or isinstance(sources, str | bytes | Path | Report):
        kind = type(sources).__name__
        raise TypeError(f"read_many takes several sources, not one {kind}: use read, or a list")


def _found(
    source: object,
    published: str | None,
    *,
    title: str | None = None,
    outlet: str | None = None,
    url: str | None = None,
) -> Iterator[Found]:
    if isinstance(source, Report):
        yield source.url or source.id, source
    elif isinstance(source, Path):
        for report in from_path(source, published=published, title=title, outlet=outlet, url=url):
            yield str(source), report
    elif not isinstance(source, str):
        kind = type(source).__name__
        hint = ": decode it, or use sayso.intake.from_bytes" if kind == "bytes" else ""
        raise TypeError(f"a source is a str, a pathlib.Path or a sayso.Report, not {kind}{hint}")
    else:
        try:
            yield "", from_text(source, published=published, title=title, outlet=outlet, url=url)
        except Refused as refusal:
            yield "", refusal


def _accepted(
    outcomes: Iterable[Reading | Refused], refused: Callable[[Refused], None] | None
) -> Iterator[Reading]:
    for outcome in outcomes:
        if isinstance(outcome, Reading):
            yield outcome
        elif refused is None:
            raise outcome
        else:
            refused(outcome)


def _spread(found: Iterator[Found], workers: int, setting: Setting) -> Iterator[Reading | Refused]:
    """Outcomes in the order of what is found; a few batches ahead at most: memory stays flat."""
    head = list(islice(found, FEW)) if workers > 1 else []
    if len(head) < FEW:
        for item in head or found:
            yield _outcome(item, setting)
        return
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        waiting: deque[Future[list[Reading | Refused]]] = deque()
        while batch := head[:BATCH] or list(islice(found, BATCH)):
            head = head[BATCH:]
            waiting.append(pool.submit(_outcomes, batch, setting))
            if len(waiting) > 3 * workers:
                yield from waiting.popleft().result()
        for future in waiting:
            yield from future.result()


def _outcomes(batch: list[Found], setting: Setting) -> list[Reading | Refused]:
    return [_outcome(item, setting) for item in batch]


def _outcome(item: Found, setting: Setting) -> Reading | Refused:
    name, report = item
    if isinstance(report, Refused):
        return report
    try:
        return _read(report, setting)
    except Refused as refusal:
        return Refused(refusal.reason, refusal.detail, name=name)


def _shown(readings: Iterator[Reading]) -> Iterator[Reading]:
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("{task.completed} reports read"), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("")
        for reading in readings:
            bar.advance(task)
            yield reading


def _read(report: Report, setting: Setting) -> Reading:
    weights = network(setting.reader)
    broken = SURROGATE.search(report.text)
    if broken:  # intake replaces them; a Report made by hand may hold one
        raise Refused("binary", f"a text with a lone surrogate at {broken.start()}")
    most = weights.settings["most"]
    words = words_of(report.text, weights.tokenizer, report.furniture, most=most)
    own = weights.beside is weights
    hidden = np.zeros((len(words), weights.settings["width"]), np.float32) if own else None
    found = chained(report.text, words, with_nested(report.text, words, weights, hidden))
    if hidden is None:
        words, hidden = _read_beside(report, weights.beside)
    seen = Seen(report.text, words, hidden, weights.beside.heads)
    claims: dict[int, Claim | None] = {}
    for place in range(len(found)):
        _put_claim(place, found, claims, report, words)
    kept = sorted(filter(None, claims.values()), key=lambda claim: (claim.content, claim.cue))
    meant = tuple(replace(claim, vector=seen.meaning(claim.content)) for claim in kept)
    version = f"{setting.reader} {weights.version}"
    return interpreted(report, meant, version, heads=seen, book=setting.book)


def _read_beside(report: Report, beside: Network) -> tuple[Words, Floats]:
    """The report's words and their vectors as another reader has them, for its heads."""
    words = words_of(report.text, beside.tokenizer, report.furniture)
    return words, beside.vectors(words)


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
    cue = cue_span(text, words, attribution.cue)
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
