"""Draw the claims of PolNeAR dev that are labelled for stance and certainty.

`python benchmarks/stance_draw.py --corpora ../shared/corpora` prints one line a claim: document,
cue offsets and stratum. The same corpus gives the same draw.

Half of the claims have a cue (lower-cased string) that PolNeAR train does not have. Each half is
100 claims drawn plainly and 100 drawn in turn from rough keyword groups, so that rare stances are
there at all. Figures are given apart for the plain part, which alone is like the news.
"""

from __future__ import annotations

import argparse
import random
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from corpora import Attribution, documents

SEED = 20241014
PLAIN = GROUPED = 100
# (group, pattern over the cue, pattern over the content)
GROUPS = (
    ("threatens", r"threat|\bwarn", r"\bretaliat|\bor else\b"),
    ("asks", r"\bask(?!.* to\b)|wonder|quer|inquir", r"\?[”\"’' ]*$"),
    (
        "declines",
        (
            r"declin|refus|avoid|ignor|silen|no comment|dodg|sidestep|\b(?:not|n.t|never|yet to)\b"
            r".*(?:sa[iy]|comment|respon|repl|answer|return|mention|discuss)"
        ),
        r"^\W*no comment",
    ),
    (
        "doubts",
        r"doubt|question|s[ck]ep|wary|\bnot (?:know|sure)|n.t (?:know|sure)|unclear|uncertain",
        r"^\W*(?:i (?:don.t|do not) know|it.s (?:not clear|unclear))",
    ),
    (
        "denies",
        r"den[iy]|reject|dismiss|disput|oppos|disagree",
        r"^.{0,40}(?:\bnot?\b|n.t\b|never)",
    ),
    (
        "promises",
        r"promis|vow|pledg|plan|inten[dt]|commit|agree to|offer",
        r"^\W*(?:i|we).{0,4}(?:will|ll)\b",
    ),
    (
        "requests",
        r"urg|demand|call\w* (?:for|on)|ask.* to\b|want|recommend|propos",
        r"\b(?:should|must)\b",
    ),
)


@dataclass(frozen=True, slots=True)
class Drawn:
    """One claim: its document, its gold attribution, and how it was drawn."""

    id: str
    text: str
    attribution: Attribution
    new: bool
    group: str | None = None

    @property
    def key(self) -> tuple[str, int, int]:
        """Document and cue, which name a claim."""
        start, end = self.attribution["cue"][0]
        return self.id, start, end


def cue_words(text: str, attribution: Attribution) -> str:
    """The cue as PolNeAR train and dev are compared: lower-cased."""
    return " ".join(text[start:end] for start, end in attribution["cue"]).lower()


def draw(folder: Path) -> list[Drawn]:
    """The drawn claims, in a shuffled but fixed order."""
    claims = _claims(folder)
    chosen = []
    dice = random.Random(SEED)
    for new in (True, False):
        pool = [claim for claim in claims if claim.new == new]
        dice.shuffle(pool)
        chosen += pool[:PLAIN] + list(_in_turn(pool[PLAIN:], GROUPED))
    dice.shuffle(chosen)
    return chosen


def draw_fresh(folder: Path) -> list[Drawn]:
    """Claims that `draw` left: 100 drawn plainly and 100 by groups, whatever their cues."""
    used = {claim.key for claim in draw(folder)}
    pool = [claim for claim in _claims(folder) if claim.key not in used]
    dice = random.Random(SEED + 1)
    dice.shuffle(pool)
    chosen = pool[:PLAIN] + list(_in_turn(pool[PLAIN:], GROUPED))
    dice.shuffle(chosen)
    return chosen


def _claims(folder: Path) -> list[Drawn]:
    """All claims of dev, each once, in the order of the corpus."""
    known = {
        cue_words(document.text, each)
        for document in documents(folder, "polnear", "train")
        for each in document.gold
    }
    claims = [
        Drawn(document.id, document.text, each, cue_words(document.text, each) not in known)
        for document in documents(folder, "polnear", "dev")
        for each in document.gold
    ]
    return list({claim.key: claim for claim in claims}.values())


def _in_turn(pool: list[Drawn], number: int) -> Iterable[Drawn]:
    """One claim of each group after the other until there are `number`."""
    queues = [
        [Drawn(c.id, c.text, c.attribution, c.new, group) for c in pool if _is_in(c, cue, content)]
        for group, cue, content in GROUPS
    ]
    taken: set[tuple[str, int, int]] = set()
    while len(taken) < number and any(queues):
        for queue in queues:
            while queue and queue[0].key in taken:
                queue.pop(0)
            if queue and len(taken) < number:
                taken.add(queue[0].key)
                yield queue.pop(0)


def _is_in(claim: Drawn, cue: str, content: str) -> bool:
    words = " ".join(claim.text[start:end] for start, end in claim.attribution["content"]).lower()
    return bool(
        re.search(cue, cue_words(claim.text, claim.attribution)) or re.search(content, words)
    )


def main() -> None:
    parser = argparse.ArgumentParser(description="Draw the claims that are labelled for stance.")
    parser.add_argument("--corpora", type=Path, default=Path("../shared/corpora"))
    for claim in draw(parser.parse_args().corpora):
        print(*claim.key, "new" if claim.new else "seen", claim.group or "plain", sep="\t")


if __name__ == "__main__":
    main()
