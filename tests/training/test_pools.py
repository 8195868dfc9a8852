"""Groups of like reports without labels."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sayso.reading.network import network

pools = pytest.importorskip("training.pools", reason="needs scikit-learn, of the training extra")

FERRY = "The ferry to Brinholm ran aground near the pier. Its captain blamed the fog."
QUARRY = "The quarry at Halm was closed after a blast. Miners demanded an inquiry."


def corpora(folder: Path) -> Path:
    """Four reports of each of two matters, in each corpus."""
    for corpus in pools.CORPORA:
        (folder / corpus).mkdir()
        records = [
            {"id": f"{name}{number}", "text": text}
            | ({"attributions": [{"content": [[0, 9]]}] * 2} if corpus == "polnear" else {})
            for number in range(4)
            for name, text in (("ferry", FERRY), ("quarry", QUARRY))
        ]
        lines = "".join(json.dumps(record) + "\n" for record in records)
        (folder / corpus / "train.jsonl").write_text(lines, "utf-8")
    return folder


def test_like_reports_come_together_with_their_contents(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pools, "GROUP", 4)
    found = pools.pools(corpora(tmp_path), network("default").tokenizer)

    assert [tale.name.split(":")[0] for tale in found] == [c for c in pools.CORPORA for _ in "ab"]
    for tale in found:
        assert len({report.text for report in tale.reports}) == 1
        assert len(tale.claims) == 8
        assert all(claim.words and claim.proposition == "" for claim in tale.claims)


def test_a_long_report_is_read_up_to_the_end_of_a_paragraph(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(pools, "LONGEST", 10)
    text = FERRY + "\n" + QUARRY
    assert pools._beginning(text) == text[:10]
    monkeypatch.setattr(pools, "LONGEST", 60)
    assert pools._beginning(text) == FERRY
