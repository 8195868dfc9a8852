from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sayso.intake.lines import lines


def test_a_line_has_no_blanks_around_it() -> None:
    text = "  Bridge opens \r\n\tThe mayor said so.  "
    assert [line.of(text) for line in lines(text)] == ["Bridge opens", "The mayor said so."]


def test_lines_end_with_any_line_end() -> None:
    assert len(list(lines("one\ntwo\r\nthree\rfour\u2028five"))) == 5


def test_a_line_above_a_blank_line_stands_alone_and_the_last_does_not() -> None:
    found = lines("Bridge opens\r\n \r\nThe mayor said so.\r\nIt rained.\n\n")
    assert [line.alone for line in found] == [True, False, False]


def test_a_text_without_lines_has_none() -> None:
    assert list(lines(" \n\r\n ")) == []


@given(st.text(alphabet="ab \t\r\n\u2028", max_size=60))
def test_all_that_is_not_blank_is_in_a_line(text: str) -> None:
    kept = "".join(line.of(text) for line in lines(text))
    assert [char for char in kept if not char.isspace()] == [
        char for char in text if not char.isspace()
    ]
