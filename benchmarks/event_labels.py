"""The invented claims of labels/events.txt: what a reader codes, and what sayso does."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sayso.actor import Actor
from sayso.claim import Claim
from sayso.event import Event
from sayso.reading.assess import assess
from sayso.reading.events import events_of
from sayso.reading.speakers.gazetteer import states
from sayso.reading.times import times_of
from sayso.report import Report
from sayso.spans import Span

LABELS = Path(__file__).parent / "labels" / "events.txt"
MARKED = re.compile(r"\{(?P<source>.*?)\} <(?P<cue>.*?)> \[(?P<content>.*)\]")
SPEAKER = "S"


@dataclass(frozen=True, slots=True)
class Coded:
    """One event as the labels have it: who, whom, how."""

    type: str
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    modality: str
    negated: bool

    @classmethod
    def of(cls, event: Event) -> Coded:
        """What is compared of an event that sayso found."""
        return cls(event.type, event.actors, event.recipients, event.modality, event.negated)


@dataclass(frozen=True, slots=True)
class Labelled:
    """A claim in its report, its actors, and the events of the labels."""

    report: Report
    claim: Claim
    actors: tuple[Actor, ...]
    events: tuple[Coded, ...]

    def found(self) -> tuple[Coded, ...]:
        """What sayso codes."""
        times = times_of(self.report.text, published=self.report.published, furniture=())
        events = events_of(self.report, self.claim, times=times, actors=self.actors)
        return tuple(Coded.of(event) for event in events)


def labelled(path: Path = LABELS) -> list[Labelled]:
    """All labelled claims."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [_labelled(line) for line in lines if line.startswith("{")]


def _labelled(line: str) -> Labelled:
    marked, _, events = line.partition("=>")
    match = MARKED.search(marked)
    if match is None:
        raise ValueError(f"not a labelled claim: {line}")
    source, cue, content = match["source"], match["cue"], match["content"]
    text = f"{source} {cue} {content}."
    first = Span(0, len(source))
    second = Span(first.end + 1, first.end + 1 + len(cue))
    third = Span(second.end + 1, len(text) - 1)
    speaker = _speaker(source, first)
    found = assess(text, source=first, cue=second, content=(third,))
    claim = Claim(
        id="claim",
        source=first,
        cue=second,
        content=(third,),
        quote="direct" if content.startswith('"') else "indirect",
        score=1.0,
        speakers=(speaker,),
        stance=found.stance,
    )
    report = Report(id="report", text=text, published="2024-10-14")
    pronouns = tuple(_pronouns(text, third))
    actor = Actor(
        id=speaker.id,
        name=source,
        kind=speaker.kind,
        state=speaker.state,
        mentions=(first, *pronouns),
    )
    wanted = tuple(_coded(part, speaker) for part in events.split(";") if part.strip())
    return Labelled(report, claim, (actor,), wanted)


def _speaker(source: str, span: Span) -> Actor:
    """A source that is a state's name is that state."""
    code = states().state(source)
    return Actor(
        id=SPEAKER, name=source, kind="state" if code else "person", state=code, mentions=(span,)
    )


def _pronouns(text: str, content: Span) -> Iterator[Span]:
    """The pronouns of a content, which in these sentences are the speaker."""
    for match in re.finditer(r"\b(?:he|she|it|they|its|their)\b", content.of(text)):
        yield Span(*match.span()).shifted(content.start)


def _coded(text: str, speaker: Actor) -> Coded:
    kind, sides, modality, *rest = text.split()
    actors, _, recipients = sides.partition(">")
    code = speaker.state or speaker.id

    def names(side: str) -> tuple[str, ...]:
        return tuple(code if each == SPEAKER else each for each in side.split(",") if each)

    return Coded(kind, names(actors), names(recipients), modality, rest == ["not"])


def scores(claims: Sequence[Labelled]) -> dict[str, float]:
    """Precision and recall of events by type, then how often the rest of a found one is right."""
    counts: Counter[str] = Counter()
    for each in claims:
        found = list(each.found())
        counts["wanted"] += len(each.events)
        counts["found"] += len(found)
        counts["silent"] += not found and not each.events
        counts["without"] += not each.events
        for event in each.events:
            match = next((other for other in found if other.type == event.type), None)
            if match is None:
                continue
            found.remove(match)
            counts["right"] += 1
            counts["actors"] += set(match.actors) == set(event.actors)
            counts["recipients"] += set(match.recipients) == set(event.recipients)
            counts["modality"] += match.modality == event.modality
            counts["negated"] += match.negated == event.negated
    return {
        "precision": _percent(counts["right"], counts["found"]),
        "recall": _percent(counts["right"], counts["wanted"]),
        "silent where there is none": _percent(counts["silent"], counts["without"]),
        **{
            name: _percent(counts[name], counts["right"])
            for name in ("actors", "recipients", "modality", "negated")
        },
    }


def errors(claims: Iterable[Labelled]) -> Iterator[str]:
    """Every claim that is not coded as the labels have it."""
    for each in claims:
        found = each.found()
        if set(found) != set(each.events):
            yield f"{each.report.text}\n  wanted {_shown(each.events)}\n  found  {_shown(found)}"


def _shown(events: Iterable[Coded]) -> str:
    return "; ".join(
        f"{event.type} {','.join(event.actors)}>{','.join(event.recipients)} {event.modality}"
        + (" not" if event.negated else "")
        for event in events
    )


def _percent(part: int, whole: int) -> float:
    return round(100 * part / whole, 1) if whole else 0.0
