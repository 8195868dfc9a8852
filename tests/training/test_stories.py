from __future__ import annotations

from pathlib import Path

import pytest
from training.stories import FOLDER, Wrong, attributed, stories, story

STORY = """= The Sarn dam
P1: The Sarn dam leaked before the flood

== Lowland Wire | 2031-03-04
{t1 No leak at Sarn}, {s1 minister} {c1 says}

{s2,3 Pavo Lindt} {c2 denied} {t2 a leak} and {c3 called} {t3 the report {c4 claiming} {t4 one} a lie}.
--
1: Pavo Lindt | denies | certain | P1-
2: Pavo Lindt | denies | certain | P1-
3: Pavo Lindt | denies | certain | P1-
4: - | asserts | certain |
"""  # noqa: E501  a line of a report


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "sarn.txt"
    path.write_text(text, "utf-8")
    return path


def test_a_story_is_read_with_its_spans(tmp_path: Path) -> None:
    found = story(written(tmp_path, STORY))
    report = found.reports[0]

    assert report.text.startswith("No leak at Sarn, minister says\n\nPavo Lindt denied a leak")
    assert [report.text[slice(*claim.spans["cue"][0])] for claim in report.claims] == [
        "says",
        "denied",
        "called",
        "claiming",
    ]
    assert [(claim.proposition, claim.side) for claim in report.claims] == [
        *[("P1", "-")] * 3,
        ("", ""),
    ]
    assert [claim.within for claim in report.claims] == [None, None, None, 3]


def test_claims_inside_a_content_make_a_text_of_their_own(tmp_path: Path) -> None:
    whole, inner = attributed(story(written(tmp_path, STORY)).reports[0])

    assert len(whole["attributions"]) == 3
    assert inner["text"] == "the report claiming one a lie"
    assert inner["attributions"] == [{"source": [], "cue": [[11, 19]], "content": [[20, 23]]}]


@pytest.mark.parametrize(
    ("wrong", "right", "named"),
    [
        ("{t2 a leak} and", "{t2 a leak and", "never closed"),
        ("{t2 a leak}", "{t2 a leak }", "white space"),
        ("| denies | certain | P1-\n3", "| refuses | certain | P1-\n3", "no such stance"),
        ("4: - |", "4: Somebody |", "a source and no speaker"),
        ("1: Pavo Lindt | denies | certain | P1-\n", "", "no line for claims"),
    ],
)
def test_what_does_not_follow_the_form_is_named(
    tmp_path: Path, wrong: str, right: str, named: str
) -> None:
    assert wrong in STORY

    with pytest.raises(Wrong, match=named):
        story(written(tmp_path, STORY.replace(wrong, right, 1)))


def test_every_story_of_the_project_follows_the_form() -> None:
    found = stories()

    assert len(found) == len(list(FOLDER.glob("*.txt"))) > 20
    assert all(report.claims for each in found for report in each.reports)
