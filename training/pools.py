"""Reports without labels, in groups of like ones, on which one encoder of contents teaches another.

Contents are what PolNeAR train marks as such; of ECB+ train and of Worldwide train, where nothing
is marked, the sentences. Groups are made of the reports that share the most telling words.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sklearn.feature_extraction.text import TfidfVectorizer
from tokenizers import Tokenizer

from sayso.reading.events.sentence import sentences
from training.corpora import records
from training.tales import Tale, tale_of

CORPORA = ("polnear", "ecbplus", "worldwide")
LONGEST = 1400  # code points of a report that are read
GROUP = 6  # reports
FEWEST = 2  # contents of a report worth reading
SEED = 0
Span = tuple[int, int]


def pools(corpora: Path, tokenizer: Tokenizer) -> list[Tale]:
    """The groups of each corpus, in an order of its own."""
    return [
        tale
        for corpus in CORPORA
        for tale in _groups(corpus, list(records(corpora, corpus, "train")), tokenizer)
    ]


def _groups(corpus: str, found: list[dict[str, Any]], tokenizer: Tokenizer) -> Iterator[Tale]:
    told = []
    for record in found:
        text = _beginning(record["text"])
        contents = list(_contents(record, text))
        if len(contents) >= FEWEST:
            told.append((record["id"], text, contents))
    for group in _alike([text for _, text, _ in told]):
        texts = [told[at][1] for at in group]
        claims = [(place, spans, "") for place, at in enumerate(group) for spans in told[at][2]]
        yield tale_of(f"{corpus}:{told[group[0]][0]}", texts, claims, tokenizer)


def _beginning(text: str) -> str:
    """A text up to the end of the paragraph in which it gets too long."""
    end = text.find("\n", LONGEST)
    return text[: end if LONGEST <= end < 2 * LONGEST else LONGEST]


def _contents(record: dict[str, Any], text: str) -> Iterator[list[Span]]:
    if "attributions" in record:
        for each in record["attributions"]:
            spans = [(start, end) for start, end in each["content"]]
            if spans and max(end for _, end in spans) <= len(text):
                yield spans
    else:
        for tokens in sentences(text, 0, len(text)):
            yield [(tokens[0].start, tokens[-1].end)]


def _alike(texts: list[str]) -> Iterator[list[int]]:
    """Each text in one group at most: one by chance, and those left that are most like it."""
    rows = TfidfVectorizer(stop_words="english", sublinear_tf=True, min_df=2).fit_transform(texts)
    table = (rows @ rows.T).toarray()
    order = list(range(len(texts)))
    random.Random(SEED).shuffle(order)
    left = set(order)
    for first in order:
        if first not in left:
            continue
        near = sorted(left - {first}, key=lambda other: (-table[first, other], other))
        group = [first, *near[: GROUP - 1]]
        left -= set(group)
        if len(group) > GROUP // 2:
            yield group
