"""Kill an adding program at random moments: `python benchmarks/kill.py [TIMES] [SEED]`.

Each time a program that adds readings made by a script (synthetic.py) is killed with SIGKILL after
a random while, at the latest when a clean run would have ended; then the ledger is looked at: the
store is sound, every report that the program had acknowledged is there, every report that is there
is whole, and a rerun ends with the bytes of a clean run.
"""

from __future__ import annotations

import json
import os
import random
import select
import signal
import sys
import tempfile
import time
from pathlib import Path

from sayso.ledger.adding import add_found
from sayso.ledger.ledger import Ledger
from synthetic import readings

REPORTS = 24


def main(times: int = 200, seed: int = 1) -> None:
    """Kill so often, and say how it went."""
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        began = time.monotonic()
        wanted = clean(Path(folder) / "clean.db")
        longest = time.monotonic() - began
        broken = 0
        for number in range(times):
            place = Path(folder) / f"{number}.db"
            held = killed(place, chance.uniform(0, longest))
            broken += 0 < held < REPORTS
            assert rerun(place) == wanted
            place.unlink()
            if number % 20 == 19:
                print(f"{number + 1} kills, {broken} in the middle of adding", flush=True)
        print(f"{times} kills, {broken} of them in the middle of adding: all sound")


def clean(place: Path) -> str:
    """The export after a run that nobody kills."""
    program, said = _program(place)
    _heard(said, None)
    assert os.waitpid(program, 0)[1] == 0
    return rerun(place)


def killed(place: Path, after: float) -> int:
    """Kill a run after so many seconds, check what it left; gives the number of reports kept."""
    program, said = _program(place)
    acknowledged = set(_heard(said, after, program).split())
    os.waitpid(program, 0)
    if not place.exists():
        assert not acknowledged
        return 0
    with Ledger(place) as ledger:
        found = ledger.verify()
        assert found.ok, found.faults
        held = {each.report.id: each for each in ledger.readings()}
        assert acknowledged <= set(held)
        for each in readings(REPORTS, claims=3):
            if each.report.id in held:
                assert len(held[each.report.id].claims) == len(each.claims)
    return len(held)


def rerun(place: Path) -> str:
    """The export after the same was added again."""
    with Ledger(place) as ledger:
        ledger.add_many(readings(REPORTS, claims=3))
        assert ledger.verify().ok
        return "\n".join(json.dumps(each) for each in ledger.export())


def _program(place: Path) -> tuple[int, int]:
    """A forked program that adds; its id, and where it names each report that is kept."""
    hear, tell = os.pipe()
    program = os.fork()
    if program:
        os.close(tell)
        return program, hear
    code = 1
    try:
        with Ledger(place) as ledger:
            found = readings(REPORTS, claims=3)
            for step in add_found(ledger._engine, found, at_once=2):  # noqa: SLF001 - two at once
                os.write(tell, f"{' '.join(step.ids)}\n".encode())
        code = 0
    finally:
        os._exit(code)


def _heard(hear: int, after: float | None, program: int = 0) -> str:
    """What a program said until its end, or until it was killed after so many seconds."""
    end = None if after is None else time.monotonic() + after
    said = b""
    while True:
        left = None if end is None else max(0.0, end - time.monotonic())
        if not select.select([hear], [], [], left)[0]:
            os.kill(program, signal.SIGKILL)
            end = None
            continue
        part = os.read(hear, 65_536)
        if not part:
            os.close(hear)
            return said.decode()
        said += part


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
