from __future__ import annotations

import pytest

import sayso
from sayso import Claim, Reading, Report, Span
from sayso.reading import interpret
from sayso.reading.interpret import interpreted

TEXT = (
    "Finance Minister Oda Brekke told Radio Sena on Monday that it was highly likely that the "
    "mine would close. The owners denied that the mine would close. Brekke declined to comment."
)


def claim(number: int, source: str, cue: str, content: str) -> Claim:
    def at(words: str) -> Span:
        start = TEXT.rindex(words) if number > 1 else TEXT.index(words)
        return Span(start, start + len(words))

    return Claim(
        id=f"c{number}",
        source=at(source),
        cue=at(cue),
        content=(at(content),),
        quote="indirect",
        score=1,
    )


@pytest.fixture(scope="module")
def reading() -> Reading:
    claims = (
        claim(
            1,
            "Finance Minister Oda Brekke",
            "told",
            "that it was highly likely that the mine would close",
        ),
        claim(2, "The owners", "denied", "that the mine would close"),
        claim(3, "Brekke", "declined", "to comment"),
    )
    return interpreted(Report(id="mine", text=TEXT, published="2025-06-11"), claims, "test")


def test_every_step_fills_its_fields(reading: Reading) -> None:
    first, denial, last = reading.claims
    assert [actor.name for actor in first.speakers] == ["Oda Brekke"]
    assert [relay.name for relay in first.relays] == ["Radio Sena"]
    assert (first.stance, denial.stance, last.stance) == ("asserts", "denies", "declines")
    assert first.certainty is not None
    assert first.certainty.likelihood == (0.8, 0.95)
    assert first.said is not None
    assert first.said.value == "2025-06-09"
    assert denial.responds_to == "c1"
    assert last.speakers == first.speakers
    assert reading.propositions[0].claims == {"c1": "supports", "c2": "denies"}
    assert [time.value for time in reading.times] == ["2025-06-09"]
    assert first.speakers[0] in reading.actors


def test_what_was_found_before_stays(reading: Reading) -> None:
    assert [each.id for each in reading.claims] == ["c1", "c2", "c3"]
    assert [each.cue.of(TEXT) for each in reading.claims] == ["told", "denied", "declined"]


def test_each_value_has_a_rule(reading: Reading) -> None:
    first, denial, last = reading.claims
    assert dict(first.why)["said"] == "after the cue"
    assert dict(first.why)["certainty"] == "likelihood"
    assert dict(denial.why)["responds_to"].startswith("answers:")
    assert dict(last.why)["certainty"] == "stance:declines"


def test_a_report_without_claims_has_its_times() -> None:
    found = interpreted(Report(id="x", text="It rained on Monday."), (), "test")
    assert (found.claims, found.actors, found.propositions) == ((), (), ())
    assert [time.value for time in found.times] == ["XXXX-WXX-1"]


def test_a_book_is_compared_a_stretch_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    sizes: list[int] = []

    def counted(_: Report, claims: tuple[Claim, ...]) -> tuple[()]:
        sizes.append(len(claims))
        return ()

    monkeypatch.setattr(interpret, "propositions_of", counted)
    monkeypatch.setattr(interpret, "MOST_COMPARED", 6)
    monkeypatch.setattr(interpret, "STRETCH", 4)
    for count in (6, 9):
        sayso.read("The mayor said that the bridge was safe. " * count)
    assert sizes == [6, 4, 4, 1]
