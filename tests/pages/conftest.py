from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from starlette.testclient import TestClient

from sayso import Reading
from sayso.actor import Actor, Kind
from sayso.ledger.ledger import Ledger
from sayso.pages.app import application
from sayso.pages.safety.door import Door
from sayso.pages.safety.hosts import LOOPBACK
from sayso.pages.state import State
from sayso.reading.assess.assessment import Certainty

if TYPE_CHECKING:
    from conftest import ReadingOf

KEY = "the-key-of-the-tests"
Client = Callable[..., TestClient]
MADE: list[bytes] = []

DREDGER = (
    ("Larkspur Courier", "2025-02-03", "asserts", "The dredger struck the pier on Sunday night"),
    ("Orrery", "2025-02-05", "denies", "the dredger struck the pier on Sunday night"),
    ("Meridian Press", "2025-02-11", "asserts", "the dredger had struck the pier on Sunday"),
)


@pytest.fixture
def dredger(reading_of: ReadingOf) -> list[Reading]:
    """Three reports in which one harbour master asserts what a company denies, then admits."""
    made = []
    for number, (outlet, day, stance, words) in enumerate(DREDGER):
        who = "Halden Dredging" if number else "Harbour Master Ines Okafor"
        cue = "denied that" if stance == "denies" else "said"
        text = f"{who} {cue} {words}. Divers are still at work."
        reading = reading_of(
            text,
            {"source": who, "cue": cue, "content": words},
            id=f"dredger-{number}",
            title=f"The pier, part {number + 1}",
            outlet=outlet,
            published=day,
        )
        kind: Kind = "organization" if number else "person"
        actor = Actor(id="a1", name=who.removeprefix("Harbour Master "), kind=kind)
        claim = replace(
            reading.claims[0],
            id=f"d{number}",
            speakers=(replace(actor, mentions=(reading.claims[0].source,)),),
            stance=stance,
            certainty=Certainty(level="certain"),
        )
        made.append(replace(reading, claims=(claim,), actors=claim.speakers))
    return made


@pytest.fixture
def ledger(tmp_path: Path, known: Reading, dredger: list[Reading]) -> Iterator[Ledger]:
    """The bridge and the dredger; made once, then copied, which is ten times as fast."""
    if not MADE:
        with Ledger(tmp_path / "first.db") as first:
            first.add_many([known, *dredger], workers=1)
        MADE.append((tmp_path / "first.db").read_bytes())
    (tmp_path / "desk.db").write_bytes(MADE[0])
    with Ledger(tmp_path / "desk.db") as ledger:
        yield ledger


@pytest.fixture(autouse=True)
def _patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A busy machine takes its time to load the reader."""
    monkeypatch.setattr("sayso.pages.routes.reading.AT_ONCE", 120.0)


@pytest.fixture
def state(ledger: Ledger) -> Iterator[State]:
    state = State(ledger, Door("mira", key=KEY))
    yield state
    state.desk.close()


@pytest.fixture
def client(state: State) -> Client:
    """A client of the pages, with the key unless told otherwise."""

    def made(
        *, key: bool = True, hosts: frozenset[str] = LOOPBACK, as_: State = state
    ) -> TestClient:
        client = TestClient(application(as_, hosts=hosts), base_url="http://localhost:8765")
        if key:
            client.get(f"/open?key={KEY}")
        return client

    return made
