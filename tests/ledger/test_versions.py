"""Two versions of a report, claim by claim."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from sayso import Reading
from sayso.actor import Actor
from sayso.ledger.errors import Unknown
from sayso.ledger.ledger import Ledger
from sayso.ledger.versions import Comparison, compared
from sayso.report import Report

if TYPE_CHECKING:
    from conftest import ReadingOf

EARLY = "The mayor said the old pier would open in May. Divers said the piles were sound."
LATE = "The mayor said the old pier would not open in May. Boatmen said the piles were rotten."


@pytest.fixture
def early(reading_of: ReadingOf) -> Reading:
    made: Reading = reading_of(
        EARLY,
        {"source": "The mayor", "cue": "said", "content": "the old pier would open in May"},
        {"source": "Divers", "cue": "said", "content": "the piles were sound"},
    )
    return made


@pytest.fixture
def late(reading_of: ReadingOf) -> Reading:
    made: Reading = reading_of(
        LATE,
        {"source": "The mayor", "cue": "said", "content": "the old pier would not open in May"},
        {"source": "Boatmen", "cue": "said", "content": "the piles were rotten"},
    )
    return made


def figures(found: Comparison) -> tuple[int, int, int, int]:
    return len(found.same), len(found.changed), len(found.added), len(found.dropped)


def test_a_report_is_the_same_as_itself(early: Reading) -> None:
    assert figures(compared(early, early)) == (2, 0, 0, 0)


def test_a_reworded_claim_is_still_that_claim(early: Reading, late: Reading) -> None:
    found = compared(early, late)
    assert [(each.before.id, each.after.id, each.fields) for each in found.changed] == [
        ("c1", "c1", ("content",)),
        ("c2", "c2", ("content",)),
    ]


def test_what_was_added_comes_back_dropped_the_other_way(early: Reading) -> None:
    longer = replace(early, claims=early.claims[:1])
    assert figures(compared(longer, early)) == (1, 0, 1, 0)
    assert figures(compared(early, longer)) == (1, 0, 0, 1)
    assert compared(early, longer).dropped == early.claims[1:]


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"stance": "denies"}, "stance"),
        ({"speakers": (Actor(id="a1", name="Ada Renn", kind="person"),)}, "speakers"),
    ],
)
def test_what_changed_is_named(early: Reading, changes: dict[str, object], field: str) -> None:
    claims = (replace(early.claims[0], **changes), early.claims[1])  # type: ignore[arg-type]
    [change] = compared(early, replace(early, claims=claims)).changed
    assert change.fields == (field,)


def test_equal_words_go_with_their_speaker(reading_of: ReadingOf) -> None:
    text = "One said it was over. Two said it was over."
    made = reading_of(
        text,
        {"source": "One", "cue": "said", "content": "it was over"},
        {"source": "Two", "cue": "said", "content": "it was over"},
    )
    one, two = (
        replace(claim, speakers=(Actor(id=name, name=name, kind="person"),))
        for claim, name in zip(made.claims, ("One", "Two"), strict=True)
    )
    found = compared(replace(made, claims=(one, two)), replace(made, claims=(two, one)))
    assert [(old.speakers, new.speakers) for old, new in found.same] == [
        (one.speakers, one.speakers),
        (two.speakers, two.speakers),
    ]


def test_the_json_has_all_four_lists(early: Reading, late: Reading) -> None:
    told = compared(early, late).to_dict()
    assert set(told) == {"before", "after", "same", "changed", "added", "dropped"}
    assert told["changed"][0]["after"]["content"][0]["text"] == "the old pier would not open in May"


WIRE = """The old pier of Port Vale will open in May, Mayor Ada Renn said on Monday. She told the \
council that divers had looked at all forty piles and that none of them was rotten. The boatmen's \
union said that it had not been asked.
"""


def test_versions_are_of_one_outlet_and_copies_are_not(tmp_path: Path) -> None:
    reports = [
        Report(
            id=name,
            text=WIRE + more,
            title="Pier to open in May",
            outlet=outlet,
            published=f"2025-03-0{day}",
        )
        for name, more, outlet, day in (
            ("b", "", "Delta Post", 2),
            ("a", "The port said it would wait.", "Delta Post", 3),
            ("c", "", "Coast Courier", 3),
        )
    ]
    with Ledger(tmp_path / "desk.db") as ledger:
        ledger.add_many(reports, workers=1)
        assert [entry.id for entry in ledger.versions("a")] == ["b", "a"]
        assert [entry.id for entry in ledger.versions("c")] == ["c"]
        found = ledger.compare("b", "a")
        assert len(found.added) == 1
        assert found.dropped == ()
        for unknown in (lambda: ledger.versions("d"), lambda: ledger.compare("d", "a")):
            with pytest.raises(Unknown):
                unknown()
