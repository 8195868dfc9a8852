"""The commands by which a person decides: each adds a row, none changes one."""

from __future__ import annotations

import click

from sayso.commands.options import by_somebody, on_ledger, opened


@click.command()
@click.argument("id_", metavar="ID")
@by_somebody
@on_ledger
def accept(*, id_: str, ledger: str, who: str | None, note: str | None) -> None:
    """Say that the claim ID is read rightly, or that the two of the pair ID are one."""
    with opened(ledger) as held:
        _tell(held.accept(id_, who=who, note=note).id)


@click.command()
@click.argument("id_", metavar="ID")
@by_somebody
@on_ledger
def reject(*, id_: str, ledger: str, who: str | None, note: str | None) -> None:
    """Say that ID is no claim, and leaves its proposition; or that a pair's two are not one."""
    with opened(ledger) as held:
        _tell(held.reject(id_, who=who, note=note).id)


@click.command()
@click.argument("id_", metavar="ID")
@by_somebody
@on_ledger
def flag(*, id_: str, ledger: str, who: str | None, note: str | None) -> None:
    """Mark the claim ID for somebody to look at."""
    with opened(ledger) as held:
        _tell(held.flag(id_, who=who, note=note).id)


@click.command()
@click.argument("ids", metavar="ID ID...", nargs=-1, required=True)
@by_somebody
@on_ledger
def merge(*, ids: tuple[str, ...], ledger: str, who: str | None, note: str | None) -> None:
    """Say that several actors, or several propositions, are one."""
    with opened(ledger) as held:
        _tell(held.merge(*ids, who=who, note=note).id)


@click.command()
@click.argument("id_", metavar="ID")
@click.argument("members", metavar="MEMBER...", nargs=-1, required=True)
@by_somebody
@on_ledger
def split(
    *, id_: str, members: tuple[str, ...], ledger: str, who: str | None, note: str | None
) -> None:
    """Say that each MEMBER is not of ID: claims of a proposition, records of an actor.

    `sayso show ID --format json` lists both.
    """
    with opened(ledger) as held:
        _tell(held.split(id_, members, who=who, note=note).id)


@click.command()
@click.argument("decision", metavar="DECISION")
@by_somebody
@on_ledger
def undo(*, decision: str, ledger: str, who: str | None, note: str | None) -> None:
    """Close a decision, which brings back what was before it.

    Every command that decides prints the id of its decision, and `sayso decisions` lists them. To
    undo an undoing opens the decision again.
    """
    with opened(ledger) as held:
        _tell(held.undo(decision, who=who, note=note).id)


def _tell(decision: str) -> None:
    click.echo(f"decision {decision}")
