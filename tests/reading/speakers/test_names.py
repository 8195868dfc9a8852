from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Resolve = Callable[..., Any]

# One claim of each: the name, kind, role and state that its speaker should have.
FULL_NAMES = [
    ("{1:Defence Minister Ama Owusu} <1:said> [1:so].", "Ama Owusu", "Defence Minister", None),
    (
        "{1:Kenyan Foreign Minister Juma Otieno} <1:said> [1:so].",
        "Juma Otieno",
        "Foreign Minister",
        "KEN",
    ),
    ("{1:North Korean leader Pak Il Su} <1:said> [1:so].", "Pak Il Su", "leader", "PRK"),
    ("{1:Prime Minister Linnea Strand} <1:said> [1:so].", "Linnea Strand", "Prime Minister", None),
    ("{1:Secretary of State Ruth Hale} <1:said> [1:so].", "Ruth Hale", "Secretary of State", None),
    ("{1:Mrs Odile Marchetti} <1:said> [1:so].", "Odile Marchetti", None, None),
    ("{1:Gen. Mateus van der Poel} <1:said> [1:so].", "Mateus van der Poel", "Gen.", None),
    (
        "{1:police spokesman Tevita Fifita} <1:said> [1:so].",
        "Tevita Fifita",
        "police spokesman",
        None,
    ),
    (
        "{1:Inés Quiroga, the Bolivian ambassador to Lima,} <1:said> [1:so].",
        "Inés Quiroga",
        "ambassador",
        "BOL",
    ),
    ("{1:Inés Quiroga}, 45, a nurse, <1:said> [1:so].", "Inés Quiroga", "nurse", None),
    ("The president of Ghana, {1:Kwesi Badu}, <1:said> [1:so].", "Kwesi Badu", "president", "GHA"),
    ("{1:Japan's trade minister Aiko Mori} <1:said> [1:so].", "Aiko Mori", "trade minister", "JPN"),
    ("{1:Ahmed al-Rashidi} <1:said> [1:so].", "Ahmed al-Rashidi", None, None),
    (
        "{1:The Finance Minister, Aiko Mori,} <1:said> [1:so].",
        "Aiko Mori",
        "Finance Minister",
        None,
    ),
    (
        "{1:The Minister of Mines, Mr. Kofi Adu,} <1:said> [1:so].",
        "Kofi Adu",
        "Minister of Mines",
        None,
    ),
    (
        "{1:Minister of Health and Social Welfare Awa Sané} <1:said> [1:so].",
        "Awa Sané",
        "Minister of Health and Social Welfare",
        None,
    ),
    (
        "{1:Ministry of Public Works spokeswoman Lia Tam} <1:said> [1:so].",
        "Lia Tam",
        "Ministry of Public Works spokeswoman",
        None,
    ),
    ("{1:Its secretary, Eng. Moses Tuka}, <1:said> [1:so].", "Moses Tuka", "secretary", None),
    ("{1:Its head, retired Justice Ama Osei}, <1:said> [1:so].", "Ama Osei", "Justice", None),
    ("{1:Smt. Meena Rao} <1:said> [1:so].", "Meena Rao", None, None),
    ("[1:Ode and Ode alone decides], {1:Ana Ode} <1:said>.", "Ana Ode", None, None),
    ("{1:J. K. O’Dwyer} <1:said> [1:so].", "J. K. O’Dwyer", None, None),
]


@pytest.mark.parametrize(("marked", "name", "role", "state"), FULL_NAMES)
def test_a_name_comes_with_its_office(
    marked: str, name: str, role: str | None, state: str | None, resolved: Resolve
) -> None:
    actor = resolved(marked).actor()
    assert (actor.name, actor.kind, actor.role, actor.state) == (name, "person", role, state)


ORGANIZATIONS = [
    ("{1:The Ministry of Foreign Affairs} <1:said> [1:so].", "Ministry of Foreign Affairs", None),
    ("{1:South Korea's National Grain Office} <1:said> [1:so].", "National Grain Office", "KOR"),
    ("{1:The Norwegian Refugee Office} <1:said> [1:so].", "Norwegian Refugee Office", "NOR"),
    ("{1:The Department of Health and Human Services} <1:said> [1:so].",
     "Department of Health and Human Services", None),
    ("{1:NATO} <1:said> [1:so].", "NATO", None),
    ("{1:The Food and Drug Administration} <1:said> [1:so].", "Food and Drug Administration", None),
    ("{1:The Harbour Daily News} <1:reported> [1:so].", "Harbour Daily News", None),
    ("{1:The United Spinners' Union} <1:said> [1:so].", "United Spinners' Union", None),
    ("{1:The Norland Women’s Council} <1:said> [1:so].", "Norland Women’s Council", None),
    ("{1:Lindqvist and Lindqvist} <1:said> [1:so].", "Lindqvist and Lindqvist", None),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "name", "state"), ORGANIZATIONS)
def test_an_organization(marked: str, name: str, state: str | None, resolved: Resolve) -> None:
    actor = resolved(marked).actor()
    assert (actor.name, actor.kind, actor.state) == (name, "organization", state)


@pytest.mark.parametrize(
    ("marked", "name"),
    [
        ("King {1:Tevita I} <1:said> [1:so].", "Tevita I"),
        ("{1:Queen Odile I of Marland} <1:said> [1:so].", "Odile I"),
        ("When I met {1:Odile} I <1:said> [1:so].", "Odile"),
    ],
)
def test_a_ruler_s_number_is_part_of_the_name(marked: str, name: str, resolved: Resolve) -> None:
    assert resolved(marked).speakers() == [name]


def test_a_first_name_under_a_letter_is_its_writer(resolved: Resolve) -> None:
    found = resolved("Dear Anna,\n\nThe boats came in late.\n\n{1:Peter}\n\n<1:Added>: [1:so].")
    assert (found.actor().name, found.actor().kind) == ("Peter", "person")


SAME = [
    "{1:Ana Ode} <1:said> [1:it rained]. {2:Ode} <2:said> [2:so].",
    "{1:Ode} <1:said> [1:it rained]. {2:Mayor Ana Ode} <2:said> [2:so].",
    "{1:Ana Ode} <1:said> [1:it rained]. {2:Ms. Ode} <2:said> [2:so].",
    "{1:Ana Ode} <1:said> [1:it rained]. {2:Ana} <2:said> [2:so].",
    "{1:Ana Maria Ode} <1:said> [1:it rained]. {2:Ana Ode} <2:said> [2:so].",
    "{1:Kim Dae-su} <1:said> [1:it rained]. {2:Kim} <2:said> [2:so].",
    "{1:The National Weather Office} <1:said> [1:it rained]. {2:The NWO} <2:said> [2:so].",
    "{1:Norway} <1:said> [1:it rained]. {2:Oslo} <2:said> [2:so].",
    "{1:The Kremlin} <1:said> [1:it rained]. {2:Russia} <2:said> [2:so].",
]


@pytest.mark.parametrize("marked", SAME)
def test_shorter_names_are_the_same_actor(marked: str, resolved: Resolve) -> None:
    found = resolved(marked)
    assert found.actor(1) == found.actor(2)


DIFFERENT = [
    "{1:Ana Ode} <1:said> [1:it rained]. {2:Ben Ode} <2:said> [2:so].",
    "Ana Ode left. {1:Mr Ode} <1:said> [1:it rained]. {2:Mrs Ode} <2:said> [2:so].",
    "{1:Norway} <1:said> [1:it rained]. {2:Sweden} <2:said> [2:so].",
    "{1:North Korea} <1:said> [1:it rained]. {2:South Korea} <2:said> [2:so].",
]


@pytest.mark.parametrize("marked", DIFFERENT)
def test_other_names_are_other_actors(marked: str, resolved: Resolve) -> None:
    found = resolved(marked)
    assert found.actor(1).id != found.actor(2).id


def test_the_fullest_form_is_the_name(resolved: Resolve) -> None:
    found = resolved("{1:Ode} <1:said> [1:it rained]. Mayor Ana Ode was in Oslo. Ode left.")
    assert found.actor().name == "Ana Ode"
    assert found.mentions() == ["Ode", "Mayor Ana Ode", "Ode"]


def test_a_surname_in_a_title_is_the_name_below(resolved: Resolve) -> None:
    found = resolved("Bridge To Be Closed Soon, {1:Ode} <1:Says>\n\nAna Ode was in town.")
    assert found.speakers() == ["Ana Ode"]


def test_a_bare_surname_is_the_one_who_was_called_so_before(resolved: Resolve) -> None:
    found = resolved(
        "Ana Ode left for home. Ode slept. Her husband Ben Ode stayed. Ana Ode woke. "
        "{1:Ode} <1:said> [1:so]."
    )
    assert found.speakers() == ["Ana Ode"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("{1:Qaradan's defence ministry} <1:denied> [1:it].", "Qaradan's defence ministry"),
        ("{1:Sudmark’s dockers} <1:said> [1:so].", "Sudmark’s dockers"),
        ("{1:Local dockers} <1:said> [1:so].", "local dockers"),
    ],
)
def test_the_owner_that_opens_a_sentence_keeps_its_capital(
    resolved: Resolve, text: str, name: str
) -> None:
    assert resolved(text).speakers() == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("On 3 March {1:Nestan Varazi} <1:said> [1:so].", "Nestan Varazi"),
        ("Since April {1:Kulipa Jantay} <1:has said> [1:so].", "Kulipa Jantay"),
        ("In June {1:Okafor} <1:said> [1:so].", "Okafor"),
    ],
)
def test_a_month_before_a_name_is_no_part_of_it(resolved: Resolve, text: str, name: str) -> None:
    assert resolved(text).speakers() == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("{1:April Sisay} <1:said> [1:so].", "April Sisay"),
        ("{1:June Okafor, a farmer,} <1:said> [1:so].", "June Okafor"),
        ("[1:It burned], <1:said> {1:July Marrow}.", "July Marrow"),
        ("The ferry left on Sunday. {1:August Lindqvist} <1:said> [1:so].", "August Lindqvist"),
    ],
)
def test_a_month_with_a_surname_is_a_name(resolved: Resolve, text: str, name: str) -> None:
    assert resolved(text).speakers() == [name]


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("{1:American envoy Ruth Hale} <1:said> [1:so].", "USA"),
        ("{1:Dominican Foreign Minister Inés Quiroga} <1:said> [1:so].", "DOM"),
        ("{1:Chinese Foreign Minister Wen Tao} <1:said> [1:so].", "CHN"),
    ],
)
def test_a_demonym_that_two_states_share_is_the_larger_one(
    resolved: Resolve, text: str, state: str
) -> None:
    assert resolved(text).actor().state == state
