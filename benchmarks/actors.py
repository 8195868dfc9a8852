"""The same actor across reports: pairwise F1 on invented names and on the example archives.

`python benchmarks/actors.py` prints precision, recall and F1 over pairs after clustering: of
`actor_names.txt`, its blocks halved into `tune` and `check`, and of the archives' own lists of the
names that each report has. `--errors` names the wrong pairs of the half `tune` and of the archives.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from sayso.actor import Kind
from sayso.ledger.actors import Pair, clusters, keys, score
from sayso.ledger.records import ActorRecord

NAMES = Path(__file__).with_name("actor_names.txt")
ARCHIVES = Path(__file__).parents[1] / "examples" / "archives"
KINDS: dict[str, Kind] = {"p": "person", "o": "organization", "s": "state"}
Link = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Actors:
    """Actors of several reports and whose forms they are; `among` are the pairs that count."""

    records: dict[str, ActorRecord]
    identity: dict[str, str]
    among: frozenset[Link]

    def gold(self) -> set[Link]:
        return {(a, b) for a, b in self.among if self.identity[a] == self.identity[b]}

    def compared(self) -> dict[Link, Pair]:
        """The pairs that share a key, scored."""
        holders: dict[str, list[str]] = defaultdict(list)
        for actor, record in self.records.items():
            for key in keys(record):
                holders[key].append(actor)
        links = {link for held in holders.values() for link in combinations(sorted(held), 2)}
        return {
            (a, b): Pair(a, b, score(self.records[a], self.records[b]).score)
            for a, b in links & self.among
        }

    def found(self) -> set[Link]:
        identity = clusters(self.compared().values())
        return {(a, b) for a, b in self.among if identity.get(a, a) == identity.get(b, b)}


def blocks() -> dict[str, Actors]:
    """The blocks of the list of invented names."""
    lines: dict[str, list[str]] = {}
    for line in NAMES.read_text(encoding="utf-8").splitlines():
        if line.startswith("== "):
            lines[line[3:]] = []
        elif line and not line.startswith("#"):
            lines[list(lines)[-1]].append(line)
    return {title: _block(title, each) for title, each in lines.items()}


def _block(title: str, lines: Iterable[str]) -> Actors:
    records, identity = {}, {}
    for at, line in enumerate(lines):
        kind, _, forms = line.partition(" ")
        for number, form in enumerate(forms.split("|")):
            name, role, state, body = [*(part.strip() for part in form.split(";")), "", "", ""][:4]
            actor = f"{title}/{at}/{number}"
            records[actor] = ActorRecord(
                id=actor, report=f"{at}/{number}", name=name, kind=KINDS[kind],
                role=role or None, state=state or None, affiliation=body or state or None,
            )  # fmt: skip
            identity[actor] = f"{title}/{at}"
    return Actors(records, identity, frozenset(combinations(sorted(records), 2)))


def archive(folder: Path) -> Actors:
    """Every named actor of each report of an archive, with the names that the report has."""
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    records, identity = {}, {}
    for actor in expected["actors"]:
        if actor["kind"] not in KINDS.values():
            continue
        for report, names in actor["names"].items():
            fullest, *others = sorted(
                names, key=lambda name: (-len(name.split()), names.index(name))
            )
            key = f"{report}/{actor['id']}"
            records[key] = ActorRecord(
                id=key, report=report, name=fullest, kind=actor["kind"], aliases=tuple(others)
            )
            identity[key] = actor["id"]
    return Actors(records, identity, frozenset(combinations(sorted(records), 2)))


def halves() -> Iterator[tuple[str, Actors]]:
    """The blocks put together by half: `tune` may be looked at, `check` is only scored."""
    parts: dict[str, list[Actors]] = defaultdict(list)
    for title, actors in blocks().items():
        digest = hashlib.sha256(title.encode()).digest()
        parts["check" if digest[0] % 2 else "tune"].append(actors)
    for half in ("tune", "check"):
        records = {key: each for actors in parts[half] for key, each in actors.records.items()}
        identity = {key: each for actors in parts[half] for key, each in actors.identity.items()}
        # Pairs of different blocks count too: they are different actors.
        yield half, Actors(records, identity, frozenset(combinations(sorted(records), 2)))


def measured(actors: Actors) -> tuple[float, float, float]:
    """Precision, recall and F1 over pairs, in percent."""
    gold, found = actors.gold(), actors.found()
    right = len(gold & found)
    precision = 100 * right / len(found) if found else 100.0
    recall = 100 * right / len(gold) if gold else 100.0
    return precision, recall, 2 * precision * recall / (precision + recall) if right else 0.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", action="store_true")
    options = parser.parse_args()
    sets = [*halves()]
    sets += [
        (path.parent.name, archive(path.parent))
        for path in sorted(ARCHIVES.glob("*/expected.json"))
    ]
    print(f"{'':20}{'pairs':>8}{'same':>7}{'P':>8}{'R':>8}{'F1':>8}{'waiting':>9}")
    for name, actors in sets:
        waiting = sum(pair.undecided for pair in actors.compared().values())
        row = "".join(f"{value:8.2f}" for value in measured(actors))
        print(f"{name:20}{len(actors.among):8}{len(actors.gold()):7}{row}{waiting:9}")
        if options.errors and name != "check":
            show_errors(actors)


def show_errors(actors: Actors) -> None:
    gold, found = actors.gold(), actors.found()
    seen = set()
    for what, links in (("WRONG", found - gold), ("MISSED", gold - found)):
        for a, b in sorted(links):
            pair = actors.records[a], actors.records[b]
            names = (pair[0].name, pair[1].name, pair[0].role, pair[1].role)
            if names not in seen:
                seen.add(names)
                scored = score(*pair)
                why = [f"{feature.name} {feature.points}" for feature in scored.features]
                print(" ", what, *names, scored.decision, scored.score, why, sep=" | ")


if __name__ == "__main__":
    main()
