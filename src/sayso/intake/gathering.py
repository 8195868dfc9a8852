"""What a user names (files, folders, patterns, URLs) → the reports in it, one after another."""

from __future__ import annotations

import glob
import io
import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from sayso.intake.assets import is_asset
from sayso.intake.feeding import item_report, link_of
from sayso.intake.fetching import Fetched, Fetcher
from sayso.intake.forms import form_of
from sayso.intake.page import Given
from sayso.intake.sources import from_path, reports_in
from sayso.intake.worker import shared
from sayso.refusal import Refused
from sayso.report import Report

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:/{1,2}")


def sources(
    named: Iterable[str | Path],
    *,
    published: str | None = None,
    follow: bool = False,
    fetcher: Fetcher | None = None,
) -> Iterator[Report | Refused]:
    """The reports of everything that is named, in its order; what cannot be read is a Refused.

    A string that begins with a scheme is a URL, which is fetched because it was named; anything
    else is a path: a file, a folder (all that is in it and below, by name, but hidden files, links,
    pictures, styles and programs), or a pattern with `*`, `?` or `[…]`. `follow` fetches the page
    behind each item of a feed that has only a summary of it. Raises ValueError when `published` is
    no date.
    """
    for each in named:
        if isinstance(each, str) and is_url(each):
            yield from from_url(each, published=published, follow=follow, fetcher=fetcher)
        else:
            for found in files_of(Path(each)):
                yield from (
                    [found] if isinstance(found, Refused) else from_path(found, published=published)
                )


def is_url(named: str) -> bool:
    """Whether a name is a URL, of whatever scheme, and no path.

    >>> is_url("https://larkspur.example/a"), is_url("file:///etc/hosts"), is_url("C:/news.txt")
    (True, True, False)
    """
    return _SCHEME.match(named) is not None and not Path(named).exists()


def from_url(
    url: str,
    *,
    published: str | None = None,
    follow: bool = False,
    fetcher: Fetcher | None = None,
) -> Iterator[Report | Refused]:
    """Fetch a URL and read what is there: a page, a PDF, a feed, JSONL or an archive.

    See `sources` for `follow`, and `sayso.intake.fetching` for what protects the network that this
    machine stands in. Raises ValueError when `published` is no date.
    """
    given = Given(published=published)
    fetcher = fetcher or Fetcher()
    try:
        yield from fetched_reports(
            fetcher.fetch(url), given, name=url, fetcher=fetcher, follow=follow
        )
    except Refused as refused:
        yield refused


def fetched_reports(
    fetched: Fetched, given: Given, *, name: str, fetcher: Fetcher, follow: bool
) -> Iterator[Report | Refused]:
    """The reports in what was fetched."""
    data = fetched.data or b""
    given = Given(published=given.published, outlet=given.outlet, url=fetched.url)
    if follow and form_of(data[:65_536], fetched.url) == "feed":
        for item in shared().items(data):
            yield from followed(item, given, name=name, fetcher=fetcher)
    else:
        yield from reports_in(io.BytesIO(data), given, name=name, sent=fetched.sent)


def followed(
    item: dict[str, object], given: Given, *, name: str, fetcher: Fetcher
) -> Iterator[Report | Refused]:
    """The page behind a feed's item; the item itself when it is whole or leads nowhere."""
    link = link_of(item, given.url)
    if item["whole"] or link is None:
        yield item_report(item, given, name=name)
        return
    own = Given(published=str(item["published"]) if item["published"] else given.published)
    try:
        fetched = fetcher.fetch(link)
    except Refused as refused:
        yield refused
        return
    yield from fetched_reports(fetched, own, name=link, fetcher=fetcher, follow=False)


def files_of(path: Path) -> Iterator[Path | Refused]:
    """The file, or the files of a folder or a pattern, by name."""
    if path.is_dir():
        yield from _below(path)
    elif not path.exists() and glob.has_magic(str(path)):
        matched = sorted(glob.glob(str(path), recursive=True))  # noqa: PTH207  Path.glob wants a folder
        if not matched:
            yield Refused("missing", "no file fits the pattern", name=str(path))
        for each in matched:
            yield from files_of(Path(each))
    else:
        yield path


def _below(folder: Path) -> Iterator[Path | Refused]:
    """Links are refused: a folder that was unpacked may point anywhere, and in circles."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield Refused("missing", f"cannot be opened: {error.strerror}", name=str(folder))
        return
    for entry in entries:
        if is_asset(entry.name):
            continue
        if entry.is_symlink():
            yield Refused("link", "a symbolic link in a folder", name=entry.path)
        elif entry.is_dir(follow_symlinks=False):
            yield from _below(Path(entry.path))
        elif entry.is_file(follow_symlinks=False):
            yield Path(entry.path)
