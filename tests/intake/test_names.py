from __future__ import annotations

import pytest

from sayso.intake.names import is_name, is_shouted


@pytest.mark.parametrize(
    "words",
    ["Jane Doe", "J. R. Lark", "Ana de la Vale", "Said al-Lark", "O'Lark", "Zoë Düval-Ønes"],
)
def test_names(words: str) -> None:
    assert is_name(words, most=4)


@pytest.mark.parametrize(
    "words", ["", "jane doe", "Jane said", "Jane D0e", "van", "Jane de", "A B C D E"]
)
def test_other_words(words: str) -> None:
    assert not is_name(words, most=4)


@pytest.mark.parametrize("words", ["PORT VALE", "McVALE", "ST. LARK", "ÎLE-DU-NORD"])
def test_shouted(words: str) -> None:
    assert is_shouted(words)


@pytest.mark.parametrize("words", ["Port Vale", "UN", "", "PORT Vale"])
def test_not_shouted(words: str) -> None:
    assert not is_shouted(words)
