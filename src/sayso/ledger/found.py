"""What a user names → the reports in it, one after another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from sayso.intake import from_path, from_text
from sayso.intake.gathering import files_of, from_url
from sayso.ledger.adding import Found
from sayso.reading.reading import Reading
from sayso.refusal import Refused
from sayso.report import Report

Source = str | Path | Report | Reading

_URL = re.compile(r"[a-z][a-z0-9+.-]+://\S+", re.IGNORECASE)


def is_address(source: str) -> bool:
    """Whether a source is a URL to fetch: a string that is one, and nothing else.

    >>> is_address("https://example.org/a"), is_address("See https://example.org/a")
    (True, False)
    """
    return _URL.fullmatch(source) is not None


def found_in(
    sources: Iterable[Source],
    *,
    published: str | None = None,
    follow: bool = False,
    ledger: str = "",
) -> Iterator[Found]:
    """The reports and readings of the sources, in order; what cannot be read is a Refused.

    A Path is a file, a folder (all files in it and below, by name) or a pattern with `*`; a string
    is a URL, which is fetched, or a text; `follow` also fetches the page behind each item of a feed
    that has only a summary of it. The files of the `ledger` itself are no reports in a folder.
    """
    own = {Path(ledger + end).absolute() for end in ("", "-wal", "-shm", "-journal")}
    for source in sources:
        if isinstance(source, Report | Reading):
            yield source
        elif isinstance(source, Path):
            for path in files_of(source):
                if isinstance(path, Refused):
                    yield path
                elif path == source or path.absolute() not in own:
                    yield from from_path(path, published=published)
        elif is_address(source):
            yield from from_url(source, published=published, follow=follow)
        else:
            yield _text(source, published)


def _text(text: str, published: str | None) -> Report | Refused:
    try:
        return from_text(text, published=published)
    except Refused as refused:
        return refused
