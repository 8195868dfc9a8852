"""Words that more than one family of rules looks for."""

from __future__ import annotations

from sayso.reading.assess.inflect import noun_forms

# What calls a content false.
FALSE = frozenset(
    """
    baseless bogus fabricated fabrication fabrications fake false fiction fictitious groundless hoax
    invented invention lie lies myth nonsense preposterous rubbish slander unfounded untrue untruth
    untruths
    """.split()
)
# Nouns for what somebody put forward: "the allegation", "her account".
CLAIM_NOUNS = """
    accusation account allegation argument assertion assessment charge claim comment conclusion
    contention criticism description estimate explanation figure finding idea insinuation narrative
    news notion remark report rumor rumour speculation statement story suggestion suspicion
    testimony theory version warning
    """
CLAIMS = frozenset(form for noun in CLAIM_NOUNS.split() for form in noun_forms(noun))
