"""`sayso watch`: new items of feeds, as they come."""

from __future__ import annotations

import click

from sayso.commands.options import Refusals, on_ledger, opened


@click.command()
@click.argument("feeds", metavar="FEED...", nargs=-1, required=True)
@click.option(
    "--every",
    type=click.FloatRange(min=1),
    default=15,
    show_default=True,
    help="Minutes between two rounds.",
)
@click.option(
    "--rounds", type=click.IntRange(min=1), show_default="for ever", help="How often to ask."
)
@click.option(
    "--follow", is_flag=True, help="Fetch the page behind each item that is only a summary."
)
@on_ledger
def watch(
    *, feeds: tuple[str, ...], every: float, rounds: int | None, follow: bool, ledger: str
) -> None:
    """Read new items of the RSS or Atom FEEDs into a ledger as they come, until Ctrl-C.

    A feed that fails is named, and asked again later.
    """
    refused = Refusals()
    with opened(ledger, create=True) as held:
        steps = held.watch(feeds, every=60 * every, rounds=rounds, follow=follow, refused=refused)
        for step in steps:
            if step.added:
                click.echo(f"{step.added:,} reports added with {step.claims:,} claims", err=True)
