from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.actor import Kind
from sayso.ledger.actors import keys, score
from sayso.ledger.records import ActorRecord


def actor(name: str, kind: Kind = "person", **fields: Any) -> ActorRecord:
    key = f"{kind}/{name}/{sorted(fields.items())}"  # unique, by no clock or chance
    return ActorRecord(id=key, report="r", name=name, kind=kind, **fields)


def decided(a: ActorRecord, b: ActorRecord) -> str:
    assert score(a, b) == score(b, a)
    found = score(a, b).decision
    if found == "same":
        assert set(keys(a)) & set(keys(b))
    return found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Volomir Zabrensky", "Volomyr Zabrenskyy"),
        ("Kim Dae-rok", "Dae Rok Kim"),
        ("Dr. Amina Sowande", "Amina Sowande"),
        ("Andrés Quiroga Beltrán", "Andres Quiroga"),
        ("J. T. Okonjo-Bale", "Joseph Okonjo-Bale"),
        ("William Trescott", "Bill Trescott"),
        ("Зоя Грабова", "Zoya Grabova"),
    ],
)
def test_one_person_is_spelled_in_many_ways(one: str, other: str) -> None:
    assert decided(actor(one), actor(other)) == "same"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Zhanibek Tolomush", "Aidar Tolomush"),
        ("Pavel Morunov", "Pavla Morunova"),
        ("Mario Fonseca", "Maria Fonseca"),
        ("Hassan Amirabadian", "Hossein Amirabadian"),
        ("Harlan Beckworth Sr.", "Harlan Beckworth Jr."),
        ("Kim Dae-rok", "Kim Jae-hwan"),
        ("Ada Renn", "Ole Tamm"),
    ],
)
def test_two_people_are_told_apart_by_their_names(one: str, other: str) -> None:
    assert decided(actor(one), actor(other)) != "same"


def test_a_body_of_a_common_name_is_known_by_its_officer() -> None:
    full = actor("United Spinners' Union", "organization", officers=("Rosaura Quispel",))
    bare = actor("union", "organization", officers=("Rosaura Quispel",))
    other = actor("union", "organization", officers=("Ada Renn",))
    assert decided(full, bare) == "same"
    assert decided(full, other) != "same"
    assert decided(full, actor("Harbour Guild", "organization", officers=full.officers)) != "same"


def test_a_body_of_a_common_name_is_any() -> None:
    assert keys(actor("union", "organization")) == ()
    assert keys(actor("union", "organization", state="SRB"))


def test_namesakes_of_two_states_are_two() -> None:
    a, b = actor("Maria Fonseca", state="PRT"), actor("Maria Fonseca", state="BRA")
    assert decided(a, b) == "different"


def test_namesakes_with_two_trades_wait_for_a_person() -> None:
    a, b = actor("Ivan Dragomir", role="general"), actor("Ivan Dragomir", role="a baker")
    assert decided(a, b) == "ask"
    assert [feature.name for feature in score(a, b).features] == [
        "name: full",
        "role: other fields",
    ]


def test_a_family_name_needs_more_than_itself() -> None:
    full = actor("Ada Renn", role="transport minister", state="NOR")
    assert decided(full, actor("Renn")) == "ask"
    assert decided(full, actor("Renn", state="NOR")) == "ask"
    assert decided(full, actor("Renn", role="Transport Minister")) == "same"
    assert decided(full, actor("Renn", role="baker", state="DNK")) == "different"


def test_a_name_found_under_an_alias_counts() -> None:
    a = actor("The Harbour King", aliases=("Ole Tamm",))
    assert decided(a, actor("Ole Tamm")) == "same"


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Qaradan's defence ministry", "the Qaradani Defense Ministry", "same"),
        ("Qaradan's defence ministry", "Ashkel's defence ministry", "different"),
        ("Ministry of Defence", "the defence ministry", "ask"),
        ("State Protection Service", "SPS", "same"),
        ("Sundline Shipping Ltd", "Sundline Shipping", "same"),
        ("Sundline Shipping", "Sundline Airways", "different"),
        ("Sundline Shipping", "Sundline", "ask"),
        ("3rd Mountain Brigade", "4th Mountain Brigade", "different"),
        ("North Vell Water Board", "South Vell Water Board", "different"),
        ("Polar One", "Polar Two", "different"),
        ("the union", "the union", "ask"),
    ],
)
def test_bodies(one: str, other: str, expected: str) -> None:
    assert decided(actor(one, "organization"), actor(other, "organization")) == expected


def test_ministries_are_told_apart_by_their_states() -> None:
    one, two = (
        actor("Ministry of Defence", "organization", state=state) for state in ("SRB", "MNE")
    )
    same = actor("the defence ministry", "organization", state="SRB")
    assert (decided(one, two), decided(one, same)) == ("different", "same")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (actor("Qaradan", "state"), actor("Qaradanis", "state"), "same"),
        (actor("Qaradan", "state", aliases=("Temirqala",)), actor("Temirqala", "state"), "same"),
        (actor("Qaradan", "state"), actor("Ashkel", "state"), "different"),
        (actor("NER", "state", state="NER"), actor("NGA", "state", state="NGA"), "different"),
        (actor("Moscow", "state", state="RUS"), actor("Russia", "state", state="RUS"), "same"),
    ],
)
def test_states(one: ActorRecord, other: ActorRecord, expected: str) -> None:
    assert decided(one, other) == expected


@pytest.mark.parametrize("kind", ["anonymous", "unnamed", "document", "unattributed"])
def test_who_has_no_name_is_never_found_again(kind: Kind) -> None:
    one = actor("a senior official", kind)
    assert keys(one) == ()
    assert decided(one, one) == "different"


def test_a_person_is_no_company() -> None:
    assert decided(actor("Ole Tamm"), actor("Ole Tamm", "organization")) == "different"


@given(
    st.text(max_size=40), st.text(max_size=40), st.sampled_from(["person", "organization", "state"])
)
def test_any_names_can_be_compared(one: str, other: str, kind: Kind) -> None:
    a, b = actor(one, kind), actor(other, kind)
    assert 0 <= score(a, b).score <= 1
    assert score(a, b) == score(b, a)
    assert keys(a) == keys(a)


def test_one_word_that_another_report_knows_for_a_state_is_that_state() -> None:
    state = ActorRecord(id="1", report="a", name="Ashkel", kind="state")
    bare = ActorRecord(id="2", report="b", name="Ashkel", kind="person")

    assert score(state, bare).decision == score(bare, state).decision == "same"
    assert set(keys(state)) & set(keys(bare))


def test_one_word_that_a_company_goes_by_elsewhere_is_that_company() -> None:
    company = ActorRecord(id="1", report="a", name="Lindmar Holdings", kind="organization")
    bare = ActorRecord(id="2", report="b", name="Lindmar", kind="person")
    word = ActorRecord(id="3", report="c", name="Holdings", kind="person")

    assert score(company, bare).decision == "same"
    assert set(keys(company)) & set(keys(bare))
    assert score(company, word).decision == "different"


def test_a_person_with_an_office_or_a_first_name_is_no_state() -> None:
    state = ActorRecord(id="1", report="a", name="Ashkel", kind="state")

    for person in (
        ActorRecord(id="2", report="b", name="Ashkel", kind="person", role="mayor"),
        ActorRecord(id="2", report="b", name="Ashkel", kind="person", aliases=("Ana Ashkel",)),
    ):
        assert score(state, person).decision == "different"


def test_a_person_called_like_a_state_of_the_standard_stays_one() -> None:
    state = ActorRecord(id="1", report="a", name="Jordan", kind="state", state="JOR")
    person = ActorRecord(id="2", report="b", name="Jordan", kind="person")

    assert score(state, person).decision == "different"
