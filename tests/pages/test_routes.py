"""Each view's address, and what it gives as a file."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from starlette.testclient import TestClient

from sayso import Reading
from sayso.ledger.ledger import Ledger
from sayso.pages.shelf import Shelf, Unkept

if TYPE_CHECKING:
    from conftest import Client

TEXT = "The harbour is closed, the port's director said on Monday. Gulls circled."


@pytest.fixture
def asked(client: Client) -> TestClient:
    made: TestClient = client()
    return made


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))


def test_a_pasted_text_is_shown_and_not_stored(asked: TestClient, ledger: Ledger) -> None:
    before = ledger.reports().count()
    answer = asked.post("/read", data={"text": TEXT})
    assert answer.url.path.startswith("/unkept/")
    assert "Not stored" in answer.text
    assert 'data-role="source"' in answer.text
    assert ledger.reports().count() == before


def test_it_is_kept_when_asked(asked: TestClient, ledger: Ledger) -> None:
    report = asked.post("/read", data={"text": TEXT}).url.path.removeprefix("/unkept/")
    kept = asked.post("/keep", data={"report": report})
    assert kept.url.path.startswith("/reports/")
    assert any(entry.content == "The harbour is closed" for entry in ledger.claims())


def test_files_are_read_and_the_unreadable_named(asked: TestClient, ledger: Ledger) -> None:
    files = [
        ("files", ("one.txt", TEXT.encode())),
        ("files", ("two.txt", b"The mayor said the ferry was late.")),
        ("files", ("three.bin", bytes(range(256)) * 20)),
    ]
    answer = asked.post("/read", files=files, data={"keep": "yes", "published": "2025-03-02"})
    assert answer.url.path.startswith("/works/")
    assert "2 reports read" in answer.text
    assert "three.bin" in answer.text
    assert ledger.reports(since="2025-03-02", until="2025-03-02").count().number == 2


def test_nothing_pasted_is_the_front_page(asked: TestClient) -> None:
    assert asked.post("/read", data={"text": "  "}).url.path == "/"
    assert asked.post("/read", data={"text": TEXT, "published": "soon"}).status_code == 400


def test_the_front_page_has_the_ledgers_size(asked: TestClient) -> None:
    html = asked.get("/").text
    assert "<dd>4</dd>" in html
    assert "<dd>8</dd>" in html


def test_the_gutter_says_who_through_whom_and_how_sure(asked: TestClient) -> None:
    html = " ".join(asked.get("/reports/bridge").text.split())
    assert "Adaeze Brandt</bdi>" in html
    assert 'asserts<span class="sep">via</span><bdi>reporters</bdi>' in html
    assert "possible (“further”)" in html
    assert "own voice" in html


def test_a_claims_card_is_its_own_address(asked: TestClient) -> None:
    whole = asked.get("/reports/bridge?claim=c4").text
    part = asked.get("/reports/bridge?claim=c4", headers={"hx-request": "true"}).text
    assert part.strip() in whole or part.count('class="card"') == whole.count('class="card"') == 1
    assert "<html" not in part
    assert "unnamed" in part
    assert asked.get("/reports/bridge?claim=nobody").status_code == 404


def test_the_head_of_a_list_is_sent_before_the_list_is_asked_for(asked: TestClient) -> None:
    address = "/claims?stance=denies"
    with asked.stream("GET", address) as answer:
        first, *others = answer.iter_raw()

    assert first.rstrip().endswith(b"</header>")
    assert b'id="found"' in b"".join(others)
    assert b"\0" not in b"".join([first, *others])
    assert "\0" not in asked.get("/reports/none").text


def test_a_later_version_is_compared_with_the_earlier(
    asked: TestClient, ledger: Ledger, known: Reading
) -> None:
    later = replace(
        known,
        report=replace(known.report, id="bridge-2", published="2025-04-02"),
        claims=tuple(replace(claim, id=f"{claim.id}-2") for claim in known.claims[1:]),
        propositions=(),
    )
    ledger.add(later)
    assert "?against=bridge" in asked.get("/reports/bridge-2").text
    html = " ".join(asked.get("/reports/bridge-2?against=bridge").text.split())
    assert "0 changed, 0 added, 1 dropped" in html
    assert 'href="/reports/bridge?claim=c1#t-c1"' in html
    assert asked.get("/reports/bridge-2?against=none").status_code == 404


@pytest.mark.parametrize(
    "path", ["/reports/none", "/unkept/none", "/claims/none", "/propositions/none", "/actors/none",
             "/works/none", "/decisions/none", "/nowhere"]
)  # fmt: skip
def test_what_is_not_there_is_said_so(asked: TestClient, path: str) -> None:
    answer = asked.get(path)
    assert answer.status_code == 404
    assert "Not here" in answer.text


@pytest.mark.parametrize(
    "query", ["sort=best", "after=x", "since=soon", "format=docx", "after=%5B1%5D"]
)
def test_a_query_that_means_nothing_is_refused(asked: TestClient, query: str) -> None:
    assert asked.get(f"/claims?{query}").status_code in {400, 404}


def test_claims_are_filtered_by_the_address(asked: TestClient) -> None:
    found = asked.get("/claims?stance=denies&outlet=Orrery&format=json").json()
    assert [each["id"] for each in found] == ["d1"]
    html = asked.get("/claims?stance=denies&outlet=Orrery").text
    assert "1 claim<" in html
    assert "/reports/dredger-1?claim=d1#t-d1" in html


def test_facets_take_a_value_in_and_out(asked: TestClient) -> None:
    assert 'href="?stance=denies"' in asked.get("/claims").text
    assert 'href="?outlet=Orrery"' in asked.get("/claims?stance=denies&outlet=Orrery").text


def test_the_words_of_a_claim_find_it(asked: TestClient) -> None:
    found = asked.get("/claims", params={"q": "dredger pier", "format": "json"}).json()
    assert {each["id"] for each in found} == {"d0", "d1", "d2"}


@pytest.mark.parametrize("view", ["claims", "reports", "actors", "propositions", "decisions"])
def test_each_list_as_csv_and_json(asked: TestClient, view: str) -> None:
    asked.post("/decide", data={"action": "flag", "claim": "d0", "seen": ""})
    query = "claims=1&" if view == "propositions" else ""
    found: list[Any] = asked.get(f"/{view}?{query}format=json").json()
    answer = asked.get(f"/{view}?{query}format=csv")
    assert len(rows(answer.text)) == len(found)
    assert found or view == "propositions"
    assert f'filename="{view}.csv"' in answer.headers["content-disposition"]


def test_a_reading_as_json_is_the_contracts(asked: TestClient, ledger: Ledger) -> None:
    shown = ledger.show("bridge")
    assert isinstance(shown, Reading)
    assert asked.get("/reports/bridge?format=json").json() == json.loads(
        json.dumps(shown.to_dict())
    )
    assert len(rows(asked.get("/reports/bridge?format=csv").text)) == 5


def test_an_actor_has_names_facets_and_claims(asked: TestClient, ledger: Ledger) -> None:
    brandt = ledger.actors(name="Adaeze Brandt").first()
    assert brandt is not None
    html = asked.get(f"/actors/{brandt.id}").text
    assert "Transport Minister" in html
    assert "the harbour bridge would reopen in May" in html
    found = rows(asked.get(f"/actors/{brandt.id}?format=csv").text)
    assert len(found) == brandt.claims


def test_the_shelf_lets_the_oldest_go(known: Reading, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sayso.pages.shelf.MOST", 2)
    shelf = Shelf()
    for number in range(3):
        shelf.put(Unkept(replace(known, report=replace(known.report, id=f"r{number}"))))
    assert [shelf.get(f"r{number}") is None for number in range(3)] == [True, False, False]
