"""Reports, actors and claims as the ledger's steps compare them, apart from how they are stored.

The steps (duplicates, actors, propositions, positions, origins) are functions over these, so that
each can be tested and measured without a store.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from sayso.actor import Kind
from sayso.event import Event
from sayso.reading.assess.assessment import Level, Stance
from sayso.reading.towards.passage import Passage


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportRecord:
    """A report: `published` is an ISO 8601 date or None."""

    id: str
    text: str
    title: str | None = None
    outlet: str | None = None
    published: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorRecord:
    """An actor of one report (`id` is unique in all reports), with every name that it has there.

    `officers` are the persons whom that report places in an organization ("the union, whose
    secretary, Ana Ode, …").
    """

    id: str
    report: str
    name: str
    kind: Kind
    role: str | None = None
    affiliation: str | None = None
    state: str | None = None
    aliases: tuple[str, ...] = ()
    officers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimRecord:
    """A claim of one report; its id is unique in all reports.

    `content` are the words of its pieces, joined by blanks; `context` is the sentence, or the
    sentences, that it stands in. `speakers` and `relays` are as the reading has them:
    ids of ActorRecord, and names. `said` is a TIMEX3 value. `start` is where its cue begins in the
    report. `vector` is as the reading has it, `passage` the content with what stands around it;
    `corrected` tells whether a person corrected it.
    """

    id: str
    report: str
    content: str
    cue: str
    source: str | None
    context: str = ""
    quote: str = "indirect"
    speakers: tuple[str, ...] = ()
    relays: tuple[str, ...] = ()
    stance: Stance = "asserts"
    certainty: Level = "certain"
    said: str | None = None
    published: str | None = None
    outlet: str | None = None
    events: tuple[Event, ...] = ()
    responds_to: str | None = None
    within: str | None = None
    score: float = 1.0
    start: int = 0
    vector: npt.NDArray[np.float32] | None = field(default=None, compare=False, repr=False)
    passage: Passage = field(default=Passage("", "", ""), repr=False)
    corrected: bool = False
