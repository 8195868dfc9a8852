"""Lines over time: places, shapes, changes of position, and the page that draws them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sayso.ledger.ledger import Ledger
from sayso.ledger.queries.entries import ClaimEntry
from sayso.ledger.queries.propositions import Member, PropositionEntry
from sayso.pages.tellings import tellings_of
from sayso.pages.timeline import strip_of, timeline_of

if TYPE_CHECKING:
    from conftest import Client

RELATIONS = {"d0": "supports", "d1": "denies", "d2": "supports"}
ORIGINS = {"d0": "d0", "d1": "d1", "d2": "d0"}


@pytest.fixture
def about(ledger: Ledger) -> PropositionEntry:
    """The harbour master asserts; the company denies, and six days later admits."""
    entries = [ledger.show(own) for own in RELATIONS]
    members = tuple(
        Member(entry=entry, relation=RELATIONS[entry.id], origin=ORIGINS[entry.id])
        for entry in entries
        if isinstance(entry, ClaimEntry)
    )
    line = [
        {
            "date": each.entry.day,
            "stance": each.relation,
            "certainty": "certain",
            "claim": each.entry.id,
        }
        for each in members
    ]
    master, company = members[0].entry.actors[0], members[1].entry.actors[0]
    return PropositionEntry(
        id="p1",
        about="The dredger struck the pier",
        status=("contested", "single origin", "shifted"),
        claims=len(members),
        origins=1,
        members=members,
        positions=(
            {"actor": {"id": master.id, "name": master.name}, "line": line[:1]},
            {"actor": {"id": company.id, "name": company.name}, "line": line[1:]},
        ),
        shifts=(
            {
                "actor": company.id,
                "from": "denies",
                "to": "supports",
                "on": "2025-02-11",
                "claims": ["d1", "d2"],
            },
        ),
        first="2025-02-03",
        last="2025-02-11",
    )


def test_who_changed_position_comes_first_with_the_change_drawn(about: PropositionEntry) -> None:
    company, master = timeline_of(about).rows
    assert (company.name, master.name) == ("Halden Dredging", "Ines Okafor")
    assert [point.shape for point in company.points] == ["denies", "asserts"]
    assert company.shifts == ((company.points[0].at, company.points[1].at),)
    assert [point.at for point in (*master.points, *company.points)] == [4.0, 27.0, 96.0]


def test_an_assertion_that_was_given_up_is_a_ring(about: PropositionEntry) -> None:
    company = about.positions[1]
    company["line"][0]["stance"], company["line"][1]["stance"] = "supports", "denies"
    shapes = [point.shape for point in timeline_of(about).rows[0].points]
    assert shapes == ["withdrawn", "denies"]


def test_the_axis_names_days(about: PropositionEntry) -> None:
    ticks = timeline_of(about).ticks
    assert [label for _, label in ticks] == ["3 February", "5 February", "7 February",
                                             "9 February", "11 February"]  # fmt: skip
    assert (ticks[0][0], ticks[-1][0]) == (4.0, 96.0)


def test_a_strip_has_its_ends(about: PropositionEntry) -> None:
    strip = strip_of(about)
    assert (strip.first, strip.last, len(strip.points)) == ("2025-02-03", "2025-02-11", 3)


def test_one_telling_has_those_who_passed_it_on(about: PropositionEntry) -> None:
    first, second = tellings_of(about)
    assert (first.first.entry.id, [each.entry.id for each in first.others]) == ("d0", ["d2"])
    assert first.supports
    assert not second.supports


def test_the_page_draws_it(
    client: Client, about: PropositionEntry, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Ledger, "show", lambda _self, _id: about)
    asked = client()
    html = asked.get("/propositions/p1").text
    assert "The dredger struck the pier" in html
    assert html.count('class="change"') == 1
    assert "changed on 11 February 2025" in html
    assert 'href="/reports/dredger-2?claim=d2#t-d2"' in html
    assert asked.get("/propositions/p1?format=json").json() == about.to_dict()
