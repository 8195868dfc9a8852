"""How a ledger of a million claims answers.

    python benchmarks/ledger.py build FILE [CLAIMS]; python benchmarks/ledger.py ask FILE

`build` writes readings made by a script (synthetic.py) straight into the tables, and in place of
the steps across reports joins actors by name and propositions by content, by SQL: what is asked for
is then there in numbers as an archive has it. `ask` times the first page, a page further on, the
count and the facets of many questions. `grow FILE [CLAIMS]` adds with all steps, and tells as it
goes how long a report takes.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from sayso.ledger.ledger import Ledger
from sayso.ledger.queries.rows import Rows
from sayso.ledger.store.opening import opened, writing
from sayso.ledger.store.writing import write_reading
from synthetic import readings

CLAIMS = 1_000_000
A_REPORT = 40
_AT_ONCE = 200
_TIMES = 5

_JOINED = """
CREATE TEMP TABLE own AS SELECT id, min(id) OVER (PARTITION BY name, kind) AS actor
    FROM actor_record;
CREATE UNIQUE INDEX temp.own_id ON own (id);
UPDATE actor_record SET actor = (SELECT actor FROM own WHERE own.id = actor_record.id);
UPDATE claim_actor SET actor = (SELECT actor FROM own WHERE own.id = claim_actor.record);
INSERT INTO actor SELECT r.actor, min(r.name), min(r.kind), '',
    (SELECT count(*) FROM claim_actor l WHERE l.actor = r.actor), count(*),
    '{"names":[],"roles":[],"affiliations":[]}' FROM actor_record r GROUP BY r.actor;
CREATE TEMP TABLE about AS SELECT content, 'p' || min(id) AS id, count(*) AS n, min(day) AS first,
    max(day) AS last, count(DISTINCT speaker) AS actors, count(DISTINCT report) AS reports,
    count(DISTINCT stance) AS stances FROM claim GROUP BY content;
CREATE UNIQUE INDEX temp.about_content ON about (content);
INSERT INTO proposition SELECT id, content, stances > 1, n, actors, reports, reports, first, last,
    '{"status":["uncontested"],"positions":[],"shifts":[]}' FROM about;
INSERT INTO proposition_claim SELECT a.id, c.id, CASE c.stance WHEN 'denies' THEN 'denies' ELSE
    'supports' END, c.id FROM claim c JOIN about a ON a.content = c.content;
INSERT INTO proposition_status SELECT id, CASE WHEN stances > 1 THEN 'contested' ELSE 'uncontested'
    END, last FROM about;
INSERT INTO proposition_status SELECT id, 'single origin', last FROM about WHERE reports = 1;
"""


def build(place: str, claims: int = CLAIMS) -> None:
    """Write a ledger of so many claims."""
    engine, began = opened(place), time.monotonic()
    count = claims // A_REPORT
    source = readings(count, claims=A_REPORT)
    for start in range(0, count, _AT_ONCE):
        with writing(engine) as connection:
            for each, _ in zip(source, range(min(_AT_ONCE, count - start)), strict=False):
                write_reading(connection, each)
        if start % 2000 == 0:
            print(f"{start + _AT_ONCE:,} reports, {time.monotonic() - began:.0f} s", flush=True)
    join(place)
    print(f"built in {time.monotonic() - began:.0f} s, {Path(place).stat().st_size / 1e9:.2f} GB")


def join(place: str) -> None:
    """Make actors and propositions of a ledger's claims by SQL."""
    with writing(opened(place)) as connection:
        for statement in _JOINED.split(";"):
            if statement.strip():
                connection.execute(sa.text(statement))


def ask(place: str) -> None:
    """Time every question."""
    with Ledger(place, create=False) as ledger:
        for name, question in _questions(ledger).items():
            times = sorted(_timed(question) for _ in range(_TIMES))
            print(f"{name:40} most {times[-1]:7.1f} ms CPU, median {statistics.median(times):7.1f}")


def _questions(ledger: Ledger) -> dict[str, Callable[[], Any]]:
    """The questions by name; each is asked when it is called."""
    actor = ledger.actors().page(1).items[0].id
    rare = ledger.actors(sort="claims").page(1).items[0].id
    words = ledger.propositions(sort="-claims", members=False).page(1).items[0].about.split()
    found: dict[str, Callable[[], Any]] = {}
    for name, wanted in _wanted(actor, rare, words).items():
        found[f"claims: {name}"] = _page(ledger.claims, **wanted)
        filters = {key: value for key, value in wanted.items() if key != "sort"}
        found[f"facets: {name}"] = partial(ledger.facets, **filters)
    for sort in ("date", "-score", "outlet", "-speaker"):
        found[f"claims by {sort}"] = _page(ledger.claims, sort=sort)
    deep = ledger.claims().page(1000).after
    found["claims: the page after a thousand"] = partial(ledger.claims().page, after=deep)
    found["claims: count"] = ledger.claims(stance="asserts").count
    listed = partial(ledger.propositions, members=False)
    for sort in ("-date", "-claims", "-origins", "id"):
        found[f"propositions by {sort}"] = _page(listed, sort=sort)
        found[f"contested by {sort}"] = _page(listed, sort=sort, status="contested")
    days = {"since": "2020-01-01", "until": "2020-01-05"}
    narrowed: dict[str, dict[str, Any]] = {
        "actor": {"actor": actor},
        "claims": {"claims": 3},
        "days": days,
    }
    for name, narrow in narrowed.items():
        found[f"propositions: {name}"] = _page(listed, **narrow)
    for sort in ("-claims", "name"):
        found[f"actors by {sort}"] = _page(ledger.actors, sort=sort)
    found["actors of a kind"] = _page(ledger.actors, kind="state")
    found["pairs that wait"] = _page(ledger.pending_pairs)
    for sort in ("-date", "outlet", "id"):
        found[f"reports by {sort}"] = _page(ledger.reports, sort=sort)
    found["reports with a word"] = _page(ledger.reports, text=words[1])
    found["reports with a word of every report"] = _page(ledger.reports, text="near")
    return found


def _wanted(actor: str, rare: str, words: list[str]) -> dict[str, dict[str, str]]:
    several = {"stance": "denies", "certainty": "possible", "event": "AID"}
    nearly = {"stance": "asks", "certainty": "unknown", "kind": "state", "outlet": "Valley Times"}
    return {
        "all": {},
        "stance": {"stance": "denies"},
        "certainty": {"certainty": "possible"},
        "kind": {"kind": "anonymous"},
        "outlet": {"outlet": "Valley Times"},
        "relay": {"relay": "Delta Post"},
        "event": {"event": "AID"},
        "days": {"since": "2021-01-01", "until": "2021-02-01"},
        "status": {"status": "contested"},
        "actor with most claims": {"actor": actor},
        "actor with fewest claims": {"actor": rare},
        "actor, stance, certainty, event": {"actor": actor, **several},
        "stance, certainty, kind, outlet": nearly,
        "relay, event, stance": {"relay": "Delta Post", "event": "AID", "stance": "asks"},
        "stance of nobody": {"stance": "threatens"},
        "outlet of nobody, by score": {"outlet": "Nowhere", "sort": "-score"},
        "a common word": {"text": words[1]},
        "a phrase": {"text": f'"{" ".join(words[:4])}"'},
        "a word and a stance of nobody": {"text": words[1], "stance": "threatens"},
        "a word of every claim": {"text": "near"},
        "a word of every claim, of nobody": {"text": "near", "stance": "threatens"},
        "a word of nobody": {"text": "xylophone"},
        "days and a kind": {"since": "2023-01-01", "kind": "anonymous", "sort": "date"},
        "stance by score": {"stance": "denies", "sort": "-score"},
    }


def _page(rows: Callable[..., Rows[Any]], **wanted: str | int) -> Callable[[], Any]:
    return lambda: rows(**wanted).page()


def grow(place: str, claims: int = CLAIMS) -> None:
    """Add so many claims with all steps across reports, a hundred reports at a time."""
    with Ledger(place) as ledger:
        for start in range(0, claims // A_REPORT, 100):
            new = list(readings(100, start=start, claims=A_REPORT))
            began = time.perf_counter()
            ledger.add_many(new)
            took = 10 * (time.perf_counter() - began)
            print(f"{(start + 100) * A_REPORT:,} claims: {took:.1f} ms a report", flush=True)


def _timed(question: Callable[[], Any]) -> float:
    """Milliseconds of this process's CPU: what else the machine does is not the ledger's."""
    began = time.process_time()
    question()
    return 1000 * (time.process_time() - began)


if __name__ == "__main__":
    {"build": build, "join": join, "ask": ask, "grow": grow}[sys.argv[1]](
        *sys.argv[2:3], *map(int, sys.argv[3:4])
    )
