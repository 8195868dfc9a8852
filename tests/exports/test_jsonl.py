from __future__ import annotations

import json
from collections.abc import Iterator

from sayso import Reading
from sayso.exports import export


def test_a_line_for_each_reading_in_order(bridge: Reading) -> None:
    lines = list(export("jsonl", [bridge, bridge]))
    assert [json.loads(line) for line in lines] == [bridge.to_dict()] * 2
    assert all(line.count("\n") == 1 and line.endswith("\n") for line in lines)


def test_a_line_is_out_before_the_next_report_is_read(bridge: Reading) -> None:
    read: list[int] = []

    def readings() -> Iterator[Reading]:
        for number in range(3):
            read.append(number)
            yield bridge

    next(export("jsonl", readings()))
    assert read == [0]
