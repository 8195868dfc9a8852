"""One way to ask: the words, types and values of a sentence's times."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from sayso.reading.times import times_of

Told = Callable[..., list[tuple[str, str, str]]]
WEDNESDAY = "2024-10-16"


@pytest.fixture(scope="session")
def told() -> Told:
    def told(text: str, published: str | None = WEDNESDAY) -> list[tuple[str, str, str]]:
        times = times_of(text, published=published)
        return [(time.span.of(text), time.type, time.value) for time in times]

    return told
