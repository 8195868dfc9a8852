"""One JSON object for one report, an array of them for several (docs/json.md)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import Any

from sayso.exports.options import Options
from sayso.reading.reading import Reading

# Legal in JSON as they are, but they steer terminals, end lines in some readers, or have no UTF-8.
_UNSAFE = re.compile("[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def write(readings: Iterable[Reading], options: Options) -> Iterator[str]:
    """An array; for `options.single` the object alone, unless there turn out to be several."""
    readings = iter(readings)
    head = list(islice(readings, 2)) if options.single else []
    if options.single and len(head) < 2:
        yield from (dumps(reading.to_dict(), indent=2) + "\n" for reading in head)
        return
    yield "["
    for number, reading in enumerate(chain(head, readings)):
        # No string of JSON holds a raw line break, so this indents structure only.
        indented = dumps(reading.to_dict(), indent=2).replace("\n", "\n  ")
        yield ("," if number else "") + "\n  " + indented
    yield "\n]\n"


def dumps(value: Any, *, indent: int | None = None) -> str:  # noqa: ANN401 - what json takes
    r"""JSON in UTF-8's letters, with an escape for each character that is not plain text.

    >>> dumps({"text": "Größe\u202e"})
    '{"text": "Größe\\u202e"}'
    """
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=indent)
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
