"""Forms of English verbs and nouns, made from the base form.

A table of forms made in advance needs no lemmatizer: a word is looked up as it stands.
"""

from __future__ import annotations

IRREGULAR = {
    "beg": ("begged",),
    "bet": ("bet", "betting"),
    "bid": ("bid", "bidding"),
    "break": ("broke", "broken"),
    "cast": ("cast",),
    "choose": ("chose", "chosen"),
    "come": ("came", "come"),
    "commit": ("committed", "committing"),
    "feel": ("felt",),
    "fight": ("fought",),
    "find": ("found",),
    "forbid": ("forbade", "forbidden", "forbidding"),
    "forecast": ("forecast", "forecasted"),
    "foresee": ("foresaw", "foreseen"),
    "foretell": ("foretold",),
    "give": ("gave", "given"),
    "go": ("went", "gone"),
    "have": ("had", "has", "having"),
    "hold": ("held",),
    "keep": ("kept",),
    "know": ("knew", "known"),
    "lay": ("laid",),
    "make": ("made",),
    "mean": ("meant",),
    "override": ("overrode", "overridden"),
    "plead": ("pleaded", "pled"),
    "read": ("read",),
    "say": ("said",),
    "see": ("saw", "seen"),
    "seek": ("sought",),
    "set": ("set", "setting"),
    "shoot": ("shot",),
    "speak": ("spoke", "spoken"),
    "stand": ("stood",),
    "swear": ("swore", "sworn"),
    "take": ("took", "taken"),
    "tell": ("told",),
    "think": ("thought",),
    "throw": ("threw", "thrown"),
    "understand": ("understood",),
    "undertake": ("undertook", "undertaken"),
    "withdraw": ("withdrew", "withdrawn"),
    "withhold": ("withheld",),
    "write": ("wrote", "written"),
}
DOUBLED = frozenset(
    "admit bat brag commit omit plan plot prefer rebut refer regret shrug slam snub stop".split()
)
VOWELS = frozenset("aeiou")


def verb_forms(base: str) -> set[str]:
    """The base and every form of a verb.

    >>> sorted(verb_forms("deny"))
    ['denied', 'denies', 'deny', 'denying']
    """
    forms = {base, _with_s(base), _with_ing(base)}
    return forms | (set(IRREGULAR[base]) if base in IRREGULAR else {_with_ed(base)})


def noun_forms(base: str) -> set[str]:
    """The singular and the plural of a noun.

    >>> sorted(noun_forms("query"))
    ['queries', 'query']
    """
    return {base, _with_s(base)}


def _with_s(base: str) -> str:
    if base.endswith("y") and base[-2:-1] not in VOWELS:
        return base[:-1] + "ies"
    if base.endswith(("s", "x", "z", "ch", "sh", "go", "do", "to")):
        return base + "es"
    return base + "s"


def _with_ing(base: str) -> str:
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return base[:-1] + "ing"
    return base + base[-1] + "ing" if base in DOUBLED else base + "ing"


def _with_ed(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2:-1] not in VOWELS:
        return base[:-1] + "ied"
    return base + base[-1] + "ed" if base in DOUBLED else base + "ed"
