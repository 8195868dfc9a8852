from __future__ import annotations

import random

import pytest

from corpora import Attribution, Document
from gold import marked
from scorer import Scorer
from slices import kinds, link, rate
from thresholds import above, first_at

TEXT = (
    "Governor Ilse Varn said the dyke would hold. “We are ready,” she told Coast Radio.\n"
    "The pumps run day and night. Nobody sleeps here. That is how Tomas Ekwe, who mends them, "
    "describes the winter. It is feared that more rain is due."
)
VARN = marked(TEXT, source="Governor Ilse Varn", cue="said", content=["the dyke would hold"])
READY = marked(TEXT, source="she", cue="told Coast Radio", content=["“We are ready,”"])
PUMPS = marked(TEXT, source="Tomas Ekwe", cue="describes", content=["The pumps run day and night"])
RAIN = marked(TEXT, cue="feared", content=["that more rain is due"])
GOLD = (VARN, READY, PUMPS, RAIN)


def document(*predicted: Attribution) -> Document:
    return Document(id="dyke", text=TEXT, publisher="coast", gold=GOLD, predicted=predicted)


@pytest.mark.parametrize(
    ("kind", "members"),
    [
        ("all", GOLD),
        ("direct", (READY,)),
        ("source_elsewhere", (PUMPS,)),
        ("cue_said_told_added_according", (VARN, READY)),
        ("cue_other", (PUMPS, RAIN)),
        ("no_source", (RAIN,)),
    ],
)
def test_each_kind_holds_the_attributions_it_names(
    scorer: Scorer, kind: str, members: tuple[Attribution, ...]
) -> None:
    test = kinds(scorer)[kind]
    assert tuple(each for each in GOLD if test(each, TEXT)) == members


def test_recall_counts_gold_and_precision_counts_predicted_ones_of_the_kind(
    scorer: Scorer,
) -> None:
    wrong_speaker = {**READY, "source": VARN["source"]}
    linked = link(scorer, [document(VARN, wrong_speaker, RAIN)])
    every, direct = (rate(linked, kinds(scorer)[name]) for name in ("all", "direct"))
    assert (every.right, every.predicted, every.found, every.gold) == (2, 3, 2, 4)
    assert (direct.right, direct.predicted, direct.found, direct.gold) == (0, 1, 0, 1)


def test_linked_agrees_with_the_shared_scorer(scorer: Scorer) -> None:
    chance = random.Random(7)  # noqa: S311  # the same every time, and no secret
    documents = [document(*_shuffled(chance)) for _ in range(40)]
    documents = [
        Document(id=str(at), text=TEXT, publisher="", gold=GOLD, predicted=each.predicted)
        for at, each in enumerate(documents)
    ]
    every = rate(link(scorer, documents), kinds(scorer)["all"])
    shared = scorer.score(documents)["linked"]
    assert [round(every.precision, 1), round(every.recall, 1), round(every.f1, 1)] == list(
        shared.values()
    )
    assert 20 < every.f1 < 90


def _shuffled(chance: random.Random) -> list[Attribution]:
    """Predictions with spans moved and sources swapped, so that about half are linked."""
    predicted: list[Attribution] = []
    for each in chance.sample(GOLD, k=chance.randint(1, 4)):
        [start, end] = each["content"][0]
        content = [[start + chance.randint(0, 16), end - chance.randint(0, 2)]]
        source = each["source"] if chance.random() < 0.7 else GOLD[0]["source"]
        predicted.append({**each, "content": content, "source": source})
    return predicted


def test_a_threshold_keeps_the_claims_that_score_as_high(scorer: Scorer) -> None:
    sure, unsure = {**VARN, "score": 0.9}, {**READY, "source": [], "score": 0.4}
    linked = link(scorer, [document(sure, unsure)])
    assert [above(linked, at).precision for at in (0.0, 0.4, 0.41, 0.9)] == [50, 50, 100, 100]
    assert above(linked, 0.95).predicted == 0
    found = first_at(linked, 90.0)
    assert found is not None
    assert (found[0], found[1].recall) == (0.9, 25.0)


def test_no_threshold_is_named_where_precision_is_never_reached(scorer: Scorer) -> None:
    linked = link(scorer, [document({**READY, "source": [], "score": 0.4})])
    assert first_at(linked, 90.0) is None
