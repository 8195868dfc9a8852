"""A ledger of a million claims, for measuring.

    python benchmarks/million.py build FILE [COPIES]; python benchmarks/million.py add FILE

10,000 claims of readings made by a script (synthetic.py) are added with all steps; then every row
of theirs is copied COPIES - 1 times by SQL, under other ids, on other days and with other keys.
Actors stay the same ones, so that each has a hundred times as many claims. So the ledger has all
that one of a million claims has, in every table and index, in a fraction of the time; only pairs of
claims are as rare as in one of 10,000.

`add` tells how long a report takes that is added to an empty ledger and to FILE: of readings made
by the script, and of the example archives' reports, which the reader has to read.
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from sayso.ledger.ledger import Ledger
from sayso.ledger.store.names import record_id
from sayso.reading.reading import Reading
from synthetic import readings

COPIES = 100
_REPORTS, _CLAIMS = 500, 20
_FRESH = 5_000_000  # the number of a reading that no ledger has
_ARCHIVES = Path(__file__).parents[1] / "examples" / "archives"
_PRAGMAS = ("journal_mode = OFF", "synchronous = OFF", "cache_size = -4000000")
_DAY = "CASE {0} WHEN '' THEN '' ELSE date({0}, :n || ' days') END"
_ID = "{0} || '-' || :n"
_KEY = "{0} + :n * 1000003"
_BODY = """replace({0}, '"' || claim || '"', '"' || claim || '-' || :n || '"')"""

# What becomes of a column in a copy; those not named stay as they are.
_CHANGED: dict[str, dict[str, str]] = {
    "report": {"number": "number + :n * 1000", "id": _ID, "copies": _ID, "published": _DAY},
    "report_body": {"report": _ID, "data": "replace({0}, report, report || '-' || :n)"},
    "claim": {"number": "number + :n * 100000", "id": _ID, "report": _ID, "day": _DAY},
    "claim_body": {"claim": _ID, "data": _BODY},
    "actor_record": {"id": "record_of({0}, :n)", "report": _ID},
    "claim_actor": {"claim": _ID, "record": "record_of({0}, :n)", "day": _DAY},
    "claim_relay": {"claim": _ID, "day": _DAY},
    "claim_event": {"claim": _ID, "day": _DAY},
    "proposition": {"id": _ID, "first": _DAY, "last": _DAY},
    "proposition_claim": {"proposition": _ID, "claim": _ID, "origin": _ID},
    "proposition_status": {"proposition": _ID, "last": _DAY},
    "report_key": {"key": _KEY, "report": _ID},
    "claim_key": {"key": _KEY, "claim": _ID},
    "claim_matter": {"claim": _ID},
    "claim_pair": {"a": _ID, "b": _ID},
    "report_matter": {"report": _ID},
}
_AFTER = """
UPDATE tally SET claims = claims * :copies;
DELETE FROM tally WHERE facet = 'month';
INSERT INTO tally SELECT 'month', substr(day, 1, 7), count(*) FROM claim GROUP BY 2;
UPDATE actor SET claims = claims * :copies, reports = reports * :copies;
INSERT INTO report_words(rowid, words) SELECT r.number, lower(r.title || ' ' || (SELECT
    group_concat(source || ' ' || cue || ' ' || content, ' ') FROM claim c WHERE c.report = r.id))
    FROM report r WHERE r.number > 1000;
INSERT INTO claim_words(rowid, words) SELECT number, lower(speaker || ' ' || source || ' ' || cue ||
    ' ' || content) FROM claim WHERE number > 100000;
ANALYZE
"""


def build(place: str, copies: int = COPIES) -> None:
    """Write a ledger of 10,000 claims, so many times."""
    began = time.monotonic()
    with Ledger(place) as ledger:
        ledger.add_many(readings(_REPORTS, claims=_CLAIMS))
    print(f"added in {time.monotonic() - began:.0f} s", flush=True)
    with closing(sqlite3.connect(place, isolation_level=None)) as store:
        for pragma in _PRAGMAS:
            store.execute(f"PRAGMA {pragma}")
        _functions(store)
        for table in _CHANGED:
            store.execute(f"CREATE TEMP TABLE base_{table} AS SELECT * FROM {table}")
        for table, changed in _CHANGED.items():
            names = [row[1] for row in store.execute(f"PRAGMA table_info({table})")]
            values = ", ".join(changed.get(name, "{0}").format(f'"{name}"') for name in names)
            columns = ", ".join(f'"{name}"' for name in names)
            copied = f"INSERT INTO {table} ({columns}) SELECT {values} FROM base_{table}"
            for n in range(1, copies):
                store.execute(copied, {"n": n})
            print(f"{table}, {time.monotonic() - began:.0f} s", flush=True)
        for statement in _AFTER.split(";"):
            store.execute(statement, {"copies": copies} if ":copies" in statement else {})
        store.execute("PRAGMA journal_mode = WAL")
    print(f"built in {time.monotonic() - began:.0f} s, {Path(place).stat().st_size / 1e9:.2f} GB")


def _functions(store: sqlite3.Connection) -> None:
    """Give the store what makes the id of an actor's record in a copy."""
    found = store.execute("SELECT id, report, json_extract(data, '$.id') FROM actor_record")
    of = {own: (report, actor) for own, report, actor in found}

    def record_of(own: str, n: int) -> str:
        report, actor = of[own]
        return record_id(f"{report}-{n}", actor)

    store.create_function("record_of", 2, record_of, deterministic=True)


def add(place: str) -> None:
    """Add to an empty ledger and to the one at `place`."""
    archives = sorted(_ARCHIVES.glob("*/reports.jsonl"))
    with tempfile.TemporaryDirectory() as folder:
        for where in (str(Path(folder) / "empty.db"), place):
            with Ledger(where) as ledger:
                held = ledger.facets().claims
                ledger.add("The harbour is closed, the port's director said.")  # loads the reader
                made = _milliseconds(ledger, list(readings(50, start=_FRESH, claims=_CLAIMS)))
                read = _milliseconds(ledger, archives)
            print(f"{held:,} claims: made {made:.0f} ms, read {read:.0f} ms of CPU a report")


def _milliseconds(ledger: Ledger, sources: Sequence[Reading | Path]) -> float:
    """Milliseconds of this process's CPU for each report added."""
    began = time.process_time()
    added = ledger.add_many(sources, workers=1)
    return 1000 * (time.process_time() - began) / max(1, added.added)


if __name__ == "__main__":
    {"build": build, "add": add}[sys.argv[1]](sys.argv[2], *map(int, sys.argv[3:]))
