from __future__ import annotations

import pytest

from accuracy import CORPORA
from corpora import Attribution, Document, documents
from gold import marked
from scorer import Scorer
from substitution import TOLERATED, compare, lists, substituted

TEXT = (
    "WARD SEES NO DEAL WITH RUSSIA\n"
    "Senator Laura Ward told CNN that the United States would not sign. “Russia is not ready,” "
    "Ward said. Mr. Okafor, an American adviser, denied Ward's account, and the House agreed."
)
GOLD: tuple[Attribution, ...] = (
    marked(
        TEXT,
        source="Senator Laura Ward",
        cue="told",
        content=["that the United States would not sign"],
    ),
    marked(TEXT, source="Ward", cue="said", content=["“Russia is not ready,”"]),
    marked(
        TEXT, source="Mr. Okafor, an American adviser", cue="denied", content=["Ward's account"]
    ),
)
REPORT = Document(id="deal", text=TEXT, publisher="coast", gold=GOLD)


def test_every_name_is_replaced_and_a_person_keeps_one_name() -> None:
    changed, counts = substituted(REPORT)
    for name in ("Laura", "Ward", "WARD", "Russia", "RUSSIA", "United States", "CNN", "Okafor"):
        assert name not in changed.text
    surname = changed.text.split("Senator ")[1].split()[1]
    assert surname in lists()["new_surnames"]["all"]
    assert changed.text.count(surname) == 3
    assert changed.text.startswith(surname.upper())
    assert counts == {"person": 6, "place": 4, "outlet": 1}


def test_words_that_are_no_names_stay() -> None:
    changed, _ = substituted(REPORT)
    assert "and the House agreed." in changed.text
    assert " an Eldoran adviser, denied" in changed.text


def test_gold_spans_hold_the_same_words_around_the_names() -> None:
    changed, _ = substituted(REPORT)
    old, new = (
        [
            [document.text[start:end] for start, end in each[role]]
            for each in document.gold
            for role in ("source", "cue", "content")
        ]
        for document in (REPORT, changed)
    )
    assert old[1] == new[1] == ["told"]
    assert new[2] == ["that the Eldoran Union would not sign"]
    assert new[5] == ["“Mongolia is not ready,”"]
    assert new[8][0].endswith("'s account")
    assert new[6][0].startswith("Mr. ")
    assert new[6][0].endswith(", an Eldoran adviser")


def test_a_span_that_ends_inside_a_name_takes_the_whole_name() -> None:
    at = TEXT.index("United States")
    half = {"source": [[at, at + len("United")]], "cue": [], "content": []}
    changed, _ = substituted(Document(id="", text=TEXT, publisher="", gold=(half,)))
    [[start, end]] = changed.gold[0]["source"]
    assert changed.text[start:end] == "the Eldoran Union"


def test_a_text_without_names_stays_as_it_is() -> None:
    plain = Document(id="", text="Rain is due, he said.", publisher="", gold=())
    changed, counts = substituted(plain)
    assert changed.text == plain.text
    assert not counts


@pytest.mark.corpora
@pytest.mark.slow
def test_other_names_cost_no_more_than_is_tolerated(scorer: Scorer) -> None:
    if not (CORPORA / "polnear").is_dir():
        pytest.skip("the corpora are not beside this repository")
    figures = compare(scorer, documents(CORPORA, "polnear"), reader="default")
    assert figures["lost"]["linked"] <= TOLERATED
