"""On which side of a matter each of several claims stands, answers followed to what they answer."""

from __future__ import annotations

from collections.abc import Iterable

from sayso.proposition import Relation
from sayso.reading.answers.gist import RELATIONS
from sayso.reading.answers.stand import Stand, side_of
from sayso.reading.answers.turning import with_demands, with_grounds, with_opposed

# A claim within another one by these is what the outer one vouches for: evidence, or a deed.
EVIDENCE = frozenset(("find", "know", "sure"))
DEEDS = frozenset(("agree", "consider", "decide", "intend", "offer", "promise", "support"))
COVERED = 0.5  # of an outer content, from which it only passes an inner claim on


def relations_of(stands: Iterable[Stand]) -> dict[str, Relation]:
    """How each claim of one matter stands to it, in the given order.

    Rejecting a denial supports, rejecting a claim denies, confirming keeps the side of what is
    confirmed. A claim that only passes on another one within it ("said that the army denies it")
    is related, but not one that tells of evidence ("said that pictures show it") or a deed ("said
    that both agreed to it"); an answer to what is not among the claims is related too, and so is a
    request, unless a fifth of the claims request. What speakers put flat behind their own denial in
    the same report ("denied the raid. The soldiers, he said, had been asleep") denies too, and what
    they insist on goes against what another speaker said there just before.
    """
    known = with_opposed(with_grounds(with_demands({stand.id: stand for stand in stands})))
    carriers = {
        stand.within
        for stand in known.values()
        if stand.within in known
        and stand.length >= COVERED * known[stand.within].length
        and stand.named
        and not known[stand.within].gist.refers
        and stand.family not in EVIDENCE | DEEDS
    }
    return {id_: "related" if id_ in carriers else RELATIONS[side_of(id_, known)] for id_ in known}
