from __future__ import annotations

from typing import Any

from corpora import Document
from gold import marked, place
from gum import gum_rate
from scorer import Scorer

TEXT = (
    "“The well is dry,” Amadou says. “We walk to the river every morning now.” "
    "Picture: Coast Photo Agency. I think that the rains will come."
)


PLAIN: dict[str, Any] = {"credit": False, "continued": []}
WELL = {
    **PLAIN,
    **marked(TEXT, source="Amadou", cue="says", content=["The well is dry"]),
    "continued": [place(TEXT, "We walk to the river every morning now")],
}
PHOTO = {
    **PLAIN,
    **marked(TEXT, source="Coast Photo Agency", cue="Picture", content=["Picture"]),
    "credit": True,
}
RAINS = PLAIN | marked(TEXT, source="I", cue="think", content=["that the rains will come"])


def counts(scorer: Scorer, *predicted: dict[str, Any]) -> tuple[int, int, int]:
    document = Document(
        id="well", text=TEXT, publisher="", gold=(WELL, PHOTO, RAINS), predicted=predicted
    )
    rate = gum_rate(scorer, [document])
    return rate.right, rate.predicted, rate.gold


def test_credits_are_no_gold_and_a_claim_on_one_counts_neither_way(scorer: Scorer) -> None:
    assert counts(scorer, RAINS, PHOTO) == (1, 1, 2)


def test_the_rest_of_a_quotation_may_be_added_to_the_content(scorer: Scorer) -> None:
    whole = {**WELL, "content": [*WELL["content"], *WELL["continued"]]}
    assert counts(scorer, WELL) == (1, 1, 2)
    assert counts(scorer, whole) == (1, 1, 2)


def test_the_rest_of_a_quotation_as_a_claim_of_its_own_counts_neither_way(scorer: Scorer) -> None:
    rest = {**WELL, "content": WELL["continued"]}
    assert counts(scorer, WELL, rest) == (1, 1, 2)


def test_a_claim_that_nobody_marked_is_wrong(scorer: Scorer) -> None:
    stray = {**RAINS, "source": WELL["source"], "content": PHOTO["source"]}
    assert counts(scorer, RAINS, stray) == (1, 2, 2)
