"""Words that more than one family of rules looks for."""

from __future__ import annotations

# What calls a content false.
FALSE = frozenset(
    """
    baseless bogus fabricated fabrication fabrications fake false fiction fictitious groundless hoax
    invented invention lie lies myth nonsense preposterous rubbish slander unfounded untrue untruth
    untruths
    """.split()
)
