from __future__ import annotations

from pathlib import Path

from training.stories import story

from stories import judged, measure

TEXT = """= The ferry
P1: The ferry leaked

== Lowland Wire | 2031-03-04
Ferry found dry

{s1 Captain Oru Lund} {c1 said} {t1 that the ferry leaked}. {s2 The port} {c2 denied} {t2 that}.
{t3 She had been painted in May}, {s3 it} {c3 added}. {s4 A cook} {c4 declined} {t4 to comment}.
--
1: Oru Lund | asserts | certain | P1+
2: port | denies | certain | P1-
3: port | asserts | certain | P1-
4: ? a cook | declines | unknown | P1~
"""


def test_a_story_read_rightly_has_full_marks(tmp_path: Path) -> None:
    path = tmp_path / "invented-01.txt"
    path.write_text(TEXT, encoding="utf-8")

    claims = list(judged(story(path)))
    found = measure(claims)

    assert {each.half for each in claims} == {"tune"}
    for field in ("stance", "certainty", "side"):
        assert found[field]["all"]["claims"] == 4
        assert found[field]["all"]["accuracy"] == 100.0
