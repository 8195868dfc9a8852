"""Entries of a ledger → a table for reading, or JSON, JSON lines or CSV for programs."""

from __future__ import annotations

import csv
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain
from typing import Any

from sayso.exports.csv import Cell, line
from sayso.exports.csv_safe import guarded
from sayso.exports.json import dumps
from sayso.exports.plain import one_line

_WIDEST = 24  # cells of a column: a longer name goes on below
Columns = Mapping[str, Callable[[Any], Cell]]


def write(pieces: Iterable[str]) -> None:
    """Put text on standard output as UTF-8, with the same line ends on every machine."""
    for piece in pieces:
        sys.stdout.buffer.write(piece.encode("utf-8", "backslashreplace"))
        sys.stdout.buffer.flush()


def write_lines(lines: Iterable[str]) -> None:
    """Put lines on standard output, safe for a terminal, each with the indent that it has."""
    write(f"{' ' * (len(line) - len(line.lstrip(' ')))}{one_line(line)}\n" for line in lines)


def written(entries: Iterable[Any], format_: str, columns: Columns) -> Iterator[str]:
    """The entries in a format; `columns` are those of the table and the CSV."""
    if format_ == "table":
        yield from _table(entries, columns)
    elif format_ == "json":
        yield from _json(entries)
    elif format_ == "jsonl":
        yield from (dumps(entry.to_dict()) + "\n" for entry in entries)
    else:
        yield from _csv(entries, columns, safe=format_ == "csv-safe")


def _json(entries: Iterable[Any]) -> Iterator[str]:
    yield "["
    for number, entry in enumerate(entries):
        # No string of JSON holds a raw line break, so this indents structure only.
        indented = dumps(entry.to_dict(), indent=2).replace("\n", "\n  ")
        yield ("," if number else "") + "\n  " + indented
    yield "\n]\n"


def _csv(entries: Iterable[Any], columns: Columns, *, safe: bool) -> Iterator[str]:
    rows = ([column(entry) for column in columns.values()] for entry in entries)
    every: Iterable[list[Cell]] = chain([list(columns)], rows)
    for number, row in enumerate(every):
        if not safe:
            yield line(row)
            continue
        mark = "" if number else "\ufeff"  # without it Excel takes UTF-8 for its old code page
        yield mark + line(map(guarded, row), quoting=csv.QUOTE_NONNUMERIC)


def _cell(value: Cell) -> str:
    return "" if value is None else one_line(str(value))


def _table(entries: Iterable[Any], columns: Columns) -> Iterator[str]:
    from rich.box import SIMPLE_HEAD
    from rich.cells import cell_len
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    rows = [[_cell(column(entry)) for column in columns.values()] for entry in entries]
    table = Table(
        box=SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=(0, 1, 0, 0), header_style="dim"
    )
    *others, last = columns
    width = _WIDEST
    for place, name in enumerate(others):
        room = min(_WIDEST, max(cell_len(each[place]) for each in [[*columns], *rows]))
        table.add_column(name.capitalize(), width=room, overflow="fold")
        width += room + 1
    table.add_column(last.capitalize(), ratio=1, min_width=_WIDEST)
    for row in rows:
        table.add_row(*map(Text, row))
    console = Console(highlight=False, markup=False, emoji=False, soft_wrap=False)
    console.width = max(console.width, width)
    with console.capture() as captured:
        console.print(table if table.row_count else "Nothing.")
    yield "".join(f"{each.rstrip()}\n" for each in captured.get().splitlines())
