"""A claim and what people decided of it → the claim as it stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, get_args

from sayso.actor import Actor, Kind
from sayso.claim import Claim, Quote
from sayso.ledger.store.names import digest
from sayso.reading.assess.assessment import Certainty, Level, Stance
from sayso.reading.times.time import Time
from sayso.spans import Span

FIELDS = ("source", "cue", "content", "quote", "stance", "certainty", "said", "speakers")
_WORDS: dict[str, tuple[str, ...]] = {
    "quote": get_args(Quote),
    "stance": get_args(Stance),
    "certainty": get_args(Level),
}


def checked(changes: Mapping[str, Any], text: str) -> dict[str, Any]:
    """The changes in the form that is kept. Raises ValueError, which names the offending value.

    `source` and `cue` are spans (`[start, end]`), `content` a list of them, `source` may be None;
    `quote`, `stance` and `certainty` (its level) are words; `said` is an ISO 8601 date or None;
    `speakers` is a list of actors, each `{"id"}` of one of the report, or `{"name", "kind"}`.
    """
    if not changes:
        raise ValueError("no field to correct was given")
    return {name: _checked(name, value, text) for name, value in changes.items()}


def corrected(
    claim: Claim, changes: Mapping[str, Any], *, actors: Mapping[str, Actor], by: str
) -> Claim:
    """The claim with the changes of one decision, which `by` names in its `why`."""
    made = {name: _made(name, value, claim, actors) for name, value in changes.items()}
    if "stance" in made:
        made["stance_span"] = None
    why = tuple(each for each in claim.why if each[0] not in changes)
    return replace(claim, **made, why=why + tuple((name, f"decision {by}") for name in changes))


def made_by_person(speaker: Mapping[str, str]) -> Actor:
    """The actor that a person named who is none of the report's."""
    kind: Any = speaker["kind"]
    return Actor(id=digest("by a person", speaker["name"], kind), name=speaker["name"], kind=kind)


def _checked(name: str, value: Any, text: str) -> Any:  # noqa: ANN401 - any field's value
    if name not in FIELDS:
        raise ValueError(f"cannot correct {name!r}: one of {', '.join(FIELDS)}")
    if name in _WORDS:
        if value not in _WORDS[name]:
            raise ValueError(f"no {name}: {value!r}; one of {', '.join(_WORDS[name])}")
        return value
    if name in {"source", "cue"}:
        return None if value is None and name == "source" else _span(name, value, text)
    if name == "content":
        if not value:
            raise ValueError("a claim has a content")
        return sorted(_span(name, each, text) for each in value)
    if name == "said":
        return None if value is None else _day(value)
    return [_speaker(each) for each in value]


def _span(name: str, value: Any, text: str) -> list[int]:  # noqa: ANN401 - from outside
    start, end = (value.start, value.end) if isinstance(value, Span) else value
    if not (isinstance(start, int) and isinstance(end, int) and 0 <= start < end <= len(text)):
        raise ValueError(f"no {name} from {start!r} to {end!r} of {len(text)} characters")
    return [start, end]


def _day(value: str) -> str:
    from datetime import date

    return date.fromisoformat(value).isoformat()


def _speaker(value: Mapping[str, str]) -> dict[str, str]:
    if "id" in value:
        return {"id": str(value["id"])}
    name, kind = str(value.get("name") or "").strip(), value.get("kind")
    if not name or kind not in get_args(Kind):
        raise ValueError(f"no speaker: {dict(value)!r}")
    return {"name": name, "kind": str(kind)}


def _made(name: str, value: Any, claim: Claim, actors: Mapping[str, Actor]) -> Any:  # noqa: ANN401
    if name in {"source", "cue"}:
        return None if value is None else Span(*value)
    if name == "content":
        return tuple(Span(*each) for each in value)
    if name == "certainty":
        return Certainty(level=value)
    if name == "said":
        where = claim.said.span if claim.said else claim.cue
        return value and Time(span=where, type="DATE", value=value, rule="decision")
    if name == "speakers":
        return tuple(actors[each["id"]] if "id" in each else made_by_person(each) for each in value)
    return value
