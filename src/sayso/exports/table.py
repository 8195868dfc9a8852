"""Claims for reading in a terminal: one row a claim, cut to the width."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator

from rich.box import SIMPLE_HEAD
from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

from sayso.claim import Claim
from sayso.exports.options import Options
from sayso.exports.plain import one_line
from sayso.exports.wording import depths, shown_contents, shown_source
from sayso.reading.reading import Reading
from sayso.report import Report

# Below this a row holds no words worth reading, and rich would break it over lines.
_NARROWEST = 48
# Shares of the width, in cells of a hundred, tried at 80 and 140 columns: a longer source or cue
# is cut, a shorter one leaves its room to the content.
_SOURCE_SHARE, _CUE_SHARE = 30, 17
_QUOTE_WIDTH = len("indirect")


def write(readings: Iterable[Reading], options: Options) -> Iterator[str]:
    """A header and a table for each reading."""
    for number, reading in enumerate(readings):
        yield ("\n" if number else "") + _shown(reading, options)


def _shown(reading: Reading, options: Options) -> str:
    console = Console(
        file=io.StringIO(),
        width=options.width,
        force_terminal=options.colour,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )
    console.width = max(console.width, _NARROWEST)
    with console.capture() as captured:
        for line in _header(reading):
            console.print(line)
        if reading.claims:
            console.print()
            console.print(_table(reading, console.width))
    return "".join(f"{line.rstrip()}\n" for line in captured.get().splitlines())


def _header(reading: Reading) -> Iterator[Text]:
    report = reading.report
    yield Text(one_line(report.title or "Untitled report"), style="bold")
    yield Text(" · ".join(_facts(report, len(reading.claims))), style="dim")
    for note in report.notes:
        yield Text(f"Note: {one_line(note)}", style="yellow")


def _facts(report: Report, claims: int) -> Iterator[str]:
    for fact in (report.outlet, report.published):
        if fact:
            yield one_line(fact)
    yield "1 claim" if claims == 1 else f"{claims or 'no'} claims"
    yield f"report {one_line(report.id)}"
    if report.encoding_guessed:
        yield f"encoding guessed: {report.encoding}"


def _table(reading: Reading, width: int) -> Table:
    text, deep = reading.report.text, depths(reading.claims)
    rows = [_row(text, claim, deep[claim.id]) for claim in reading.claims]
    table = Table(
        box=SIMPLE_HEAD,
        show_edge=False,
        pad_edge=False,
        padding=(0, 1, 0, 0),
        header_style="dim",
        width=width,
    )
    table.add_column("Source", width=_room(rows, 0, width * _SOURCE_SHARE // 100))
    table.add_column("Cue", width=_room(rows, 1, width * _CUE_SHARE // 100))
    table.add_column("Content", ratio=1)
    table.add_column("Quote", width=_QUOTE_WIDTH)
    for column in table.columns:
        column.no_wrap, column.overflow = True, "ellipsis"
    for row in rows:
        table.add_row(*row)
    return table


def _row(text: str, claim: Claim, depth: int) -> tuple[Text, Text, Text, Text]:
    indent = "  " * (depth - 1) + "└ " if depth else ""
    source = Text.assemble(
        (indent, "dim"),
        (one_line(shown_source(text, claim)), "bold" if claim.source else "dim italic"),
    )
    return (
        source,
        Text(one_line(claim.cue.of(text)), style="cyan"),
        Text(one_line(shown_contents(text, claim))),
        Text(claim.quote, style="dim"),
    )


def _room(rows: list[tuple[Text, Text, Text, Text]], column: int, most: int) -> int:
    """Cells for a column: what its longest entry takes, at least the head, at most `most`."""
    longest = max(cell_len(row[column].plain) for row in rows)
    return min(most, max(longest, len("Source")))
