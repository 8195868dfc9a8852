"""Foreign hosts and sites, the policy, the key, the password, hostile text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from starlette.testclient import TestClient

from sayso.ledger.ledger import Ledger
from sayso.pages.safety.door import SESSION, Door
from sayso.pages.safety.policy import CONTENT
from sayso.pages.safety.sizes import REQUEST_BYTES
from sayso.pages.safety.tries import FEW, MANY, WINDOW, Tries
from sayso.pages.state import State

if TYPE_CHECKING:
    from conftest import Client

PASSWORD = "a long enough password"  # noqa: S105 - of the tests


class Clock:
    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1:8765", "[::1]:8765", "LOCALHOST:1"])
def test_this_machine_may_ask(client: Client, host: str) -> None:
    assert client().get("/", headers={"host": host}).status_code == 200


@pytest.mark.parametrize(
    "host", ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "", "[::2]:8765"]
)
def test_a_foreign_host_is_refused(client: Client, host: str) -> None:
    assert client().get("/", headers={"host": host}).status_code == 400


@pytest.mark.parametrize(
    "headers",
    [
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"origin": "http://localhost:9999"},
    ],
)
def test_a_post_from_elsewhere_is_refused(client: Client, headers: dict[str, str]) -> None:
    answer = client().post("/read", data={"text": "He said so."}, headers=headers)
    assert answer.status_code == 403


def test_a_page_elsewhere_cannot_draw_ours_in(client: Client) -> None:
    drawn = {"sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors"}
    followed = {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate"}
    assert client().get("/claims?format=json", headers=drawn).status_code == 403
    assert client().get("/claims", headers=followed).status_code == 200


@pytest.mark.parametrize("path", ["/", "/claims", "/static/pages.js", "/nowhere", "/claims?sort=x"])
def test_every_answer_has_the_policy(client: Client, path: str) -> None:
    headers = client().get(path).headers
    assert headers["content-security-policy"] == CONTENT
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert not [name for name in headers if name.startswith("access-control")]


def test_what_a_report_says_is_not_kept_by_the_browser(client: Client) -> None:
    assert client().get("/claims").headers["cache-control"] == "no-store"


@pytest.mark.parametrize("path", ["/keep", "/decide", "/undo", "/join", "/works/x/keep"])
def test_writing_takes_the_key(client: Client, ledger: Ledger, path: str) -> None:
    before = ledger.decisions().count().number
    assert client(key=False).post(path, data={"claim": "d0"}).status_code == 403
    assert ledger.decisions().count().number == before


def test_reading_takes_no_key(client: Client) -> None:
    reader = client(key=False)
    assert "may read" in reader.get("/").text
    assert (
        reader.post("/read", data={"text": "The bridge is shut, the mayor said."}).status_code
        == 200
    )


def test_a_wrong_key_opens_nothing(client: Client) -> None:
    reader = client(key=False)
    assert reader.get("/open?key=wrong").status_code == 403
    assert reader.get("/open?key=").status_code == 403
    assert not reader.cookies


def test_the_key_is_a_cookie_that_no_script_and_no_other_site_has(
    client: Client, state: State
) -> None:
    answer = client(key=False).get(f"/open?key={state.door.key}", follow_redirects=False)
    assert answer.headers["location"] == "/"
    assert {"HttpOnly", "SameSite=strict"} <= set(answer.headers["set-cookie"].split("; "))


def test_a_body_that_is_too_large_or_of_no_length_is_refused(client: Client) -> None:
    asked = client()
    large = {"content-length": str(REQUEST_BYTES + 1)}
    assert asked.post("/read", content=b"", headers=large).status_code == 413
    assert asked.post("/read", content=iter([b"text=x"])).status_code == 411


@pytest.fixture
def team(ledger: Ledger, client: Client) -> TestClient:
    door = Door("owner", PASSWORD, tries=Tries(Clock()))
    made: TestClient = client(key=False, as_=State(ledger, door))
    return made


def log_in(team: TestClient, password: str, name: str = "Noor", to: str = "/") -> int:
    data = {"name": name, "password": password, "to": to}
    return team.post("/login", data=data, follow_redirects=False).status_code


def test_a_team_sees_nothing_without_its_password(team: TestClient) -> None:
    for path in ("/", "/claims", "/corrections.jsonl", "/reports/bridge"):
        answer = team.get(path, follow_redirects=False)
        assert (answer.status_code, answer.headers["location"][:6]) == (303, "/login")
    assert log_in(team, "wrong") == 403
    assert log_in(team, PASSWORD) == 303
    assert "Noor" in team.get("/").text
    assert team.post("/logout").url.path == "/login"
    assert team.get("/claims", follow_redirects=False).status_code == 303


def test_a_teams_decisions_have_their_own_names(team: TestClient, ledger: Ledger) -> None:
    log_in(team, PASSWORD, name="Noor")
    team.post("/decide", data={"action": "accept", "claim": "d0", "seen": ""})
    assert [each.who for each in ledger.decisions()] == ["Noor"]


def test_a_key_opens_nothing_where_there_is_a_password(team: TestClient) -> None:
    door: Door = team.app.state.sayso.door  # type: ignore[attr-defined]
    assert team.get(f"/open?key={door.key}", follow_redirects=False).status_code == 303
    assert team.get("/", follow_redirects=False).status_code == 303


def test_passwords_cannot_be_tried_for_long(team: TestClient) -> None:
    assert [log_in(team, "wrong") for _ in range(FEW)] == [403] * FEW
    assert log_in(team, PASSWORD) == 429


def test_tries_are_counted_by_address_and_in_all() -> None:
    clock = Clock()
    tries = Tries(clock)
    for number in range(MANY):
        assert tries.wait("10.0.0.1") == 0.0 or number >= FEW
        tries.count(f"10.0.0.{number // (FEW - 1)}")
    assert tries.wait("10.9.9.9") == WINDOW
    clock.now += WINDOW
    assert tries.wait("10.9.9.9") == 0.0


def test_a_log_in_ends() -> None:
    clock = Clock()
    door = Door("owner", PASSWORD, clock=clock)
    token = door.log_in("Noor", PASSWORD, address="10.0.0.1")
    assert door.visitor(token).may_write
    clock.now += SESSION + 1
    assert not door.visitor(token).may_read


@pytest.mark.parametrize("to", ["//evil.example/", "https://evil.example/", "/\\evil.example"])
def test_logging_in_leads_nowhere_else(team: TestClient, to: str) -> None:
    data = {"name": "Noor", "password": PASSWORD, "to": to}
    answer = team.post("/login", data=data, follow_redirects=False)
    assert answer.headers["location"] == "/"


HOSTILE = (
    'Eve said "<script>alert(1)</script></mark><img src=x onerror=alert(1)> {{ 7 * 7 }}'
    ' {% raw %} javascript:alert(1) <svg onload=alert(1)> \u202edeneddih\u202c\x00 & so on."'
)


def test_what_a_report_says_is_text(client: Client) -> None:
    html = client().post("/read", data={"text": HOSTILE}).text
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html
    assert "{{ 7 * 7 }}" in html
    assert "<bdi>\u202e</bdi>" in html
    assert "<img" not in html
    assert "<svg onload" not in html
    assert html.count("<script") == 2
