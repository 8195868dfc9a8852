from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import sayso
from sayso import Reading
from sayso.exports import Options, export
from sayso.exports.json import dumps

SCHEMA = Path(__file__).parents[2] / "docs" / "reading.schema.json"


def as_json(*readings: Reading, single: bool = False) -> Any:
    return json.loads("".join(export("json", readings, options=Options(single=single))))


@pytest.fixture(scope="session")
def schema() -> dict[str, Any]:
    content: dict[str, Any] = json.loads(SCHEMA.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(content)
    return content


def test_the_schema_holds_for_a_made_reading(
    schema: dict[str, Any], bridge: Reading, known: Reading
) -> None:
    Draft202012Validator(schema).validate(as_json(bridge, single=True))
    Draft202012Validator(schema).validate(as_json(known, single=True))


def test_the_schema_holds_for_what_is_read(schema: dict[str, Any]) -> None:
    reading = sayso.read("The bridge is closed, the harbour master said.", published="2025-01-14")
    assert reading.claims
    Draft202012Validator(schema).validate(as_json(reading, single=True))


def test_the_schema_names_every_field(schema: dict[str, Any], known: Reading) -> None:
    found = as_json(known, single=True)
    first, told, warned, *_ = found["claims"]
    objects = {
        "report": found["report"],
        "claim": first,
        "speaker": first["speakers"][0],
        "actor": found["actors"][0],
        "anonymity": warned["speakers"][0]["anonymity"],
        "relay": told["relays"][0],
        "certainty": first["certainty"],
        "time": first["said"],
        "event": first["events"][0],
        "proposition": found["propositions"][0],
        "span": first["cue"],
    }
    assert set(schema["properties"]) == set(found)
    assert {name for name, each in schema["$defs"].items() if "properties" in each} == set(objects)
    for name, each in objects.items():
        assert set(schema["$defs"][name]["properties"]) == set(each), name
        assert set(schema["$defs"][name]["required"]) == set(each), name


def test_one_report_is_an_object_and_several_are_an_array(bridge: Reading) -> None:
    assert as_json(bridge, single=True)["report"]["id"] == "bridge"
    assert [each["report"]["id"] for each in as_json(bridge, bridge)] == ["bridge", "bridge"]
    assert len(as_json(bridge, bridge, bridge, single=True)) == 3
    assert as_json(bridge)[0] == as_json(bridge, single=True)
    assert as_json() == []


def test_nothing_read_is_nothing_written_where_one_was_expected() -> None:
    assert list(export("json", [], options=Options(single=True))) == []


def spans_of(value: Any) -> Iterator[dict[str, Any]]:
    """Every object with `start`, `end` and `text`, wherever it stands."""
    if isinstance(value, dict):
        if {"start", "end", "text"} <= set(value):
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from spans_of(each)


def test_every_span_is_its_text(known: Reading) -> None:
    found = as_json(known, single=True)
    text = found["report"]["text"]
    spans = list(spans_of(found))
    assert len(spans) > 25
    assert all(text[span["start"] : span["end"]] == span["text"] for span in spans)


@given(st.text(st.characters()))
def test_any_text_comes_back_from_one_safe_line(text: str) -> None:
    line = dumps({"text": text})
    assert json.loads(line.encode("utf-8")) == {"text": text}
    assert len(line.splitlines()) == 1
    assert "\x1b" not in line
    assert "\x9b" not in line
