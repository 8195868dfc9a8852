"""How near sayso's propositions, positions, origins, actors and duplicates are to expected.json."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

from archive_matches import Archive, Record

NAMED = {"person", "organization", "state"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """So many of so many, or an F1 made of precision and recall; the misses in words."""

    what: str
    value: float  # percent
    target: float | None
    detail: str
    misses: tuple[str, ...] = ()


def scores(archive: Archive) -> list[Score]:
    """Every figure of one archive."""
    aligned = _aligned(archive)
    return [
        _claims_found(archive),
        _speakers(archive),
        _certainty(archive),
        _bcubed(archive, every=False),
        _bcubed(archive, every=True),
        _stances(archive, aligned),
        _shifts(archive, aligned),
        _origins(archive, aligned),
        _status(archive, aligned),
        _merged(archive),
        _duplicates(archive),
    ]


def _claims_found(archive: Archive) -> Score:
    wanted = [claim for p in archive.expected["propositions"] for claim in p["claims"]]
    missed = [claim for claim in wanted if claim["id"] not in archive.same]
    return _share(
        "claims found",
        len(wanted) - len(missed),
        len(wanted),
        misses=[_shown(claim) for claim in missed],
    )


def _speakers(archive: Archive) -> Score:
    """Claims found whose speakers all have names: is it the same ones?"""
    kinds = {actor["id"]: actor["kind"] for actor in archive.expected["actors"]}
    found = {claim["id"]: claim["speakers"] for claim in archive.found["claims"]}
    right, total, misses = 0, 0, []
    for claim in archive.claims():
        wanted = {speaker["id"] for speaker in claim["speakers"]}
        if claim["id"] not in archive.same or not {kinds[each] for each in wanted} <= NAMED:
            continue
        theirs = found[archive.same[claim["id"]]]
        same = {archive.actors.get(speaker["id"]) for speaker in theirs} == wanted
        total += 1
        right += same
        if not same:
            names = ", ".join(speaker["name"] for speaker in theirs) or "nobody"
            misses.append(f"{names}, not {_shown(claim)}")
    return _share("named speakers", right, total, misses=misses)


def _certainty(archive: Archive) -> Score:
    found = {claim["id"]: claim["certainty"] for claim in archive.found["claims"]}
    right, total, misses = 0, 0, []
    for claim in (each for p in archive.expected["propositions"] for each in p["claims"]):
        if claim["id"] in archive.same:
            level = found[archive.same[claim["id"]]]
            total += 1
            right += level == claim["certainty"]
            if level != claim["certainty"]:
                misses.append(f"{level}, not {claim['certainty']}: {_shown(claim)}")
    return _share("certainty", right, total, misses=misses)


def _bcubed(archive: Archive, *, every: bool) -> Score:
    """B-cubed over the claims of the expected propositions (Bagga and Baldwin, 1998).

    Claims that belong to none of them are not scored, but one that was put into the same
    proposition costs precision. With `every`, a claim that was not found has no recall.
    """
    expected = {
        claim["id"]: p["id"] for p in archive.expected["propositions"] for claim in p["claims"]
    }
    groups = _groups(archive)
    clusters = _members({claim: groups[claim] for claim in archive.same if claim in groups})
    wanted = _members({c: p for c, p in expected.items() if every or c in archive.same})
    precision, recall = [], []
    for claim, proposition in expected.items():
        if claim not in archive.same:
            recall += [0.0] if every else []
            continue
        cluster = clusters[groups[claim]]
        right = len(cluster & wanted[proposition])
        precision.append(right / len(cluster))
        recall.append(right / len(wanted[proposition]))
    p, r = _mean(precision), _mean(recall)
    return Score(
        what=f"propositions, B-cubed F1, {'all claims' if every else 'claims found'}",
        value=100 * _f1(p, r),
        target=None if every else 85,
        detail=f"P {100 * p:.1f} R {100 * r:.1f}",
        misses=() if every else tuple(_scattered(archive, groups)),
    )


def _groups(archive: Archive) -> dict[str, Hashable]:
    """The found proposition of each expected claim; a claim in none stands for itself."""
    of: dict[str, str] = {}
    for proposition in archive.found["propositions"]:
        for claim in proposition["claims"]:
            of.setdefault(claim["id"], proposition["id"])
    return {claim: of.get(other, ("alone", claim)) for claim, other in archive.same.items()}


def _scattered(archive: Archive, groups: Mapping[str, Hashable]) -> Iterable[str]:
    """The pieces that each expected proposition fell into, and what else is in the largest."""
    about = {p["id"]: p["about"] for p in archive.found["propositions"]}
    of = {c["id"]: p["id"] for p in archive.expected["propositions"] for c in p["claims"]}
    members = _members(groups)
    for proposition in archive.expected["propositions"]:
        claims = {c["id"]: c for c in proposition["claims"] if c["id"] in groups}
        parts = _members({claim: groups[claim] for claim in claims})
        if len(parts) == 1 and members[next(iter(parts))] == set(claims):
            continue
        for part, inside in sorted(parts.items(), key=lambda each: (-len(each[1]), str(each[0]))):
            others = Counter(of.get(claim, "others") for claim in members[part] - set(claims))
            beside = f", beside {dict(others.most_common())}" if others else ""
            title = about.get(str(part), "alone")
            yield f"{proposition['id']}: {len(inside)} in “{title[:70]}”{beside}"
            yield from (f"      {_shown(claims[claim])}" for claim in sorted(inside)[:4])


def _aligned(archive: Archive) -> dict[str, Record]:
    """The found proposition that shares most claims with each expected one, each used once."""
    groups = _groups(archive)
    found = {p["id"]: p for p in archive.found["propositions"]}
    shared = Counter(
        (p["id"], groups[claim["id"]])
        for p in archive.expected["propositions"]
        for claim in p["claims"]
        if claim["id"] in groups and groups[claim["id"]] in found
    )
    aligned: dict[str, Record] = {}
    taken: set[Hashable] = set()
    for (wanted, cluster), _ in sorted(shared.items(), key=lambda each: (-each[1], str(each[0]))):
        if wanted not in aligned and cluster not in taken:
            aligned[wanted] = found[str(cluster)]
            taken.add(cluster)
    return aligned


def _stances(archive: Archive, aligned: Mapping[str, Record]) -> Score:
    right, total, misses = 0, 0, []
    for proposition in archive.expected["propositions"]:
        found = aligned.get(proposition["id"], {"claims": []})
        stances = {claim["id"]: claim["stance"] for claim in found["claims"]}
        for claim in proposition["claims"]:
            stance = stances.get(archive.same.get(claim["id"], ""))
            if stance is None:
                continue
            total += 1
            right += stance == claim["stance"]
            if stance != claim["stance"]:
                misses.append(f"{stance}, not {claim['stance']}: {_shown(claim)}")
    return _share("stance within the proposition", right, total, target=95, misses=misses)


def stances_within(archive: Archive) -> tuple[int, int]:
    """How many claims that share a proposition with their like have their side, of how many."""
    score = _stances(archive, _aligned(archive))
    right, total = score.detail.split(" of ")
    return int(right), int(total)


def _shifts(archive: Archive, aligned: Mapping[str, Record]) -> Score:
    right, total, misses = 0, 0, []
    for proposition in archive.expected["propositions"]:
        found = {
            (archive.actors.get(shift["actor"], shift["actor"]), shift["from"], shift["to"])
            for shift in aligned.get(proposition["id"], {"shifts": []})["shifts"]
        }
        for shift in proposition["shifts"]:
            wanted = (shift["actor"], shift["from"], shift["to"])
            total += 1
            right += wanted in found
            if wanted not in found:
                misses.append(f"{proposition['id']}: not found: {' '.join(wanted)}")
            found.discard(wanted)
        misses += [f"{proposition['id']}: not there: {' '.join(each)}" for each in sorted(found)]
    return _share("changes of position found", right, total, target=100, misses=misses)


def _origins(archive: Archive, aligned: Mapping[str, Record]) -> Score:
    right, misses = 0, []
    propositions = archive.expected["propositions"]
    for proposition in propositions:
        found = aligned.get(proposition["id"], {}).get("origins")
        right += found == proposition["origins"]
        if found != proposition["origins"]:
            misses.append(f"{proposition['id']}: {found}, not {proposition['origins']}")
    return _share("number of origins", right, len(propositions), target=90, misses=misses)


def _status(archive: Archive, aligned: Mapping[str, Record]) -> Score:
    right, misses = 0, []
    propositions = archive.expected["propositions"]
    for proposition in propositions:
        found = aligned.get(proposition["id"], {}).get("status")
        right += found == proposition["status"]
        if found != proposition["status"]:
            misses.append(f"{proposition['id']}: {found}, not {proposition['status']}")
    return _share("status", right, len(propositions), misses=misses)


def _merged(archive: Archive) -> Score:
    """Pairs of reports that name one actor: is it one actor across them, and no other's?

    In each report an expected actor is the found actor that speaks in most of its claims.
    """
    kinds = {actor["id"]: actor["kind"] for actor in archive.expected["actors"]}
    speakers = {claim["id"]: claim["speakers"] for claim in archive.found["claims"]}
    votes: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for claim in archive.claims():
        theirs = speakers.get(archive.same.get(claim["id"], ""), ())
        if len(claim["speakers"]) == len(theirs) == 1:
            actor = claim["speakers"][0]["id"]
            if kinds[actor] in NAMED:
                votes[actor, claim["report"]][theirs[0]["id"]] += 1
    of = {mention: count.most_common(1)[0][0] for mention, count in sorted(votes.items())}
    both = found = wanted = 0
    misses = []
    for one, other in combinations(sorted(of), 2):
        if one[1] == other[1]:
            continue
        same, together = one[0] == other[0], of[one] == of[other]
        both, found, wanted = both + (same and together), found + together, wanted + same
        if same != together:
            how = "apart" if same else "together"
            misses.append(f"{how}: {one[0]} in {one[1]}, {other[0]} in {other[1]}")
    p, r = both / found if found else 0.0, both / wanted if wanted else 0.0
    return Score(
        what="actors merged, pairwise F1",
        value=100 * _f1(p, r),
        target=97,
        detail=f"P {100 * p:.1f} R {100 * r:.1f}",
        misses=tuple(misses),
    )


def _duplicates(archive: Archive) -> Score:
    """Pairs that are asked for; what hangs together through a third report is no mistake."""
    wanted = _pairs(archive.expected["duplicates"] + archive.expected["versions"])
    found = _pairs(archive.found["duplicates"])
    reports = sorted({report for pair in wanted for report in pair})
    group = {report: report for report in reports}
    for a, b in sorted(wanted):
        group = {r: group[a] if g == group[b] else g for r, g in group.items()}
    allowed = {(a, b) for a, b in combinations(reports, 2) if group[a] == group[b]}
    p = len(found & allowed) / len(found) if found else 0.0
    r = len(found & wanted) / len(wanted)
    misses = [f"missed: {a} {b}" for a, b in sorted(wanted - found)]
    misses += [f"wrong: {a} {b}" for a, b in sorted(found - allowed)]
    return Score(
        what="duplicates and versions, F1",
        value=100 * _f1(p, r),
        target=None,
        detail=f"P {100 * p:.1f} R {100 * r:.1f}",
        misses=tuple(misses),
    )


def _share(
    what: str, right: int, total: int, *, misses: Iterable[str], target: float | None = None
) -> Score:
    value = 100 * right / total if total else 0.0
    detail = f"{right} of {total}"
    return Score(what=what, value=value, target=target, detail=detail, misses=tuple(misses))


def _shown(claim: Record) -> str:
    words = " … ".join(span["text"] for span in claim["content"])
    speakers = ", ".join(speaker["id"] for speaker in claim["speakers"]) or "nobody"
    return f"{claim['id']} {speakers}: {words[:90]}"


def _pairs(pairs: Iterable[Iterable[str]]) -> set[tuple[str, str]]:
    return {(a, b) for a, b in (sorted(pair) for pair in pairs)}


def _members(of: Mapping[str, Hashable]) -> dict[Hashable, set[str]]:
    members: dict[Hashable, set[str]] = defaultdict(set)
    for claim, group in of.items():
        members[group].add(claim)
    return members


def _mean(values: list[float]) -> float:
    return sum(values) / len(values) if values else 0.0


def _f1(precision: float, recall: float) -> float:
    both = precision + recall
    return 2 * precision * recall / both if both else 0.0
