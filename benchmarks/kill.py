"""Kill an adding program at random moments: `python benchmarks/kill.py [TIMES] [SEED]`.

Each time a program that adds readings made by a script (synthetic.py) is killed with SIGKILL after
a random while, at the latest when a clean run would have ended; then the ledger is looked at: the
store is sound, every report that the program had acknowledged is there, every report that is there
is whole, and a rerun ends with the bytes of a clean run.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from sayso.ledger.ledger import Ledger
from synthetic import readings

REPORTS = 24
_ADDING = """
import sys
sys.path[:0] = [sys.argv[3]]
from synthetic import readings
from sayso.ledger.adding import add_found
from sayso.ledger.ledger import Ledger
with Ledger(sys.argv[1]) as ledger:
    print("open", flush=True)
    found = readings(int(sys.argv[2]), claims=3)
    for step in add_found(ledger._engine, found, at_once=2):
        print(*step.ids, flush=True)
"""


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
        print(f"{times} kills, {broken} of them in the middle of adding: all sound")


def clean(place: Path) -> str:
    """The export after a run that nobody kills."""
    _wait(_program(place))
    return rerun(place)


def killed(place: Path, after: float) -> int:
    """Kill a run after so many seconds, check what it left; gives the number of reports kept."""
    program = _program(place)
    try:
        said, _ = program.communicate(timeout=after)
    except subprocess.TimeoutExpired:
        program.kill()
        said, _ = program.communicate()
    acknowledged = {each for line in said.splitlines() if line != "open" for each in line.split()}
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


def _program(place: Path) -> subprocess.Popen[str]:
    words = [sys.executable, "-c", _ADDING, str(place), str(REPORTS), str(Path(__file__).parent)]
    return subprocess.Popen(words, stdout=subprocess.PIPE, text=True)


def _wait(program: subprocess.Popen[str]) -> None:
    program.communicate()
    assert program.returncode == 0


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
