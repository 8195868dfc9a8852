from __future__ import annotations

import pytest

from sayso.intake.credit import credit


@pytest.mark.parametrize(
    "line",
    [
        "(Reporting by Jane Doe; Editing by John Roe)",
        "(Additional reporting by Jane Doe in Larkspur; writing by John Roe.)",
        "(Writing by Jane Doe)",
    ],
)
def test_the_last_line_may_be_a_credit(line: str) -> None:
    text = f"The mayor said so.\r\n{line}\n\n"
    found = credit(text)
    assert found is not None
    assert found.of(text) == line


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Reporting by Jane Doe shows that the mayor knew.",
        "(Reporting by Jane Doe)\nThe mayor said so.",
        "The mayor (reporting by telephone) said so.",
        "(Laughter)",
    ],
)
def test_other_last_lines_are_none(text: str) -> None:
    assert credit(text) is None
