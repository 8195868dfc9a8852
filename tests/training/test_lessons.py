from __future__ import annotations

import random
from typing import Any

from training import lessons

from sayso.reading.network import network
from sayso.reading.words import words_of

TOKENIZER = network("default").tokenizer
TEXT = "Ana Voss of the Larkspur Port Authority left. She said so."


def test_a_span_of_characters_is_the_words_that_it_touches() -> None:
    words = words_of(TEXT, TOKENIZER)

    assert lessons.span_words([0, 8], words) == (0, 1)
    assert lessons.span_words([1, 5], words) == (0, 1)
    assert lessons.span_words([3, 4], words) is None


def test_names_are_the_outer_ones_of_the_types_that_are_read() -> None:
    words = words_of(TEXT, TOKENIZER)
    record = {
        "entities": [
            {"span": [0, 8], "type": "Person", "level": 0},
            {"span": [16, 39], "type": "Facility", "level": 0},
            {"span": [16, 24], "type": "Location", "level": 1},
            {"span": [40, 44], "type": "Date", "level": 0},
        ]
    }

    assert lessons.names(record, words) == [(0, 1, 0), (4, 6, 2)]


def test_chains_are_mentions_of_what_can_speak() -> None:
    words = words_of(TEXT, TOKENIZER)
    record = {
        "entities": [
            {"span": [46, 49], "type": "person", "chain": 3},
            {"span": [0, 8], "type": "person", "chain": 3},
            {"span": [50, 54], "type": "event", "chain": 4},
        ]
    }

    assert lessons.chains(record, words) == [(0, 1, 3), (9, 9, 3)]


def test_sentences_are_packed_and_keep_their_places() -> None:
    rows: list[dict[str, Any]] = [{"text": f"Arel left port {n}."} for n in range(100)]
    groups = list(lessons.packed(iter(rows), random.Random(1)))  # noqa: S311  no secret

    assert sorted(row["text"] for group in groups for row in group) == sorted(
        row["text"] for row in rows
    )
    assert all(len(group) * 4 < lessons.PACKED + 4 for group in groups)
    text, starts = lessons.joined(groups[0])
    for row, start in zip(groups[0], starts, strict=True):
        assert text[start : start + len(row["text"])] == row["text"]


def test_facts_are_words_of_the_packed_text() -> None:
    group = [
        {"text": "Rain fell.", "targets": [{"span": [5, 9], "factuality": 3.0}]},
        {"text": "It may snow.", "targets": [{"span": [7, 11], "factuality": 0.5}]},
    ]
    text, starts = lessons.joined(group)
    assert lessons.factuality(group, starts, words_of(text, TOKENIZER)) == [(1, 3.0), (5, 0.5)]
