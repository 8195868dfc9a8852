"""Cues whose complement decides what they do: "asked whether", "asked them to"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sayso.reading.assess.calling import denied_by_name
from sayso.reading.assess.clause import AUXILIARIES, main_clause
from sayso.reading.assess.complement import Complement, is_gerund
from sayso.reading.assess.cue import Hit, is_passive
from sayso.reading.assess.families import FAMILIES, Family
from sayso.reading.assess.lexicon import LEXICON
from sayso.reading.assess.statement import first_statement
from sayso.reading.assess.tokens import Token

CLAUSE = 15  # tokens in which a clause shows an auxiliary
# What is offered in words is no promise: "offered a retort".
WORDS_OFFERED = frozenset(
    """
    account advice analysis answer apologies apology argument assessment assurance clue comment
    commentary condolence congratulation criticism critique defence defense description detail
    endorsement evaluation evidence example excuse explanation glimpse hint insight opinion
    perspective praise prayer prediction preview proof rationale reason rebuke rebuttal remark
    response retort support sympathy theory thought version view
    """.split()
)
# Past forms without "ed", which would look like bare verbs.
PASTS = frozenset(
    """
    also became began bought broke brought built came caught chose could cut did drew even ever fell
    felt fought found gave got grew had heard held hit hurt just kept knew laid led left let lost
    made meant met never not now only paid put ran rose said sat saw sent set shot shut sold spent
    spoke stood still struck then thought threw told took understood voted was went were won would
    wrote
    """.split()
)


PASSED_ON = frozenset("alleged claimed quoted reported rumored rumoured said".split())
PASSED_BY = frozenset("calls enquiries inquiries queries question questions requests".split())
SWEARS = frozenset("swear swearing swears swore sworn".split())
FEARS = frozenset("fear feared fearing fears".split())
ABOUT = frozenset("about at for of over with".split())
WILL = frozenset("'d 'll shall will wo would".split())
ANSWERS = frozenset("how if what when where whether which who whom whose why".split())
SPOKEN = frozenset("deny judge oppose promise request say support tell wonder".split())
CLAUSES = frozenset(("other", "that", "wh", "whether"))


@dataclass(frozen=True, slots=True)
class Context:
    """What a refinement looks at: cue and content tokens, the deciding word, the complement."""

    cue: Sequence[Token]
    body: Sequence[Token]
    hit: Hit
    complement: Complement

    def after(self, words: frozenset[str]) -> bool:
        """Whether one of `words` follows the deciding word, in the cue or as the content begins."""
        near = [token.word for token in (*self.cue[self.hit.end :], *self.body[:4])]
        return not words.isdisjoint(near)

    def follows(self, word: str) -> bool:
        """Whether `word` stands right behind the deciding word."""
        rest = (*self.cue[self.hit.end :], *self.body[:1])
        return bool(rest) and rest[0].word == word


def refined(context: Context) -> Family:
    """The family that the complement makes of the deciding word."""
    family = context.hit.family
    rule = RULES.get(family.name)
    return FAMILIES[rule(context)] if rule else family


def _ask(context: Context) -> str:
    kind = context.complement.kind
    if context.complement.asks or kind in ("whether", "wh", "about") or context.complement.direct:
        return "wonder"
    wanted = kind in ("to", "that", "object to", "gerund") or context.after(frozenset(("for",)))
    return "request" if wanted else "wonder"


def _warn(context: Context) -> str:
    kind = context.complement.kind
    if kind == "to" or (kind == "object to" and context.after(frozenset(("not",)))):
        return "request"
    against = context.cue[context.hit.end - 1].word == "against"
    return "request" if against and kind == "gerund" else "warn"


def _suggest(context: Context) -> str:
    deed = context.complement.kind == "gerund" or _is_subjunctive(context.body)
    return "request" if deed else "suggest"


def _is_subjunctive(body: Sequence[Token]) -> bool:
    """Whether a bare verb follows "he", "she" or "it": "suggested that he resign"."""
    words = [token.word for token in body[:4]]
    if words[:1] == ["that"]:
        words = words[1:]
    if len(words) < 2 or words[0] not in ("he", "she", "it"):
        return False
    verb = words[1]
    finite = verb in AUXILIARIES or verb in PASTS or verb.endswith(("s", "ed", "ly"))
    return verb == "be" or (verb.isalpha() and not finite)


def _request(context: Context) -> str:
    demanded = context.cue[context.hit.start].word.startswith("demand")
    asks = context.complement.asks or _to_know(context)
    return "wonder" if demanded and asks else "request"


def _to_know(context: Context) -> bool:
    """Whether an answer is wanted: "demanded to know why"."""
    words = [token.word for token in context.body[:4]]
    kind = words[2:3] != [] and words[2] in ANSWERS
    return words[:2] == ["to", "know"] and kind


def _want(context: Context) -> str:
    if _to_know(context):
        return "wonder"
    return "intend" if context.complement.kind == "to" else "want"


def _offer(context: Context) -> str:
    near = [token.word for token in (*context.cue[context.hit.end :], *context.body[:4])]
    if not any(word in WORDS_OFFERED or word.removesuffix("s") in WORDS_OFFERED for word in near):
        return "offer"
    return "decline" if "no" in near else "say"


def _agree(context: Context) -> str:
    return "promise" if context.complement.kind == "to" else "agree"


def _decide(context: Context) -> str:
    if context.follows("against"):
        return "oppose"
    finds = context.cue[context.hit.start].word in ("decided", "decides", "determined")
    return "agree" if finds and context.complement.kind in CLAUSES else "decide"


def _seek(context: Context) -> str:
    return "intend" if context.complement.kind == "to" else "request"


def _say(context: Context) -> str:
    """What only passes on: "is said to", "it was alleged that"."""
    follows = context.complement.kind in ("to", "that") or context.cue[-1].word == "to"
    word = context.cue[context.hit.start].word
    if word.startswith("refer") and context.after(PASSED_BY):
        return "decline"  # "referred all questions to the ministry"
    if denied_by_name(word, context.body):
        return "deny"
    passed_on = follows and word in PASSED_ON and is_passive(context.cue, context.hit)
    return "seem" if passed_on else "say"


def _judge(context: Context) -> str:
    """To call a thing false is to deny it."""
    verb = context.cue[context.hit.start].word
    return "deny" if denied_by_name(verb, context.body) else "judge"


def _promise(context: Context) -> str:
    """Who swears that something is so gives no word for later."""
    swears = context.cue[context.hit.start].word in SWEARS
    if not swears or context.complement.kind == "to":
        return "promise"
    words = {token.word for token in context.body[:CLAUSE]}
    told = context.complement.kind == "that" or main_clause(first_statement(context.body)).verb
    return "say" if told and WILL.isdisjoint(words) else "promise"


def _tell(context: Context) -> str:
    return "request" if context.complement.kind in ("to", "object to") else "tell"


def _fear(context: Context) -> str:
    opens = context.body[:1] and context.body[0].word
    if context.complement.kind in ("that", "to"):
        return "fear"
    if context.cue[-1].word in FEARS and opens not in ABOUT:
        return "fear"  # "fear a second flood", but "fears about the flood"
    named = context.after(ABOUT)
    clause = any(token.word in AUXILIARIES for token in context.body[:CLAUSE])
    return "fear" if clause and not named else "feel"


def _consider(context: Context) -> str:
    word = context.cue[context.hit.start].word
    deed = context.complement.kind in ("gerund", "to", "whether", "wh") or is_gerund(context.body)
    wide = word.startswith(("think", "thought", "explor"))
    if context.after(frozenset(("as",))) or (wide and not deed):
        return "judge"
    return "consider"


def _oppose(context: Context) -> str:
    word = context.cue[context.hit.start].word
    says = context.complement.kind == "that" or context.complement.direct
    return "say" if says and word.startswith(("protest", "object")) else "oppose"


def _doubt(context: Context) -> str:
    if not context.cue[context.hit.start].word.startswith("challeng"):
        return "doubt"
    if context.complement.kind in ("to", "object to"):
        return "request"
    return "judge" if context.body and context.body[0].capital else "doubt"


def _decline(context: Context) -> str:
    """What one fails to do is withheld only if it is a word: "failed to answer"."""
    if not context.cue[context.hit.start].word.startswith("fail"):
        return "decline"
    verbs = [*context.cue[context.hit.end :], *context.body][:3]
    entries = [entry for token in verbs for entry in LEXICON.get(token.word, ())]
    families = {family.name for tail, _, family in entries if not tail}
    return "judge" if families.isdisjoint(SPOKEN) else "decline"


RULES: dict[str, Callable[[Context], str]] = {
    "ask": _ask,
    "warn": _warn,
    "suggest": _suggest,
    "request": _request,
    "want": _want,
    "offer": _offer,
    "agree": _agree,
    "decide": _decide,
    "seek": _seek,
    "say": _say,
    "judge": _judge,
    "promise": _promise,
    "tell": _tell,
    "fear": _fear,
    "consider": _consider,
    "oppose": _oppose,
    "doubt": _doubt,
    "decline": _decline,
}
