"""The sources of a report's claims → actors: who speaks, through whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sayso.actor import Relay
from sayso.claim import Claim
from sayso.reading.speakers.actors import Actors
from sayso.reading.speakers.affiliations import give_affiliations
from sayso.reading.speakers.book import Book
from sayso.reading.speakers.clusters import Clusters
from sayso.reading.speakers.discourse import Background, Discourse
from sayso.reading.speakers.entity import Entity
from sayso.reading.speakers.headlines import name_headlines
from sayso.reading.speakers.heads import Heads
from sayso.reading.speakers.invented import find_states
from sayso.reading.speakers.issuers import through
from sayso.reading.speakers.known import Known
from sayso.reading.speakers.media import is_media
from sayso.reading.speakers.mention import Mention
from sayso.reading.speakers.names import names_of
from sayso.reading.speakers.nominals import mark_modifiers, mark_subjects, nominals_of, pronouns_of
from sayso.reading.speakers.offices import give_offices
from sayso.reading.speakers.relays import relay, relays_of
from sayso.reading.speakers.resolution import Resolution
from sayso.reading.speakers.runs import title_lines
from sayso.reading.speakers.sources import Sources
from sayso.reading.speakers.speech import Speeches, speeches_of, verbs_of
from sayso.reading.speakers.tokens import Tokens, tokens_of
from sayso.reading.speakers.weighing import sort_names, sure_names
from sayso.report import Report


def resolve(
    report: Report,
    claims: Sequence[Claim],
    *,
    heads: Heads | None = None,
    book: Book | None = None,
) -> Resolution:
    """The claims with their speakers and relays, and the actors that speak.

    Spans count code points of `report.text`. `heads` is what a network adds, `book` a user's file
    of actors. Every claim gets at least one speaker; where the report names none, that speaker's
    kind is `unattributed`. Deterministic; never raises for any text.
    """
    tokens = tokens_of(report.text, report.furniture)
    tokens = replace(tokens, verbs=verbs_of(tokens, claims))
    speeches = speeches_of(tokens, claims)
    titles = title_lines(tokens)
    mentions, entities, sources = _mentions(tokens, speeches, titles, heads, report.place)
    known = Known(book, report.published)
    known.mark(entities)
    in_title = frozenset(
        id(mention) for mention in mentions if tokens[mention.first].paragraph in titles
    )
    background = Background(entities, known, in_title, heads)
    discourse = Discourse(tokens, speeches, background)
    discourse.run(mentions)
    discourse.finish(mentions)
    name_headlines(tokens, speeches)
    maker = Actors(report, speeches)
    resolved = {}
    for speech in speeches.all:
        resolved[speech.claim.id] = maker.speakers(speech)
    passed = _relays(tokens, speeches, sources)
    found = maker.finished()
    out = []
    for claim in claims:
        ids, rule = resolved[claim.id]
        actors = tuple(found[each] for each in ids)
        out.append(
            replace(
                claim,
                speakers=actors,
                relays=passed[claim.id],
                why=(*claim.why, ("speakers", rule)),
            )
        )
    ordered = sorted(
        found.values(), key=lambda actor: (not actor.mentions, actor.mentions, actor.id)
    )
    return Resolution(tuple(out), tuple(ordered))


def _mentions(
    tokens: Tokens,
    speeches: Speeches,
    titles: frozenset[int],
    heads: Heads | None,
    place: str | None,
) -> tuple[list[Mention], list[Entity], Sources]:
    """All mentions of the report in order, and the actors that it names."""
    claimed = (speech.claim.source for speech in speeches.all)
    named = (tokens.within(source) for source in claimed if source is not None)
    found = heads.mentions() if heads is not None else ()
    shown = (*named, *(tokens.within(span) for span in sure_names(found)))
    names = names_of(tokens, titles, frozenset(place for places in shown for place in places))
    give_offices(tokens, names)
    sort_names(tokens, names, found)
    taken = [False] * len(tokens)
    for mention in names:
        for at in range(mention.first, mention.last + 1):
            taken[at] = True
    mentions = [*names, *nominals_of(tokens, taken), *pronouns_of(tokens, taken)]
    sources = Sources(tokens, mentions)
    for speech in speeches.all:
        if speech.claim.source is not None:
            speech.sources = sources.of(speech.claim.source)
            through(tokens, sources, speech)
            for mention in speech.sources:
                mention.source = True
    mentions.sort(key=lambda mention: (mention.first, mention.last))
    mark_subjects(tokens, mentions)
    mark_modifiers(tokens, mentions)
    give_affiliations(tokens, mentions)
    clusters = Clusters(tokens, place)
    named_ones = [mention for mention in mentions if mention.form == "name"]
    clusters.add_all(named_ones)
    find_states(tokens, clusters.entities, named_ones)
    return mentions, clusters.entities, sources


def _relays(tokens: Tokens, speeches: Speeches, sources: Sources) -> dict[str, tuple[Relay, ...]]:
    """The relays of each claim by its id, those of the claim around a chained one outermost."""
    by_id = {speech.claim.id: speech for speech in speeches.all}
    sentences: dict[int, list[int]] = {}
    for at, token in enumerate(tokens.all):
        if speeches.outside(at) is None:
            sentences.setdefault(token.sentence, []).append(at)
    found: dict[str, tuple[Relay, ...]] = {}
    for speech in speeches.all:
        here = sentences.get(tokens[speech.cue].sentence, []) if speech.cue < len(tokens) else []
        own = [each for _, each in relays_of(tokens, speech, here, sources.at)]
        outer = by_id.get(speech.claim.within or "")
        if outer is not None and any(is_media(mention) for mention in outer.sources):
            own += [
                relay(tokens, mention.first, mention.last)
                for mention in outer.sources
                if is_media(mention)
            ]
        found[speech.claim.id] = tuple({each.span: each for each in own}.values())
    return found
