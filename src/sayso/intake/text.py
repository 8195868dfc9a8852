"""Plain text → Report."""

from __future__ import annotations

from sayso.intake.making import make_report
from sayso.intake.page import Given, Page
from sayso.report import Report


def from_text(  # noqa: PLR0913  options by keyword
    text: str,
    *,
    id: str | None = None,  # noqa: A002  the field's name
    published: str | None = None,
    title: str | None = None,
    outlet: str | None = None,
    url: str | None = None,
    name: str = "",
) -> Report:
    """The report that `text` is. Offsets of the report are offsets of `text`.

    `id` takes the place of the id made from the text's hash; `published` is a date (ISO 8601);
    `name` stands in a refusal. Raises Refused (`empty`, `too-large`, `language`), and ValueError
    when `published` is no date.

    >>> report = from_text("LARKSPUR, Jan 14 (Agency) - The mayor said so.", published="2024-01-15")
    >>> report.place, report.agency, report.published
    ('LARKSPUR', 'Agency', '2024-01-15')
    """
    given = Given(published=published, title=title, outlet=outlet, url=url)
    return make_report(Page(text=text), given, id=id, name=name)
