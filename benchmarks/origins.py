"""How many origins support a proposition: the example archives, from their own claims and actors.

`python benchmarks/origins.py` gives the rules of origin the claims, speakers, relays and duplicates
of each `expected.json`, and compares the number of origins; it names the propositions it has wrong.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from sayso.ledger.origins import origins
from sayso.ledger.records import ActorRecord, ClaimRecord

ARCHIVES = Path(__file__).parents[1] / "examples" / "archives"


def counted(expected: dict[str, Any], proposition: dict[str, Any]) -> int:
    """The number of origins by the rules."""
    kinds = {actor["id"]: actor["kind"] for actor in expected["actors"]}
    actors, identities, claims = {}, {}, []
    for claim in proposition["claims"]:
        speakers = [f"{claim['report']}/{speaker['id']}" for speaker in claim["speakers"]]
        for key, speaker in zip(speakers, claim["speakers"], strict=True):
            kind = kinds[speaker["id"]]
            actors[key] = ActorRecord(
                id=key, report=claim["report"], name=speaker["name"], kind=kind
            )
            if kind in ("person", "organization", "state"):
                identities[key] = speaker["id"]
        claims.append(
            ClaimRecord(
                id=claim["id"],
                report=claim["report"],
                content=" ".join(piece["text"] for piece in claim["content"]),
                cue="",
                source=None,
                speakers=tuple(speakers),
                relays=tuple(claim["relays"]),
                published=claim["published"],
                outlet=claim["outlet"],
            )
        )
    copies = {report: pair[0] for pair in expected["duplicates"] for report in pair}
    relations = {claim["id"]: claim["stance"] for claim in proposition["claims"]}
    found = origins(
        claims, relations=relations, actors=actors, identities=identities, copies=copies
    )
    return found.count(relations)


def main() -> None:
    right = total = 0
    for path in sorted(ARCHIVES.glob("*/expected.json")):
        expected = json.loads(path.read_text(encoding="utf-8"))
        for proposition in expected["propositions"]:
            found = counted(expected, proposition)
            total += 1
            right += found == proposition["origins"]
            if found != proposition["origins"]:
                print(path.parent.name, proposition["id"], proposition["origins"], "found", found)
    print(f"exact for {right} of {total} propositions")


if __name__ == "__main__":
    main()
