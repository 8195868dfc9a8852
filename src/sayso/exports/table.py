"""Claims for reading in a terminal: one row a claim, cut to the width."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator

from rich.box import SIMPLE_HEAD
from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

from sayso.claim import Claim
from sayso.exports.disputes import disputes
from sayso.exports.options import Options
from sayso.exports.plain import one_line
from sayso.exports.readings import percent, shown_speaker
from sayso.exports.why import explained
from sayso.exports.wording import depths, shown_contents
from sayso.reading.reading import Reading
from sayso.report import Report

# Below this a row holds no words worth reading, and rich would break it over lines.
_NARROWEST = 48
# Shares of the width, in cells of a hundred, tried at 80 and 140 columns: a longer entry is cut, a
# shorter one leaves its room to the content.
_SHARES = {"Speaker": 27, "Cue": 15, "Stance": 12, "Certainty": 13, "Said": 8}
_WIDE = 110  # from here on there is room for the day
# Beside the word: what is unlike a flat assertion is seen at a glance.
_STANCES = {"denies": "red", "doubts": "yellow", "declines": "dim", "threatens": "magenta"}
Row = dict[str, Text]


def write(readings: Iterable[Reading], options: Options) -> Iterator[str]:
    """A header and a table for each reading."""
    for number, reading in enumerate(readings):
        yield ("\n" if number else "") + _shown(reading, options)


def _shown(reading: Reading, options: Options) -> str:
    console = Console(
        file=io.StringIO(),
        width=options.width,
        force_terminal=options.colour,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )
    console.width = max(console.width, _NARROWEST)
    with console.capture() as captured:
        for line in _header(reading):
            console.print(line)
        if reading.claims:
            console.print()
        if reading.claims and options.why:
            for part in explained(reading):
                console.print(part)
        elif reading.claims:
            console.print(_table(reading, console.width))
        if reading.propositions:
            console.print()
        for line in disputes(reading, console.width):
            console.print(line)
    return "".join(f"{line.rstrip()}\n" for line in captured.get().splitlines())


def _header(reading: Reading) -> Iterator[Text]:
    report = reading.report
    yield Text(one_line(report.title or "Untitled report"), style="bold")
    yield Text(" · ".join(_facts(report, len(reading.claims))), style="dim")
    for note in report.notes:
        yield Text(f"Note: {one_line(note)}", style="yellow")


def _facts(report: Report, claims: int) -> Iterator[str]:
    for fact in (report.outlet, report.published):
        if fact:
            yield one_line(fact)
    yield "1 claim" if claims == 1 else f"{claims or 'no'} claims"
    yield f"report {one_line(report.id)}"
    if report.encoding_guessed:
        yield f"encoding guessed: {report.encoding}"


def _table(reading: Reading, width: int) -> Table:
    text, deep = reading.report.text, depths(reading.claims)
    rows = [_row(text, claim, deep[claim.id]) for claim in reading.claims]
    table = Table(
        box=SIMPLE_HEAD,
        show_edge=False,
        pad_edge=False,
        padding=(0, 1, 0, 0),
        header_style="dim",
        width=width,
    )
    for name in _columns(rows, width):
        room = None if name == "Content" else _room(rows, name, width)
        table.add_column(name, width=room, ratio=None if room else 1)
    for column in table.columns:
        column.no_wrap, column.overflow = True, "ellipsis"
    for row in rows:
        table.add_row(*(row[str(column.header)] for column in table.columns))
    return table


def _columns(rows: list[Row], width: int) -> Iterator[str]:
    """The columns in their order, without those of which no claim has anything to show."""
    for name in rows[0]:
        if name == "Said" and width < _WIDE:
            continue
        if name in ("Speaker", "Cue", "Content") or any(row[name].plain for row in rows):
            yield name


def _row(text: str, claim: Claim, depth: int) -> Row:
    indent = "  " * (depth - 1) + "└ " if depth else ""
    named = claim.source or claim.speakers
    speaker = Text.assemble(
        (indent, "dim"),
        (one_line(shown_speaker(text, claim)), "bold" if named else "dim italic"),
    )
    stance = claim.stance or ""
    return {
        "Speaker": speaker,
        "Cue": Text(one_line(claim.cue.of(text)), style="cyan"),
        "Content": Text(one_line(shown_contents(text, claim))),
        "Stance": Text(stance, style=_STANCES.get(stance, "")),
        "Certainty": Text(_sure(claim), style="" if _sure(claim) == "certain" else "yellow"),
        "Said": Text(claim.said.value if claim.said else "", style="dim"),
    }


def _sure(claim: Claim) -> str:
    """The likelihood where the words give one, else the level."""
    if claim.certainty is None:
        return ""
    likelihood = claim.certainty.likelihood
    return percent(likelihood) if likelihood else claim.certainty.level


def _room(rows: list[Row], name: str, width: int) -> int:
    """Cells for a column: what its longest entry takes, at least its head, at most its share."""
    longest = max(cell_len(row[name].plain) for row in rows)
    return max(min(width * _SHARES[name] // 100, longest), len(name))
