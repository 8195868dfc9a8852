"""`sayso threshold`: from which score on claims make one proposition."""

from __future__ import annotations

import click

from sayso.commands.options import on_ledger, opened


@click.command()
@click.argument("score", type=float, required=False)
@click.option("--default", "default", is_flag=True, help="Go back to sayso's own.")
@on_ledger
def threshold(*, score: float | None, default: bool, ledger: str) -> None:
    """Show from which score on claims make one proposition, or move it to SCORE.

    All propositions are then made anew, without reading again: a higher one makes them smaller and
    surer, a lower one larger. What people decided stays above it.
    """
    if score is not None and default:
        raise click.UsageError("Either a SCORE or --default.")
    with opened(ledger) as held:
        if score is not None or default:
            held.move_threshold(score)
        click.echo(f"{held.threshold:g}")
