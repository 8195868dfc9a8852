"""The commands that list what a ledger holds."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from sayso.commands.columns import columns_of
from sayso.commands.options import day, in_format, on_ledger, opened
from sayso.commands.showing import position_lines
from sayso.commands.writing import write, write_lines, written
from sayso.exports.json import dumps

if TYPE_CHECKING:
    from sayso.ledger.queries.rows import Rows

F = TypeVar("F", bound=Callable[..., Any])

PAGE = 50  # rows of a table; the other formats have everything unless --limit says otherwise
_STANCES = "asserts denies doubts requests promises threatens asks declines".split()
_LEVELS = "certain probable possible unknown".split()
_KINDS = "person organization state unnamed anonymous document report unattributed".split()
_STATUSES = ("uncontested", "contested", "denied only", "single origin", "shifted")
_REVIEWS = ("accepted", "rejected", "corrected", "flagged", "none")


def _paged(command: F) -> F:
    """Give a list its sorting and paging."""
    command = click.option("--after", metavar="PLACE", help="Go on from where a page ended.")(
        command
    )
    command = click.option(
        "--limit",
        type=click.IntRange(min=1),
        show_default=f"{PAGE} in a table, otherwise all",
        help="How many at most.",
    )(command)
    return in_format(on_ledger(command))


def _dated(command: F) -> F:
    command = click.option("--until", metavar="DATE", callback=day, help="Up to this day.")(command)
    return click.option("--since", metavar="DATE", callback=day, help="From this day on.")(command)


def _sorted(*names: str, default: str) -> Callable[[F], F]:
    return click.option(
        "--sort",
        type=click.Choice([sign + name for name in names for sign in ("", "-")]),
        default=default,
        show_default=True,
        help="What the list is sorted by; - reverses.",
    )


@click.command()
@click.option("--actor", metavar="ID", help="Of this actor of the ledger.")
@click.option("--stance", type=click.Choice(_STANCES), help="With this stance.")
@click.option("--certainty", type=click.Choice(_LEVELS), help="As sure as this.")
@click.option("--kind", type=click.Choice(_KINDS), help="Of this kind of speaker.")
@click.option("--relay", metavar="NAME", help="Passed on by this relay.")
@click.option("--outlet", metavar="NAME", help="In reports of this outlet.")
@click.option("--event", metavar="TYPE", help="About an event of this PLOVER type.")
@click.option("--status", type=click.Choice(_STATUSES), help="In a proposition of this status.")
@click.option("--review", type=click.Choice(_REVIEWS), help="What people decided of it.")
@click.option("--report", metavar="ID", help="In this report.")
@click.option("--proposition", metavar="ID", help="In this proposition.")
@click.option("--text", metavar="WORDS", help="With these words.")
@_dated
@_sorted("date", "score", "outlet", "speaker", default="-date")
@_paged
def claims(**options: Any) -> None:  # noqa: ANN401 - click's options, by name
    """List claims, those said last first."""
    _list("claims", options)


@click.command()
@click.option("--status", type=click.Choice(_STATUSES), help="Of this status.")
@click.option("--actor", metavar="ID", help="In which this actor has a claim.")
@click.option("--claims", type=click.IntRange(min=1), help="With at least so many claims.")
@click.option("--positions", is_flag=True, help="Show beneath each who holds what, since when.")
@_dated
@_sorted("date", "claims", "origins", "id", default="-date")
@_paged
def propositions(*, positions: bool, **options: Any) -> None:  # noqa: ANN401
    """List propositions, those with the latest claims first."""
    if positions and options["format_"] == "table":
        _positions(options)
    else:
        _list("propositions", options)


@click.command()
@click.option("--kind", type=click.Choice(_KINDS), help="Of this kind.")
@click.option("--name", metavar="NAME", help="Who goes by this name, spelled so.")
@_sorted("claims", "name", default="-claims")
@_paged
def actors(**options: Any) -> None:  # noqa: ANN401
    """List actors, those with the most claims first."""
    _list("actors", options)


@click.command()
@click.option("--duplicates", is_flag=True, help="List which reports are one text instead.")
@click.option("--outlet", metavar="NAME", help="Of this outlet.")
@click.option("--copies", metavar="ID", help="Copies and versions of this report.")
@click.option("--text", metavar="WORDS", help="With these words.")
@_dated
@_sorted("date", "outlet", "id", default="-date")
@_paged
def reports(*, duplicates: bool, **options: Any) -> None:  # noqa: ANN401
    """List reports, those published last first."""
    if not duplicates:
        _list("reports", options)
        return
    with opened(options["ledger"]) as ledger:
        groups = ledger.duplicates()
    if options["format_"] in {"json", "jsonl"}:
        write([dumps({"duplicates": groups}) + "\n"])
    else:
        write(" ".join(group) + "\n" for group in groups)


@click.command()
@click.argument("text")
@_sorted("date", "score", "outlet", "speaker", default="-date")
@_paged
def search(**options: Any) -> None:  # noqa: ANN401
    """List the claims that hold all the words and "phrases" of TEXT."""
    _list("claims", options)


@click.command()
@click.option("--of", type=click.Choice(("actor", "proposition")), help="Only pairs of these.")
@_sorted("score", default="-score")
@_paged
def pending(**options: Any) -> None:  # noqa: ANN401
    """List the pairs that may be one and wait for a person, the likeliest first.

    `sayso accept` of a pair's id says that its two actors, or what its two claims are about, are
    one; `sayso reject` says that they are not.
    """
    _list("pending_pairs", options)


@click.command()
@click.option("--subject", metavar="ID", help="On this claim, actor, proposition or pair.")
@click.option("--who", metavar="NAME", help="Of this person.")
@click.option("--standing/--undone", default=None, help="Only those not undone, or those undone.")
@_paged
def decisions(**options: Any) -> None:  # noqa: ANN401
    """List what people decided, the latest first."""
    _list("decisions", options)


def _positions(options: dict[str, Any]) -> None:
    """Each proposition with a line for each position."""
    wanted = {
        name: options[name] for name in ("status", "actor", "claims", "since", "until", "sort")
    }
    with opened(options["ledger"]) as ledger:
        page = ledger.propositions(**wanted, members=False).page(
            options["limit"] or PAGE, after=options["after"]
        )
    for entry in page.items:
        write_lines((*position_lines(entry), ""))


def _list(what: str, options: dict[str, Any]) -> None:
    format_, limit = options.pop("format_"), options.pop("limit")
    after, where = options.pop("after"), options.pop("ledger")
    if what == "propositions" and format_ not in {"json", "jsonl"}:
        options["members"] = False
    with opened(where) as ledger:
        rows: Rows[Any] = getattr(ledger, what)(**options)
        columns = columns_of(what, format_)
        if limit is None and after is None and format_ != "table":
            write(written(rows, format_, columns))
            return
        page = rows.page(limit or PAGE, after=after)
        write(written(page.items, format_, columns))
    if page.after is not None and sys.stderr.isatty():
        click.echo(f"There is more: --after {_quoted(page.after)}", err=True)


def _quoted(place: str) -> str:
    from shlex import quote

    return quote(place)
