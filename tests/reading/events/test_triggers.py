from __future__ import annotations

import pytest

from sayso.reading.events.sentence import sentences
from sayso.reading.events.triggers import Trigger, triggers

SHOWN = [
    ("Norland attacked Sudmark.", "ASSAULT"),
    ("Norland attacks Sudmark.", "ASSAULT"),
    ("The attack on Sudmark failed.", "ASSAULT"),
    ("Norland lifted sanctions on Sudmark.", "CONCEDE"),
    ("Sanctions on Sudmark were lifted.", "SANCTION CONCEDE"),
    ("Norland pulled out of the talks.", "SANCTION"),
    ("Norland pulled troops out of Sudmark.", "RETREAT"),
    ("The strike leaders rested.", ""),
    ("Norland Attacks Sudmark Over Fishing", "ASSAULT"),
    ("Attack Street is closed.", ""),
    ("He drives a bus.", ""),
    ("Norland is accused of shelling a market.", "ACCUSE ASSAULT"),
    ("The shelling of a market went on.", "ASSAULT"),
    ("The detained drivers waited.", ""),
    ("Norland ordered the daily paper to close.", "REQUEST"),
]


def found(text: str) -> list[Trigger]:
    return [each for tokens in sentences(text, 0, len(text)) for each in triggers(tokens)]


@pytest.mark.parametrize(("text", "kinds"), SHOWN)
def test_words_show_events(text: str, kinds: str) -> None:
    assert [each.type for each in found(text)] == kinds.split()


def test_the_longest_pattern_wins() -> None:
    (trigger,) = found("Norland withdrew its ambassador.")
    assert (trigger.type, trigger.pattern.mode) == ("SANCTION", "withdraw")


@pytest.mark.parametrize(
    ("text", "passive"),
    [
        ("Sudmark was bombed.", True),
        ("Sudmark has been heavily bombed.", True),
        ("Two men killed by guards", True),
        ("Norland bombed Sudmark.", False),
        ("Norland was bombing Sudmark.", False),
    ],
)
def test_the_passive_is_seen(text: str, passive: bool) -> None:
    (trigger,) = found(text)
    assert trigger.passive is passive


def test_a_long_text_takes_time_in_line_with_its_length() -> None:
    assert len(found("Norland attacked Sudmark and Ostland. " * 2000)) == 2000
