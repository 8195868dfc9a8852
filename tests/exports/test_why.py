from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rich.cells import cell_len

from sayso import Reading
from sayso.actor import Actor
from sayso.exports import Options, export

if TYPE_CHECKING:
    from conftest import ReadingOf


def explained(reading: Reading, width: int = 140) -> list[str]:
    options = Options(width=width, why=True)
    return "".join(export("table", [reading], options=options)).splitlines()


def test_each_value_has_its_rule_and_its_words(known: Reading) -> None:
    lines = [" ".join(line.split()) for line in explained(known)]
    assert lines[3:11] == [
        "1 Transport Minister Adaeze Brandt said the harbour bridge would reopen in May",
        "source the network's heads “Transport Minister Adaeze Brandt” 36–68",
        "cue the network's heads “said” 69–73",
        "content indirect the network's heads “that the harbour bridge would reopen in May” 85–128",
        (
            "speakers Adaeze Brandt · Transport Minister, person name "
            "“Transport Minister Adaeze Brandt” 36–68"
        ),
        "stance promises content:promise “would” 109–114",
        "certainty certain cue:say",
        "said 2025-01-14 after the cue “on Tuesday” 74–84",
    ]
    assert "events AID (economic): 2025-05 (future) “reopen” 115–121" in lines


def test_what_a_hidden_speaker_tells_is_shown(known: Reading) -> None:
    text = " ".join("\n".join(explained(known)).split())
    assert "anonymity “Port” 216–220 “citing a survey” 232–247" in text


def test_other_claims_go_by_their_number(known: Reading) -> None:
    lines = [line.split() for line in explained(known)]
    assert ["within", "claim", "3", "the", "network's", "heads"] in lines
    assert ["responds_to", "claim", "1"] in lines


def test_whose_hedge_it_is_is_said(known: Reading) -> None:
    text = "\n".join(explained(known))
    assert "probable, 55–80 % (the reporter's words)" in text
    assert "possible (the speaker's words)" in text


def test_no_line_is_wider_than_the_screen(known: Reading) -> None:
    for width in (48, 80, 140):
        assert max(map(cell_len, explained(known, width))) <= width


def test_a_report_cannot_steer_the_terminal(reading_of: ReadingOf) -> None:
    name = "[red]\x1b[2JVarn\u202e"
    reading = reading_of(f"{name} said no", {"source": name, "cue": "said", "content": "no"})
    actor = Actor(id="a", name=name, kind="person", role="\x9bchief", mentions=())
    claim = replace(reading.claims[0], speakers=(actor,), why=(("speakers", "\x1bname"),))
    out = "\n".join(explained(replace(reading, claims=(claim,))))
    assert not {"\x1b", "\x9b", "\u202e"} & set(out)
    assert "[red]" in out
