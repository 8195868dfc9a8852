from __future__ import annotations

import pytest

from quoted import quoted_characters


def quoted(text: str) -> str:
    return "".join(
        character if at in quoted_characters(text) else " " for at, character in enumerate(text)
    ).strip()


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("“We stay,” she said.", "We stay,"),
        ('"We stay," she said.', "We stay,"),
        ("''We stay,'' she said.", "We stay,"),
        ("The mayor's aide didn't call it 'closed'.", ""),
        ("Nothing is said here.", ""),
    ],
)
def test_what_stands_between_double_marks_is_quoted(text: str, inside: str) -> None:
    assert quoted(text) == inside


@pytest.mark.parametrize(("opening", "closing"), [("“", "”"), ('"', '"'), ("''", "''")])
def test_a_quotation_runs_over_paragraphs_that_open_with_a_mark(opening: str, closing: str) -> None:
    text = f"{opening}One.\n\n{opening}Two.{closing}\n\nThree."
    inside = {text[at] for at in quoted_characters(text)}
    assert set("OneTw.") <= inside
    assert "h" not in inside


def test_a_mark_that_never_closes_ends_with_its_paragraph() -> None:
    assert quoted("“We stay, she said.\nThe road is open.") == "We stay, she said."
