from __future__ import annotations

from pathlib import Path

import pytest
from training.threads import FOLDER, Wrong, read, unmarked

STORY = """= The Sarn dam
P1: The dam leaked
P2: The operator knew

== Lowland Wire | 2031-03-04
[P1- No leak], minister says

He denied [P1- that it had leaked]. [0 "We are busy,"] he said, [& "all of us."] The operator
rejected [P2- [P2+ a claim that it had been told]].
"""


def test_a_story_in_the_short_form(tmp_path: Path) -> None:
    path = tmp_path / "dam-01.txt"
    path.write_text(STORY, encoding="utf-8")

    thread = read(path)

    (report,) = thread.reports
    assert (report.id, report.outlet, report.published) == (
        "dam-01.1",
        "Lowland Wire",
        "2031-03-04",
    )
    shown = [
        (
            " … ".join(report.text[start:end] for start, end in each.spans),
            each.proposition,
            each.side,
        )
        for each in report.claims
    ]
    assert shown == [
        ("No leak", "P1", "-"),
        ("that it had leaked", "P1", "-"),
        ('"We are busy," … "all of us."', "", ""),
        ("a claim that it had been told", "P2", "+"),
        ("a claim that it had been told", "P2", "-"),
    ]
    assert "[" not in report.text


@pytest.mark.parametrize(
    "marked", ["[P1+ open", "shut]", "[P1+ ]", "[& first] of all", "a [sic] b", "[P1 no side]"]
)
def test_what_does_not_follow_the_form(marked: str) -> None:
    with pytest.raises(Wrong):
        unmarked(marked, "x")


def test_a_proposition_that_is_not_declared(tmp_path: Path) -> None:
    path = tmp_path / "dam-02.txt"
    path.write_text(STORY.replace("P2: The operator knew\n", ""), encoding="utf-8")
    with pytest.raises(Wrong, match="P2"):
        read(path)


def test_every_story_of_this_project_follows_the_form() -> None:
    for path in sorted(FOLDER.glob("*.txt")):
        thread = read(path)
        assert len(thread.reports) > 3, path.name
        assert thread.propositions, path.name
