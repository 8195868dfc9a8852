from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[..., list[tuple[str, str, str]]]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Buses to Kargul run every Tuesday.", "every Tuesday", "XXXX-WXX-2"),
        ("Buses run on Tuesdays.", "Tuesdays", "XXXX-WXX-2"),
        ("Buses run on Tuesday nights.", "Tuesday nights", "XXXX-WXX-2TNI"),
        ("Buses run each Friday evening.", "each Friday evening", "XXXX-WXX-5TEV"),
        ("Buses run daily.", "daily", "P1D"),
        ("The fair is held annually.", "annually", "P1Y"),
        ("The fair is held every two years.", "every two years", "P2Y"),
        ("The fair is held every other week.", "every other week", "P2W"),
        ("The fair is held every few weeks.", "every few weeks", "PXW"),
        ("The fair is held each July.", "each July", "XXXX-07"),
        ("The fair is held every summer.", "every summer", "XXXX-SU"),
        ("Guards change every morning.", "every morning", "XXXX-XX-XXTMO"),
        ("Guards change three times a day.", "three times a day", "P1D"),
    ],
)
def test_a_set_has_its_value(told: Told, text: str, words: str, value: str) -> None:
    assert told(text) == [(words, "SET", value)]


def test_a_newspaper_called_daily_is_no_set(told: Told) -> None:
    assert told("The Daily Courier and the Marou Weekly Star reported it.") == []
    assert told("Daily rations were cut.") == [("Daily", "SET", "P1D")]
