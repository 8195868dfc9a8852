from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.exports.plain import one_line

UNSAFE = {"Cc", "Cs"}
REORDERING = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@given(st.text(st.characters()))
def test_nothing_that_steers_a_terminal_is_left(text: str) -> None:
    line = one_line(text)
    assert not any(unicodedata.category(mark) in UNSAFE for mark in line)
    assert not REORDERING & set(line)
    assert line.encode("utf-8").decode("utf-8") == line


@pytest.mark.parametrize("text", ["Größe", "💩 said", "قال الوزير", "👩‍👩‍👧", "e\u0301"])
def test_letters_stay_as_they_are(text: str) -> None:
    assert one_line(text) == text
