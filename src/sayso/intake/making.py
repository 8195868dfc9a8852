"""Page → Report: the canonical text, its head, its language, its id."""

from __future__ import annotations

from sayso.intake.canonical import canonical, canonical_field, is_blank
from sayso.intake.decoding import Decoded
from sayso.intake.head import read_head
from sayso.intake.language import refuse_foreign
from sayso.intake.limits import TEXT_CHARACTERS
from sayso.intake.page import Given, Page
from sayso.refusal import Refused
from sayso.report import Report, report_id


def make_report(  # noqa: PLR0913  options by keyword
    page: Page,
    given: Given,
    *,
    key: tuple[str, str] | None = None,
    raw: bytes | None = None,
    decoded: Decoded | None = None,
    id: str | None = None,  # noqa: A002  the field's name
    name: str = "",
) -> Report:
    """The report of a page; `key` is the id and hash of its bytes, made from its text without.

    `raw` are the bytes themselves, for whoever keeps the report. What is given stands above what
    the document's own fields say, and that above its head lines.
    Raises Refused (`empty`, `too-large`, `language`).
    """
    text, replaced = canonical(page.text)
    if is_blank(text):
        raise Refused("empty", "there is no text in it", name=name)
    if len(text) > TEXT_CHARACTERS:
        detail = f"{len(text):,} characters of text, over {TEXT_CHARACTERS:,}"
        raise Refused("too-large", detail, name=name)
    refuse_foreign(text, name=name)
    own_id, sha256 = key or report_id(text.encode())
    title = canonical_field(given.title)
    head = read_head(text, title=canonical_field(page.title) or title)
    return Report(
        id=own_id if id is None else canonical(id)[0],
        text=text,
        title=title or head.title,
        published=given.published or page.published or head.published,
        outlet=canonical_field(given.outlet or page.outlet) or head.outlet,
        url=canonical_field(given.url or page.url),
        author=canonical_field(page.author) or head.author,
        place=head.place,
        agency=head.agency,
        sha256=sha256,
        encoding=decoded.encoding if decoded else None,
        encoding_guessed=decoded.guessed if decoded else False,
        headline=head.headline,
        furniture=head.furniture,
        notes=(*(decoded.notes if decoded else ()), *page.notes, *replaced),
        raw=raw,
    )
