from __future__ import annotations

import random

from training.corpora import POLNEAR, Document, document
from training.names import Swapper, mark_names

from sayso.reading.network import network

TOKENIZER = network("default").tokenizer
TEXT = "In İzmir Mayor Voss met Arel. On Monday Voss left the dam. The dam held, Arel said."


def marked(text: str = TEXT) -> tuple[Document, list[str]]:
    doc = document({"id": "dam", "text": text, "attributions": []}, TOKENIZER, POLNEAR)
    return doc, mark_names([doc])


def swapped(doc: Document, seed: int) -> list[tuple[int, ...]]:
    swapper = Swapper(["keller"], TOKENIZER)
    return swapper(doc.pieces, doc.swappable, random.Random(seed))  # noqa: S311  no secret


def test_names_are_words_that_nearly_always_have_a_capital() -> None:
    doc, names = marked()

    assert names == ["arel", "voss"]
    assert [name for name in doc.swappable if name] == ["voss", "arel", "voss", "arel"]


def test_words_that_only_open_sentences_and_days_are_no_names() -> None:
    _, names = marked(
        "The dam, the sea. The hill. Monday came. Monday went. Storm! Storm! A storm."
    )

    assert names == []


def test_a_name_is_exchanged_for_one_other_everywhere_or_stays() -> None:
    doc, _ = marked()
    other = tuple(TOKENIZER.encode("keller", add_special_tokens=False).ids)
    seen = set()
    for seed in range(30):
        pieces = swapped(doc, seed)
        changed = {
            name
            for name, before, after in zip(doc.swappable, doc.pieces, pieces, strict=True)
            if before != after
        }
        seen.add(frozenset(changed))

        assert None not in changed
        for name, before, after in zip(doc.swappable, doc.pieces, pieces, strict=True):
            assert after == (other if name in changed else before)

    assert frozenset() in seen
    assert frozenset({"arel", "voss"}) in seen


def test_the_same_seed_gives_the_same_names() -> None:
    doc, _ = marked()

    assert all(swapped(doc, seed) == swapped(doc, seed) for seed in range(5))
