from __future__ import annotations

from training.corpora import POLNEAR, Document, document
from training.cue_words import LEAST, cue_words

from sayso.reading.network import network


def doc(text: str, *cues: str) -> Document:
    """A document whose attributions have these cues, each the first place where it stands."""
    attributions = [
        {
            "source": [],
            "cue": [[text.index(cue), text.index(cue) + len(cue)]],
            "content": [[0, len(text)]],
        }
        for cue in cues
    ]
    record = {"id": "one", "text": text, "attributions": attributions}
    return document(record, network("default").tokenizer, POLNEAR)


def test_cue_words_stand_in_a_cue_often_and_in_a_good_share_of_their_uses() -> None:
    often = [doc("Voss Said it held", "Said") for _ in range(LEAST)]
    rare = [doc("Voss opined it held", "opined") for _ in range(LEAST - 1)]
    seldom = [doc("it held held held held", "held") for _ in range(LEAST)]

    assert cue_words([*often, *rare, *seldom]) == ["said"]


def test_marks_and_numbers_are_no_cue_words() -> None:
    assert cue_words([doc("Voss said , 12 it", "said , 12") for _ in range(LEAST)]) == ["said"]


def test_words_keep_their_places_after_a_letter_that_grows_in_lower_case() -> None:
    assert cue_words([doc("In İzmir Voss said it", "said") for _ in range(LEAST)]) == ["said"]
