"""What a view shows, as a file."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from http import HTTPStatus
from typing import TypeVar

from starlette.exceptions import HTTPException
from starlette.responses import Response, StreamingResponse

TYPES = {
    "csv": "text/csv; charset=utf-8",
    "csv-safe": "text/csv; charset=utf-8",
    "json": "application/json",
    "jsonl": "application/x-ndjson",
}
_NOT_NAME = re.compile(r"[^A-Za-z0-9_-]+")
T = TypeVar("T")


def downloaded(form: str, name: str, write: Callable[[str, T], Iterable[str]], what: T) -> Response:
    """`what` as `write` puts it in the format `form`, sent piece by piece. Raises 404."""
    if form not in TYPES:
        raise HTTPException(HTTPStatus.NOT_FOUND, f"There is no format called {form!r} here.")
    called = f"{file_name(name)}.{form.removesuffix('-safe')}"
    return StreamingResponse(
        _encoded(write(form, what)),
        media_type=TYPES[form],
        headers={"Content-Disposition": f'attachment; filename="{called}"'},
    )


def file_name(name: str) -> str:
    """A name that is safe on every system.

    >>> file_name("../a report; é")
    '_a_report_'
    """
    return _NOT_NAME.sub("_", name)[:60] or "sayso"


def _encoded(pieces: Iterable[str]) -> Iterator[bytes]:
    return (piece.encode("utf-8", "backslashreplace") for piece in pieces)
