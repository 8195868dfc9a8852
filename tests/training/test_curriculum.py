from __future__ import annotations

import json
from pathlib import Path
from random import Random

import pytest

from sayso.reading.network import network

curriculum = pytest.importorskip("training.curriculum", reason="needs torch, of the training extra")

TEXT = "The dam leaked, Pavo Lindt said."


def corrected(tmp_path: Path) -> Path:
    claim = {
        "judgement": "corrected",
        "source": {"start": 16, "end": 26},
        "cue": {"start": 27, "end": 31},
        "content": [{"start": 0, "end": 14}],
        "speakers": [],
    }
    path = tmp_path / "corrections.jsonl"
    path.write_text(json.dumps({"report": "a", "text": TEXT, "claims": [claim]}) + "\n", "utf-8")
    return path


def test_stories_and_corrections_are_drawn_as_often_as_asked(tmp_path: Path) -> None:
    shares = {"stories": 0.1, "corrections": 2.0}

    made = curriculum.Curriculum(
        tmp_path, network("default").tokenizer, shares, corrections=corrected(tmp_path)
    )
    drawn = made.draw(Random(1))  # noqa: S311  a draw, no secret

    assert [doc.text for doc in drawn].count(TEXT) == 2
    assert len(drawn) == 2 + round(0.1 * len(made.corpora["stories"]))
    assert [gold.cue for doc in drawn if doc.text == TEXT for gold in doc.gold] == [(6, 6)] * 2


def test_without_corrections_there_are_none(tmp_path: Path) -> None:
    made = curriculum.Curriculum(tmp_path, network("default").tokenizer, {"corrections": 2.0})

    assert made.draw(Random(1)) == []  # noqa: S311  a draw, no secret
