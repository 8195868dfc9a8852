from __future__ import annotations

import pytest

from sayso import Reading
from sayso.exports import FORMATS, export, find


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_is_found_and_writes(name: str, bridge: Reading) -> None:
    text = "".join(export(name, iter([bridge])))
    assert "Port officials" in text
    assert text.endswith("\n")


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_readings_give_the_same_text(name: str, bridge: Reading) -> None:
    assert list(export(name, [bridge])) == list(export(name, [bridge]))


@pytest.mark.parametrize("name", FORMATS)
def test_no_reading_is_no_error(name: str) -> None:
    assert isinstance("".join(export(name, [])), str)


def test_an_unknown_format_is_an_error() -> None:
    with pytest.raises(KeyError):
        find("docx")
