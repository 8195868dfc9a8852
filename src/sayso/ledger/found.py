"""What a user names → the reports in it, one after another."""

from __future__ import annotations

import glob
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from sayso.intake import from_path, from_text
from sayso.ledger.adding import Found
from sayso.reading.reading import Reading
from sayso.refusal import Refused
from sayso.report import Report

Source = str | Path | Report | Reading

_URL = re.compile(r"https?://\S+", re.IGNORECASE)


def is_address(source: object) -> bool:
    """Whether a source is a URL to fetch: a string that is one, and nothing else.

    >>> is_address("https://example.org/a"), is_address("See https://example.org/a")
    (True, False)
    """
    return isinstance(source, str) and _URL.fullmatch(source) is not None


def found_in(sources: Iterable[Source], *, published: str | None = None) -> Iterator[Found]:
    """The reports and readings of the sources, in order; what cannot be read is a Refused.

    A Path is a file, a folder (all files in it and below, by name) or a pattern with `*`; a string
    is a URL or a text.
    """
    for source in sources:
        if isinstance(source, Report | Reading):
            yield source
        elif isinstance(source, Path):
            for path in files_of(source):
                yield from from_path(path, published=published)
        elif is_address(source):
            raise NotImplementedError
        else:
            yield _text(source, published)


def files_of(path: Path) -> list[Path]:
    """The file, or the files of a folder or a pattern, by name; without hidden ones."""
    if path.is_dir():
        return [
            each for each in sorted(path.rglob("*")) if each.is_file() and _is_shown(each, path)
        ]
    if not path.exists() and glob.has_magic(str(path)):
        matched = (Path(each) for each in sorted(glob.glob(str(path), recursive=True)))  # noqa: PTH207 - Path.glob wants a folder
        return [each for named in matched for each in files_of(named)] or [path]
    return [path]


def _is_shown(path: Path, folder: Path) -> bool:
    return not any(part.startswith(".") for part in path.relative_to(folder).parts)


def _text(text: str, published: str | None) -> Report | Refused:
    try:
        return from_text(text, published=published)
    except Refused as refused:
        return refused
