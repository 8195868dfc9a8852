from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from html import unescape
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso import Claim, Reading, Report, Span
from sayso.actor import Actor, Relay
from sayso.event import Event
from sayso.exports.html import fragment, long_date, page
from sayso.proposition import Proposition

if TYPE_CHECKING:
    from conftest import ReadingOf

VOID = {"meta", "link", "br", "img", "input", "hr"}


class Seen(HTMLParser):
    """What a page holds: its tags, attributes, ids, the reports' texts and the marked words."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[tuple[str, dict[str, str | None]]] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.marked: dict[tuple[str | None, str | None], str] = {}
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in VOID:
            self.open.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        if any("text" in (held.get("class") or "").split() for _, held in self.open):
            self.text += data
        for tag, held in self.open:
            if tag == "mark" and "data-role" in held:
                key = held["data-claim"], held["data-role"]
                self.marked[key] = self.marked.get(key, "") + data

    def values(self, name: str) -> list[str | None]:
        return [value for found, value in self.attributes if found == name]


def expected(reading: Reading) -> dict[tuple[str, str], str]:
    text = reading.report.text
    words: dict[tuple[str, str], str] = {}
    for claim in reading.claims:
        words[claim.id, "cue"] = claim.cue.of(text)
        words[claim.id, "content"] = "".join(piece.of(text) for piece in claim.content)
        if claim.source:
            words[claim.id, "source"] = claim.source.of(text)
        if claim.certainty and claim.certainty.words:
            words[claim.id, "hedge"] = claim.certainty.words.of(text)
    return words


def test_marked_words_are_the_spans(bridge: Reading, known: Reading) -> None:
    assert Seen(page([bridge])).marked == expected(bridge)
    assert Seen(fragment(bridge)).marked == expected(bridge)
    assert Seen(page([known])).marked == expected(known)
    assert expected(known)["c5", "hedge"] == "alleged"


def card(html: str, claim: str) -> str:
    """The words of one claim's card in the margin, with single spaces."""
    found = re.search(rf'<li class="note[^>]*data-claim="{claim}">(.*?)</li>', html, re.DOTALL)
    assert found is not None
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", found[1])).split())


def test_a_card_tells_what_interpretation_found(known: Reading) -> None:
    html = page([known])
    assert card(html, "c1") == (
        "Transport Minister Adaeze Brandt said the harbour bridge would reopen in May indirect "
        "who Adaeze Brandt · Transport Minister, person "
        "stance promises would · certain "
        "said 14 January 2025 on Tuesday "
        "event AID (economic): 2025-05 (future)"
    )
    assert "through reporters" in card(html, "c2")
    assert "Port officials · anonymous of Port who is citing a survey" in card(html, "c3")
    assert card(html, "c4").endswith(
        "stance denies · possible further answers claim 1 within claim 3"
    )
    assert "probable, 55–80 % alleged , the reporter’s words" in card(html, "c5")


def test_what_the_claims_are_about_stands_above_them(known: Reading) -> None:
    html = page([known])
    found = re.search(r'<section class="disputes".*?</section>', html, re.DOTALL)
    assert found is not None
    assert " ".join(re.sub(r"<[^>]*>", " ", found[0]).split()) == (
        "contested the bridge supports 1 denies 4"
    )
    assert "disputes" not in Seen(page([replace(known, propositions=())])).values("class")


def test_hostile_names_stay_text(known: Reading) -> None:
    name = "<script>alert(1)</script>\u202e\x00"
    actor = Actor(id="<i>", name=name, kind="person", role=name, affiliation=name)
    event = Event(type=name, span=Span(0, 1), modality="past", actors=("<i>",), place=name)
    claim = replace(
        known.claims[0],
        speakers=(actor,),
        relays=(Relay(name=name, span=Span(0, 1)),),
        events=(event,),
        responds_to="<b>",
    )
    about = Proposition(id=name, about=name, status=name, claims={"c1": "denies", "c2": "denies"})
    reading = replace(known, claims=(claim,), actors=(actor,), propositions=(about,))
    html = page([reading])
    assert "script" not in Seen(html).tags
    assert "\x00" not in html
    assert html.count("\u202e") == html.count("<bdi>\u202e</bdi>")


def test_the_text_is_whole(bridge: Reading) -> None:
    assert Seen(page([bridge])).text == bridge.report.text


@given(st.text(min_size=1, max_size=30), st.data())
def test_any_text_is_shown_and_never_markup(text: str, data: st.DataObject) -> None:
    def span() -> Span:
        start = data.draw(st.integers(0, len(text) - 1))
        return Span(start, data.draw(st.integers(start + 1, len(text))))

    claim = Claim(id="a", source=span(), cue=span(), content=(span(),), quote="indirect", score=1)
    report = Report(id=text, text=text, title=text, outlet=text, author=text, notes=(text,))
    reading = Reading(report, (claim,), "test")
    seen = Seen(page([reading]))
    assert seen.text == text.replace("\x00", "\ufffd")
    assert seen.marked == {
        key: words.replace("\x00", "\ufffd") for key, words in expected(reading).items()
    }
    assert not {"script", "img", "iframe", "svg", "object", "form"} & set(seen.tags)


def test_hostile_text_stays_text(reading_of: ReadingOf) -> None:
    text = "The minister said <script>alert(1)</script> </mark><img src=x onerror=a> {{ 7*7 }} &lt;"
    content = text.removeprefix("The minister said ")
    claim = {"source": "The minister", "cue": "said", "content": content}
    reading = reading_of(text, claim, title='"><script>', url="javascript:alert(1)", id="'><b>")
    html = page([reading])
    seen = Seen(html)
    assert seen.text == text
    assert seen.marked["c1", "content"] == content
    assert not {"script", "img", "b"} & set(seen.tags)
    assert "javascript:" not in html
    assert not [name for name, _ in seen.attributes if name.startswith("on")]


def test_marks_that_reorder_text_stand_alone(reading_of: ReadingOf) -> None:
    claim = {"source": "a", "cue": "said", "content": "\u202egnihton"}
    assert page([reading_of("a said \u202egnihton", claim)]).count("<bdi>\u202e</bdi>") == 2


def test_lone_surrogates_can_be_written(reading_of: ReadingOf) -> None:
    claim = {"source": "a", "cue": "said", "content": "\ud800"}
    html = page([reading_of("a said \ud800", claim, id="\ud800")])
    assert html.encode("utf-8").decode("utf-8") == html


def test_nothing_is_fetched_and_nothing_runs(bridge: Reading) -> None:
    html = page([bridge, bridge])
    seen = Seen(html)
    assert not {"script", "link", "img", "iframe", "base", "form"} & set(seen.tags)
    assert not seen.values("src") + seen.values("style")
    assert all(value and value.startswith("#") for value in seen.values("href"))
    assert not re.search(r"url\(|@import|https?:", html)


def test_the_policy_allows_the_style_sheet_and_nothing_else(bridge: Reading) -> None:
    html = page([bridge])
    style = re.search(r"<style>(.*?)</style>", html, re.DOTALL)
    policy = re.search(r'Policy" content="([^"]*)"', html)
    assert style is not None
    assert policy is not None
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert policy[1].replace("&#39;", "'").split("; ") == [
        "default-src 'none'",
        f"style-src 'sha256-{digest}'",
        "base-uri 'none'",
        "form-action 'none'",
    ]


@pytest.mark.parametrize("copies", [1, 3])
def test_every_link_has_its_place_and_every_id_is_one(known: Reading, copies: int) -> None:
    seen = Seen(page([known] * copies))
    ids = seen.values("id")
    assert len(ids) == len(set(ids))
    assert {str(href).removeprefix("#") for href in seen.values("href")} <= set(ids)
    assert len(seen.values("href")) >= 2 * len(known.claims) * copies


def test_the_margin_shows_a_content_without_its_that(bridge: Reading) -> None:
    html = page([bridge])
    assert '<bdi class="content">the harbour bridge would reopen in May</bdi>' in html
    assert ">that the harbour bridge would reopen in May</mark>" in html


def test_nobody_and_inner_claims_are_named_as_such(bridge: Reading, known: Reading) -> None:
    html = page([bridge])
    assert '<span class="nobody">no source named</span>' in html
    assert "claim 3</a>" in page([known])


def test_a_headline_in_the_text_is_marked_and_not_repeated(reading_of: ReadingOf) -> None:
    text = "Fares to fall, as harbour board says\n\nNothing else happened."
    claim = {"source": "harbour board", "cue": "says", "content": "Fares to fall"}
    headline = "Fares to fall, as harbour board says"
    reading = reading_of(text, claim, title=headline, headline=Span(0, len(headline)))
    html = page([reading])
    assert Seen(html).tags.count("h2") == 1
    assert Seen(html).marked["c1", "source"] == "harbour board"


def test_a_notebook_shows_the_fragment(bridge: Reading) -> None:
    assert bridge._repr_html_() == fragment(bridge)
    assert "<html" not in fragment(bridge)


def test_claims_past_the_lit_ones_are_numbered_all_the_same(reading_of: ReadingOf) -> None:
    claim = {"source": None, "cue": "said", "content": "x"}
    html = page([reading_of("said x", *[claim] * 450)])
    assert 'id="r1-c450"' in html
    assert ".c400:is(" in html
    assert ".c401:is(" not in html


@pytest.mark.parametrize(
    ("iso", "shown"), [("2025-01-04", "4 January 2025"), ("2025", "2025"), ("soon", "soon")]
)
def test_dates_are_written_out(iso: str, shown: str) -> None:
    assert long_date(iso) == shown
