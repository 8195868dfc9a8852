"""HTML → Page, by trafilatura. Imported in the worker process only: it is slow to import."""

from __future__ import annotations

import re

import trafilatura
from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring
from trafilatura.utils import repair_faulty_html

from sayso.intake.page import Page
from sayso.refusal import Refused

# lxml reads references to control characters and then cannot write what it read.
_CONTROLS = re.compile(
    r"&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01]|6553[45])|x0*(?:[0-8bcef]|1[0-9a-f]|fff[ef]))(?!\w);?",
    re.IGNORECASE,
)

# Marked dates only: a search in the text would guess.
_DATES = {"original_date": True, "extensive_search": False}


def extract(page: str) -> Page:
    """The main text of `page`, one line a paragraph, below its title; and what it says of itself.

    Raises Refused: `too-deep` when the parser stopped because of nesting and lost what follows,
    `empty` when there is no text.
    """
    tree = _parse(page)
    document = trafilatura.bare_extraction(
        tree, with_metadata=True, include_comments=False, date_extraction_params=_DATES
    )
    if document is None or isinstance(document, dict) or not document.text:
        return Page(
            text=trafilatura.html2txt(tree),
            notes=("no article found in the page; all of the page's text is kept",),
        )
    return Page(
        text=_with_title(document.text, document.title),
        title=document.title or None,
        author=document.author or None,
        published=document.date or None,
        outlet=document.sitename or None,
        url=document.url or None,
    )


def _parse(page: str) -> HtmlElement:
    """The tree of `page`.

    The parser stops without a word at a depth of 256 elements, or of 2,048 with `huge_tree`: what
    follows is lost, and only its log tells.
    """
    parser = HTMLParser(
        huge_tree=True,
        encoding="utf-8",
        collect_ids=False,
        default_doctype=False,
        remove_comments=True,
        remove_pis=True,
    )
    page = repair_faulty_html(_CONTROLS.sub("", page), page[:50].lower())
    try:
        tree = document_fromstring(page.encode(), parser=parser)
    except etree.ParserError as error:
        raise Refused("empty", f"no text in the HTML: {error}") from None
    for entry in parser.error_log:
        if entry.type_name == "ERR_RESOURCE_LIMIT":
            reason = "too-deep" if "depth" in entry.message else "too-large"
            raise Refused(reason, f"the HTML parser stopped: {entry.message}")
    return tree


def _with_title(text: str, title: str | None) -> str:
    """`text` with its title as first line, so that a claim in the headline can be shown."""
    text = text.strip()
    return text if not title or text.startswith(title) else f"{title}\n\n{text}"
