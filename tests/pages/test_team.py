"""Ten people review at once on PostgreSQL: no decision is lost, and the second is told."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest
from starlette.testclient import TestClient

from sayso import Reading
from sayso.ledger.ledger import Ledger
from sayso.pages.app import application
from sayso.pages.safety.door import Door
from sayso.pages.state import State

sys.path.append(str(Path(__file__).parents[1] / "ledger"))

from postgres import binaries, server

PEOPLE = 10
PASSWORD = "a-password-of-the-tests"  # noqa: S105


@pytest.fixture
def place() -> Iterator[str]:
    programs = binaries()
    if programs is None:
        pytest.skip("PostgreSQL is not installed: apt-get install postgresql")
    with server(programs) as url:
        yield url


@pytest.fixture
def ledger(place: str, known: Reading, dredger: list[Reading]) -> Iterator[Ledger]:
    with Ledger(place) as held:
        held.add_many([known, *dredger], workers=1)
        yield held


@pytest.fixture
def state(ledger: Ledger) -> Iterator[State]:
    made = State(ledger, Door("mira", PASSWORD))
    yield made
    made.desk.close()


def person(state: State, name: str) -> TestClient:
    client = TestClient(application(state), base_url="http://localhost:8765")
    answer = client.post("/login", data={"name": name, "password": PASSWORD, "to": "/review"})
    assert answer.status_code == 200
    return client


def test_ten_people_at_once_lose_nothing_and_are_told(state: State, ledger: Ledger) -> None:
    names = [f"reviewer {number}" for number in range(PEOPLE)]
    claims = sorted(each.id for each in ledger.claims())
    start = Barrier(PEOPLE)

    def review(name: str) -> list[tuple[str, int, str]]:
        client, told = person(state, name), []
        start.wait()
        for claim in claims:  # each saw every claim while nobody had decided on it
            data = {"action": "accept", "claim": claim, "seen": "", "to": "/decisions"}
            answer = client.post("/decide", data=data, follow_redirects=False)
            told.append((claim, answer.status_code, answer.text))
        return told

    with ThreadPoolExecutor(PEOPLE) as pool:
        answers = dict(zip(names, pool.map(review, names), strict=True))

    written = {(each.subject, each.who) for each in ledger.decisions()}
    kept = {
        (claim, name)
        for name, told in answers.items()
        for claim, status, _ in told
        if status == 303
    }
    assert written == kept
    assert len(written) == len(claims)
    assert {claim for claim, _ in written} == set(claims)
    winners = dict(written)
    for name, told in answers.items():
        for claim, status, text in told:
            if winners[claim] != name:
                assert status == 409
                assert winners[claim] in text
    assert ledger.verify().ok


def test_a_team_is_not_all_asked_the_same_first(state: State) -> None:
    asked = set()
    for number in range(PEOPLE):
        html = person(state, f"reviewer {number}").get("/review").text
        asked.add(html.split('name="claim" value="')[1].split('"')[0])
    assert len(asked) > 1
