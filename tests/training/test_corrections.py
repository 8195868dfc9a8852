from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from training.corrections import documents, records

from sayso.reading.network import network

TEXT = (
    "The weir 💧 is safe, Voss said. Arel agreed.\n\n"
    "“It leaks,” Imre Tal said.\n\nHe denied that it\n\nwould hold, he said."
)


def span(phrase: str) -> dict[str, Any]:
    start = TEXT.index(phrase)
    return {"start": start, "end": start + len(phrase), "text": phrase}


def claim(judgement: str | None, source: str, cue: str, *content: str) -> dict[str, Any]:
    return {
        "judgement": judgement,
        "source": span(source) if source else None,
        "cue": span(cue),
        "content": [span(each) for each in content],
        "stance": "denies" if cue == "denied" else "asserts",
        "certainty": {"level": "certain"},
        "speakers": [{"name": source}] if source else [],
    }


@pytest.fixture
def exported(tmp_path: Path) -> Path:
    report = {
        "report": "weir",
        "text": TEXT,
        "claims": [
            claim("corrected", "Voss", "said", "The weir 💧 is safe"),
            claim("rejected", "Arel", "agreed", "The weir 💧 is safe"),
            claim(None, "Imre Tal", "Tal said", "“It leaks,”"),
            claim("accepted", "He", "denied", "that it\n\nwould hold"),
        ],
    }
    path = tmp_path / "corrections.jsonl"
    path.write_text(json.dumps(report) + "\n", encoding="utf-8")
    return path


def test_only_paragraphs_that_are_decided_are_trained_on(exported: Path) -> None:
    found = list(records(exported))
    assert [each["id"] for each in found] == ["weir#0", "weir#1"]
    assert found[0]["text"].endswith("Arel agreed.")
    assert found[1]["text"].startswith("He denied")
    assert found[1]["text"].endswith("he said.")


def test_offsets_count_the_stretch_and_a_rejected_claim_is_none(exported: Path) -> None:
    found = list(records(exported))
    (first,), (second,) = (each["attributions"] for each in found)
    words = [found[0]["text"][start:end] for start, end in first["content"]]
    assert words == ["The weir 💧 is safe"]
    assert (first["stance"], first["certainty"], first["speakers"]) == (
        *("asserts", "certain"),
        ["Voss"],
    )
    start, end = second["cue"][0]
    assert found[1]["text"][start:end] == "denied"


def test_documents_have_the_corrected_attributions_as_gold(exported: Path) -> None:
    first, second = documents(exported, network("default").tokenizer)
    assert len(first.gold) == len(second.gold) == 1
    gold = first.gold[0]
    assert gold.source is not None
    assert first.text[first.words.start[gold.source[0]] : first.words.end[gold.source[1]]] == "Voss"
    assert second.attributed
