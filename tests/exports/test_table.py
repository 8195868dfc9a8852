from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from rich.cells import cell_len

from sayso import Reading
from sayso.exports import Options, export

if TYPE_CHECKING:
    from conftest import ReadingOf


def shown(*readings: Reading, width: int = 80, colour: bool = False) -> str:
    return "".join(export("table", readings, options=Options(width=width, colour=colour)))


def test_80_columns(bridge: Reading) -> None:
    assert shown(bridge).splitlines() == [
        "Harbour bridge to reopen in May, minister says",
        "Larkspur Courier · 2025-01-14 · 5 claims · report bridge",
        "",
        "Source                    Cue            Content                        Quote",
        "─" * 80,
        "Transport Minister Adae…  said           the harbour bridge would reo…  indirect",
        'Brandt                    told           "We have replaced every cabl…  direct',
        "Port officials            cautioned      engineers had warned of furt…  indirect",
        "└ engineers               had warned of  further delays                 indirect",
        "no source named           It is alleged  two reports were withheld      indirect",
    ]


def test_140_columns_show_whole_contents(bridge: Reading) -> None:
    text = shown(bridge, width=140)
    assert "Transport Minister Adaeze Brandt  said" in text
    assert '"We have replaced every cable," … "It will carry trams again."' in text
    assert "…  " not in text


@pytest.mark.parametrize("width", [48, 60, 80, 100, 140, 200])
def test_no_line_is_wider_than_the_screen(bridge: Reading, width: int) -> None:
    assert max(cell_len(line) for line in shown(bridge, width=width).splitlines()) <= width


def test_a_long_title_is_shown_whole(reading_of: ReadingOf) -> None:
    title = "Harbour bridge to reopen in May, minister says; engineers and port officials doubt it"
    lines = shown(reading_of("Nobody spoke.", title=title)).splitlines()
    assert " ".join(lines[:2]) == title


def test_wide_letters_keep_the_columns_straight(reading_of: ReadingOf) -> None:
    claim = {"source": "田中大臣", "cue": "said", "content": "💩 happens"}
    lines = shown(reading_of("田中大臣 said 💩 happens", claim)).splitlines()
    head, row = lines[3], lines[5]
    assert cell_len(row[: row.index("said")]) == head.index("Cue")
    assert cell_len(row[: row.index("indirect")]) == head.index("Quote")


def test_colour_only_where_it_is_wanted(bridge: Reading, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b" not in shown(bridge)
    assert "\x1b[" in shown(bridge, colour=True)


def test_a_report_cannot_steer_the_terminal(reading_of: ReadingOf) -> None:
    text = "The \x1b[2Jminister\x07 \x9b31msaid\u202e [bold]no[/bold] :smile:"
    claim = {
        "source": "The \x1b[2Jminister\x07",
        "cue": "\x9b31msaid\u202e",
        "content": "[bold]no[/bold] :smile:",
    }
    out = shown(reading_of(text, claim, title="\x1b]0;x\x07 [red]title"), width=140)
    assert not {"\x1b", "\x07", "\x9b", "\u202e"} & set(out)
    assert "[bold]no[/bold] :smile:" in out
    assert "[red]title" in out


def test_what_the_report_lacks_is_not_made_up(reading_of: ReadingOf) -> None:
    assert shown(reading_of("Nobody spoke.")).splitlines() == [
        "Untitled report",
        "no claims · report made",
    ]


def test_what_intake_left_out_is_said(reading_of: ReadingOf) -> None:
    reading = reading_of("x", notes=("2 pages held no text",), encoding="cp1252")
    assert "Note: 2 pages held no text" in shown(reading)


def test_reports_are_set_apart(bridge: Reading) -> None:
    assert shown(bridge, bridge) == shown(bridge) + "\n" + shown(bridge)
