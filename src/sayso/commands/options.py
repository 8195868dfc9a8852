"""Options that several commands share, and what becomes of a ledger that says no."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

import click

from sayso.exports.plain import one_line
from sayso.refusal import Refused

if TYPE_CHECKING:
    from sayso.ledger.ledger import Ledger

F = TypeVar("F", bound=Callable[..., Any])

FORMATS = ("table", "json", "jsonl", "csv", "csv-safe")


def day(_context: click.Context, _option: click.Parameter, value: str | None) -> str | None:
    """The date in ISO 8601's extended form, YYYY-MM-DD."""
    try:
        return value and date.fromisoformat(value).isoformat()
    except ValueError:
        raise click.BadParameter(f"{value!r} is no date like 2024-10-14.") from None


def on_ledger(command: F) -> F:
    """Give a command the option that names its ledger."""
    return click.option(
        "--ledger",
        metavar="FILE|URL",
        default="sayso.db",
        show_default=True,
        envvar="SAYSO_LEDGER",
        show_envvar=True,
        help="The ledger: a file, or a postgresql:// URL.",
    )(command)


def by_reader(command: F) -> F:
    """Give a command the option that names the reader."""
    return click.option(
        "--reader", default="default", show_default=True, help="default, or accurate: slower."
    )(command)


def in_format(command: F) -> F:
    """Give a command the option that says how its answer is written."""
    return click.option(
        "--format",
        "format_",
        type=click.Choice(FORMATS),
        default="table",
        show_default=True,
        help="How the answer is written.",
    )(command)


def by_somebody(command: F) -> F:
    """Give a command the options that every decision has."""
    command = click.option("--note", help="Why, in a few words; kept with the decision.")(command)
    return click.option(
        "--who",
        envvar="SAYSO_USER",
        show_envvar=True,
        help="Who decides; your account's name unless given.",
    )(command)


class Refusals:
    """Names each refused input on standard error, and counts them."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, refused: Refused) -> None:
        """Name one."""
        self.count += 1
        click.echo(one_line(f"sayso: refused {refused}"), err=True)


@contextmanager
def opened(where: str, *, create: bool = False) -> Iterator[Ledger]:
    """The ledger of a command; what it refuses ends the command in words."""
    from sayso.ledger.errors import Busy, Conflict, LedgerError
    from sayso.ledger.ledger import Ledger

    try:
        with Ledger(where, create=create) as ledger:
            yield ledger
    except (LedgerError, ValueError) as error:
        kind = click.ClickException if isinstance(error, Busy | Conflict) else _Wrong
        raise kind(one_line(str(error))) from error


class _Wrong(click.ClickException):
    """Wrong usage: what was asked for is not there, or cannot be."""

    exit_code = 2
