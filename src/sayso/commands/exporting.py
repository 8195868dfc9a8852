"""`sayso export`: all of a ledger in one format."""

from __future__ import annotations

import click

from sayso.commands.options import on_ledger, opened
from sayso.commands.writing import write
from sayso.exports import FORMATS
from sayso.exports import export as in_format
from sayso.exports.json import dumps
from sayso.ledger.corrections import corrections

_EVERYTHING, _CORRECTIONS = "ledger", "corrections"


@click.command()
@click.argument(
    "format_", metavar="FORMAT", type=click.Choice([_EVERYTHING, _CORRECTIONS, *FORMATS])
)
@on_ledger
def export(*, format_: str, ledger: str) -> None:
    """Write all readings in FORMAT, as people corrected them, or the whole ledger.

    FORMAT is one of `sayso read --format`; or `ledger`: JSON lines of readings, duplicates, actors
    and propositions; or `corrections`: JSON lines of the reports of which people decided claims,
    with every claim and what was decided, to train on. The same reports give the same bytes, in
    whatever order they were added.
    """
    with opened(ledger) as held:
        if format_ == _EVERYTHING:
            write(dumps(each) + "\n" for each in held.export())
        elif format_ == _CORRECTIONS:
            write(dumps(each) + "\n" for each in corrections(held))
        else:
            write(in_format(format_, held.readings()))
