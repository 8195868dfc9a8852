from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from sayso.claim import Claim
from sayso.reading.answers import answered
from sayso.reading.propositions import propositions_of
from sayso.report import Report

Marked = Callable[..., tuple[str, list[Claim]]]

STORY = (
    "{1.Farmers} <1.said> [1.the gates of the Izen dam were opened at night]. {2.The operator} "
    "<2.denied> [2.that the gates of the Izen dam were opened]. {3.A clerk} <3.rejected> "
    "[3.the operator's denial]. {4.A baker} <4.said> [4.bread was dear in Pelin]."
)


def read(text: str, claims: list[Claim]) -> tuple[Report, list[Claim]]:
    found = answered(text, claims)
    answering = [
        replace(claim, responds_to=found[claim.id][0]) if claim.id in found else claim
        for claim in claims
    ]
    return Report(id="r", text=text), answering


def test_who_supports_and_who_denies(claims_of: Marked) -> None:
    report, claims = read(*claims_of(STORY))
    (found,) = propositions_of(report, claims)
    assert found.claims == {"1": "supports", "2": "denies", "3": "supports"}
    assert found.status == "contested"
    assert found.about == "The gates of the Izen dam were opened at night"


def test_order_of_the_claims_does_not_matter(claims_of: Marked) -> None:
    report, claims = read(*claims_of(STORY))
    assert propositions_of(report, claims) == propositions_of(report, claims[::-1])


def test_one_that_is_answered_makes_a_proposition(claims_of: Marked) -> None:
    report, claims = read(
        *claims_of("{1.Marwand} <1.accused> [1.Tolgis of theft], [2.a charge] {2.it} <2.rejected>.")
    )
    (found,) = propositions_of(report, claims)
    assert found.claims == {"1": "supports", "2": "denies"}
    assert found.about == "Marwand accused Tolgis of theft"


def test_a_claim_without_a_companion_makes_none(claims_of: Marked) -> None:
    report, claims = read(*claims_of("{1.A baker} <1.said> [1.bread was dear]."))
    assert propositions_of(report, claims) == ()
    assert propositions_of(report, []) == ()


def test_few_engineers_are_not_thousands_of_soldiers(claims_of: Marked) -> None:
    report, claims = read(
        *claims_of(
            "{1.Lenk} <1.said> [1.a few Velmarki engineers had come to Lubin]. {2.Kuvan} <2.said> "
            "[2.thousands of Velmarki soldiers had crossed the Osk]."
        )
    )
    assert propositions_of(report, claims) == ()
