from __future__ import annotations

import pytest

from sayso import Span
from sayso.actor import Actor
from sayso.ledger.store.claim_records import actor_record, profile_of

TEXT = "The union struck."
UNION = Actor(id="u", name="Dyers' Union", kind="organization", mentions=(Span(0, 9),))
ANY = Actor(id="a", name="union", kind="organization")


def person(name: str, affiliation: str | None) -> Actor:
    return Actor(id=name, name=name, kind="person", affiliation=affiliation)


@pytest.mark.parametrize(
    ("name", "affiliation", "officers"),
    [
        ("Ana Ode", "Dyers' Union", ("Ana Ode",)),
        ("Ana Ode", "union", ("Ana Ode",)),
        ("Ana Ode", "Harbour Bank", ()),
        ("Ode", "union", ()),  # a family name is many people's
        ("union's secretary", "union", ()),  # every union has one
    ],
)
def test_officers_are_named_persons_of_a_body(
    name: str, affiliation: str, officers: tuple[str, ...]
) -> None:
    assert actor_record(UNION, "r", TEXT, [person(name, affiliation)]).officers == officers


def test_a_body_of_a_common_name_is_its_reports_own() -> None:
    one, two = (profile_of(actor_record(ANY, report, TEXT)) for report in ("r", "s"))
    assert one != two
    one, two = (profile_of(actor_record(UNION, report, TEXT)) for report in ("r", "s"))
    assert one == two
    officers = [person("Ana Ode", "union")]
    one, two = (profile_of(actor_record(ANY, report, TEXT, officers)) for report in ("r", "s"))
    assert one == two
