"""The commands on a ledger, one file a command; each is one call of the library."""

from __future__ import annotations

import click

from sayso.commands.adding import add
from sayso.commands.deciding import accept, flag, merge, reject, split, undo
from sayso.commands.exporting import export
from sayso.commands.grouping import threshold
from sayso.commands.listing import (
    actors,
    claims,
    decisions,
    pending,
    propositions,
    reports,
    search,
)
from sayso.commands.showing import show
from sayso.commands.verifying import verify
from sayso.commands.watching import watch

COMMANDS: tuple[click.Command, ...] = (
    add,
    claims,
    propositions,
    actors,
    reports,
    show,
    search,
    pending,
    accept,
    reject,
    flag,
    merge,
    split,
    undo,
    decisions,
    threshold,
    verify,
    export,
    watch,
)

__all__ = ["COMMANDS"]
