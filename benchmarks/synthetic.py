"""Readings made by a script, without a model: as many as wanted, the same ones every time.

Their words are invented, their claims lie where the sentences were put together. Names, things and
days recur as in an archive: few are in very many reports, most in a few.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

import numpy as np
import numpy.typing as npt

from sayso import Claim, Reading, Report, Span
from sayso.actor import Actor, Kind, Relay
from sayso.event import Event
from sayso.reading.assess.assessment import Certainty, Level, Stance
from sayso.reading.times.time import Time

CLAIMS = 20  # a report
DIMENSIONS = 256
_SYLLABLES = """
    ba be bi do du fa fe ga go ha hi ka ke la lo lu ma mi mo na ni no pa ra re ri ro sa se si so ta
    te ti to va vi za
""".split()
_OUTLETS = [
    f"{name} {kind}"
    for name in ("Larkspur", "Meridian", "Delta", "Harbour", "Northern", "Amsar", "Coast", "Valley")
    for kind in ("Post", "Wire", "Courier", "Herald", "Times")
]
_ROLES = ("Minister", "Governor", "Colonel", "Mayor", "Director", "Spokeswoman", None)
_EVENTS = (
    "AID",
    "ASSAULT",
    "ACCUSE",
    "REJECT",
    "REQUEST",
    "PROTEST",
    "SANCTION",
    "MOBILIZE",
    "AGREE",
    "COERCE",
)
_CUES: tuple[tuple[str, Stance], ...] = (
    ("said", "asserts"),
    ("said", "asserts"),
    ("told reporters", "asserts"),
    ("claimed", "asserts"),
    ("warned", "asserts"),
    ("denied", "denies"),
    ("doubted", "doubts"),
    ("demanded", "requests"),
    ("promised", "promises"),
    ("asked", "asks"),
)
_LEVELS: tuple[Level, ...] = ("certain", "certain", "certain", "probable", "possible", "unknown")
_KINDS: tuple[Kind, ...] = (
    "person",
    "person",
    "person",
    "organization",
    "state",
    "anonymous",
    "unnamed",
)
_START = date(2019, 1, 1)
_DAYS = 2000


def reading(number: int, *, claims: int = CLAIMS, vectors: bool = True) -> Reading:
    """The reading of that number."""
    chance = random.Random(number)
    day = _START + timedelta(days=number % _DAYS)
    parts: list[str] = [f"{_thing(chance).capitalize()} in {_name(chance, 400)}\n\n"]
    people = [_actor(chance) for _ in range(4)]
    pieces = []
    at = len(parts[0])
    for _ in range(claims):
        actor = chance.choice(people)
        cue, stance = chance.choice(_CUES)
        content = _content(chance)
        sentence = f"{actor.name} {cue} on {day.isoformat()} that {content}. "
        pieces.append((at, actor, cue, stance, content))
        parts.append(sentence)
        at += len(sentence)
    text = "".join(parts)
    digest = hashlib.sha256(text.encode()).hexdigest()
    report = Report(
        id=digest[:16],
        text=text,
        title=parts[0].strip(),
        published=day.isoformat(),
        outlet=_OUTLETS[_rank(chance, len(_OUTLETS))],
        sha256=digest,
        url=f"https://example.org/{number}",
    )
    made = tuple(_claim(report, piece, chance, day, vectors=vectors) for piece in pieces)
    return Reading(report, made, "synthetic 1", actors=_mentioned(people, pieces))


def readings(
    count: int, *, start: int = 0, claims: int = CLAIMS, vectors: bool = True
) -> Iterator[Reading]:
    """So many readings, from that number on."""
    return (reading(start + each, claims=claims, vectors=vectors) for each in range(count))


def _claim(
    report: Report,
    piece: tuple[int, Actor, str, Stance, str],
    chance: random.Random,
    day: date,
    *,
    vectors: bool,
) -> Claim:
    at, actor, cue, stance, content = piece
    source = Span(at, at + len(actor.name))
    said = Span(source.end + 1, source.end + 1 + len(cue))
    when = Span(said.end + 4, said.end + 14)
    what = Span(when.end + 1, when.end + 1 + len("that ") + len(content))
    relays = (Relay(name=chance.choice(_OUTLETS), span=said),) if chance.random() < 0.1 else ()
    events = (
        (Event(type=chance.choice(_EVENTS), span=what, modality="past"),)
        if chance.random() < 0.5
        else ()
    )
    own = hashlib.sha256(f"{report.id} {said.start} {said.end}".encode()).hexdigest()[:16]
    return Claim(
        id=own,
        source=source,
        cue=said,
        content=(what,),
        quote=chance.choice(("direct", "indirect", "mixed")),
        score=round(chance.uniform(0.5, 1), 4),
        speakers=(actor,),
        relays=relays,
        stance=stance,
        certainty=Certainty(level=chance.choice(_LEVELS)),
        events=events,
        said=Time(span=when, type="DATE", value=day.isoformat(), rule="synthetic"),
        vector=_vector(content) if vectors else None,
    )


def _mentioned(
    people: list[Actor], pieces: list[tuple[int, Actor, str, Stance, str]]
) -> tuple[Actor, ...]:
    return tuple({actor.id: actor for _, actor, *_ in pieces if actor in people}.values())


def _actor(chance: random.Random) -> Actor:
    kind = chance.choice(_KINDS)
    name = f"{_name(chance, 300)} {_name(chance, 3000)}" if kind == "person" else _name(chance, 500)
    role = chance.choice(_ROLES) if kind == "person" else None
    return Actor(id=hashlib.sha256(name.encode()).hexdigest()[:12], name=name, kind=kind, role=role)


def _content(chance: random.Random) -> str:
    """Some contents come again and again, as what a story is about does."""
    if chance.random() < 0.3:
        chance = random.Random(f"story {_rank(chance, 20_000)}")
    what, where = _thing(chance), _name(chance, 2000)
    done, near = f"{_verb(chance)} {chance.randint(2, 900)}", _name(chance, 2000)
    return f"the {what} of {where} had {done} {_thing(chance)}s near {near}"


def _name(chance: random.Random, of: int) -> str:
    return _word(_rank(chance, of)).capitalize()


def _thing(chance: random.Random) -> str:
    return _word(10_000 + _rank(chance, 5000))


def _verb(chance: random.Random) -> str:
    return f"{_word(20_000 + _rank(chance, 500))}ed"


def _rank(chance: random.Random, of: int) -> int:
    """A number below `of`, small ones more often: of 2,000 the first in one case of fifty."""
    return int(of * chance.random() ** 2)


@cache
def _word(number: int) -> str:
    chance = random.Random(f"word {number}")
    return "".join(chance.choice(_SYLLABLES) for _ in range(chance.randint(2, 4)))


def _vector(content: str) -> npt.NDArray[np.float32]:
    seed = int.from_bytes(hashlib.sha256(content.encode()).digest()[:8])
    found = np.random.default_rng(seed).standard_normal(DIMENSIONS).astype(np.float32)
    return found / np.linalg.norm(found)
