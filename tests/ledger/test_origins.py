from __future__ import annotations

import random
from collections.abc import Mapping
from typing import Any

import pytest

from sayso.actor import Kind
from sayso.ledger.origins import Origins, origins
from sayso.ledger.records import ActorRecord, ClaimRecord


def actor(name: str, kind: Kind = "person", report: str = "r") -> ActorRecord:
    return ActorRecord(id=f"{report}/{name}", report=report, name=name, kind=kind)


def claim(claim_id: str, *speakers: ActorRecord, **fields: Any) -> ClaimRecord:
    report = speakers[0].report if speakers else fields.pop("report", f"r{claim_id}")
    given = {"content": "the dam was opened on purpose", "cue": "said", "source": None} | fields
    return ClaimRecord(
        id=claim_id, report=report, speakers=tuple(each.id for each in speakers), **given
    )


def found(
    claims: list[ClaimRecord],
    *speakers: ActorRecord,
    identities: Mapping[str, str] | None = None,
    copies: Mapping[str, str] | None = None,
) -> Origins:
    """The origins, checked to be the same in three orders of the claims."""
    outcomes = []
    for seed in range(3):
        random.Random(seed).shuffle(claims)  # noqa: S311
        outcomes.append(
            origins(
                claims,
                relations={
                    each.id: "denies" if each.stance == "denies" else "supports" for each in claims
                },
                actors={each.id: each for each in speakers},
                identities=identities or {},
                copies=copies or {},
            )
        )
    assert outcomes[0] == outcomes[1] == outcomes[2]
    return outcomes[0]


def together(outcome: Origins, *claims: str) -> bool:
    return len({outcome.of[each] for each in claims}) == 1


def test_one_person_in_two_reports_is_one_origin_on_any_day() -> None:
    a, b = actor("Ada Renn", report="a"), actor("Renn", report="b")
    claims = [claim("1", a, said="2024-03-01"), claim("2", b, said="2024-03-20")]
    same = found(claims, a, b, identities={a.id: "who", b.id: "who"})
    assert together(same, "1", "2")
    assert [(join.rule, join.shared) for join in same.joins] == [("speaker", "Ada Renn")]
    assert not together(found(claims, a, b), "1", "2")


def test_the_first_claim_names_the_origin() -> None:
    a, b = actor("Ada Renn", report="a"), actor("Ada Renn", report="b")
    claims = [claim("1", a, published="2024-03-09"), claim("2", b, published="2024-03-02")]
    assert found(claims, a, b, identities={a.id: "w", b.id: "w"}).of == {"1": "2", "2": "2"}


@pytest.mark.parametrize("content", ["“we opened it because the wall would not hold”", "no one"])
def test_two_people_are_two_origins_even_in_the_same_words(content: str) -> None:
    a, b = actor("Ada Renn", report="a"), actor("Ole Tamm", report="b")
    claims = [claim(n, who, content=content, quote="direct") for n, who in (("1", a), ("2", b))]
    assert not together(found(claims, a, b), "1", "2")


def test_what_two_say_together_is_neither_s_own() -> None:
    a, b = actor("Norland", "state"), actor("Sudmark", "state")
    claims = [claim("1", a), claim("2", a, b)]
    assert not together(found(claims, a, b), "1", "2")


def test_anonymous_sources_of_one_relay_are_one_origin() -> None:
    a = actor("an intelligence official", "anonymous", "a")
    b = actor("a source", "anonymous", "b")
    c = actor("a diplomat", "anonymous", "c")
    claims = [
        claim("1", a, outlet="Polar One"),
        claim("2", b, outlet="Vell Courier", relays=("Polar One",)),
        claim("3", c, outlet="Halm Post", relays=("the Sanna Letter",)),
    ]
    outcome = found(claims, a, b, c)
    assert together(outcome, "1", "2")
    assert not together(outcome, "1", "3")
    assert outcome.joins[0].shared == "told Polar One"


def test_sources_that_are_described_otherwise_stay_apart() -> None:
    a = actor("a hospital doctor", "anonymous", "a")
    b = actor("a tax inspector", "anonymous", "b")
    claims = [claim(n, who, relays=("Polar One",)) for n, who in (("1", a), ("2", b))]
    assert not together(found(claims, a, b), "1", "2")


def test_the_relay_s_own_report_is_its_source_s_telling() -> None:
    a, b = actor("Polar One", "organization", "a"), actor("a source", "anonymous", "b")
    claims = [claim("1", a), claim("2", b, relays=("Polar One",))]
    assert together(found(claims, a, b), "1", "2")


def test_villagers_met_by_two_outlets_are_two_origins() -> None:
    a, b = actor("villagers", "unnamed", "a"), actor("villagers", "unnamed", "b")
    claims = [claim("1", a, outlet="A"), claim("2", b, outlet="B", content="boats went to and fro")]
    assert not together(found(claims, a, b), "1", "2")


def test_in_copies_the_unnamed_are_one_by_what_they_say() -> None:
    a, b = actor("villagers", "unnamed", "a"), actor("villagers", "unnamed", "b")
    claims = [
        claim("1", a, content="boats crossed without lights"),
        claim("2", b, content="that boats crossed without lights"),
        claim("3", report="b", content="the market is closed for good"),
    ]
    outcome = found(claims, a, b, copies={"a": "a", "b": "a"})
    assert together(outcome, "1", "2")
    assert not together(outcome, "1", "3")
    assert outcome.joins[0].rule == "copy"
    assert not together(found(claims, a, b), "1", "2")


def test_the_same_quoted_words_are_one_origin() -> None:
    a, b = actor("a statement", "document", "a"), actor("the group", "unnamed", "b")
    words = "“the gate was raised by hand after the alarm”"
    claims = [
        claim("1", a, content=f"that {words}", quote="mixed"),
        claim("2", b, content=f"{words}, and that no one knew", quote="mixed"),
    ]
    outcome = found(claims, a, b)
    assert together(outcome, "1", "2")
    assert (
        outcome.joins[0].shared == "by hand after the alarm raised"
        or outcome.joins[0].rule == "words"
    )


def test_words_never_bring_two_named_speakers_together_by_way_of_a_third() -> None:
    a, b = actor("Ada Renn", report="a"), actor("Ole Tamm", report="b")
    anyone = actor("a source", "anonymous", "c")
    words = "“the gate was raised by hand after the alarm”"
    claims = [
        claim(n, who, content=words, quote="direct")
        for n, who in zip("123", (a, b, anyone), strict=True)
    ]
    outcome = found(claims, a, b, anyone)
    assert not together(outcome, "1", "2")


def test_support_and_denial_of_one_relay_are_not_joined() -> None:
    a, b = actor("a source", "anonymous", "a"), actor("a source", "anonymous", "b")
    claims = [
        claim("1", a, relays=("Polar One",)),
        claim("2", b, relays=("Polar One",), stance="denies"),
    ]
    assert not together(found(claims, a, b), "1", "2")


def test_a_claim_inside_another_s_is_known_from_there() -> None:
    a, paper = actor("Ada Renn"), actor("the survey", "document")
    claims = [claim("1", a), claim("2", paper, within="1")]
    assert together(found(claims, a, paper), "1", "2")


def test_origins_that_support_are_counted() -> None:
    a, b, c = actor("Ada Renn"), actor("Ole Tamm"), actor("Brit Lauge")
    claims = [claim("1", a), claim("2", a), claim("3", b), claim("4", c, stance="denies")]
    relations = {"1": "supports", "2": "supports", "3": "supports", "4": "denies"}
    assert found(claims, a, b, c).count(relations) == 2  # type: ignore[arg-type]


def test_no_claims_have_no_origins() -> None:
    assert found([]) == Origins({}, ())


def test_one_paper_is_one_origin_and_so_is_whoever_wrote_it() -> None:
    a, b = actor("the protocol", "document", "a"), actor("the protocol", "document", "b")
    clerk, letter = actor("a clerk", "anonymous", "c"), actor("the clerk's letter", "document", "d")
    claims = [claim(n, who) for n, who in zip("1234", (a, b, clerk, letter), strict=True)]
    outcome = found(claims, a, b, clerk, letter)
    assert together(outcome, "1", "2")
    assert together(outcome, "3", "4")
    assert not together(outcome, "1", "3")


def test_any_two_reports_are_two_papers() -> None:
    a, b = actor("a report", "document", "a"), actor("a report", "document", "b")
    assert not together(found([claim("1", a), claim("2", b)], a, b), "1", "2")


def test_a_paper_came_from_the_one_anonymous_source_of_its_report() -> None:
    source, paper = actor("an official", "anonymous"), actor("a summary", "document")
    other = actor("a sailor", "anonymous")
    assert together(found([claim("1", source), claim("2", paper)], source, paper), "1", "2")
    claims = [claim("1", source), claim("2", paper), claim("3", other)]
    assert not together(found(claims, source, paper, other), "1", "2")
