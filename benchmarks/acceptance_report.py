"""What the acceptance folder expects of a whole report: names, dates and propositions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from acceptance_columns import same_name
from sayso import Reading
from sayso.proposition import Proposition

Result = tuple[str, str, str | None]
"""What was looked at, what is expected, and what the reader has where that differs."""


def names(expected: Mapping[str, Any], reading: Reading) -> Iterator[Result]:
    """Each word used for a speaker: is it a mention of the actor with that name?"""
    text = reading.report.text
    for name, forms in expected["coreferent"].items():
        actors = [actor for actor in reading.actors if same_name(name, actor.name)]
        found = {span.of(text).lower() for actor in actors for span in actor.mentions}
        for form in forms:
            right = any(form.lower() in (each, _bare(each)) for each in found)
            yield form, name, None if right else str([actor.name for actor in actors])


def _bare(mention: str) -> str:
    return mention.removesuffix("'s").removesuffix("’s")


def dates(expected: Mapping[str, Any], reading: Reading) -> Iterator[Result]:
    """Each time expression: is there one of these words with this value?"""
    text = reading.report.text
    found = {(time.span.of(text).lower(), time.value) for time in reading.times}
    published = (f"date {reading.report.published}", str(reading.report.published))
    for words, value in expected["dates"].items():
        if value.startswith("date "):
            yield words, value, None if value in published else str(reading.report.published)
            continue
        bare = words.removeprefix("on ").removeprefix("in ")
        values = [when for said, when in found if said in (words.lower(), bare.lower())]
        yield words, value, None if value in values else str(sorted(values))


def propositions(
    expected: Mapping[str, Any], reading: Reading, ids: Mapping[str, set[str]]
) -> Iterator[Result]:
    """The status of each proposition, and how each of its claims stands to it."""
    for wanted in expected["propositions"]:
        relations = {
            claim: relation
            for relation in ("supports", "denies", "related")
            for claim in wanted.get(relation, ())
        }
        found = _nearest(reading, [ids[claim] for claim in relations])
        status = found.status if found else None
        yield wanted["id"], wanted["status"], None if status == wanted["status"] else str(status)
        for claim, relation in relations.items():
            has = {found.claims.get(each) for each in ids[claim]} if found else set()
            label = f"{wanted['id']}: {claim}"
            yield label, relation, None if relation in has else str(sorted(map(str, has)))


def _nearest(reading: Reading, wanted: list[set[str]]) -> Proposition | None:
    """The reader's proposition that shares most claims; the first of several."""
    shared = [
        sum(not each.isdisjoint(proposition.claims) for each in wanted)
        for proposition in reading.propositions
    ]
    best = max(shared, default=0)
    return reading.propositions[shared.index(best)] if best else None
