"""Which earlier claim of the report each claim answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from sayso.claim import Claim
from sayso.reading.answers.act import act_of
from sayso.reading.answers.besides import SENTENCE, beside
from sayso.reading.answers.gist import gist_of
from sayso.reading.answers.nouns import CONFIRM, REPEAT, REPLY, WITHDRAW
from sayso.reading.answers.reference import Reference, reference_of
from sayso.reading.answers.targets import earlier_than, fits, is_by, is_source, same_speaker
from sayso.reading.assess.inflect import verb_forms
from sayso.reading.assess.tokens import tokens_of
from sayso.reading.sameness import Matter, matter_of, shipped

ALIKE = 0.5  # score from which a denial answers an earlier claim that it does not name
HINTED = 0.03  # the same where it says itself that it answers a claim, and what that was about
FURTHEST = 2500  # code points: "the claim" is one of the paragraphs just before
OWN = REPEAT | WITHDRAW
GOES = verb_forms("go") | verb_forms("take")  # "went back on", "took back"

Found = tuple[str, str]
"""The id of the claim that is answered, and the rule that found it."""


@dataclass(frozen=True, slots=True)
class Search:
    """One claim, what it could answer (nearest first), and what has been found so far."""

    text: str
    claim: Claim
    before: Sequence[Claim]
    matter: Callable[[Claim], Matter]
    found: Mapping[str, Found]

    def near(self) -> list[Claim]:
        """The claims of the paragraphs just before."""
        here = self.claim.cue.start
        return [each for each in self.before if here - each.cue.start <= FURTHEST]

    def is_own(self, other: Claim) -> bool:
        """Whether the other claim has the same speaker."""
        return same_speaker(self.text, self.claim, other)

    def best(self, others: Sequence[Claim], least: float = 0.0) -> str | None:
        """The claim most like this one, if its score is high enough; of two alike, the nearer."""
        mine = self.matter(self.claim)
        scored = [(shipped().score(mine, self.matter(each)), each.id) for each in others]
        score, target = max(scored, key=lambda pair: pair[0], default=(0.0, None))
        return target if score >= least else None


def answered(text: str, claims: Sequence[Claim]) -> dict[str, Found]:
    """For each claim that answers another: the other's id, and the rule (docs/propositions.md).

    `claims` have their stance; speakers and vectors are used where they are there. Only earlier
    claims are answered, and claims within a claim's own content ("dismissed Okoro's charge that
    the vote was stolen"). Never raises.
    """
    made: dict[str, Matter] = {}

    def matter(claim: Claim) -> Matter:
        if claim.id not in made:  # few claims are ever asked for
            made[claim.id] = _matter(text, claim)
        return made[claim.id]

    found: dict[str, Found] = {}
    for claim in sorted(claims, key=lambda each: (each.cue.start, each.cue.end, each.id)):
        before = earlier_than(claim, claims)
        answer = _answer(Search(text, claim, before, matter, found)) if before else None
        if answer:
            found[claim.id] = answer
    return found


def content_of(text: str, claim: Claim) -> str:
    """The words of a claim's content, its pieces joined by blanks."""
    return " ".join(span.of(text) for span in claim.content)


def _matter(text: str, claim: Claim) -> Matter:
    gist = gist_of(claim.cue.of(text), content_of(text, claim), claim.stance)
    return matter_of(gist.text, events=claim.events, vector=claim.vector)


def _answer(search: Search) -> Found | None:
    """By the noun phrase of the content, by words beside the cue, else by what is alike."""
    text, claim = search.text, search.claim
    reference = reference_of(content_of(text, claim))
    if reference:
        act = act_of(claim.cue.of(text), reference, claim.stance)
        if act != "mentions":
            target = _named(search, reference)
            return (target, f"answers:{act} {reference.kind}") if target else None
    words = beside(text, claim)
    target = _beside(search, words) if words else None
    return (target, "answers:beside") if target else _alike(search)


def _named(search: Search, reference: Reference) -> str | None:
    """The claim that a noun phrase stands for."""
    claim, near = search.claim, search.near()
    inner = [each for each in search.before if each.within == claim.id]
    if inner and reference.about:
        return inner[0].id
    if reference.by:
        return _by(search, reference)
    if reference.apposed and not reference.about:
        near = [e for e in near if not SENTENCE.search(search.text, e.cue.start, claim.cue.start)]
    if reference.own:
        mine = _is_of_own({token.word for token in tokens_of(search.text, [claim.cue])})
        near = [each for each in near if search.is_own(each) == mine]
    else:
        near = [each for each in near if not search.is_own(each)]
    fitting = [each for each in near if fits(each, reference.kind)]
    if reference.about:
        return search.best([each for each in fitting if _put_forward(each)] or fitting, HINTED)
    return _nearest(search, reference, fitting)


def _is_of_own(cue: set[str]) -> bool:
    """Whether one does this to one's own claims: repeats them, stands by them, takes them back."""
    return bool(cue & OWN) or ("back" in cue and bool(cue & GOES))


def _nearest(search: Search, reference: Reference, fitting: Sequence[Claim]) -> str | None:
    """The nearest claim that fits; an allegation that was just denied is what the denial denied."""
    if reference.kind == "claim" and not reference.apposed:
        for each in search.before:
            if each.stance == "denies" and each.id in search.found and _close(each, search.claim):
                target = _denied(each.id, search)
                if target:
                    return target
            if each in fitting:
                break
    return fitting[0].id if fitting else None


def _denied(claim: str, search: Search) -> str | None:
    """What a denial, or the rejection of a denial, is about in the end."""
    seen = {claim}
    stances = {each.id: each.stance for each in search.before}
    while claim in search.found and search.found[claim][0] not in seen:
        claim = search.found[claim][0]
        seen.add(claim)
        if stances.get(claim) != "denies":
            return claim
    return None


def _by(search: Search, reference: Reference) -> str | None:
    """The claim of a named speaker: the most alike one, else the nearest that fits."""
    theirs = [each for each in search.before if is_by(each, reference.by)] or [
        each for each in search.before if is_source(search.text, each, reference.by)
    ]
    fitting = [each for each in theirs if fits(each, reference.kind)]
    alike = search.best(fitting, HINTED) if reference.about else None
    return alike or (fitting[0].id if fitting else None)


def _beside(search: Search, words: str) -> str | None:
    """What "echoing X", "in response to the report" name: a noun phrase, else a speaker."""
    reference = reference_of(words)
    if reference and not reference.clause:
        return _named(search, reference)
    theirs = [
        each
        for each in search.before
        if (is_by(each, words) or is_source(search.text, each, words)) and not search.is_own(each)
    ]
    return search.best(theirs)


def _alike(search: Search) -> Found | None:
    """A denial, a confirmation or a reply that names no claim answers the one most like it."""
    words = {token.word for token in tokens_of(search.text, [search.claim.cue])}
    others = [each for each in search.before if not search.is_own(each)]
    act = "denies" if search.claim.stance == "denies" else "confirms" if words & CONFIRM else None
    if act:
        best = search.best([each for each in others if fits(each, "claim")], ALIKE)
        if best:
            return best, f"answers:{act} the like"
    near = [e for e in others if _close(e, search.claim) and e.within != search.claim.id]
    return (near[0].id, "answers:reply") if words & REPLY and near else None


def _put_forward(claim: Claim) -> bool:
    """Whether a claim says that something is so: who only guesses alleges nothing."""
    return claim.certainty is None or claim.certainty.level in ("certain", "probable")


def _close(one: Claim, claim: Claim) -> bool:
    return abs(claim.cue.start - one.cue.start) <= FURTHEST // 3
