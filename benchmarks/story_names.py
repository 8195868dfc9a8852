"""Which words of which report name which actor of a story."""

from __future__ import annotations

import re
from itertools import combinations

from story import Story, StoryActor, StoryReport


def names(story: Story, actor: StoryActor) -> dict[str, list[str]]:
    """Every name of the actor by report, longest first; reports that do not name it are left out.

    Raises ValueError where a shared name could be anybody's.
    """
    found = {report.id: _names_in(report, actor, story) for report in story.reports}
    return {report: list(words) for report, words in found.items() if words}


def apart(story: Story) -> list[list[str]]:
    """Pairs of actors with a name in common who are not the same."""
    return [
        [one.id, other.id]
        for one, other in combinations(story.actors, 2)
        if set(one.shared) & set(other.shared)
    ]


def _names_in(report: StoryReport, actor: StoryActor, story: Story) -> tuple[str, ...]:
    if actor.kind not in {"person", "organization", "state"}:
        return ()
    rest = report.text
    own: list[str] = []
    for name, owner in _all_names(story):
        if _word(name).search(rest):
            rest = _word(name).sub("\0", rest)  # a longer name's parts are not names of their own
            if owner == actor.id:
                own.append(name)
    shared = [name for name in actor.shared if _word(name).search(rest)]
    return (*own, *(name for name in shared if _is_own(name, report, actor, story)))


def _word(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")


def _all_names(story: Story) -> list[tuple[str, str]]:
    """All names that only one actor has, the longest first, with the actor's id."""
    pairs = [(name, actor.id) for actor in story.actors for name in (actor.name, *actor.aliases)]
    return sorted(pairs, key=lambda pair: (-len(pair[0]), pair))


def _is_own(name: str, report: StoryReport, actor: StoryActor, story: Story) -> bool:
    """Whether a shared name is this actor's: its full names are in the report, no other's are."""
    owners = [
        other.id
        for other in story.actors
        if name in other.shared
        and any(full in report.text for full in (other.name, *other.aliases))
    ]
    if len(owners) != 1:
        raise ValueError(f"{report.id}: {name} could be {owners or 'nobody'}")
    return owners == [actor.id]
