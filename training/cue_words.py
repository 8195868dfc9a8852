"""Which words hint at a claim: those that stand in a cue in a good share of their uses."""

from __future__ import annotations

from collections import Counter

from training.corpora import Document

SHARE = 0.25  # of a word's uses; lower re-reads more contents than it finds claims in


def cue_words(documents: list[Document]) -> list[str]:
    """Lower-case words of which at least two uses, and a share of SHARE, stand in a cue."""
    inside: Counter[str] = Counter()
    uses: Counter[str] = Counter()
    for doc in documents:
        lower = doc.text.lower()
        cues = {word for gold in doc.gold for word in range(gold.cue[0], gold.cue[1] + 1)}
        for word in range(len(doc.words)):
            form = lower[doc.words.start[word] : doc.words.end[word]]
            uses[form] += 1
            inside[form] += word in cues
    return sorted(
        form
        for form, count in inside.items()
        if count >= 2 and count / uses[form] >= SHARE and form.isalpha()
    )
