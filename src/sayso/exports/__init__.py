"""Readings → text in a named format, one file a format.

Each format's file has a function `write` that takes readings and options and yields pieces of
text, so that a long run is written as it is read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module

from sayso.exports.options import Options
from sayso.reading.reading import Reading

Export = Callable[[Iterable[Reading], Options], Iterator[str]]

# Named, not imported: `--format csv` must not pay for the page's templates.
FORMATS = {
    "table": "sayso.exports.table",
    "json": "sayso.exports.json",
    "jsonl": "sayso.exports.jsonl",
    "csv": "sayso.exports.csv",
    "csv-safe": "sayso.exports.csv_safe",
    "html": "sayso.exports.html",
}


def find(name: str) -> Export:
    """The export called `name`. Raises KeyError when `FORMATS` has no such name."""
    write: Export = import_module(FORMATS[name]).write
    return write


def export(
    name: str, readings: Iterable[Reading], *, options: Options | None = None
) -> Iterator[str]:
    """The readings in the format `name`, piece by piece. Raises KeyError for an unknown name.

    >>> list(export("jsonl", []))
    []
    """
    return find(name)(readings, options or Options())


__all__ = ["FORMATS", "Export", "Options", "export", "find"]
