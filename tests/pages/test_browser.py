"""The pages in a real browser: read, compare, correct, undo, by keyboard, with nothing let out."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import uvicorn
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect, sync_playwright

from sayso import Reading
from sayso.ledger.ledger import Ledger
from sayso.ledger.queries.entries import ClaimEntry
from sayso.pages.app import application
from sayso.pages.state import State

if TYPE_CHECKING:
    from conftest import ReadingOf

CHROMIUM = Path("/usr/bin/chromium")
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="there is no Chromium at /usr/bin/chromium"),
]
TEXT = "The harbour is closed, the port's director said on Monday. Gulls circled over it."
SELECT = """([words, nth]) => {
  const walker = document.createTreeWalker(document.querySelector(".near"), NodeFilter.SHOW_TEXT);
  for (let node; (node = walker.nextNode()); ) {
    const at = node.data.indexOf(words);
    if (at < 0 || nth-- > 0) continue;
    getSelection().setBaseAndExtent(node, at, node, at + words.length);
    return true;
  }
  return false;
}"""
WORDS_OF = """(role) => {
  const found = {};
  for (const mark of document.querySelectorAll(`mark[data-role=${role}]`)) {
    const key = mark.dataset.claim;
    found[key] = (found[key] ?? "") + mark.textContent;
  }
  return found;
}"""
TEXT_OF = "() => [...document.querySelectorAll('.row .text')].map((e) => e.textContent).join('')"


@dataclass(slots=True)
class Visit:
    """An open page, and what went on while it was open."""

    page: Page
    address: str
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def go(self, path: str) -> Page:
        self.page.goto(self.address + path)
        return self.page


Visitor = Callable[..., Visit]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        # No sandbox: it cannot be had as root, and the pages are ours.
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def address(state: State) -> Iterator[str]:
    """The pages, served in a thread."""
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(application(state), log_level="error"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    while not server.started:
        time.sleep(0.02)
    yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    server.should_exit = True
    thread.join()
    listening.close()


@pytest.fixture
def visit(browser: Browser, address: str, state: State) -> Iterator[Visitor]:
    contexts = []

    def opened(*, width: int = 1300, key: bool = True, **options: Any) -> Visit:
        context = browser.new_context(viewport={"width": width, "height": 900}, **options)
        contexts.append(context)
        visit = Visit(context.new_page(), address)
        visit.page.set_default_timeout(60_000)
        visit.page.on("request", lambda request: visit.requests.append(request.url))
        visit.page.on("console", lambda message: visit.complaints.append(message.text))
        visit.page.on("pageerror", lambda error: visit.complaints.append(str(error)))
        visit.go(f"/open?key={state.door.key}" if key else "/")
        return visit

    yield opened
    for context in contexts:
        context.close()


def claim(ledger: Ledger, own: str) -> ClaimEntry:
    found = ledger.show(own)
    assert isinstance(found, ClaimEntry)
    return found


def test_paste_read_keep(visit: Visitor, ledger: Ledger) -> None:
    seen = visit()
    page = seen.page
    page.fill("#text", TEXT)
    page.click("text=Read it")
    expect(page.locator(".row mark.cue").first).to_have_text("said")
    expect(page.locator(".line .who").first).to_contain_text("director")
    page.click("text=Keep it in the ledger")
    expect(page.locator(".quick")).to_have_count(0)
    assert "/reports/" in page.url
    assert "The harbour is closed" in [entry.content for entry in ledger.claims()]
    assert seen.complaints == []
    assert all(url.startswith(seen.address) for url in seen.requests)


def test_files_are_added_with_progress(visit: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sayso.pages.routes.reading.AT_ONCE", 0.0)
    seen = visit()
    page = seen.page
    files = [
        {"name": f"{n}.txt", "mimeType": "text/plain", "buffer": f"{TEXT} {n}".encode()}
        for n in range(3)
    ]
    page.set_input_files("input[type=file]", files)  # type: ignore[arg-type]
    page.check("text=keep in the ledger")
    page.click("text=Read it")
    expect(page.locator("h1")).to_have_text("3 reports read")
    expect(page.locator(".read a")).to_have_count(3)
    assert seen.complaints == []


def test_a_claim_lights_up_and_opens_its_card(visit: Visitor) -> None:
    seen = visit()
    page = seen.go("/reports/bridge")
    page.hover("mark.cue[data-claim=c4]")
    expect(page.locator(".card h2")).to_contain_text("engineers")
    assert page.locator(".lit[data-n='4']").count() >= 4
    page.click(".line a[data-claim=c2]")
    expect(page.locator(".card")).to_have_attribute("data-claim", "c2")
    assert page.url.endswith("?claim=c2#c2")
    assert seen.complaints == []


def test_claims_are_walked_by_keys(visit: Visitor) -> None:
    page = visit().go("/reports/bridge")
    for number in ("1", "2", "3"):
        page.keyboard.press("j")
        expect(page.locator(".card")).to_have_attribute("data-n", number)
    page.keyboard.press("k")
    expect(page.locator(".card")).to_have_attribute("data-n", "2")
    page.keyboard.press("Escape")
    expect(page.locator(".card")).to_have_count(0)
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "search"


def test_facets_narrow_and_widen(visit: Visitor) -> None:
    page = visit().go("/claims")
    page.locator(".facets").get_by_role("link", name="denies").click()
    assert "stance=denies" in page.url
    expect(page.locator("h1")).to_have_text("2 claims")
    page.locator(".facets").get_by_role("link", name="promises").click()
    assert page.url.endswith("?stance=denies&stance=promises")
    expect(page.locator(".chip")).to_have_count(2)
    expect(page.locator(".facets a.on")).to_have_count(2)
    page.locator(".chip").first.click()
    page.locator(".chip").click()
    expect(page.locator("h1")).to_have_text("8 claims")
    page.locator(".facets").get_by_role("link", name="Halden Dredging").click()
    expect(page.locator("h1")).to_have_text("2 claims")
    page.locator(".facets").get_by_role("link", name="Feb 2025").click()
    expect(page.locator("h1")).to_have_text("2 claims")
    assert "month=2025-02" in page.url


def test_what_is_shown_is_taken_out(visit: Visitor) -> None:
    page = visit().go("/claims?stance=denies&stance=asserts")
    with page.expect_download() as begun:
        page.click("text=CSV for a spreadsheet")
    assert begun.value.suggested_filename == "claims.csv"
    rows = begun.value.path().read_text(encoding="utf-8-sig").splitlines()
    assert len(rows) == 1 + int(page.locator("h1").inner_text().split()[0])


def test_review_goes_by_keys_and_is_undone(visit: Visitor, ledger: Ledger) -> None:
    seen = visit()
    page = seen.go("/review")
    for key, review in (("a", "accepted"), ("x", "rejected"), ("f", "flagged")):
        own = page.locator("input[name=claim]").input_value()
        page.keyboard.press(key)
        page.wait_for_function(
            "own => document.querySelector('input[name=claim]').value !== own", arg=own
        )
        assert claim(ledger, own).review == review
    page.keyboard.press("u")
    expect(page.locator("tr.closed").first).to_contain_text("undone")
    assert claim(ledger, own).review is None
    now = page.locator("input[name=claim]").input_value()
    page.keyboard.press(" ")
    page.wait_for_function(
        "own => document.querySelector('input[name=claim]').value !== own", arg=now
    )
    assert seen.complaints == []


def test_a_span_is_fixed_by_selecting(visit: Visitor, ledger: Ledger) -> None:
    seen = visit()
    page = seen.go("/review?claim=d1")
    assert page.evaluate(SELECT, ["dredger struck", 0])
    page.keyboard.press("3")
    expect(page.locator("[data-now=content]")).to_have_text("dredger struck")
    assert page.evaluate(SELECT, ["Divers", 0])
    page.keyboard.press("4")
    page.keyboard.press("Enter")
    page.wait_for_url("**/review*")
    expect(page.locator("td").filter(has_text="correct claim").first).to_be_visible()
    assert claim(ledger, "d1").content == "dredger struck … Divers"
    page.keyboard.press("u")
    expect(page.locator("tr.closed").first).to_be_visible()
    assert claim(ledger, "d1").content == "the dredger struck the pier on Sunday night"
    assert seen.complaints == []


@pytest.fixture
def wide(reading_of: ReadingOf, ledger: Ledger) -> Reading:
    """Characters of two code units, of several code points, from right to left, and Chinese."""
    text = (
        "💩 The minister 👩‍🚒 said that e\u0301lan & <b>𝕎</b> win.\r\n\r\n"
        "قال الوزير «سنفتح الجسر» \u202egnihton\u202c.\n\n王部长💧说桥已关闭。\n"
    )
    made: Reading = reading_of(
        text,
        {"source": "The minister 👩‍🚒", "cue": "said", "content": "that e\u0301lan & <b>𝕎</b> win"},
        {"source": "الوزير", "cue": "قال", "content": "«سنفتح الجسر» \u202egnihton\u202c"},
        {"source": "王部长💧", "cue": "说", "content": "桥已关闭"},
        id="wide",
        title="Wide",
    )
    named = [replace(each, id=f"w{number}") for number, each in enumerate(made.claims, 1)]
    made = replace(made, claims=tuple(named))
    ledger.add(made)
    return made


def test_marks_are_exact_in_any_script(visit: Visitor, wide: Reading) -> None:
    page = visit().go("/reports/wide")
    text = wide.report.text
    for role in ("source", "cue", "content"):
        expected = {
            each.id: "".join(
                span.of(text)
                for span in (each.content if role == "content" else (getattr(each, role),))
            )
            for each in wide.claims
        }
        assert page.evaluate(WORDS_OF, role) == expected
    assert page.evaluate(TEXT_OF) == text
    directions = page.locator(".row .text").evaluate_all(
        "es => es.map(e => getComputedStyle(e).direction)"
    )
    assert directions == ["ltr", "rtl", "ltr"]


@pytest.mark.parametrize(
    ("own", "words"), [("w1", "<b>𝕎</b> win"), ("w2", "«سنفتح"), ("w3", "💧说桥已")]
)
def test_a_selection_counts_code_points(
    visit: Visitor, wide: Reading, ledger: Ledger, own: str, words: str
) -> None:
    page = visit().go(f"/review?claim={own}")
    text = wide.report.text
    assert page.evaluate(
        """words => {
          const holder = [...document.querySelectorAll(".near .text")]
            .find((e) => e.textContent.includes(words));
          const range = document.createRange(), at = holder.textContent.indexOf(words);
          const point = (by) => { const w = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
            for (let n; (n = w.nextNode()); by -= n.length) if (by <= n.length) return [n, by]; };
          const [a, i] = point(at), [b, j] = point(at + words.length);
          getSelection().setBaseAndExtent(a, i, b, j); return true; }""",
        words,
    )
    page.keyboard.press("3")
    page.keyboard.press("Enter")
    page.wait_for_url("**/review*")
    expect(page.locator("td").filter(has_text="correct claim").first).to_be_visible()
    span = claim(ledger, own).claim.content[0]
    assert span.of(text) == words


def test_reading_works_with_scripts_off(visit: Visitor) -> None:
    seen = visit(java_script_enabled=False)
    page = seen.page
    page.fill("#text", TEXT)
    page.click("text=Read it")
    page.click(".line a")
    expect(page.locator(".card blockquote")).to_contain_text("harbour")
    page.goto(f"{seen.address}/claims")
    page.locator(".facets").get_by_role("link", name="denies").click()
    expect(page.locator("h1")).to_have_text("2 claims")


def test_hostile_text_runs_nothing(visit: Visitor) -> None:
    seen = visit()
    seen.page.fill(
        "#text",
        'Eve said <img src="https://evil.example/x" onerror="document.title=1">'
        "<script>document.title=2</script></mark>{{7*7}} today, at length and in full.",
    )
    seen.page.click("text=Read it")
    expect(seen.page.locator(".row .text").first).to_contain_text("{{7*7}}")
    assert all(url.startswith(seen.address) for url in seen.requests)
    assert seen.complaints == []
    assert "Eve" not in seen.page.title() or "<img" not in seen.page.inner_html(".report")


VIEWS = ("/", "/claims", "/claims?stance=denies", "/propositions?claims=1", "/actors", "/reports",
         "/reports/bridge?claim=c4", "/review", "/review/pairs/actors",
         "/review/pairs/propositions", "/decisions", "/nowhere")  # fmt: skip


def every_view(ledger: Ledger) -> list[str]:
    actor, about = ledger.actors().first(), ledger.propositions().first()
    return [
        *VIEWS,
        *([f"/actors/{actor.id}"] if actor else []),
        *([f"/propositions/{about.id}"] if about else []),
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious(visit: Visitor, ledger: Ledger, scheme: str) -> None:
    seen = visit(color_scheme=scheme)
    found = {}
    for path in every_view(ledger):
        violations = Axe().run(seen.go(path)).response["violations"]
        found[path] = [
            (each["id"], [node["html"] for node in each["nodes"]][:2])
            for each in violations
            if each["impact"] in {"serious", "critical"}
        ]
    assert {path: each for path, each in found.items() if each} == {}


@pytest.mark.parametrize("width", [375, 650])  # a phone, and 1300 px at 200 % zoom
def test_no_view_is_wider_than_the_screen(visit: Visitor, ledger: Ledger, width: int) -> None:
    seen = visit(width=width)
    wide = [
        path
        for path in every_view(ledger)
        if seen.go(path).evaluate("document.documentElement.scrollWidth") > width
    ]
    assert wide == []
    assert [each for each in seen.complaints if "404" not in each] == []


def test_print_has_the_text_and_the_gutter(visit: Visitor) -> None:
    page = visit().go("/reports/bridge")
    page.emulate_media(media="print")
    assert page.locator(".top").is_hidden()
    assert page.locator(".line").first.is_visible()
