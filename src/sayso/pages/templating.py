"""Templates → answers. Whatever comes from a report goes through `shown`."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response, StreamingResponse

from sayso.exports.html import long_date, shown
from sayso.exports.wording import NO_SOURCE, shown_contents
from sayso.ledger.queries.entries import ClaimEntry
from sayso.pages.places import place_of, report_address, unkept_address
from sayso.pages.signs import sign_of
from sayso.pages.state import State
from sayso.pages.timeline import look

_HERE = Path(__file__).parent
STATIC = _HERE / "static"
VIEWS = (
    ("/propositions", "Propositions"),
    ("/claims", "Claims"),
    ("/actors", "Actors"),
    ("/reports", "Reports"),
    ("/review", "Review"),
)
_TELLS_LITTLE, _TELLS_ENOUGH = 2, 24  # words, characters
_LONGEST_WHOLE = 160
_AT_ONCE = 2_000  # pieces of a template: some 60 kB of a report
_SENT = "\0"  # where a template that is streamed has what comes before it sent; no page holds it
# An attribute can hold no isolating element: there a character that reorders is left out.
_NOT_PLAIN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def page(request: Request, template: str, *, status: int = 200, **values: object) -> HTMLResponse:
    """The page of a template; every template knows who asks and where."""
    html = environment().get_template(template).render(**_asked(request), **values)
    return HTMLResponse(html.replace(_SENT, "").encode("utf-8", "replace"), status_code=status)


def streamed(request: Request, template: str, **values: object) -> Response:
    """The same, sent as it is made: a long report is on the screen before its end is written.

    The head and the views go first, so that a list's page shows while the list is asked for.
    """
    pieces = environment().get_template(template).generate(**_asked(request), **values)
    return StreamingResponse(_gathered(pieces), media_type="text/html; charset=utf-8")


def _gathered(pieces: Iterable[str]) -> Iterator[bytes]:
    """The pieces of a template, many at a time, and what there is at `_SENT`."""
    held: list[str] = []
    for piece in pieces:
        if piece != _SENT:
            held.append(piece)
        if piece == _SENT or len(held) >= _AT_ONCE:
            yield "".join(held).encode("utf-8", "replace")
            held.clear()
    yield "".join(held).encode("utf-8", "replace")


def _asked(request: Request) -> dict[str, object]:
    state: State = request.app.state.sayso
    path = request.url.path
    return {
        "visitor": request.state.visitor,
        "team": state.door.password is not None,
        "path": path,
        "sent": _SENT,
        "here": next((view for view, _ in VIEWS if path.startswith(view)), path),
    }


def message(request: Request, heading: str, words: str, *, status: int) -> HTMLResponse:
    """A page that says one thing."""
    return page(request, "message.html", status=status, heading=heading, words=words)


def shown_plain(text: str) -> str:
    r"""Text of a report for an attribute; the template escapes it.

    >>> shown_plain("a\u202eb")
    'ab'
    """
    return _NOT_PLAIN.sub("", text)


def percent(likelihood: tuple[float, float]) -> str:
    """An interval of likelihood in words.

    >>> percent((0.55, 0.8)), percent((0.7, 0.7))
    ('55 to 80 %', '70 %')
    """
    low, high = (round(bound * 100) for bound in likelihood)
    return f"{low} %" if low == high else f"{low} to {high} %"


def count(number: int) -> str:
    """A number as it is read: 1,250,000."""
    return f"{number:,}"


def month(value: str) -> str:
    """A month as it is read.

    >>> month("2025-02"), month("2025"), month("")
    ('Feb 2025', '2025', 'no date')
    """
    try:
        return f"{date.fromisoformat(f'{value}-01'):%b %Y}"
    except ValueError:
        return value or "no date"


def words_of(entry: ClaimEntry) -> str:
    """The content of a claim for a list; the whole claim where that is a word or two."""
    words = shown_contents(entry.text, entry.claim)
    if len(words.split()) > _TELLS_LITTLE or len(words) > _TELLS_ENOUGH:
        return words
    claim = entry.claim
    spans = [claim.cue, *claim.content, *([claim.source] if claim.source else [])]
    whole = entry.text[min(each.start for each in spans) : max(each.end for each in spans)]
    return words if len(whole) > _LONGEST_WHOLE else whole


@cache
def static(name: str) -> str:
    """The address of a fixed file, which changes with its content."""
    return f"/static/{name}?{hashlib.sha256((STATIC / name).read_bytes()).hexdigest()[:12]}"


@cache
def environment() -> Environment:
    """The templates of `templates/`, escaping by default."""
    made = Environment(
        loader=FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    made.filters |= {
        "shown": shown,
        "shown_plain": shown_plain,
        "long_date": long_date,
        "percent": percent,
        "count": count,
        "month": month,
    }
    made.globals |= {
        "static": static,
        "views": VIEWS,
        "place_of": place_of,
        "report_address": report_address,
        "unkept_address": unkept_address,
        "sign_of": sign_of,
        "look": look,
        "NO_SOURCE": NO_SOURCE,
        "words_of": words_of,
    }
    return made
