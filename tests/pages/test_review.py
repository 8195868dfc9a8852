"""Decisions: one at a time, with who and when, undone, told from another's, taken out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from starlette.testclient import TestClient

from sayso.ledger.ledger import Ledger
from sayso.ledger.queries.entries import ClaimEntry

if TYPE_CHECKING:
    from conftest import Client


@pytest.fixture
def asked(client: Client) -> TestClient:
    made: TestClient = client()
    return made


def claim(ledger: Ledger, own: str) -> ClaimEntry:
    found = ledger.show(own)
    assert isinstance(found, ClaimEntry)
    return found


def decide(asked: TestClient, action: str, own: str, **fields: str) -> int:
    data = {"action": action, "claim": own, "seen": "", "to": "/review", **fields}
    return asked.post("/decide", data=data).status_code


def test_review_shows_a_claim_with_the_readers_reason(asked: TestClient) -> None:
    html = asked.get("/review?claim=c1").text
    assert "content:promise" in html
    assert 'data-key="a"' in html
    assert html.count('data-role="cue"') == 1


@pytest.mark.parametrize(
    ("action", "review"), [("accept", "accepted"), ("reject", "rejected"), ("flag", "flagged")]
)
def test_a_decision_is_kept_and_undone(
    asked: TestClient, ledger: Ledger, action: str, review: str
) -> None:
    assert decide(asked, action, "d0", note="as the harbour log has it") == 200
    made = ledger.decisions().first()
    assert made is not None
    assert (made.kind, made.who, made.note) == (action, "mira", "as the harbour log has it")
    assert claim(ledger, "d0").review == review
    asked.post("/undo", data={"decision": made.id})
    assert claim(ledger, "d0").review is None


def test_what_is_decided_is_not_asked_again(asked: TestClient, ledger: Ledger) -> None:
    for entry in list(ledger.claims()):
        assert decide(asked, "accept", entry.id) == 200
    assert "Every claim is decided" in asked.get("/review").text


def test_skipping_leads_through_all(asked: TestClient, ledger: Ledger) -> None:
    seen, address = set(), "/review"
    for _ in range(ledger.claims().count().number):
        html = asked.get(address).text
        seen.add(html.split('name="claim" value="')[1].split('"')[0])
        if 'data-key=" "' not in html:
            break
        address = "/review" + html.split('data-key=" "')[0].rpartition('href="')[2].split('"')[
            0
        ].replace("&amp;", "&")
    assert len(seen) == ledger.claims().count().number


def test_a_span_a_stance_and_a_speaker_are_corrected(asked: TestClient, ledger: Ledger) -> None:
    text = claim(ledger, "d1").text
    start = text.index("the dredger")
    assert (
        decide(
            asked,
            "correct",
            "d1",
            content=f"{start}-{start + 11} {start + 12}-{start + 18}",
            stance="doubts",
            speaker_name="Halden Dredging plc",
            speaker_kind="organization",
        )
        == 200
    )
    entry = claim(ledger, "d1")
    assert entry.content == "the dredger … struck"
    assert entry.claim.stance == "doubts"
    assert [each.name for each in entry.claim.speakers] == ["Halden Dredging plc"]
    assert entry.review == "corrected"


@pytest.mark.parametrize("fields", [{"cue": "x"}, {"cue": "5-2"}, {"content": "0-99999"}, {}])
def test_a_correction_that_cannot_be_is_refused(
    asked: TestClient, ledger: Ledger, fields: dict[str, str]
) -> None:
    assert decide(asked, "correct", "d0", **fields) == 400
    assert ledger.decisions().count().number == 0


def test_the_second_of_two_reviewers_is_told(asked: TestClient, ledger: Ledger) -> None:
    assert decide(asked, "accept", "d0") == 200
    answer = asked.post("/decide", data={"action": "reject", "claim": "d0", "seen": ""})
    assert answer.status_code == 409
    assert "mira" in answer.text
    assert claim(ledger, "d0").review == "accepted"


def test_actors_are_merged(asked: TestClient, ledger: Ledger) -> None:
    one, two = (ledger.actors(name=name).first() for name in ("Halden Dredging", "engineers"))
    assert one is not None
    assert two is not None
    data = {"action": "merge", "whole": one.id, "other": f"http://localhost/actors/{two.id}"}
    assert asked.post("/join", data=data).status_code == 200
    assert {"Halden Dredging", "engineers"} <= set(
        next(each for each in ledger.actors() if len(each.names) > 1).names
    )
    assert asked.post("/join", data=data | {"other": "nobody"}).status_code == 404


def test_the_log_says_who_and_when(asked: TestClient, ledger: Ledger) -> None:
    decide(asked, "flag", "d2")
    made = ledger.decisions().first()
    assert made is not None
    html = asked.get("/decisions").text
    assert made.at in html
    assert "mira" in html
    assert asked.get(f"/decisions/{made.id}").url.path == "/reports/dredger-2"


def test_corrections_are_data_to_train_on(asked: TestClient, ledger: Ledger) -> None:
    decide(asked, "accept", "d0")
    decide(asked, "reject", "c2")
    start = claim(ledger, "d1").text.index("Halden")
    decide(asked, "correct", "d1", source=f"{start}-{start + 6}")
    found = [json.loads(line) for line in asked.get("/corrections.jsonl").text.splitlines()]
    assert [each["report"] for each in found] == ["bridge", "dredger-0", "dredger-1"]
    judged = {each["id"]: each for report in found for each in report["claims"]}
    judgements = {own: each["judgement"] for own, each in judged.items() if each["judgement"]}
    assert judgements == {"c2": "rejected", "d0": "accepted", "d1": "corrected"}
    for report in found:
        starts = [each["cue"]["start"] for each in report["claims"]]
        assert starts == sorted(starts)
        for each in report["claims"]:
            cue = each["cue"]
            assert report["text"][cue["start"] : cue["end"]] == cue["text"]
    assert judged["d1"]["source"]["text"] == "Halden"
