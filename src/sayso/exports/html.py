"""Marked text: one self-contained page for a browser, or a fragment for a notebook.

Nothing on the page runs and nothing is fetched: no script, and a content security policy that
allows the one style sheet by its hash.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from sayso.exports.marks import blocks
from sayso.exports.options import Options
from sayso.exports.readings import described, shown_certainty, shown_event
from sayso.exports.wording import NO_SOURCE, depths, shown_content
from sayso.reading.reading import Reading

_TEMPLATES = Path(__file__).parent / "templates"
# What HTML has no character for, or drops.
_NO_CHARACTER = re.compile("[\x00\ud800-\udfff]")
# Each alone in an isolating element, a mark that reorders text reorders nothing.
_REORDERING = re.compile("[\u202a-\u202e\u2066-\u2069]")
# Past this many claims in one report the rules that light a claim up where it is pointed at would
# slow the page down; numbers and links go on working.
_MOST_LIT = 400


def write(readings: Iterable[Reading], options: Options) -> Iterator[str]:  # noqa: ARG001
    """The page, in one piece."""
    yield page(readings)


def page(readings: Iterable[Reading]) -> str:
    """One self-contained page with every report's text marked and its claims beside it."""
    readings = list(readings)
    style = _style(readings)
    return (
        _environment()
        .get_template("page.html")
        .render(
            readings=readings,
            style=Markup(style),  # noqa: S704 - our own style sheet
            style_hash=base64.b64encode(hashlib.sha256(style.encode()).digest()).decode(),
            readers=sorted({reading.reader for reading in readings}),
        )
    )


def fragment(reading: Reading) -> str:
    """The marked text of one report with its style sheet, for a notebook's cell."""
    return (
        _environment()
        .get_template("fragment.html")
        .render(
            reading=reading,
            style=Markup(_style([reading])),  # noqa: S704 - our own style sheet
            prefix=f"r{hashlib.sha256(reading.report.id.encode(errors='replace')).hexdigest()[:8]}",
        )
    )


def shown(text: str) -> Markup:
    r"""Text of a report as HTML that shows each character and obeys none.

    >>> str(shown("<b> & \x00"))
    '&lt;b&gt; &amp; �'
    """
    html = str(escape(_NO_CHARACTER.sub("\N{REPLACEMENT CHARACTER}", text)))
    html = _REORDERING.sub(lambda match: f"<bdi>{match[0]}</bdi>", html)
    # A browser reads a bare carriage return as a line feed.
    return Markup(html.replace("\r", "&#13;"))  # noqa: S704 - escaped above


def long_date(iso: str) -> str:
    """A date as a newspaper writes it; what is no ISO date comes back as it is.

    >>> long_date("2025-01-04")
    '4 January 2025'
    """
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return iso
    return f"{day.day} {day:%B %Y}"


def _style(readings: list[Reading]) -> str:
    most = max((len(reading.claims) for reading in readings), default=0)
    lit = _environment().get_template("lit.css").render(numbers=range(1, min(most, _MOST_LIT) + 1))
    return (_TEMPLATES / "page.css").read_text(encoding="utf-8") + lit


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=StrictUndefined,
    )
    environment.filters |= {"shown": shown, "long_date": long_date}
    environment.globals |= {
        "blocks": blocks,
        "depths": depths,
        "described": described,
        "named": lambda actors: {actor.id: actor.name for actor in actors},
        "numbered": lambda claims: {claim.id: at for at, claim in enumerate(claims, 1)},
        "shown_certainty": shown_certainty,
        "shown_content": shown_content,
        "shown_event": shown_event,
        "NO_SOURCE": NO_SOURCE,
    }
    return environment
