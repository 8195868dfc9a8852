"""A claim's source → the mentions that it consists of."""

from __future__ import annotations

from sayso.reading.speakers.gazetteer import states
from sayso.reading.speakers.mention import Mention
from sayso.reading.speakers.nominals import nominal
from sayso.reading.speakers.phrases import phrase_at
from sayso.reading.speakers.tokens import Tokens
from sayso.reading.speakers.words import DETERMINERS, PREPOSITIONS, RELATIVES, WHENCE
from sayso.spans import Span

EXAMPLES = frozenset(("including", "like", "such"))
BEFORE_TITLES = frozenset("acting ex former incoming outgoing retired then".split())
FAR = 12  # words from a relative pronoun back to its noun


class Sources:
    """Finds the mentions of sources among those of the report, and makes those that are missing."""

    def __init__(self, tokens: Tokens, mentions: list[Mention]) -> None:
        self.tokens = tokens
        self.mentions = mentions
        self.at: dict[int, Mention] = {}
        for mention in mentions:
            for place in range(mention.first, mention.last + 1):
                known = self.at.get(place)
                if known is None or _width(mention) < _width(known) or mention.form == "name":
                    self.at[place] = mention

    def of(self, source: Span) -> list[Mention]:
        """The mentions of one source, several where it is several ("Ode and Adu")."""
        places = self.tokens.within(source)
        first, last = places.start, places.stop - 1
        while first <= last and not self.tokens[first].is_word:
            first += 1
        while last > first and (self.tokens[last].low == "'s" or not self.tokens[last].is_word):
            last -= 1
        if first > last:
            return []
        return [self._one(*part) for part in self._parts(first, last)]

    def _parts(self, first: int, last: int) -> list[tuple[int, int]]:
        """The places of those who speak together: "Ode and Adu", "Ode, Adu and Ban"."""
        cut = self._conjunction(first, last)
        if cut is None:
            return [(first, last)]
        found = [(cut + 1, last)]
        end = cut - 1 if self.tokens.low(cut - 1) != "," else cut - 2
        while True:
            mention = self.at.get(end)
            comma = mention.first - 1 if mention else -1
            if mention is None or comma <= first or self.tokens.low(comma) != ",":
                break
            before = self.at.get(comma - 1)
            if before is None or before.form != "name" or mention.form != "name":
                break
            found.append((mention.first, end))
            end = comma - 1
        found.append((first, end))
        return found[::-1]

    def _conjunction(self, first: int, last: int) -> int | None:
        """The place of the "and" between two who speak together."""
        governed = False
        for at in range(first + 1, last):
            if self.tokens.low(at) in RELATIVES | EXAMPLES:
                return None
            governed = governed or self.tokens.low(at) in PREPOSITIONS
            if self.tokens.low(at) != "and":
                continue
            before = at - 2 if self.tokens.low(at - 1) == "," else at - 1
            left = self.at.get(before)
            right = self.at.get(at + 1)
            if left is None or right is None or left is right:
                return None
            named = right.form == "name" and right.sort in ("person", "organization")
            if governed and not named and self.tokens.low(at + 1) not in DETERMINERS:
                return None
            if left.last != before or right.first != at + 1:
                return None
            return at
        return None

    def _one(self, first: int, last: int) -> Mention:
        low = self.tokens.low(first)
        if first == last and low in RELATIVES:
            found = self._antecedent(first)
            if found:
                return found
        phrase = phrase_at(self.tokens, first, last)
        apposed = self._apposed(first, last)
        if apposed is not None:
            return apposed
        known = self.at.get(phrase.head)
        if (
            known
            and known.first <= phrase.head <= known.last
            and not self._qualifies(known, phrase.head)
        ):
            if known.form == "nominal":
                known.first, known.last = first, max(known.last, last)
            return known
        made = self._people(first, last) or nominal(self.tokens, first, last, phrase.head)
        made.determiner = made.determiner or phrase.determiner
        if self.tokens.low(first) in DETERMINERS and first == last:
            made.head = low
        self.add(made)
        return made

    def _apposed(self, first: int, last: int) -> Mention | None:
        """The name that ends a source after a comma: "one of them, Ana Ode"."""
        for at in range(first + 1, last):
            if self.tokens.low(at) in RELATIVES:
                return None
            if self.tokens.low(at) != ",":
                continue
            name = at + 1
            while name < last and self.tokens.low(name) in BEFORE_TITLES:
                name += 1
            mention = self.at.get(name)
            opening = self.at.get(first)
            if mention is None or mention.form != "name" or mention is opening:
                return None
            bare = mention.sort == "unknown" and not self._is_governed(first, at)
            if bare or mention.sort in ("person", "organization"):
                ends = mention.last in (last, last - 1) or self.tokens.low(mention.last + 1) == ","
                return mention if ends and (not opening or opening.form != "name") else None
            return None
        return None

    def _is_governed(self, first: int, last: int) -> bool:
        """Whether a name after it may belong to a place in it: "a man in the capital, Norport"."""
        return any(self.tokens.low(at) in PREPOSITIONS for at in range(first, last))

    def _people(self, first: int, last: int) -> Mention | None:
        """A state named by its adjective alone ("Norlandian pledges")."""
        words = tuple(self.tokens[at].text for at in range(first, last + 1))
        state = states().demonyms.get(" ".join(words).lower())
        if state is None:
            return None
        return Mention(first, last, "name", "state", words=words, state=state)

    def _qualifies(self, known: Mention, head: int) -> bool:
        """Whether a name ends before the phrase's head does."""
        return known.form == "name" and known.last < head

    def _antecedent(self, at: int) -> Mention | None:
        """What "who" takes up: the mention before it, over a comma and what qualifies it."""
        best = None
        for place in range(at - 1, max(at - FAR, -1), -1):
            if not self.tokens.same_sentence(place, at):
                break
            mention = self.at.get(place)
            if mention is None or (mention.form == "pronoun" and mention.determiner):
                continue
            if self.tokens.low(at) == "who" and mention.sort in ("document", "place", "state"):
                continue
            if self._is_whence(mention):
                continue
            best = mention
            break
        return best

    def _is_whence(self, mention: Mention) -> bool:
        """Whether a name only tells whence another is: "Ana Ode of Norland, who"."""
        named = self.at.get(mention.first - 2)
        of = mention.form == "name" and self.tokens.low(mention.first - 1) in WHENCE
        return of and named is not None and named.form == "name" and named.sort == "person"

    def add(self, mention: Mention) -> None:
        """Note a mention that was not found before."""
        self.mentions.append(mention)
        for place in range(mention.first, mention.last + 1):
            self.at.setdefault(place, mention)


def _width(mention: Mention) -> int:
    return mention.last - mention.first
