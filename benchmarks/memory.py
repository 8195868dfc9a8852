"""Memory while many reports are added: `python benchmarks/memory.py [REPORTS]`.

The reader is loaded and reads one report, as in a run of `sayso add --workers 1`; then so many
readings made by a script (synthetic.py), of one claim each, take the place of what it would read,
which would take hours. What is measured is what the program holds, so that a leak of the ledger, or
of anything that grows with the number of reports, shows.
"""

from __future__ import annotations

import resource
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from sayso.ledger.ledger import Ledger
from sayso.reading.reading import Reading
from synthetic import reading

REPORTS = 100_000
_TOLD = 20  # times


def main(reports: int = REPORTS) -> None:
    """Add so many, and say what the process holds as it goes."""
    seen: list[float] = []

    def told() -> Iterator[Reading]:
        for number in range(reports):
            if number % max(1, reports // _TOLD) == 0:
                seen.append(_held())
                print(f"{number:,} reports: {seen[-1]:.0f} MB", flush=True)
            yield reading(number, claims=1)

    with tempfile.TemporaryDirectory() as folder, Ledger(Path(folder) / "many.db") as ledger:
        ledger.add("The harbour is closed, the port's director said on Monday.")
        added = ledger.add_many(told())
    last = _held()
    print(f"{added.added:,} reports added: {last:.0f} MB, at most {max(*seen, last):.0f} MB")


def _held() -> float:
    """Megabytes that this process holds now (Linux)."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * resource.getpagesize() / 1e6


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
