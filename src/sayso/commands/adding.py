"""`sayso add`: read into a ledger."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from sayso.commands.options import Refusals, by_reader, day, on_ledger, opened


@click.command()
@click.argument("sources", metavar="PATH|URL...", nargs=-1)
@on_ledger
@click.option(
    "--published",
    metavar="DATE",
    callback=day,
    help="The day the reports were published; a JSONL record's own goes before it.",
)
@click.option(
    "--workers",
    type=click.IntRange(min=1),
    show_default="one a core",
    help="Processes that read at once.",
)
@click.option(
    "--follow", is_flag=True, help="Fetch the page behind each item of a feed that only sums it up."
)
@click.option(
    "--again", is_flag=True, help="Read anew what another version of the reader has read before."
)
@by_reader
def add(  # noqa: PLR0913 - the options, by name
    *,
    sources: tuple[str, ...],
    ledger: str,
    published: str | None,
    workers: int | None,
    reader: str,
    follow: bool,
    again: bool,
) -> None:
    """Read reports into a ledger: files, folders, patterns, JSONL, archives, feeds, URLs.

    With --again also all reports of the ledger that another version of the reader has read; then
    no PATH is needed. What people decided stays above what is read.

    What the ledger holds already adds nothing, so that a run that was broken off may be started
    again. The exit status is 0 when all was read, 1 when some input was refused, 2 on wrong usage.
    """
    if not sources and not again:
        raise click.UsageError("Missing argument 'PATH|URL...'.")
    refused = Refusals()
    from sayso.ledger.found import is_address

    named = [each if is_address(each) else Path(each) for each in sources]
    with opened(ledger, create=not again) as held:
        if again:
            anew = held.read_again(
                workers=workers, reader=reader, progress=sys.stderr.isatty(), refused=refused
            )
            click.echo(f"{anew.added:,} reports read again, with {anew.claims:,} claims", err=True)
            if not sources:
                sys.exit(1 if refused.count else 0)
        added = held.add_many(
            named,
            published=published,
            workers=workers,
            reader=reader,
            follow=follow,
            progress=sys.stderr.isatty(),
            refused=refused,
        )
    known = f", {added.known:,} known before" if added.known else ""
    click.echo(f"{added.added:,} reports added with {added.claims:,} claims{known}", err=True)
    sys.exit(1 if refused.count else 0)
