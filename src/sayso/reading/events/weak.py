"""Words that show an event only between two known parties: they have other uses."""

from __future__ import annotations

from sayso.reading.events.lexicon import SMALL, Pattern

WEAK = frozenset(
    """
    abandon address advise agree agreement aid appoint approve ask assist back battle beat beg
    block break bug bury buy call capture challenge cleanse club collaborate collapse commit
    commitment complain concede consult cooperate damage decline defend defy demand discuss
    dismiss drill encourage endorse evacuate export fault feed fight finance fine fire forbid
    free fund gas get give grant hack hail harass have help hit hold host injure insist inspect
    invite join kick lament laud leave let lift limit lob mediate meet meeting mine mock must
    negotiation nominate object occupy offer oppose order patrol phone plead pledge poison pound
    praise press prevent probe process promise propose protect punch push question quit rain
    rally ram rap reach readiness receive recognise recognize recommend refuse reinforce
    reinstate reject release relinquish repair request require rescue resist respect restrict
    return ridicule salute seek share shelter shun slap snatch snub speak strike subsidize
    suggest summit summon support suspend take talk target tell terminate test thank trade train
    travel treat urge violate visit vote walk warn welcome whip willingness work wreck yield
    """.split()
)


def needs_both(pattern: Pattern) -> bool:
    """Whether a pattern shows an event only where an actor and a recipient are known."""
    alone = all(words & SMALL for words in pattern.rest)
    return alone and pattern.head in WEAK
