from __future__ import annotations

import re
from importlib.metadata import requires

import pytest

from sayso.intake.html import extract
from sayso.refusal import Refused

PARAGRAPHS = [
    "LARKSPUR, Jan 14 (Agency) - The mayor said on Monday that the bridge would open again.",
    "“We are ready,” she said, “and we shall not wait any longer than we have to.”",
    "The union denied that, and said that work had not even begun.",
]
PAGE = """<!DOCTYPE html><html><head><title>Bridge to open in spring | Larkspur Courier</title>
<meta property="og:site_name" content="Larkspur Courier"><meta name="author" content="Jane Doe">
<meta property="article:published_time" content="2024-01-14T08:00:00Z">
<link rel="canonical" href="https://courier.example/bridge"></head><body><nav><a href="/">Home</a>
</nav><article><h1>Bridge to open in spring</h1>{}</article><div class="comments"><p>Nonsense, I
said so years ago.</p></div><footer>All rights reserved</footer></body></html>"""


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def test_a_page_s_text_is_its_title_and_one_line_a_paragraph() -> None:
    page = extract(PAGE.format(paragraphs(*PARAGRAPHS)))
    assert page.text.splitlines() == ["Bridge to open in spring", *PARAGRAPHS]


def test_what_a_page_says_about_itself_is_kept() -> None:
    page = extract(PAGE.format(paragraphs(*PARAGRAPHS)))
    assert (page.title, page.author) == ("Bridge to open in spring", "Jane Doe")
    assert (page.published, page.outlet) == ("2024-01-14", "Larkspur Courier")
    assert page.url == "https://courier.example/bridge"


def test_the_title_is_the_first_line_of_a_text_that_lacks_it() -> None:
    page = extract(
        PAGE.replace("<h1>Bridge to open in spring</h1>", "").format(paragraphs(*PARAGRAPHS))
    )
    assert page.text.startswith("Bridge to open in spring\n\nLARKSPUR")


def test_a_date_that_is_not_marked_is_not_searched_for() -> None:
    page = extract(
        f"<html><body>{paragraphs(*PARAGRAPHS, 'It was built on 3 May 2011.')}</body></html>"
    )
    assert page.published is None


def test_a_page_that_is_no_article_is_kept_and_noted() -> None:
    page = extract("<html><body><div class='comments'><p>Yes, he said so.</p></div></body></html>")
    assert page.text == "Yes, he said so."
    assert page.notes == ("no article found in the page; all of the page's text is kept",)


def test_a_page_of_a_few_words_is_read() -> None:
    assert extract("<html><body>Yes, he said.</body></html>").text == "Yes, he said."


@pytest.mark.parametrize("depth", [100, 254, 255, 256, 300, 1_500])
def test_text_below_deep_nesting_is_kept(depth: int) -> None:
    nested = "<div>" * depth + paragraphs(*PARAGRAPHS) + "</div>" * depth
    page = extract(f"<html><body><article>{nested}</article></body></html>")
    assert PARAGRAPHS[2] in page.text


@pytest.mark.parametrize("depth", [2_100, 100_000])
@pytest.mark.parametrize("tag", ["div", "b", "span", "table"])
def test_text_that_nesting_would_lose_is_refused(depth: int, tag: str) -> None:
    nested = f"<{tag}>" * depth + paragraphs(PARAGRAPHS[2]) + f"</{tag}>" * depth
    page = f"<html><body><article>{paragraphs(*PARAGRAPHS)}{nested}</article></body></html>"
    try:
        kept = PARAGRAPHS[2] in extract(page).text
    except Refused as refused:
        kept = refused.reason == "too-deep"
    assert kept


def test_100_000_divs_are_too_deep() -> None:
    with pytest.raises(Refused, match="depth") as refused:
        extract("<html><body>" + "<div>" * 100_000 + "The mayor said so.")
    assert refused.value.reason == "too-deep"


def test_control_characters_do_not_lose_the_page() -> None:
    page = extract(
        PAGE.format(paragraphs(*PARAGRAPHS, "He said&#1; so&#x1F;, &#11;and \x0bleft; &#100;ay."))
    )
    assert "He said so, and left; day." in page.text


def test_an_encoding_declaration_does_not_matter_any_more() -> None:
    page = '<?xml version="1.0" encoding="utf-16"?>' + PAGE.format(paragraphs(*PARAGRAPHS, "Zoë’s"))
    assert "Zoë’s" in extract(page).text


@pytest.mark.parametrize("page", ["", " ", "<!-- -->", "<html></html>"])
def test_a_page_without_text_is_empty(page: str) -> None:
    try:
        outcome = extract(page).text.strip()
    except Refused as refused:
        outcome = "" if refused.reason == "empty" else refused.reason
    assert outcome == ""


def test_what_pip_23_forgets_is_a_dependency_of_our_own() -> None:
    names = [re.split(r"[^\w-]", line)[0] for line in requires("sayso") or []]
    assert "lxml-html-clean" in {name.replace("_", "-") for name in names}


def test_markup_that_is_text_stays_text() -> None:
    page = extract(
        PAGE.format(paragraphs(*PARAGRAPHS, "She wrote &lt;script&gt; on the wall, he said."))
    )
    assert "She wrote <script> on the wall, he said." in page.text
