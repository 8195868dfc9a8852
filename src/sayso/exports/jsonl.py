"""One JSON object a line for each report, in the order they came (docs/json.md)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sayso.exports.json import dumps
from sayso.exports.options import Options
from sayso.reading.reading import Reading


def write(readings: Iterable[Reading], options: Options) -> Iterator[str]:  # noqa: ARG001
    """A line for each reading."""
    for reading in readings:
        yield dumps(reading.to_dict()) + "\n"
