from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.intake.canonical import canonical, is_blank

ANY_TEXT = st.text(st.characters(exclude_categories=()))


def test_nul_and_lone_surrogates_become_one_character_each_and_are_noted() -> None:
    text, notes = canonical("The\x00 mayor\ud800 said.")
    assert text == "The\ufffd mayor\ufffd said."
    assert notes == (
        "2 characters that no text can hold (NUL or lone surrogate) replaced by U+FFFD",
    )


@pytest.mark.parametrize(
    "text",
    [
        "Line\r\nends\rstay\n",
        "e\u0301 stays two",
        "👩‍🚀 and 🇸🇪",
        "\u202eright to left",
        "\ufeffmark",
    ],
)
def test_everything_else_stays(text: str) -> None:
    assert canonical(text) == (text, ())


@given(ANY_TEXT)
def test_the_canonical_text_is_as_long_and_has_a_utf8_form(text: str) -> None:
    kept, _ = canonical(text)
    assert len(kept) == len(text)
    assert kept.encode().decode() == kept
    assert canonical(kept) == (kept, ())


@pytest.mark.parametrize("text", ["", " \r\n\t", "\ufeff\u200b", "\ufffd\ufffd"])
def test_what_shows_nothing_is_blank(text: str) -> None:
    assert is_blank(text)


def test_a_full_stop_is_something() -> None:
    assert not is_blank(" . ")
