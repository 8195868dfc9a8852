from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from rich.cells import cell_len

from sayso import Reading
from sayso.actor import Actor
from sayso.exports import Options, export

if TYPE_CHECKING:
    from conftest import ReadingOf


def shown(*readings: Reading, width: int = 80, colour: bool = False) -> str:
    return "".join(export("table", readings, options=Options(width=width, colour=colour)))


def test_80_columns(known: Reading) -> None:
    assert shown(known).splitlines() == [
        "Harbour bridge to reopen in May, minister says",
        "Larkspur Courier · 2025-01-14 · 5 claims · report bridge",
        "",
        "Speaker                Cue           Content                 Stance    Certainty",
        "─" * 80,
        "Transport Minister A…  said          the harbour bridge wo…  promises  certain",
        'Adaeze Brandt          told          "We have replaced eve…  asserts   certain',
        "Port officials         cautioned     engineers had warned …  asserts   certain",
        "└ engineers, Port of…  had warned …  further delays          denies    possible",
        "no source named        It is alleg…  two reports were with…  asserts   55–80 %",
        "",
        "contested  the bridge",
        "  supports: Adaeze Brandt; denies: engineers, Port officials",
    ]


def test_140_columns_have_room_for_the_day(known: Reading) -> None:
    lines = shown(known, width=140).splitlines()
    assert lines[3].split() == ["Speaker", "Cue", "Content", "Stance", "Certainty", "Said"]
    assert lines[5].split() == [
        *("Transport Minister Adaeze Brandt said the harbour bridge would reopen in May".split()),
        *("promises", "certain", "2025-01-14"),
    ]
    assert "…  " not in "\n".join(lines[5:6] + lines[7:8])


def test_what_no_step_has_found_takes_no_room(bridge: Reading) -> None:
    lines = shown(bridge, width=140).splitlines()
    assert lines[3].split() == ["Speaker", "Cue", "Content"]
    assert '"We have replaced every cable," … "It will carry trams again."' in lines[6]


def test_a_long_matter_is_cut_and_who_is_on_which_side_is_not(known: Reading) -> None:
    about = replace(known.propositions[0], about="bridge " * 30, claims={"c5": "related"})
    lines = shown(replace(known, propositions=(about,))).splitlines()
    assert lines[-2].startswith("contested  bridge bridge")
    assert lines[-2].endswith("…")
    assert lines[-1] == "  related: no source named"


def test_a_name_stands_beside_words_that_do_not_hold_it(reading_of: ReadingOf) -> None:
    reading = reading_of("She said no", {"source": "She", "cue": "said", "content": "no"})
    actor = Actor(id="a", name="Ilse Varn", kind="person")
    claim = replace(reading.claims[0], speakers=(actor,))
    assert "Ilse Varn (She)" in shown(replace(reading, claims=(claim,)))


@pytest.mark.parametrize("width", [48, 60, 80, 100, 140, 200])
def test_no_line_is_wider_than_the_screen(known: Reading, width: int) -> None:
    assert max(cell_len(line) for line in shown(known, width=width).splitlines()) <= width


def test_a_long_title_is_shown_whole(reading_of: ReadingOf) -> None:
    title = "Harbour bridge to reopen in May, minister says; engineers and port officials doubt it"
    lines = shown(reading_of("Nobody spoke.", title=title)).splitlines()
    assert " ".join(lines[:2]) == title


def test_wide_letters_keep_the_columns_straight(reading_of: ReadingOf) -> None:
    made = {"source": "田中大臣", "cue": "said", "content": "💩 happens"}
    reading = reading_of("田中大臣 said 💩 happens", made)
    claim = replace(reading.claims[0], stance="asserts")
    lines = shown(replace(reading, claims=(claim,))).splitlines()
    head, row = lines[3], lines[5]
    assert cell_len(row[: row.index("said")]) == head.index("Cue")
    assert cell_len(row[: row.index("asserts")]) == head.index("Stance")


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
