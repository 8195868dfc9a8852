"""The rows of `csv` for a spreadsheet: no cell of a report's text can become a formula."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator

from sayso.exports.csv import COLUMNS, Cell, line, rows
from sayso.exports.options import Options
from sayso.reading.reading import Reading

# OWASP, "CSV injection": what spreadsheets take for a formula's first character, in any width.
_FORMULA = tuple("=+-@\t\r\n;|%＝＋－＠")
# Without it Excel takes UTF-8 for the machine's old code page.
_BYTE_ORDER_MARK = "\ufeff"


def write(readings: Iterable[Reading], options: Options) -> Iterator[str]:  # noqa: ARG001
    """The lines of `csv`, every text quoted and, where it could be a formula, after a `'`."""
    yield _BYTE_ORDER_MARK + line(COLUMNS, quoting=csv.QUOTE_NONNUMERIC)
    for reading in readings:
        for row in rows(reading):
            yield line(map(guarded, row), quoting=csv.QUOTE_NONNUMERIC)


def guarded(cell: Cell) -> Cell:
    """The cell with a `'` before it if a spreadsheet could take it for a formula.

    >>> guarded("=1+1"), guarded("said"), guarded(-1)
    ("'=1+1", 'said', -1)
    """
    if isinstance(cell, str) and cell.lstrip(" \xa0\u200b\ufeff").startswith(_FORMULA):
        return f"'{cell}"
    return cell
