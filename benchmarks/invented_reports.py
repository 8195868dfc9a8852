"""Invented news reports in any number, from the templates beside this file, and edited copies.

Two reports of one kind share frames ("officials said") and hardly a sentence; the kind `series`
(market, weather and police notes) has the same frame every day with other facts in it.
"""

from __future__ import annotations

import random
import re
from dataclasses import replace
from functools import cache
from pathlib import Path

from sayso.ledger.records import ReportRecord

TEMPLATES = Path(__file__).with_name("invented_reports.txt")
_CHOICE = re.compile(r"\{([^{}]*)\}")
_SLOT = re.compile(r"<(\w+)>")
_SERIES = 0.06  # of all reports
_OUTLETS = 40

DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April June July August September October November".split()
GOODS = """timber cement rice barley cotton sugar copper wool salt tea fertilizer paint tyres glass
paper diesel flour shoes bricks tin coffee cocoa soap""".split()
MONEY = "crowns marks dinars pesos florins".split()
HOURS = "one two three four five six seven eight nine ten eleven noon midnight".split()
_STARTS = "b br ch d dr f g h j k kh l m n p r s sh t th v w y z zh".split()
_VOWELS = "a e i o u a e o ai au ei ou".split()
_ENDS = "n r l s m k t v sh nd rk lm st rth x".split()
_PLACES = "ville|burg|mouth|ford|haven|stad|pur|abad|ovo|grad|ton|wick|holm|mere|field|".split("|")
_ORGS = """Holdings|Works|Shipping|Mills|Group|Institute|Trading|Energy|Foundation|Brothers|Line
|Bank|Timber|Council|Monitor|Association|Estates|Chemicals|Transit|Observatory""".replace("\n", "")
_FOOTERS = """Subscribe to our newsletter for the day's news.
© {year} {outlet}. All rights reserved.
This story was first published by {outlet}.
Follow us for more from {place}.
(Reporting by {name}; Editing by {other})
Read more: what we know so far about {place}
Sign up for alerts from {outlet} here.
Contact the newsroom at {outlet} if you know more.""".splitlines()


@cache
def _templates() -> dict[str, list[str]]:
    kinds: dict[str, list[str]] = {}
    for line in TEMPLATES.read_text(encoding="utf-8").splitlines():
        if line.startswith("== "):
            kinds[line[3:]] = []
        elif line and not line.startswith("#"):
            kinds[list(kinds)[-1]].append(line)
    return kinds


def invented(number: int, *, seed: int) -> list[ReportRecord]:
    """`number` reports, each about something else."""
    chance = random.Random(seed)
    return [_report(chance, f"r{at:05}") for at in range(number)]


def edited(report: ReportRecord, copy_id: str, chance: random.Random) -> ReportRecord:
    """A copy of another outlet: cut, retitled, reordered, words changed, boilerplate added."""
    title, *body = report.text.split("\n\n")
    sentences = [
        part.strip() for each in body for part in re.split(r"(?<=[.”\"])\s+(?=[A-Z\"])", each)
    ]
    if chance.random() < 0.6:
        kept = max(3, round(len(sentences) * chance.uniform(0.4, 0.9)))
        inside = chance.random() < 0.5  # cut from the end, as wires are, or anywhere
        places = sorted(chance.sample(range(len(sentences)), kept)) if inside else range(kept)
        sentences = [sentences[at] for at in places]
    if chance.random() < 0.4:
        lead, *rest = sentences
        chance.shuffle(rest)
        sentences = [lead, *rest]
    if chance.random() < 0.4:
        sentences = [_reworded(sentence, chance) for sentence in sentences]
    if chance.random() < 0.7:
        title = _headline(chance, " ".join(sentences))
    outlet = f"{_name(chance)} {chance.choice(['Courier', 'Herald', 'Online', 'Post'])}"
    footers = chance.sample(_FOOTERS, chance.randint(0, 3))
    names = {"outlet": outlet, "place": _name(chance), "year": "2024"}
    ends = [each.format(name=_person(chance), other=_person(chance), **names) for each in footers]
    text = "\n\n".join([title, *_paragraphs(chance, sentences), *ends])
    return ReportRecord(id=copy_id, text=text, title=title, outlet=outlet)


def _report(chance: random.Random, report_id: str) -> ReportRecord:
    kinds = _templates()
    facts = _Facts(chance)
    if chance.random() < _SERIES:
        sentences = [_filled(chance.choice(kinds["series"]), facts)]
    else:
        kind = chance.choice([kind for kind in kinds if kind not in ("tail", "series")])
        leads, details = kinds[kind][:4], kinds[kind][4:]
        chosen = chance.sample(details, chance.randint(5, len(details)))
        chosen += chance.sample(kinds["tail"], chance.randint(0, 3))
        sentences = [_filled(line, facts) for line in [chance.choice(leads), *chosen]]
    title = _headline(chance, " ".join(sentences))
    outlet = f"{_name(random.Random(chance.randrange(_OUTLETS)))} Gazette"
    body = _paragraphs(chance, sentences)
    if chance.random() < 0.3:  # an outlet's own footer, the same under all of its reports
        body.append(f"© 2024 {outlet}. All rights reserved. Subscribe to our newsletter.")
    return ReportRecord(id=report_id, text="\n\n".join([title, *body]), title=title, outlet=outlet)


class _Facts:
    """The names of one report: a few, used again and again, as in news."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.places = [_name(chance) + chance.choice(_PLACES) for _ in range(3)]
        self.people = [_person(chance) for _ in range(5)]
        self.orgs = [f"{_name(chance)} {chance.choice(_ORGS.split('|'))}" for _ in range(2)]
        self.states = [f"{_name(chance)}ia", f"{_name(chance)}stan"]
        self.lists = {
            "place": self.places, "person": self.people, "org": self.orgs, "state": self.states,
            "day": chance.sample(DAYS, 2), "month": chance.sample(MONTHS, 2),
            "goods": chance.sample(GOODS, 2), "money": [chance.choice(MONEY)],
            "river": [_name(chance)], "party": [f"{_name(chance)} Party", f"{_name(chance)} Union"],
            "ship": [f"{_name(chance)} {_name(chance)}"], "hour": chance.sample(HOURS, 2),
        }  # fmt: skip

    def of(self, slot: str) -> str:
        if slot == "n":
            return str(
                self.chance.choice((self.chance.randint(2, 99), self.chance.randint(100, 990)))
            )
        return (
            str(self.chance.randint(1890, 2019))
            if slot == "year"
            else self.chance.choice(self.lists[slot])
        )


def _filled(template: str, facts: _Facts) -> str:
    while _CHOICE.search(template):
        template = _CHOICE.sub(lambda found: facts.chance.choice(found[1].split("|")), template)
    return _SLOT.sub(lambda found: facts.of(found[1]), template)


def _name(chance: random.Random) -> str:
    syllables = chance.randint(2, 3)
    name = "".join(chance.choice(_STARTS) + chance.choice(_VOWELS) for _ in range(syllables))
    return (name + chance.choice(["", chance.choice(_ENDS)])).capitalize()


def _person(chance: random.Random) -> str:
    return f"{_name(chance)} {_name(chance)}"


def _headline(chance: random.Random, text: str) -> str:
    words = [word.strip('",.') for word in text.split()[:14]]
    kept = sorted(chance.sample(range(len(words)), min(len(words), chance.randint(4, 8))))
    return " ".join(words[at].capitalize() for at in kept)


def _paragraphs(chance: random.Random, sentences: list[str]) -> list[str]:
    paragraphs: list[str] = []
    for sentence in sentences:
        if paragraphs and chance.random() < 0.4:
            paragraphs[-1] += f" {sentence}"
        else:
            paragraphs.append(sentence)
    return paragraphs


_SYNONYMS = {
    "said": "told reporters", "people": "persons", "on": "this", "about": "around",
    "after": "following", "near": "close to", "more": "further", "were": "have been",
    "was": "has been", "would": "will",
    "town": "city", "killed": "left dead", "also": "too", "who": "that", "began": "started",
}  # fmt: skip


def _reworded(sentence: str, chance: random.Random) -> str:
    """An editor's hand: some words replaced, some left out."""
    words = []
    for word in sentence.split(" "):
        if chance.random() < 0.03 and word.islower():
            continue
        words.append(_SYNONYMS[word] if word in _SYNONYMS and chance.random() < 0.5 else word)
    return " ".join(words)


def archive(reports: int, copies: int, *, seed: int) -> tuple[list[ReportRecord], dict[str, str]]:
    """Reports with copies among them, and of each copy the report that it was made of."""
    originals = invented(reports, seed=seed)
    chance = random.Random(seed + 1)
    made = {
        f"c{at:04}": originals[chance.randrange(int(reports * 0.9))] for at in range(copies)
    }  # some have several copies
    all_reports = originals + [edited(report, copy_id, chance) for copy_id, report in made.items()]
    chance.shuffle(all_reports)
    return [replace(report) for report in all_reports], {key: made[key].id for key in made}
