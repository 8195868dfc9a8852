"""`sayso verify`: whether a ledger still holds what was put into it."""

from __future__ import annotations

import sys

import click

from sayso.commands.options import on_ledger, opened
from sayso.exports.plain import one_line


@click.command()
@click.option("--head", metavar="HASH", help="A last hash noted before: it must still be there.")
@on_ledger
def verify(*, head: str | None, ledger: str) -> None:
    """Check a ledger: its file, its log's chain, and every report and decision.

    The exit status is 1 when something is not as it was put in; each such thing is named.
    """
    with opened(ledger) as held:
        found = held.verify(head=head)
    for fault in found.faults:
        click.echo(one_line(fault))
    entries = f"{found.entries:,} entries, the last one {found.head}"
    click.echo(f"{'all is as it was put in' if found.ok else 'not all is as it was'}: {entries}")
    sys.exit(0 if found.ok else 1)
