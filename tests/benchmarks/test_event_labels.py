from __future__ import annotations

from pathlib import Path

from event_labels import errors, labelled, scores


def test_the_shipped_labels_are_read() -> None:
    claims = labelled()
    assert len(claims) == 120
    assert all(each.report.text.endswith(".") for each in claims)


def test_scores_count_events_and_what_is_right_of_them(tmp_path: Path) -> None:
    path = tmp_path / "labels.txt"
    path.write_text(
        "{An envoy} <said> [Mali attacked Niger] => ASSAULT MLI>NER past\n"
        "{An envoy} <said> [Mali attacked Niger] => ASSAULT NER>MLI future\n"
        "{An envoy} <said> [Mali attacked Niger] =>\n"
        "{An envoy} <said> [it rained] =>\n",
        encoding="utf-8",
    )
    found = scores(labelled(path))
    assert found["precision"] == 66.7
    assert found["recall"] == 100.0
    assert found["actors"] == found["modality"] == 50.0
    assert found["silent where there is none"] == 50.0


def test_errors_name_the_claim(tmp_path: Path) -> None:
    path = tmp_path / "labels.txt"
    path.write_text("{An envoy} <said> [it rained] => CONSULT MLI>NER past\n", encoding="utf-8")
    (line,) = errors(labelled(path))
    assert "it rained" in line
    assert "CONSULT MLI>NER past" in line
