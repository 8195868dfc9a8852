"""Whether order and workers matter: `python benchmarks/order.py [ORDERS]`.

The reports of the two example archives are added in several orders by 1, 2 and 8 workers; what is
exported must be the same to the byte.
"""

from __future__ import annotations

import hashlib
import json
import random
import sys
import tempfile
import time
from pathlib import Path

from sayso.ledger.ledger import Ledger

ARCHIVES = Path(__file__).parents[1] / "examples" / "archives"
WORKERS = (1, 2, 8)


def main(orders: int = 2) -> None:
    """Add in so many orders with each number of workers, and compare."""
    lines = [
        line
        for file in sorted(ARCHIVES.glob("*/reports.jsonl"))
        for line in file.read_text("utf-8").splitlines()
        if line.strip()
    ]
    found = set()
    for workers in WORKERS:
        for seed in range(orders):
            began = time.monotonic()
            found.add(exported(lines, workers=workers, seed=seed))
            took = time.monotonic() - began
            print(f"{workers} workers, order {seed}: {took:.0f} s", flush=True)
    print(f"{len(lines)} reports, {len(WORKERS) * orders} runs, exports: {len(found)}", *found)
    assert len(found) == 1


def exported(lines: list[str], *, workers: int, seed: int) -> str:
    """The hash of what a ledger exports after adding these records in an order of its own."""
    shuffled = list(lines)
    random.Random(seed).shuffle(shuffled)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "reports.jsonl"
        place.write_text("\n".join(shuffled), "utf-8")
        with Ledger(Path(folder) / "order.db") as ledger:
            ledger.add_many([place], workers=workers)
            digest = hashlib.sha256()
            for each in ledger.export():
                digest.update(json.dumps(each).encode())
    return digest.hexdigest()


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
