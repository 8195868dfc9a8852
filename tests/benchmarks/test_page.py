from __future__ import annotations

from page import PAGE, table, written_page


def test_the_page_shows_the_stored_figures() -> None:
    assert PAGE.read_text(encoding="utf-8") == written_page()


def test_a_table_rounds_numbers_to_a_tenth() -> None:
    assert table(("", "F1"), [("sayso", 81.25), ("gold", 12)]) == (
        "|  | F1 |\n|---|--:|\n| sayso | 81.2 |\n| gold | 12 |"
    )
