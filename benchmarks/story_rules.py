"""What follows from the claims of a proposition: origins, positions, shifts, status.

The rules are design.md's, and docs of the archives (examples/archives/README.md) spell them out.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any

Claim = dict[str, Any]  # a claim of the JSON of one proposition


def origins(claims: list[Claim]) -> int:
    """How many independent tellings support the proposition."""
    return len({claim["origin"] for claim in claims if claim["stance"] == "supports"})


def positions(claims: list[Claim]) -> list[dict[str, Any]]:
    """Each actor's dated line of stances, actors in the order of their first claim."""
    lines: dict[str, dict[str, Any]] = {}
    for claim in sorted(claims, key=_when):
        for speaker in claim["speakers"]:
            entry = lines.setdefault(speaker["id"], {"actor": speaker, "line": []})
            entry["line"].append(
                {
                    "date": _when(claim)[0],
                    "stance": claim["stance"],
                    "certainty": claim["certainty"],
                    "claim": claim["id"],
                }
            )
    return list(lines.values())


def _when(claim: Claim) -> tuple[str, str, str, int]:
    """When it was said, else published; a month stands before its days."""
    start = claim["content"][0]["start"]
    return claim["said"] or claim["published"], claim["published"], claim["report"], start


def shifts(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Where an actor went from supporting to denying or back; what is only related counts not."""
    return [
        {
            "actor": position["actor"]["id"],
            "from": before["stance"],
            "to": after["stance"],
            "on": after["date"],
            "claims": [before["claim"], after["claim"]],
        }
        for position in lines
        for before, after in pairwise(e for e in position["line"] if e["stance"] != "related")
        if before["stance"] != after["stance"]
    ]


def status(claims: list[Claim], shifted: list[dict[str, Any]]) -> list[str]:
    """The words of design.md that describe the proposition."""
    stances = {claim["stance"] for claim in claims}
    words = []
    if {"supports", "denies"} <= stances:
        words.append("contested")
    elif "supports" in stances:
        words.append("uncontested")
    elif "denies" in stances:
        words.append("denied only")
    if origins(claims) == 1:
        words.append("single origin")
    if shifted:
        words.append("shifted")
    return words
