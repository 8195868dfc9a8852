"""The sentence of an attribution without what is said: where the time of the saying would stand."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sayso.claim import Claim
from sayso.reading.times import Time
from sayso.spans import Span

REACH = 400  # code points to each side of the cue; the time of a saying stands nearer
CONTENT = "\0"
# After the full stop, where few places are tried.
_NO_TITLE = r"(?<!\b[A-Za-z]\.)" + "".join(
    rf"(?<!\b{short}\.)"
    for short in "Mr Ms Dr St Lt No Mrs Gen Gov Sen Rep Col Sgt Maj Capt Prof Rev "
    "Jan Feb Mar Apr Aug Sept Oct Nov Dec".split()
)
_END = rf"""(?:\.{_NO_TITLE}|[?!])["”’')\]]*(?=\s+["“‘'(\[]*[A-Z0-9\0])|;|\n\s*\n"""
ENDS = re.compile(_END)
ENDS_BY_LINE = re.compile(rf"{_END}|\n")
_CLOSES = re.compile(r"""[.?!]["”’')\]]*$""")
_TOKEN = re.compile(r"\0+|\w+(?:-\w+)*|['’]s\b|\S")


@dataclass(frozen=True, slots=True)
class Token:
    """A word or mark, a whole content (`CONTENT`), or a whole time expression."""

    span: Span
    raw: str
    time: Time | None = None

    @property
    def word(self) -> str:
        """The word in small letters; the empty string for a time expression."""
        return "" if self.time else self.raw.lower()


@dataclass(frozen=True, slots=True)
class Frame:
    """The tokens of one attribution's sentence, and the places in them of its cue and source.

    Ranges of tokens, ends exclusive. `source` is None when it stands in another sentence, or in
    the cue. `others` are the cues of the other claims.
    """

    tokens: tuple[Token, ...]
    cue: range
    source: range | None
    others: tuple[range, ...]


@dataclass(frozen=True, slots=True)
class Level:
    """Claims that stand in the same claim's content, or in none: their contents hide words."""

    claims: tuple[Claim, ...]
    hidden: tuple[Span, ...]

    @classmethod
    def of(cls, claims: Iterable[Claim]) -> Level:
        """The level of these claims, by the order of their cues."""
        ordered = tuple(sorted(claims, key=lambda claim: claim.cue))
        return cls(ordered, tuple(_merged(span for claim in ordered for span in claim.content)))

    def hides(self, span: Span) -> bool:
        """Whether a content of this level holds the span's first character."""
        at = bisect_right(self.hidden, span.start, key=lambda each: each.start) - 1
        return at >= 0 and span.start < self.hidden[at].end


def levels(claims: Sequence[Claim]) -> Iterator[tuple[Level, Claim | None]]:
    """The claims by what they stand in, with the claim that they stand in."""
    by_outer: dict[str | None, list[Claim]] = defaultdict(list)
    known = {claim.id: claim for claim in claims}
    for claim in claims:
        by_outer[claim.within if claim.within in known else None].append(claim)
    for outer, group in by_outer.items():
        yield Level.of(group), known[outer] if outer else None


def frame_of(
    text: str, claim: Claim, level: Level, outer: Claim | None, times: Sequence[Time]
) -> Frame | None:
    """The frame of one claim; None where its own cue is hidden, or not in the outer content."""
    room = Span(max(claim.cue.start - REACH, 0), min(claim.cue.end + REACH, len(text)))
    if outer is not None:
        piece = next((span for span in outer.content if span.overlaps(claim.cue)), None)
        if piece is None:
            return None
        room = Span(max(room.start, piece.start), max(min(room.end, piece.end), claim.cue.end))
    if level.hides(claim.cue):
        return None
    masked = _masked(text, room, level.hidden)
    ends = (ENDS if "\n\n" in text else ENDS_BY_LINE).finditer(masked)
    start, stop = 0, len(masked)
    for end in ends:
        if end.end() <= claim.cue.start - room.start:
            start = end.end()
        elif end.start() >= claim.cue.end - room.start:
            stop = end.start()
            break
    place = Span(room.start + start, room.start + stop)
    tokens = tuple(_tokens(masked[start:stop], place, times))
    cue = _range(tokens, claim.cue)
    if not cue:
        return None
    source = _range(tokens, claim.source) if claim.source else None
    others = (_range(tokens, each.cue) for each in _near(level, place) if each is not claim)
    return Frame(tokens, cue, source or None, tuple(filter(None, others)))


def _merged(spans: Iterable[Span]) -> Iterator[Span]:
    """The same characters in spans that do not touch, in the order of the text."""
    last: Span | None = None
    for span in sorted(spans):
        if last is not None and span.start < last.end:
            last = Span(last.start, max(last.end, span.end))
            continue
        if last is not None:
            yield last
        last = span
    if last is not None:
        yield last


def _masked(text: str, room: Span, hidden: Sequence[Span]) -> str:
    """The text of `room`, each hidden stretch made of `CONTENT`; its own full stop is kept."""
    pieces, at = [], room.start
    first = max(bisect_right(hidden, room.start, key=lambda each: each.start) - 1, 0)
    for span in hidden[first:]:
        if span.start >= room.end:
            break
        start, end = max(span.start, at), min(span.end, room.end)
        if start >= end:
            continue
        closing = _CLOSES.search(text[max(start, end - 4) : end])
        kept = closing.group() if closing else ""
        pieces += [text[at:start], CONTENT * (end - start - len(kept)), kept]
        at = end
    return "".join([*pieces, text[at : room.end]])


def _tokens(masked: str, place: Span, times: Sequence[Time]) -> Iterator[Token]:
    following = bisect_left(times, place.start, key=lambda time: time.span.start)
    here = iter(times[following:])
    time = next(here, None)
    taken = place.start
    for match in _TOKEN.finditer(masked):
        span = Span(place.start + match.start(), place.start + match.end())
        while time is not None and time.span.end <= span.start:
            time = next(here, None)
        if span.start < taken:
            continue
        if time is not None and time.span.overlaps(span) and _whole(masked, place, time.span):
            yield Token(time.span, "", time)
            taken = time.span.end
        else:
            yield Token(span, CONTENT if match[0].startswith(CONTENT) else match[0])


def _whole(masked: str, place: Span, span: Span) -> bool:
    """Whether the span lies in the place with no content in it."""
    inside = place.start <= span.start and span.end <= place.end
    return inside and CONTENT not in masked[span.start - place.start : span.end - place.start]


def _range(tokens: Sequence[Token], span: Span) -> range:
    """The tokens that a span touches."""
    first = bisect_right(tokens, span.start, key=lambda token: token.span.end)
    last = bisect_left(tokens, span.end, key=lambda token: token.span.start)
    return range(first, last)


def _near(level: Level, place: Span) -> Iterator[Claim]:
    first = bisect_left(level.claims, place.start, key=lambda claim: claim.cue.start)
    for claim in level.claims[first:]:
        if claim.cue.start >= place.end:
            return
        if not level.hides(claim.cue):
            yield claim
