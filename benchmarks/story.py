"""An invented running story, written with its annotation in the text, → its reports and claims.

A `.story` file holds the year, the actors, the propositions, then the reports:

    year: 2026
    actor tolegov | person | Zhanibek Tolegov | Janibek Tulegov; ~Tolegov
    proposition troops | Thousands of soldiers have crossed the Amsar

    === a01
    outlet: Orrery
    published: 2026-03-04
    url: https://orrery.example/1
    title: Minister denies {troops- tolegov: crossing of the Amsar}
    ---
    The minister said {troops- tolegov @03-04: there was no soldier on the river}.

An actor's line gives its kind, its name and its other names; `~` stands before a name that two
actors share: in each report it belongs to the one whose other names are there. The text of a
report begins with its title unless `bare: yes` says otherwise. A copy of a report has `copy: ID`
instead of a text, with `paragraphs: 1-3,5` where it was trimmed, `replace: OLD => NEW` (any number)
where it was edited, and `boilerplate: ...` for a last paragraph; a later version of an article has
`version: ID` in the same way. The marks in the text are explained in `story_marks.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from story_marks import Mark, unmarked

STORIES = Path(__file__).with_name("stories")
ARCHIVES = Path(__file__).resolve().parent.parent / "examples" / "archives"


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryActor:
    """An actor; `shared` are names that another actor has as well."""

    id: str
    kind: str
    name: str
    aliases: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryReport:
    """A report with its marks; `copy_of` and `version_of` name the report that it repeats."""

    id: str
    outlet: str
    published: str
    url: str
    title: str
    text: str
    marks: tuple[Mark, ...]
    copy_of: str | None = None
    version_of: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A whole archive; `propositions` maps their ids to what they are about."""

    name: str
    actors: tuple[StoryActor, ...]
    propositions: dict[str, str]
    reports: tuple[StoryReport, ...]


def load_story(name: str) -> Story:
    """The story `name` of `stories/`. Raises ValueError where the file breaks its own form."""
    head, *blocks = re.split(r"(?m)^=== ", (STORIES / f"{name}.story").read_text(encoding="utf-8"))
    year = _only(re.findall(r"(?m)^year: (\d{4})$", head), "year")
    sources: dict[str, _Source] = {}
    for block in blocks:
        source = _source(block, sources)
        sources[source.id] = source
    story = Story(
        name=name,
        actors=tuple(map(_actor, re.findall(r"(?m)^actor (.*)$", head))),
        propositions=dict(map(_pair, re.findall(r"(?m)^proposition (.*)$", head))),
        reports=tuple(_report(source, year) for source in sources.values()),
    )
    _check(story)
    return story


@dataclass(frozen=True, slots=True, kw_only=True)
class _Source:
    """A report's block, its copies worked out, its marks still in the text."""

    id: str
    fields: dict[str, str]
    body: str


def _source(block: str, earlier: dict[str, _Source]) -> _Source:
    head, _, body = block.partition("\n---\n")
    name, *lines = head.strip().splitlines()
    fields = dict(_field(line) for line in lines if not line.startswith("replace: "))
    original = fields.get("copy") or fields.get("version")
    if original:
        body = earlier[original].body
        if "paragraphs" in fields:
            body = _trimmed(body, fields["paragraphs"])
        for line in lines:
            if line.startswith("replace: "):
                body = _replaced(body, *line.removeprefix("replace: ").split(" => "))
    if "boilerplate" in fields:
        body = f"{body.strip()}\n\n{fields['boilerplate']}"
    return _Source(id=name.strip(), fields=fields, body=body.strip())


def _field(line: str) -> tuple[str, str]:
    key, _, value = line.partition(": ")
    return key, value


def _trimmed(body: str, wanted: str) -> str:
    paragraphs = body.strip().split("\n\n")
    kept = [n for part in wanted.split(",") for n in _range(part)]
    return "\n\n".join(paragraphs[n - 1] for n in kept)


def _range(part: str) -> range:
    first, _, last = part.partition("-")
    return range(int(first), int(last or first) + 1)


def _replaced(body: str, old: str, new: str) -> str:
    if body.count(old) != 1:
        raise ValueError(f"found {body.count(old)} times: {old!r}")
    return body.replace(old, new)


def _report(source: _Source, year: str) -> StoryReport:
    fields = source.fields
    title, title_marks = unmarked(fields["title"], year=year)
    text, marks = unmarked(source.body, year=year)
    if fields.get("bare") != "yes":
        shift = len(title) + 2
        text = f"{title}\n\n{text}"
        marks = (*title_marks, *(mark.shifted(shift) for mark in marks))
    return StoryReport(
        id=source.id,
        outlet=fields["outlet"],
        published=fields["published"],
        url=fields["url"],
        title=title,
        text=text,
        marks=tuple(replace(mark, number=n) for n, mark in enumerate(marks, start=1)),
        copy_of=fields.get("copy"),
        version_of=fields.get("version"),
    )


def _actor(line: str) -> StoryActor:
    id_, kind, name, *rest = (part.strip() for part in line.split("|"))
    names = [each.strip() for each in rest[0].split(";")] if rest else []
    return StoryActor(
        id=id_,
        kind=kind,
        name=name,
        aliases=tuple(each for each in names if not each.startswith("~")),
        shared=tuple(each[1:] for each in names if each.startswith("~")),
    )


def _pair(line: str) -> tuple[str, str]:
    id_, about = (part.strip() for part in line.split("|"))
    return id_, about


def _only(found: list[str], what: str) -> str:
    if len(found) != 1:
        raise ValueError(f"{len(found)} times {what}")
    return found[0]


def _check(story: Story) -> None:
    actors = {actor.id for actor in story.actors} | {"-"}
    used = {speaker for mark in _marks(story) for speaker in (*mark.speakers, *mark.via)}
    missing = sorted(used - actors)
    if missing:
        raise ValueError(f"actors without a line: {missing}")
    unused = sorted(actors - used - {"-"})
    if unused:
        raise ValueError(f"actors that say nothing: {unused}")
    propositions = {mark.proposition for mark in _marks(story) if mark.proposition}
    odd = sorted(propositions ^ set(story.propositions))
    if odd:
        raise ValueError(f"propositions without a line or without a claim: {odd}")


def _marks(story: Story) -> Iterator[Mark]:
    for report in story.reports:
        yield from report.marks
