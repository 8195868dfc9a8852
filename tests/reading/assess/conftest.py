from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from sayso.reading.assess import Assessment, assess
from sayso.spans import Span

MARKS = re.compile(r"[{}<>\[\]]")


def read(marked: str) -> tuple[str, Assessment]:
    """Assess "{The mayor} <denied> [that it rained]": the text without marks, and the result."""
    text = ""
    found: dict[str, list[Span]] = {"{": [], "<": [], "[": []}
    opened: dict[str, int] = {}
    for part in re.split(r"([{}<>\[\]])", marked):
        if part in ("{", "<", "["):
            opened[part] = len(text)
        elif part in ("}", ">", "]"):
            kind = {"}": "{", ">": "<", "]": "["}[part]
            found[kind].append(Span(opened[kind], len(text)))
        else:
            text += part
    source = found["{"][0] if found["{"] else None
    return text, assess(text, source=source, cue=found["<"][0], content=tuple(found["["]))


@pytest.fixture
def assessed() -> Callable[[str], tuple[str, Assessment]]:
    """Assess a sentence whose {source}, <cue> and [content] are marked."""
    return read
