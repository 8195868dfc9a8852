"""How many sources get the right speaker, on GUM's coreference chains.

    python benchmarks/speakers.py --corpora ../shared/corpora [--part train] [--show 20]

Gold attributions are the claims, so that only the resolving is measured. A source is the gold
mention that has its span, or whose head it holds, or that holds its head. Sources are counted by
the words of the source: first or second person, other pronouns, names (a capital in the head),
nominals. Relative pronouns ("who") and attributions without a source or a mention are left out.

A speaker is right when both hold:
- the words that give its name lie in the source's chain, where the chain has a name or noun at all;
- where the chain has a name or noun before the source, another mention of the speaker lies in the
  chain too; for a pronoun that is the one nearest before it.
For the first and second person only the latter is asked.
So a name or noun that was mentioned before is asked for its antecedent as a pronoun is.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from corpora import records
from heads import seen_of
from sayso import Claim, Report, Span
from sayso.actor import Actor
from sayso.reading.speakers import resolve

FIRST = frozenset("i me my mine we us our ours you your yours myself ourselves".split())
OTHERS = frozenset(
    """
    he him his she her hers they them their it its himself herself themselves itself that this
    these those one someone everyone anyone somebody everybody anybody nobody
    """.split()
)
RELATIVE = frozenset(("who", "which", "that", "whom", "whose"))


@dataclass(frozen=True, slots=True)
class Chains:
    """The gold mentions of one document by head and by span, and the chain of each."""

    text: str
    by_span: dict[tuple[int, int], Mapping[str, Any]]
    by_head: dict[tuple[int, int], list[Mapping[str, Any]]]
    chains: dict[int, list[Mapping[str, Any]]] = field(default_factory=dict)

    def of(self, span: Span) -> Mapping[str, Any] | None:
        """The gold mention of a span: the same, or the widest whose head it ends with or holds."""
        exact = self.by_span.get((span.start, span.end))
        if exact is not None:
            return exact
        inside = [
            entity
            for (start, end), entities in self.by_head.items()
            if span.start <= start and end <= span.end
            for entity in entities
        ]
        if inside:
            return min(inside, key=lambda e: (abs(e["span"][0] - span.start), -e["span"][1]))
        around = [
            entity
            for (start, end), entities in self.by_head.items()
            if start <= span.start and span.end <= end
            for entity in entities
        ]
        return min(around, key=lambda e: e["span"][1] - e["span"][0]) if around else None


def chains_of(record: Mapping[str, Any]) -> Chains:
    """The chains of one GUM document."""
    found = Chains(record["text"], {}, {})
    for entity in record["entities"]:
        found.by_span[tuple(entity["span"])] = entity
        found.by_head.setdefault(tuple(entity["head"] or entity["span"]), []).append(entity)
        found.chains.setdefault(entity["chain"], []).append(entity)
    return found


def group_of(words: str, mention: Mapping[str, Any], text: str) -> str:
    """How a source is counted."""
    low = words.lower()
    if low in FIRST:
        return "first or second person"
    if low in OTHERS:
        return "pronouns"
    start, end = mention["head"] or mention["span"]
    return "names" if any(w[:1].isupper() for w in text[start:end].split()) else "nominals"


def is_pronoun(entity: Mapping[str, Any], text: str) -> bool:
    """Whether a gold mention is a pronoun."""
    start, end = entity["span"]
    return text[start:end].lower() in FIRST | OTHERS | RELATIVE


def is_right(actor: Actor, source: Span, mention: Mapping[str, Any], chains: Chains) -> bool:
    """Whether an actor is the source's chain, as the module says."""
    chain, text = mention["chain"], chains.text
    named = [entity for span in _naming(actor, text) if (entity := chains.of(span)) is not None]
    first = source.of(text).lower() in FIRST
    has_name = any(not is_pronoun(each, text) for each in chains.chains[chain])
    if has_name and not first and not any(entity["chain"] == chain for entity in named):
        return False
    others = [
        (span, entity)
        for span in actor.mentions
        if not span.overlaps(source) and (entity := chains.of(span)) is not None
    ]
    if first or is_pronoun(mention, text):
        before = [entity for span, entity in others if span.start < source.start]
        if before or first:
            return any(entity["chain"] == chain for entity in before[-1:] or [e for _, e in others])
    if _is_mentioned_before(chains, mention, source):
        return any(entity["chain"] == chain for _, entity in others)
    return True


def _naming(actor: Actor, text: str) -> list[Span]:
    """The mentions of an actor that give its name, whose owner's name may stand for "his"."""
    name = actor.name.lower().rpartition("'s ")[2]
    return [span for span in actor.mentions if name in " ".join(span.of(text).split()).lower()]


def _is_mentioned_before(chains: Chains, mention: Mapping[str, Any], source: Span) -> bool:
    """Whether the chain has a name or noun before the source."""
    return any(
        not is_pronoun(each, chains.text) and each["span"][1] <= source.start
        for each in chains.chains[mention["chain"]]
    )


def claims_of(record: Mapping[str, Any]) -> list[tuple[Claim, Span]]:
    """A claim for each gold attribution that has a source."""
    found = []
    for number, each in enumerate(record["attributions"]):
        if each["credit"] or not each["source"]:
            continue
        source = Span(*each["source"][0])
        cue = Span(*each["cue"][0]) if each["cue"] else source
        content = tuple(Span(*piece) for piece in (*each["content"], *each["continued"]))
        quote = "direct" if each["quoted"] else "indirect"
        claim = Claim(
            id=str(number), source=source, cue=cue, content=content, quote=quote, score=1.0
        )
        found.append((claim, source))
    return found


@dataclass(frozen=True, slots=True)
class Outcome:
    """One source and whether it got the right speaker."""

    group: str
    right: bool
    document: str
    words: str
    speakers: tuple[Actor, ...]
    rule: str
    span: Span
    text: str


def outcomes(record: Mapping[str, Any]) -> Iterator[Outcome]:
    """Every source of one document that can be judged."""
    chains = chains_of(record)
    text = record["text"]
    pairs = claims_of(record)
    report = Report(id=record["id"], text=text, title=record.get("title"))
    resolved = resolve(report, [claim for claim, _ in pairs], heads=seen_of(report.text))
    for claim, (_, source) in zip(resolved.claims, pairs, strict=True):
        mention = chains.of(source)
        words = source.of(text)
        if mention is None or words.lower() in RELATIVE:
            continue
        right = any(is_right(actor, source, mention, chains) for actor in claim.speakers)
        yield Outcome(
            group_of(words, mention, text),
            right,
            record["id"],
            words,
            claim.speakers,
            dict(claim.why)["speakers"],
            source,
            text,
        )


def table(found: Sequence[Outcome]) -> Iterator[str]:
    """A line for each group of sources."""
    right, total = Counter[str](), Counter[str]()
    for outcome in found:
        total[outcome.group] += 1
        right[outcome.group] += outcome.right
    for group in ("pronouns", "nominals", "names", "first or second person"):
        if total[group]:
            share = 100 * right[group] / total[group]
            yield f"{group:24} {right[group]:5} of {total[group]:5}  {share:5.1f} %"


def main() -> None:
    """Print the shares, and if asked some of what went wrong (never into a tracked file)."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--corpora", type=Path, default=Path("../shared/corpora"))
    parser.add_argument("--part", default="dev")
    parser.add_argument("--show", type=int, default=0, help="print so many wrong ones")
    args = parser.parse_args()
    found = [
        each for record in records(args.corpora, "gum", args.part) for each in outcomes(record)
    ]
    print(*table(found), sep="\n")
    wrong = [each for each in found if not each.right and each.group != "first or second person"]
    for each in wrong[: args.show]:
        before = each.text[max(0, each.span.start - 250) : each.span.start]
        after = each.text[each.span.end : each.span.end + 60]
        names = [(actor.name, actor.kind) for actor in each.speakers]
        print(f"\n{each.document} [{each.group}] {names} {each.rule}")
        print(f"  ...{before}>>>{each.words}<<<{after}")


if __name__ == "__main__":
    main()
