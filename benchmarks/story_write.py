"""stories/STORY.story → examples/archives/STORY/reports.jsonl and expected.json.

    python benchmarks/story_write.py

What a careful reader concludes stands in the marks of the `.story` file; nothing here reads with
sayso.
"""

from __future__ import annotations

import json
from itertools import combinations
from typing import Any

from story import ARCHIVES, STORIES, Story, StoryReport, load_story
from story_marks import Mark
from story_names import apart, names
from story_rules import origins, positions, shifts, status


def main() -> None:
    """Write every story's archive."""
    for path in sorted(STORIES.glob("*.story")):
        story = load_story(path.stem)
        folder = ARCHIVES / story.name
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "reports.jsonl").write_text(reports_jsonl(story), encoding="utf-8")
        (folder / "expected.json").write_text(expected_json(story), encoding="utf-8")
        print(f"{story.name}: {len(story.reports)} reports")


def reports_jsonl(story: Story) -> str:
    """The archive as `sayso read` and `sayso add` take it."""
    fields = ("id", "title", "outlet", "published", "url", "text")
    records = ({name: getattr(report, name) for name in fields} for report in story.reports)
    return "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records)


def expected_json(story: Story) -> str:
    """What a careful reader takes from the archive, propositions in the form of design.md."""
    return json.dumps(expected(story), ensure_ascii=False, indent=1) + "\n"


def expected(story: Story) -> dict[str, Any]:
    """The content of expected.json; `others` are claims that belong to none of the propositions."""
    return {
        "archive": story.name,
        "propositions": [
            _proposition(story, id_, about) for id_, about in story.propositions.items()
        ],
        "others": _claims(story, None),
        "actors": [
            {"id": actor.id, "name": actor.name, "kind": actor.kind, "names": names(story, actor)}
            for actor in story.actors
        ],
        "apart": apart(story),
        "duplicates": _duplicates(story),
        "versions": [
            [report.version_of, report.id] for report in story.reports if report.version_of
        ],
    }


def _proposition(story: Story, id_: str, about: str) -> dict[str, Any]:
    claims = _claims(story, id_)
    lines = positions(claims)
    shifted = shifts(lines)
    return {
        "id": id_,
        "about": about,
        "status": status(claims, shifted),
        "origins": origins(claims),
        "claims": claims,
        "positions": lines,
        "shifts": shifted,
    }


def _claims(story: Story, proposition: str | None) -> list[dict[str, Any]]:
    actors = {actor.id: actor.name for actor in story.actors}
    return [
        _claim(report, mark, actors)
        for report in story.reports
        for mark in report.marks
        if mark.proposition == proposition
    ]


def _claim(report: StoryReport, mark: Mark, actors: dict[str, str]) -> dict[str, Any]:
    claim: dict[str, Any] = {
        "id": f"{report.id}-{mark.number}",
        "report": report.id,
        "outlet": report.outlet,
        "published": report.published,
        "said": mark.said,
        "content": [
            {"start": start, "end": end, "text": report.text[start:end]}
            for start, end in mark.content
        ],
        "speakers": [{"id": speaker, "name": actors[speaker]} for speaker in mark.speakers],
    }
    if mark.proposition is None:
        return claim
    return claim | {
        "relays": [actors[relay] for relay in mark.via],
        "origin": mark.origin or "+".join(mark.speakers) or claim["id"],
        "stance": mark.stance,
        "certainty": mark.certainty,
    }


def _duplicates(story: Story) -> list[list[str]]:
    families: dict[str, list[str]] = {}
    for report in story.reports:
        families.setdefault(report.copy_of or report.id, []).append(report.id)
    return [list(pair) for family in families.values() for pair in combinations(family, 2)]


if __name__ == "__main__":
    main()
