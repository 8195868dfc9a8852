"""What a form of the review page says → the changes that a ledger takes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from sayso.claim import Claim

_SPAN = re.compile(r"(\d{1,9})-(\d{1,9})")
_NO_SOURCE = "none"
_SAME = ""


def changes_of(form: Mapping[str, str], claim: Claim) -> dict[str, Any]:
    """The fields of a form that differ from the claim. Raises ValueError for what is no value.

    `source`, `cue` and `content` are `start-end` in code points of the report's text, content's
    pieces parted by blanks, source `none` for no source; `speaker` is the id of an actor of the
    report, or a new `speaker_name` with its `speaker_kind`. What is empty stays as it is.
    """
    changes: dict[str, Any] = {}
    for name in ("source", "cue"):
        if form.get(name, _SAME) != _SAME:
            changes[name] = None if form[name] == _NO_SOURCE else _spans(form[name])[0]
    if form.get("content", _SAME) != _SAME:
        changes["content"] = _spans(form["content"])
    for name, now in (
        ("stance", claim.stance),
        ("certainty", claim.certainty.level if claim.certainty else None),
        ("quote", claim.quote),
    ):
        if form.get(name, _SAME) not in {_SAME, now}:
            changes[name] = form[name]
    speakers = _speakers(form, claim)
    if speakers is not None:
        changes["speakers"] = speakers
    return changes


def _speakers(form: Mapping[str, str], claim: Claim) -> list[dict[str, str]] | None:
    name, chosen = form.get("speaker_name", "").strip(), form.get("speaker", _SAME)
    if name:
        return [{"name": name, "kind": form.get("speaker_kind", "person")}]
    now = [speaker.id for speaker in claim.speakers]
    if chosen == _SAME or chosen in now:
        return None
    return [{"id": chosen}]


def _spans(value: str) -> list[list[int]]:
    found = [_SPAN.fullmatch(piece) for piece in value.split()]
    if not found or None in found:
        raise ValueError(f"no place in the text: {value[:60]!r}")
    return [[int(each[1]), int(each[2])] for each in found if each]
