"""A piece of HTML, as feeds carry it → plain text, one line a paragraph."""

from __future__ import annotations

import re

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, fragment_fromstring

_BLOCKS = frozenset(
    """
    address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6
    header hr li main nav ol p pre section table td th tr ul
    """.split()
)
_SILENT = frozenset("script style template noscript iframe object svg math head".split())
_UNREADABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def fragment_text(fragment: str) -> str:
    r"""The text of a piece of HTML, without scripts and styles; plain text stays as it is.

    >>> fragment_text("<p>The mayor <b>said</b> so.</p><script>no()</script><p>It rained.")
    'The mayor said so.\n\nIt rained.'
    """
    if "<" not in fragment and "&" not in fragment:
        return fragment.strip()
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    data = _UNREADABLE.sub("", fragment).encode("utf-8", "replace")
    try:
        tree = fragment_fromstring(data, create_parent="div", parser=parser)
    except etree.ParserError:
        return ""
    words: list[str] = []
    _collect(tree, words)
    lines = (" ".join(line.split()) for line in "".join(words).split("\n"))
    return "\n\n".join(line for line in lines if line)


def _collect(tree: HtmlElement, words: list[str]) -> None:
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else ""
        silent = any(parent.tag in _SILENT for parent in (element, *element.iterancestors()))
        breaks = "\n" if tag in _BLOCKS else ""
        if event == "start":
            words.append(breaks + ("" if silent else _spaced(element.text)))
        else:
            inside = any(parent.tag in _SILENT for parent in element.iterancestors())
            words.append(breaks + ("" if inside else _spaced(element.tail)))


def _spaced(text: str | None) -> str:
    """Line breaks in the source are blanks; those of blocks are lines."""
    return (text or "").replace("\n", " ").replace("\r", " ")
