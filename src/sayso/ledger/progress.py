"""A bar for long adding: how many, how fast, how long still."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from sayso.intake.gathering import files_of
from sayso.ledger.adding import Added
from sayso.ledger.found import Source


def shown_progress(steps: Iterator[Added], total: int | None) -> Iterator[Added]:
    """The same steps, with a bar on standard error while they come.

    Without a `total` of reports, as for a stream, it shows the rate only.
    """
    from rich.console import Console
    from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeRemainingColumn

    columns = (
        SpinnerColumn(),
        TextColumn("{task.completed:,} reports · {task.fields[claims]:,} claims"),
        BarColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=total, claims=0, rate="")
        done = claims = 0
        for step in steps:
            done, claims = done + step.added + step.known + step.refused, claims + step.claims
            speed = bar.tasks[0].speed
            bar.update(
                task,
                completed=done,
                claims=claims,
                rate=f"{speed:.1f} a second" if speed else "",
            )
            yield step


def reports_in(sources: Iterable[Source]) -> int | None:
    """How many reports are to come, None where that cannot be told beforehand."""
    if not isinstance(sources, list | tuple):
        return None
    counts = [_reports(each) for each in sources]
    return None if None in counts else sum(count or 0 for count in counts)


def _reports(source: Source) -> int | None:
    if not isinstance(source, Path):
        return 1
    files = [each for each in files_of(source) if isinstance(each, Path)]
    if any(file.suffix in {".zip", ".gz", ".warc", ".xml", ".rss"} for file in files):
        return None
    return sum(_lines(file) if file.suffix in {".jsonl", ".ndjson"} else 1 for file in files)


def _lines(file: Path) -> int:
    try:
        with file.open("rb") as stream:
            return sum(1 for line in stream if line.strip())
    except OSError:
        return 1
