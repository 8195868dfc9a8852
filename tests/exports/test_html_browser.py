"""The page in a real browser: what it shows, that it fetches nothing, that everyone can use it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

from sayso import Reading
from sayso.exports.html import page as page_of

if TYPE_CHECKING:
    from conftest import ReadingOf

CHROMIUM = Path("/usr/bin/chromium")
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="there is no Chromium at /usr/bin/chromium"),
]
# Joined by claim and role; the order of the text is the order of the spans.
MARKED = """() => {
  const found = {};
  for (const mark of document.querySelectorAll('mark[data-claim]')) {
    const key = mark.dataset.claim + ' ' + mark.dataset.role;
    found[key] = (found[key] ?? '') + mark.textContent;
  }
  return found;
}"""
TEXT = "() => [...document.querySelectorAll('.text')].map(each => each.textContent).join('')"


@dataclass(slots=True)
class Visit:
    """An open page, and what went on while it was open."""

    page: Page
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)


Visitor = Callable[..., Visit]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        # No sandbox: it cannot be had as root, and the page is ours.
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def visit(browser: Browser, tmp_path: Path) -> Iterator[Visitor]:
    """Open the page of some readings, with the network denied."""
    contexts = []

    def opened(*readings: Reading, width: int = 1280, **options: Any) -> Visit:
        file = tmp_path / "page.html"
        file.write_text(page_of(readings), encoding="utf-8")
        context = browser.new_context(
            offline=True, viewport={"width": width, "height": 900}, **options
        )
        contexts.append(context)
        visit = Visit(context.new_page())
        visit.page.on("request", lambda request: visit.requests.append(request.url))
        visit.page.on("console", lambda message: visit.complaints.append(message.text))
        visit.page.on("pageerror", lambda error: visit.complaints.append(str(error)))
        visit.page.goto(file.as_uri())
        return visit

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture
def emoji(reading_of: ReadingOf) -> Reading:
    """Characters outside the basic plane before and inside the spans, line ends and bidi marks."""
    text = (
        "💩 The minister 👩‍🚒 said that e\u0301lan & <b>𝕎</b> win.\r\n\r\n"
        "قال الوزير «سنفتح الجسر» \u202egnihton\u202c.\n"
    )
    reading: Reading = reading_of(
        text,
        {"source": "The minister 👩‍🚒", "cue": "said", "content": "that e\u0301lan & <b>𝕎</b> win"},
        {"source": "الوزير", "cue": "قال", "content": "«سنفتح الجسر» \u202egnihton\u202c"},
    )
    return reading


def expected(reading: Reading) -> dict[str, str]:
    words = {}
    for claim in reading.to_dict()["claims"]:
        words[f"{claim['id']} cue"] = claim["cue"]["text"]
        words[f"{claim['id']} content"] = "".join(piece["text"] for piece in claim["content"])
        if claim["source"]:
            words[f"{claim['id']} source"] = claim["source"]["text"]
        if claim["certainty"] and claim["certainty"]["words"]:
            words[f"{claim['id']} hedge"] = claim["certainty"]["words"]["text"]
    return words


def lit(page: Page, selector: str) -> str:
    return str(page.locator(selector).first.evaluate("e => getComputedStyle(e).backgroundColor"))


def test_marked_words_are_the_spans_of_the_json(
    visit: Visitor, known: Reading, emoji: Reading
) -> None:
    for reading in (known, emoji):
        page = visit(reading).page
        assert page.evaluate(MARKED) == expected(reading)
        assert page.evaluate(TEXT) == reading.report.text


def test_code_points_and_not_code_units_place_the_marks(visit: Visitor, emoji: Reading) -> None:
    before = visit(emoji).page.evaluate(
        "() => { const r = document.createRange(); r.setStart(document.querySelector('.text'), 0);"
        " r.setEndBefore(document.querySelector('mark.source[data-claim]'));"
        " return [[...r.toString()].length, r.toString().length]; }"
    )
    source = emoji.claims[0].source
    assert source is not None
    assert before == [source.start, source.start + 1] == [2, 3]


def test_no_request_leaves_and_the_policy_holds(
    visit: Visitor, bridge: Reading, reading_of: ReadingOf
) -> None:
    hostile = reading_of(
        "Eve said <img src='https://example.org/x'><script>document.title='owned'</script>",
        {
            "source": "Eve",
            "cue": "said",
            "content": "<img src='https://example.org/x'><script>document.title='owned'</script>",
        },
        url="https://example.org/",
    )
    seen = visit(bridge, hostile)
    seen.page.locator(".note a").first.click()
    assert [url.partition(":")[0] for url in seen.requests] == ["file"]
    assert seen.complaints == []
    assert seen.page.title() == "2 reports – claims"
    assert seen.page.locator("img, script").count() == 0


def test_the_style_sheet_is_let_in(visit: Visitor, bridge: Reading) -> None:
    mark = visit(bridge).page.locator("mark.source[data-claim]").first
    assert "underline" in mark.evaluate("e => getComputedStyle(e).textDecorationLine")


def test_pointing_at_a_claim_lights_it_up_in_the_text(visit: Visitor, bridge: Reading) -> None:
    page = visit(bridge).page
    before = lit(page, "mark.content.c3")
    page.hover("#r1-c3")
    assert lit(page, "mark.content.c3") == lit(page, "mark.source.c3") == lit(page, "#r1-c3")
    assert lit(page, "mark.content.c3") != before == lit(page, "mark.content.c1")


def test_numbers_lead_to_the_margin_and_back(visit: Visitor, bridge: Reading) -> None:
    page = visit(bridge, width=375).page
    page.click(".text a[href='#r1-c2']")
    assert page.url.endswith("#r1-c2")
    assert page.evaluate("document.querySelector(':target').matches('.note')")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.url.endswith("#r1-t2")
    assert page.evaluate("document.querySelector(':target').textContent") == "told"


@pytest.mark.parametrize("width", [320, 375, 700, 1280])
def test_no_page_is_wider_than_the_screen(
    visit: Visitor, known: Reading, reading_of: ReadingOf, width: int
) -> None:
    long = reading_of(
        "He said " + "x" * 5000, {"source": "He", "cue": "said", "content": "x" * 5000}
    )
    page = visit(known, long, width=width).page
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [375, 1280])
def test_axe_finds_nothing_serious(
    visit: Visitor, known: Reading, emoji: Reading, scheme: str, width: int
) -> None:
    page = visit(known, emoji, width=width, color_scheme=scheme).page
    for place in ("#r1-c1", "#r1-c4"):  # a claim lit up, and one with another around it
        page.hover(place)
        found = Axe().run(page).response["violations"]
        assert [each["id"] for each in found if each["impact"] in {"serious", "critical"}] == []


def test_an_arabic_paragraph_runs_from_the_right(visit: Visitor, emoji: Reading) -> None:
    page = visit(emoji).page
    directions = page.locator(".text").evaluate_all(
        "es => es.map(e => getComputedStyle(e).direction)"
    )
    assert directions == ["ltr", "rtl"]


def test_print_tells_the_roles_apart_without_colour(visit: Visitor, bridge: Reading) -> None:
    page = visit(bridge).page
    page.emulate_media(media="print")
    looks = [
        page.locator(f"mark.{role}[data-claim]").first.evaluate(
            "e => { const s = getComputedStyle(e);"
            " return [s.fontStyle, s.fontWeight, s.textDecorationLine, s.borderBottomStyle]; }"
        )
        for role in ("source", "cue", "content")
    ]
    assert looks[0] != looks[1] != looks[2] != looks[0]
