"""What became of the claims of a report in a later version of it: kept, changed, added, dropped.

Claims are put side by side by the words of their contents (the coefficient of Dice, Ecology 26,
1945), the likest pair first, so that a claim that was moved or reworded is still the same claim.
"""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sayso.claim import Claim
from sayso.reading.reading import Reading

REWORDED = 0.6  # of the words of two contents that are one claim; below it they read as two

FIELDS = ("content", "speakers", "relays", "stance", "certainty")


@dataclass(frozen=True, slots=True)
class Change:
    """A claim of both versions that reads otherwise in the later one; `fields` of FIELDS."""

    before: Claim
    after: Claim
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two versions of a report, claim by claim; each list in the order of its text."""

    before: Reading
    after: Reading
    same: tuple[tuple[Claim, Claim], ...]
    changed: tuple[Change, ...]
    added: tuple[Claim, ...]
    dropped: tuple[Claim, ...]

    def to_dict(self) -> dict[str, Any]:
        """The reports' ids, and the claims in full; of those that stayed as they were, the ids."""
        was, now = self.before.report.text, self.after.report.text
        return {
            "before": self.before.report.id,
            "after": self.after.report.id,
            "same": [[one.id, other.id] for one, other in self.same],
            "changed": [
                {
                    "fields": list(each.fields),
                    "before": each.before.to_dict(was),
                    "after": each.after.to_dict(now),
                }
                for each in self.changed
            ],
            "added": [claim.to_dict(now) for claim in self.added],
            "dropped": [claim.to_dict(was) for claim in self.dropped],
        }


def compared(before: Reading, after: Reading) -> Comparison:
    """Put the claims of two versions of a report side by side.

    >>> import sayso
    >>> first, second = (
    ...     sayso.read(f"The pier is shut, the mayor of Port Vale said. {rest}")
    ...     for rest in ("It will open in May, the harbour said.", "")
    ... )
    >>> found = compared(first, second)
    >>> len(found.same), len(found.added), [claim.source.of(first.report.text)
    ...     for claim in found.dropped]
    (1, 0, ['the harbour'])
    """
    same, changed = [], []
    pairs = _pairs(before, after)
    for old, new in sorted(pairs.items()):
        one, other = before.claims[old], after.claims[new]
        fields = tuple(_differing(one, before, other, after))
        if fields:
            changed.append(Change(one, other, fields))
        else:
            same.append((one, other))
    taken = set(pairs.values())
    return Comparison(
        before=before,
        after=after,
        same=tuple(same),
        changed=tuple(changed),
        added=tuple(claim for at, claim in enumerate(after.claims) if at not in taken),
        dropped=tuple(claim for at, claim in enumerate(before.claims) if at not in pairs),
    )


def _pairs(before: Reading, after: Reading) -> dict[int, int]:
    """Which claim of the one is which of the other, as places in `claims`; each at most once."""
    old, new = _contents(before), _contents(after)
    pairs: dict[int, int] = _equal(_told(before, old), _told(after, new), {})
    pairs |= _equal(old, new, pairs)
    left = set(range(len(old))) - set(pairs), set(range(len(new))) - set(pairs.values())
    words = [Counter(content.split()) for content in (*old, *new)]
    scored = sorted(
        (-_alike(words[one], words[len(old) + other]), one, other)
        for one, other in _sharing(words[: len(old)], words[len(old) :], left)
    )
    for score, one, other in scored:
        if -score >= REWORDED and one in left[0] and other in left[1]:
            left[0].remove(one)
            left[1].remove(other)
            pairs[one] = other
    return pairs


def _contents(reading: Reading) -> list[str]:
    return [_content(claim, reading) for claim in reading.claims]


def _told(reading: Reading, contents: list[str]) -> list[tuple[str, ...]]:
    """The contents with who is said to say so."""
    return [
        (content, *_speakers(claim))
        for claim, content in zip(reading.claims, contents, strict=True)
    ]


def _equal(
    old: Sequence[Hashable], new: Sequence[Hashable], taken: dict[int, int]
) -> dict[int, int]:
    """Pairs of equal ones that are not taken yet, first with first."""
    waiting: dict[Hashable, deque[int]] = defaultdict(deque)
    for one, key in enumerate(old):
        if one not in taken:
            waiting[key].append(one)
    after = set(taken.values())
    return {
        waiting[key].popleft(): other
        for other, key in enumerate(new)
        if other not in after and waiting.get(key)
    }


def _sharing(
    old: list[Counter[str]], new: list[Counter[str]], left: tuple[set[int], set[int]]
) -> set[tuple[int, int]]:
    """The places of contents left over that share one of the later one's three rarest words."""
    holders: dict[str, list[int]] = defaultdict(list)
    for one in sorted(left[0]):
        for word in old[one]:
            holders[word].append(one)
    found = set()
    for other in left[1]:
        known = sorted((len(holders[word]), word) for word in new[other] if word in holders)
        found |= {(one, other) for _, word in known[:3] for one in holders[word]}
    return found


def _alike(one: Counter[str], other: Counter[str]) -> float:
    whole = one.total() + other.total()
    return 2 * (one & other).total() / whole if whole else 0.0


def _differing(one: Claim, before: Reading, other: Claim, after: Reading) -> Iterator[str]:
    shown = (
        (_content(one, before), _content(other, after)),
        (_speakers(one), _speakers(other)),
        (_relays(one), _relays(other)),
        (one.stance, other.stance),
        (_level(one), _level(other)),
    )
    yield from (name for name, (was, now) in zip(FIELDS, shown, strict=True) if was != now)


def _content(claim: Claim, reading: Reading) -> str:
    words = " ".join(span.of(reading.report.text) for span in claim.content)
    return " ".join(words.casefold().split())


def _speakers(claim: Claim) -> tuple[str, ...]:
    return tuple(sorted(actor.name.casefold() for actor in claim.speakers))


def _relays(claim: Claim) -> tuple[str, ...]:
    return tuple(relay.name.casefold() for relay in claim.relays)


def _level(claim: Claim) -> tuple[object, ...]:
    sure = claim.certainty
    return (sure.level, sure.likelihood) if sure else ()
