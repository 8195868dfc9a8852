"""Runs of capitalised words, which names are made of."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.reading.speakers.first_names import gender_of
from sayso.reading.speakers.gazetteer import states
from sayso.reading.speakers.lexicon import (
    BEFORE_POST,
    KNOWN,
    ORGANIZATIONS,
    PORTFOLIOS,
    POSTS,
    TITLES,
    is_person,
    singular,
)
from sayso.reading.speakers.tokens import Tokens
from sayso.reading.speakers.words import CONJUNCTIONS, NOT_NAMES, PREPOSITIONS

# Lower-case words inside names of persons and places.
PARTICLES = frozenset(
    "al bin da dal de del della den der di dos du el ibn la le ten ter van von zu y e".split()
)
LINKS = frozenset(("of", "for"))
BEFORE_MONTH = frozenset(
    "in of since until till by last next this early late mid from on during for to and before after"
    " through between around the a an".split()
)
FIRST_NAMES = frozenset(("april", "june", "july", "august"))  # of persons, as they are of months
RULERS = frozenset("king queen emperor empress pope patriarch sultan tsar".split())
TITLE_LINE = 0.6  # share of long words in capitals that makes a line a title
MANY = frozenset("children men people women".split())
TRADES = ("er", "ian", "ist", "wright")  # a spinner, a custodian, a typist, a shipwright
SMALL = PREPOSITIONS | CONJUNCTIONS  # words that a title may have in lower case


def title_lines(tokens: Tokens) -> frozenset[int]:
    """The paragraphs that are set like a title, where a capital says nothing."""
    count: dict[int, list[int]] = {}
    for token in tokens.all:
        counts = count.setdefault(token.paragraph, [0, 0, 0, 0])
        if len(token.text) > 3 and token.is_word:
            counts[0] += 1
            counts[1] += token.capital
            counts[2] += not token.capital and token.low not in SMALL
        counts[3] += token.text == "."
    return frozenset(
        paragraph
        for paragraph, (long, capital, plain, stops) in count.items()
        if (long > 3 and capital >= TITLE_LINE * long and not stops)
        or (paragraph == 0 and long > 3 and not plain and stops == 1)
    )


def runs(tokens: Tokens, titles: frozenset[int]) -> Iterator[tuple[int, int]]:
    """First and last place of each run of words in capitals, with what links them."""
    lowered = tokens.lowered
    at, count = 0, len(tokens)
    while at < count:
        if tokens[at].paragraph in titles or not _is_part(tokens, at, lowered):
            at += 1
            continue
        last = _run_end(tokens, at, lowered)
        yield at, last
        at = last + 1


def _run_end(tokens: Tokens, at: int, lowered: frozenset[str]) -> int:
    last = at
    while True:
        follower = _next_part(tokens, at, last, lowered)
        if follower is None:
            return last
        last = follower


def _next_part(tokens: Tokens, first: int, last: int, lowered: frozenset[str]) -> int | None:
    """The place of the next capitalised word of the run, over the words that may link it."""
    after = last + 1
    if after >= len(tokens) or not tokens.same_sentence(last, after):
        return None
    if _is_part(tokens, after, lowered):
        return after
    if _is_of_many(tokens, last):
        return after + 1
    low = tokens[after].low
    if (low in LINKS and not _takes_of(tokens, first, last)) or (
        low == "and" and not _joins(tokens, first, last)
    ):
        return None
    for link in _links(tokens, after):
        if _capital(tokens, after + len(link)):
            return after + len(link)
    return None


def _links(tokens: Tokens, at: int) -> Iterator[tuple[str, ...]]:
    """The lower-case words at a place that may link two parts of a name."""
    word, other = tokens.low(at), tokens.low(at + 1)
    if word in PARTICLES or word in LINKS or word in ("&", "and"):
        yield (word,)
    if (word in PARTICLES and other in PARTICLES) or (word in LINKS and other == "the"):
        yield (word, other)


def _takes_of(tokens: Tokens, first: int, last: int) -> bool:
    """Whether "of" may go on a name: "Ministry of", "Secretary of", not "Ode of"."""
    word, plural = singular(tokens[last].low)
    if word in ORGANIZATIONS and not plural:
        return True
    domain = tokens.low(last + 2) in PORTFOLIOS
    return domain and word in POSTS and first <= last


def _joins(tokens: Tokens, first: int, last: int) -> bool:
    """Whether "and" stands in a name: "Department of Health and Welfare", "Marks and Marks"."""
    if last == first and _is_doubled(tokens, last):
        return True
    if any(tokens[at].low in LINKS for at in range(first, last)):
        return True
    at = last + 2
    while _capital(tokens, at):
        at += 1
    tail = tokens.low(at - 1)
    return last == first and tail in ORGANIZATIONS and at - 1 > last + 2


def _is_of_many(tokens: Tokens, at: int) -> bool:
    """Whether a body is of those named before it: "Spinners' Union", "Women's Council"."""
    one, plural = singular(tokens.low(at))
    many = (plural or tokens.low(at) in MANY) and (is_person(one) or one.endswith(TRADES))
    mark = tokens.low(at + 1)
    if not many or mark not in ("'s", "'", "’"):
        return False
    body = at + 2
    return _capital(tokens, body) and singular(tokens.low(body))[0] in ORGANIZATIONS


def _is_doubled(tokens: Tokens, at: int) -> bool:
    """Whether a word is joined with itself into a name, and stands nowhere else without it."""
    low = tokens.low(at)
    if tokens.low(at + 2) != low or states().state(low) or _capital(tokens, at + 3):
        return False
    alone = {place for place, token in enumerate(tokens.all) if token.low == low}
    for place in sorted(alone):
        if tokens.low(place + 1) == "and" and tokens.low(place + 2) == low:
            alone -= {place, place + 2}
    return not alone


def _capital(tokens: Tokens, at: int) -> bool:
    return at < len(tokens) and tokens[at].capital and tokens[at].low not in NOT_NAMES


def _is_part(tokens: Tokens, at: int, lowered: frozenset[str]) -> bool:
    token = tokens[at]
    if token.capital and _is_first_name(tokens, at):
        return True
    if token.text == "I":
        return _is_first_of_a_name(tokens, at)
    if not token.capital or (token.low in NOT_NAMES and token.text != "US"):
        return False
    if _is_march(tokens, at) or (len(token.text) == 1 and token.opens):
        return False
    if not token.opens:
        return True
    return _opens_name(tokens, at, lowered)


def _is_first_of_a_name(tokens: Tokens, at: int) -> bool:
    """Whether "I" numbers a ruler: "King Ode I", "Ode I of Norland"; not "to Ode I said so".

    Before a comma it takes a ruler's title: "At the White House I, too, spoke".
    """
    if at == 0 or not _capital(tokens, at - 1) or not tokens.same_sentence(at - 1, at):
        return False
    after = tokens.low(at + 1)
    alone = at + 1 >= len(tokens) or after == "of" or not (tokens[at + 1].is_word or after == ",")
    return alone or (at > 1 and tokens.low(at - 2) in RULERS)


def _is_first_name(tokens: Tokens, at: int) -> bool:
    """Whether a month is a first name here: one surname follows, and nothing dates."""
    if tokens.low(at) not in FIRST_NAMES or not tokens.same_sentence(at, at + 1):
        return False
    before, surname = tokens.low(at - 1) if at else "", tokens.low(at + 1)
    dated = before.isdigit() or (before in BEFORE_MONTH and tokens.same_sentence(at - 1, at))
    other = any(surname in words for words in (TITLES, POSTS, ORGANIZATIONS))
    named = _capital(tokens, at + 1) and not other and not states().state(surname)
    return named and not dated and not _capital(tokens, at + 2)


def _is_march(tokens: Tokens, at: int) -> bool:
    """Whether March is the month here: "on 3 March", "in March", "March 5"."""
    if tokens.low(at) != "march":  # the others are names before a surname alone
        return False
    before, after = tokens.low(at - 1) if at else "", tokens.low(at + 1)
    return before.isdigit() or before in BEFORE_MONTH or after[:1].isdigit()


def _signs(tokens: Tokens, at: int) -> bool:
    """Whether a first name is all that a line says, as under a letter."""
    here = tokens[at].paragraph
    before = at and tokens[at - 1].paragraph == here
    after = at + 1 < len(tokens) and tokens[at + 1].paragraph == here
    return not before and not after and gender_of(tokens[at].text) is not None


def _opens_name(tokens: Tokens, at: int, lowered: frozenset[str]) -> bool:
    """Whether a sentence's first word, which has its capital anyway, belongs to a name."""
    low = tokens[at].low
    if (
        low in TITLES
        or _signs(tokens, at)
        or states().state(low)
        or len(tokens[at].text) > 1 < sum(letter.isupper() for letter in tokens[at].text)
    ):
        return True
    one, plural = singular(low)
    after = at + 2 if tokens.low(at + 1) in LINKS and _takes_of(tokens, at, at) else at + 1
    followed = tokens.same_sentence(at, after) and _capital(tokens, after)
    if low in BEFORE_POST and followed:
        return True
    if low in lowered:
        return followed and not plural and (is_person(one) or one in ORGANIZATIONS)
    if followed:
        return not low.endswith(("ly", "ing"))
    return one not in KNOWN and not is_person(one)
