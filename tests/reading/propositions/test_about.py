from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.reading.answers import gist_of
from sayso.reading.propositions.about import (
    Wording,
    about,
    as_title,
    centrality,
    wording_of,
)


def wording(text: str, side: int = 1, *, direct: bool = False) -> Wording:
    return Wording(text=text, side=side, direct=direct, order=(text,))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("that the dam at Izen was open.", "The dam at Izen was open"),
        ('"Kessa is calm,"', "Kessa is calm"),
        ('that "the dam" was open', "The dam was open"),
        ("“It is calm. We are here.”", "It is calm"),
        ("the  gates\nwere open", "The gates were open"),
        ("", ""),
    ],
)
def test_a_title_is_a_sentence(text: str, title: str) -> None:
    assert as_title(text) == title


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        (wording("that Norland sent troops to Kessa"), wording("that they sent them there")),
        (wording("that Norland has sent troops"), wording("to send troops")),
        (wording("the dam was open"), wording("no gate was open", -1)),
        (wording("the dam was open"), wording("the dam was open or not", 0)),
        (wording("Kessa has fallen"), wording('"Kessa has fallen"', direct=True)),
    ],
)
def test_the_clearest_wording(better: Wording, worse: Wording) -> None:
    assert about([worse, better]) == about([better])


def test_who_accused_belongs_to_an_accusation() -> None:
    gist = gist_of("accused", "Tolgis of opening the gates", "asserts")
    found = wording_of(
        gist, "supports", source="Marwand", cue="accused", direct=False, order=("1",)
    )
    assert about([found]) == "Marwand accused Tolgis of opening the gates"


def test_what_only_takes_up_a_claim_comes_last() -> None:
    bare = gist_of("dismissed", "the allegations made by Norland in Kessa", "denies")
    found = wording_of(bare, "denies", source=None, cue="dismissed", direct=False, order=("1",))
    assert about([found, wording("to go", 0)]) == "To go"


@given(st.lists(st.text(max_size=40), min_size=1, max_size=4))
def test_any_words(texts: list[str]) -> None:
    assert about([wording(text) for text in texts]) in {as_title(text) for text in texts}


def test_what_stands_for_the_others_is_central() -> None:
    near, middle, far = (
        np.array(each, np.float32) for each in ((0.8, 0.6), (1.0, 0.0), (-1.0, 0.0))
    )

    assert centrality([far, middle, near]) == [0.0, 0.5, 1.0]
    assert centrality([middle, middle]) == [0.0, 0.0]
    assert centrality([middle] * 3) == [0.5] * 3
    assert centrality([near, None, far, middle]) == [0.0] * 4
    assert centrality([near, middle, np.ones(3, np.float32)]) == [0.0] * 3


def test_of_clear_wordings_the_central_one_is_the_title() -> None:
    aside = Wording(text="The mayor of Izen had been at sea", side=1, direct=False, order=("a",))
    point = replace(aside, text="The gates of Izen were open", order=("b",), central=1.0)
    assert about([aside, point]) == "The gates of Izen were open"
