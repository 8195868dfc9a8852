"""Pairs that wait are put forward one at a time, decided on by key, and undone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from starlette.testclient import TestClient

from sayso.actor import Actor
from sayso.ledger.ledger import Ledger

if TYPE_CHECKING:
    from conftest import Client, ReadingOf


@pytest.fixture
def ledger(tmp_path: Path, reading_of: ReadingOf) -> Iterator[Ledger]:
    """Two reports that quote a family name, which may be one person or two."""
    made = []
    for name, words in (("Ada Renn", "the mill will close"), ("Renn", "the quarry is safe")):
        reading = reading_of(
            f"{name} said {words}. Rain fell.",
            {"source": name, "cue": "said", "content": words},
            id=f"report-{name}",
            title=f"Of {words}",
            published="2025-03-01",
        )
        actor = Actor(id=f"a-{name}", name=name, kind="person")
        claim = replace(reading.claims[0], id=f"c-{words[4:8]}", speakers=(actor,))
        made.append(replace(reading, claims=(claim,), actors=(actor,)))
    with Ledger(tmp_path / "pairs.db") as held:
        held.add_many(made)
        yield held


@pytest.fixture
def asked(client: Client) -> TestClient:
    made: TestClient = client()
    return made


def pair_of(html: str) -> str:
    found = re.search(r'name="claim" value="([^"]+)"', html)
    assert found
    return found[1]


def test_a_pair_waits_with_both_sides_and_what_speaks_for_it(asked: TestClient) -> None:
    html = asked.get("/review/pairs/actors").text
    assert "Are these two the same actor?" in html
    assert html.count('<article class="decide">') == 2
    assert ">Ada Renn<" in html
    assert "Speaks" in html
    assert 'data-key="a"' in html
    assert 'data-key="x"' in html
    assert asked.get("/review/pairs/others").status_code == 404


@pytest.mark.parametrize(("action", "actors"), [("accept", 1), ("reject", 2)])
def test_a_pair_is_decided_once_and_undone(
    asked: TestClient, ledger: Ledger, action: str, actors: int
) -> None:
    own = pair_of(asked.get("/review/pairs/actors").text)
    data = {"action": action, "claim": own, "seen": "", "to": "/review/pairs/actors"}
    answer = asked.post("/decide", data=data)
    assert answer.status_code == 200
    assert "No pair waits" in answer.text
    assert ledger.actors().count().number == actors
    again = asked.post("/decide", data=data)
    assert again.status_code == 409
    assert "mira" in again.text
    made = ledger.decisions().first()
    assert made is not None
    assert asked.get(f"/decisions/{made.id}").url.path.startswith("/actors/")
    asked.post("/undo", data={"decision": made.id})
    assert ledger.pending_pairs().count().number == 1


def test_a_split_against_a_merge_says_what_to_undo(asked: TestClient, ledger: Ledger) -> None:
    own = pair_of(asked.get("/review/pairs/actors").text)
    asked.post("/decide", data={"action": "accept", "claim": own, "seen": ""})
    whole = ledger.actors().first()
    assert whole is not None
    assert "These are two actors" in asked.get(f"/actors/{whole.id}").text
    data = {"action": "split", "whole": whole.id, "name": "Renn", "to": "/actors"}
    answer = asked.post("/join", data=data)
    assert answer.status_code == 400
    assert "undo that first" in answer.text


def test_an_actor_is_split(asked: TestClient, ledger: Ledger, reading_of: ReadingOf) -> None:
    text = "Ada Renn said the ferry is late. Gulls cried."
    made = reading_of(
        text, {"source": "Ada Renn", "cue": "said", "content": "the ferry is late"}, id="third"
    )
    actor = Actor(id="a3", name="Ada Renn", kind="person")
    claim = replace(made.claims[0], id="c-ferry", speakers=(actor,))
    ledger.add(replace(made, claims=(claim,), actors=(actor,)))
    whole = next(each for each in ledger.actors() if each.name == "Ada Renn")
    (named,) = ledger.named(whole.id)
    assert [each.report for each in named.records] == ["third", "report-Ada Renn"]
    data = {"action": "split", "whole": whole.id, "member": named.records[0].id, "to": "/actors"}
    assert asked.post("/join", data=data).status_code == 200
    assert sorted(each.name for each in ledger.actors()) == ["Ada Renn", "Ada Renn", "Renn"]
