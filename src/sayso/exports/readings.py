"""What interpretation found for a claim, in the words that people are shown."""

from __future__ import annotations

from collections.abc import Iterable

from sayso.actor import Actor
from sayso.claim import Claim
from sayso.event import Event
from sayso.exports.wording import shown_source
from sayso.reading.assess.assessment import Certainty


def speaker_names(claim: Claim) -> str:
    """The names of those who speak, or nothing where nobody is named."""
    return ", ".join(actor.name for actor in claim.speakers if actor.kind != "unattributed")


def shown_speaker(text: str, claim: Claim) -> str:
    """The source's words, after the speaker's name where one holds not the other: "Varn (she)"."""
    words, names = shown_source(text, claim), speaker_names(claim)
    if not names or names.lower() in words.lower():
        return words
    if not claim.source or words.lower() in names.lower():
        return names
    return f"{names} ({words})"


def described(actor: Actor) -> str:
    """What the report tells of an actor beside the name: "Foreign Minister, MRW, person"."""
    facts = [actor.role, actor.affiliation, actor.state, actor.kind]
    return ", ".join(dict.fromkeys(fact for fact in facts if fact))


def percent(likelihood: tuple[float, float]) -> str:
    """An interval of probabilities in percent.

    >>> percent((0.55, 0.8)), percent((0.7, 0.7)), percent((0.005, 0.05))
    ('55–80 %', '70 %', '0.5–5 %')
    """
    low, high = (f"{100 * each:.3g}" for each in likelihood)
    return f"{low} %" if low == high else f"{low}–{high} %"


def shown_certainty(certainty: Certainty | None) -> str:
    """The level, and the likelihood where the words give one: "probable, 55–80 %"."""
    if certainty is None:
        return ""
    likelihood = certainty.likelihood
    return f"{certainty.level}, {percent(likelihood)}" if likelihood else certainty.level


def shown_event(event: Event, names: dict[str, str]) -> str:
    """An event in one line: who did what to whom, where and when.

    `names` are those of the report's actors by id; a state's code stands for itself.

    >>> from sayso.spans import Span
    >>> shown_event(
    ...     Event(
    ...         type="AID",
    ...         span=Span(0, 1),
    ...         modality="future",
    ...         negated=True,
    ...         actors=("a1",),
    ...         recipients=("RUS",),
    ...         when="2024-06",
    ...     ),
    ...     {"a1": "the junta"},
    ... )
    'AID: the junta → RUS, 2024-06 (not, future)'
    """
    kind = f"{event.type} ({event.mode})" if event.mode else event.type
    parties = (_named(event.actors, names), _named(event.recipients, names))
    who = " → ".join(each or "?" for each in parties) if any(parties) else ""
    facts = ", ".join(filter(None, (who, event.place, event.when)))
    how = f"{'not, ' if event.negated else ''}{event.modality}"
    return f"{kind}: {facts} ({how})" if facts else f"{kind} ({how})"


def _named(ids: Iterable[str], names: dict[str, str]) -> str:
    return " and ".join(names.get(each, each) for each in ids)
