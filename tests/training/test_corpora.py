from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest
from training.corpora import GUM, POLNEAR, Document, Gold, document, records

from sayso.reading.network import network

TEXT = "“The dam,” Voss said on Monday, “is safe.” Arel agreed."


def spans(*phrases: str) -> list[list[int]]:
    return [[TEXT.index(phrase), TEXT.index(phrase) + len(phrase)] for phrase in phrases]


def item(source: str, cue: str, *content: str, **more: object) -> dict[str, Any]:
    return {
        "source": spans(source) if source else [],
        "cue": spans(cue) if cue else [],
        "content": spans(*content),
    } | more


def marked(*items: dict[str, Any], scheme: int = POLNEAR) -> Document:
    record = {"id": "dam", "text": TEXT, "attributions": list(items)}
    return document(record, network("default").tokenizer, scheme)


def words_of(doc: Document, run: tuple[int, int] | None) -> str | None:
    return run and doc.text[doc.words.start[run[0]] : doc.words.end[run[1]]]


def test_gold_spans_become_words() -> None:
    doc = marked(item("Arel", "agreed", "“is safe.”"))
    (gold,) = doc.gold

    assert words_of(doc, gold.source) == "Arel"
    assert words_of(doc, gold.cue) == "agreed"
    assert words_of(doc, gold.content) == "“is safe.”"
    assert not gold.gap
    assert gold.cue_known


def test_words_between_the_pieces_of_a_content_are_its_gap() -> None:
    doc = marked(item("Voss", "said", "“is safe.”", "“The dam,”"))
    (gold,) = doc.gold

    assert words_of(doc, gold.content) == "“The dam,” Voss said on Monday, “is safe.”"
    assert [words_of(doc, (word, word)) for word in sorted(gold.gap)] == [
        *("Voss", "said", "on", "Monday", ","),
    ]


def test_a_span_within_a_word_becomes_the_whole_word() -> None:
    doc = marked(item("", "agree", "safe"))

    assert words_of(doc, doc.gold[0].cue) == "agreed"


def test_every_word_has_its_sub_words() -> None:
    doc = marked()

    assert len(doc.pieces) == len(doc.words)
    assert [piece for pieces in doc.pieces for piece in pieces] == doc.words.pieces.tolist()


def test_of_two_attributions_with_one_cue_the_first_is_kept() -> None:
    doc = marked(item("Voss", "said", "safe"), item("", "said on Monday", "dam"))

    assert [words_of(doc, gold.content) for gold in doc.gold] == ["safe"]


@pytest.mark.parametrize(
    "left_out",
    [item("Voss", "said", "safe", credit=True), item("Voss", "", "safe"), item("Voss", "said")],
)
def test_credits_and_what_lacks_a_cue_or_content_are_left_out(left_out: dict[str, Any]) -> None:
    assert marked(left_out).gold == []


def test_where_gum_gives_no_cue_the_source_stands_in_for_it() -> None:
    doc = marked(item("Voss", "", "“The dam,”"), scheme=GUM)
    (gold,) = doc.gold

    assert gold.cue == gold.source
    assert not gold.cue_known


def test_records_are_read_from_plain_and_packed_files(tmp_path: Path) -> None:
    lines = "".join(json.dumps({"id": name}) + "\n" for name in "ab")
    for corpus in ("plain", "packed"):
        (tmp_path / corpus).mkdir()
    (tmp_path / "plain" / "dev.jsonl").write_text(lines, "utf-8")
    (tmp_path / "packed" / "dev.jsonl.gz").write_bytes(gzip.compress(lines.encode()))

    for corpus in ("plain", "packed"):
        assert [record["id"] for record in records(tmp_path, corpus, "dev")] == ["a", "b"]


def test_a_corpus_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match=r"no corpus at .*polnear.dev\.jsonl"):
        next(records(tmp_path, "polnear", "dev"))


def test_gold_of_a_word_that_the_reader_does_not_see_is_left_out() -> None:
    assert (
        document(
            {
                "id": "blank",
                "text": "Voss said \u200b",
                "attributions": [{"source": [], "cue": [[5, 9]], "content": [[10, 11]]}],
            },
            network("default").tokenizer,
            POLNEAR,
        ).gold
        == list[Gold]()
    )
