"""The command line: one command, one library call (docs/cli.md)."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import BinaryIO

import click

import sayso
from sayso.commands import COMMANDS
from sayso.commands.options import by_reader
from sayso.exports import FORMATS, Options, export
from sayso.exports.plain import one_line
from sayso.intake import from_stream
from sayso.pages.command import serve
from sayso.refusal import Refused
from sayso.report import Report

STANDARD_INPUT = "-"
# Formats that come out report by report: on a terminal they are the progress.
_STREAMED = frozenset(FORMATS) - {"html"}


def _day(_context: click.Context, _option: click.Parameter, value: str | None) -> str | None:
    """The date in ISO 8601's extended form, YYYY-MM-DD."""
    try:
        return value and date.fromisoformat(value).isoformat()
    except ValueError:
        raise click.BadParameter(f"{value!r} is no date like 2024-10-14.") from None


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="sayso", message="sayso %(version)s")
def main() -> None:
    """Read news reports and list who said what, in whose words, and where.

    It never says what is true. It says who says so.
    """


@main.command()
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@click.option(
    "--format",
    "format_",
    type=click.Choice(list(FORMATS)),
    default="table",
    show_default=True,
    help="How the claims are shown.",
)
@click.option(
    "--why",
    is_flag=True,
    help="In place of the table, each value with the rule that gave it and the words that show it.",
)
@click.option(
    "--published",
    metavar="DATE",
    callback=_day,
    help="The day the reports were published; a JSONL record's own goes before it.",
)
@click.option(
    "--actors",
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    help="A CSV or JSONL of actors known beforehand: name, aliases, role, state, from, to.",
)
@by_reader
@click.option(
    "--workers",
    type=click.IntRange(min=1),
    show_default="one a core",
    help="Processes that read at once.",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write to this file instead of standard output.",
)
def read(  # noqa: PLR0913 - the options, by name
    *,
    files: tuple[str, ...],
    format_: str,
    why: bool,
    published: str | None,
    actors: Path | None,
    reader: str,
    workers: int | None,
    output: Path | None,
) -> None:
    """Show the claims of each report in FILE...: text, HTML, PDF or JSONL; - is standard input.

    The exit status is 0 when all was read, 1 when some input was refused, 2 on wrong usage.
    """
    _check(files, output)
    if why and format_ != "table":
        raise click.UsageError(f"--why is for the table, not for --format {format_}.")
    refused = _Refusals()
    try:
        readings = sayso.read_many(
            _sources(files, published, refused),
            published=published,
            progress=_shows_progress(files, format_, output),
            workers=workers,
            actors=actors,
            reader=reader,
            refused=refused,
        )
    except Refused as error:
        raise click.BadParameter(one_line(str(error)), param_hint="--actors") from error
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="--reader") from error
    with _opened(output) as out:
        colour = output is None and out.isatty()
        options = Options(colour=colour, single=_is_single(files), why=why)
        _write(out, export(format_, readings, options=options))
    sys.exit(1 if refused.count else 0)


class _Refusals:
    """Names each refused input on standard error, and counts them."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, refused: Refused) -> None:
        self.count += 1
        click.echo(one_line(f"sayso: refused {refused}"), err=True)


def _check(files: tuple[str, ...], output: Path | None) -> None:
    """Stop before any work where the words of the command cannot be meant."""
    if files.count(STANDARD_INPUT) > 1:
        raise click.UsageError("standard input (-) can be read only once.")
    if output is None:
        return
    if not output.parent.is_dir():
        raise click.UsageError(f"there is no folder {str(output.parent)!r} to write to.")
    if output.is_file() and any(Path(file).resolve() == output.resolve() for file in files):
        raise click.UsageError(f"{str(output)!r} would be written over before it is read.")


def _sources(
    files: tuple[str, ...], published: str | None, refused: _Refusals
) -> Iterator[Path | Report]:
    """The files, and in place of `-` the reports on standard input."""
    for file in files:
        if file != STANDARD_INPUT:
            yield Path(file)
            continue
        stream = sys.stdin.buffer
        for found in from_stream(stream, name="standard input", published=published):
            if isinstance(found, Refused):
                refused(found)
            else:
                yield found


def _is_single(files: tuple[str, ...]) -> bool:
    return len(files) == 1 and not files[0].endswith((".jsonl", ".jsonl.gz"))


def _shows_progress(files: tuple[str, ...], format_: str, output: Path | None) -> bool:
    """A bar on a terminal, for more than one report, where it cannot cut into the claims."""
    if not sys.stderr.isatty() or _is_single(files):
        return False
    return output is not None or format_ not in _STREAMED or _stdout_is_file()


def _stdout_is_file() -> bool:
    try:
        return stat.S_ISREG(os.fstat(sys.stdout.fileno()).st_mode)
    except OSError:
        return False


@contextmanager
def _opened(output: Path | None) -> Iterator[BinaryIO]:
    if output is None:
        yield sys.stdout.buffer
        return
    try:
        file = output.open("wb")
    except OSError as error:
        raise click.UsageError(f"cannot write to {str(output)!r}: {error.strerror}.") from error
    with file:
        yield file


def _write(out: BinaryIO, pieces: Iterable[str]) -> None:
    """Bytes, so that line ends and letters are the same on every machine; out as they come."""
    for piece in pieces:
        out.write(piece.encode("utf-8", "backslashreplace"))
        out.flush()


for _command in (*COMMANDS, serve):
    main.add_command(_command)
