"""Facets: several values at once, counted with what else there is."""

from __future__ import annotations

from typing import Any

import pytest

from sayso.ledger.ledger import Ledger
from sayso.ledger.queries import claims as claims_query
from synthetic import readings


@pytest.fixture
def held(ledger: Ledger) -> Ledger:
    ledger.add_many(list(readings(12, claims=3)))
    return ledger


def counted(ledger: Ledger, **wanted: Any) -> int:
    number = ledger.claims(**wanted).count().number
    assert number == len(list(ledger.claims(**wanted)))
    return number


@pytest.mark.parametrize("few", [0, 20_000])
@pytest.mark.parametrize("facet", ["stance", "outlet", "actor", "month", "kind", "certainty"])
def test_several_values_find_what_each_finds(
    held: Ledger, facet: str, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(claims_query, "FEW", few)
    values = [value for value, _ in held.facets().values[facet] if value][:2]
    one_by_one = {
        entry.id for value in values for entry in held.claims(**{facet: value}, since="1900-01-01")
    }
    asked: dict[str, Any] = {facet: tuple(values), "since": "1900-01-01"}
    both = [entry.id for entry in held.claims(**asked)]
    assert set(both) == one_by_one
    assert len(both) == len(one_by_one) == counted(held, **{facet: tuple(values)})


def test_each_value_has_as_many_claims_as_its_facet_says(held: Ledger) -> None:
    for wanted in ({}, {"stance": ("asserts", "denies")}):
        found = held.facets(**wanted)
        for facet, values in found.values.items():
            for value, number in values[:3]:
                if facet in wanted:
                    assert counted(held, **{facet: value}) == number
                elif value:
                    assert counted(held, **wanted, **{facet: value}) == number


def test_tallies_are_what_counting_finds(held: Ledger) -> None:
    tallied, found = held.facets(), held.facets(since="1900-01-01")
    assert tallied.claims == found.claims
    for facet, values in tallied.values.items():
        assert dict(values) == dict(found.values[facet]), facet
    assert set(tallied.names) == {own for own, _ in tallied.values["actor"]}


def test_a_facet_that_is_asked_for_shows_what_else_there_is(held: Ledger) -> None:
    everything = dict(held.facets().values["stance"])
    assert dict(held.facets(stance=("asserts",)).values["stance"]) == everything
