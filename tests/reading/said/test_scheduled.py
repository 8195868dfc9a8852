from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Said

OF_WHAT_IS_SAID = [
    "[s The dockers of Port Sabel] [c called for] [t a strike] on Friday.",
    "[s The junta of Tolgistan] [c announced] [t general elections] in May.",
    "[s Teachers in Lindau] [c threatened] [t a walkout] on Monday.",
    "[s The envoy] [c proposed] [t talks] next week in Vaimea.",
    "[t They had come], [s she] [c said], in January.",
    "[t The mine was flooded], [c said] [s the foreman of Oyabara], in March 2019.",
    "[t The well ran dry], [s Okoro] [c recalled], last summer.",
]
OF_THE_SAYING = [
    ("[s The mayor of Sena] [c called for] [t calm] on Friday.", "Friday"),
    ("[s The union] [c called] on Friday [c for] [t a strike].", "Friday"),
    ("[s The union] [c said] [t there had been a strike] on Friday.", "Friday"),
    ("[t “We leave tomorrow,”] [s Okoro] [c said], on Monday.", "Monday"),
    ("[t The dam is safe], [s the minister] [c said] on Monday.", "Monday"),
    ("[t The dam is safe], [s the minister] [c said], speaking on Monday.", "Monday"),
    ("[t The dam is safe], [s the minister] [c said], in a statement on Monday.", "Monday"),
]


@pytest.mark.parametrize("marked", OF_WHAT_IS_SAID)
def test_the_time_of_what_is_said_is_not_that_of_the_saying(said: Said, marked: str) -> None:
    assert said(marked) == [None]


@pytest.mark.parametrize(("marked", "words"), OF_THE_SAYING)
def test_a_time_that_nothing_else_takes_is_that_of_the_saying(
    said: Said, marked: str, words: str
) -> None:
    assert said(marked) == [words]
