"""Words that show an event only between two known parties: they have other uses."""

from __future__ import annotations

WEAK = frozenset(
    """
    address advise aid appoint ask assist back battle beg block bug bury buy call capture challenge
    collaborate consult cooperate commit complain damage defend defy discuss drill encourage
    endorse evacuate export fault feed fight finance fine fire fund gas free grant hack hail harass
    help hit host injure insist inspect invite laud lament leave let lob meeting mine mock meet
    mediate nominate object offer oppose order patrol phone plead poison pound praise press probe
    process promise propose protect push question quit rain rally ram rap reach recommend reinforce
    reject release relinquish repair request require rescue resist respect return ridicule salute
    seek share shelter shun snub speak strike subsidize suggest summon support suspend
    take talk target tell terminate test thank trade train travel treat urge violate visit vote
    walk warn welcome work yield agree decline refuse dismiss hold give get receive have join must
    lift recognize recognise concede reinstate approve agreement meeting summit talk negotiation
    insist demand propose abandon wreck collapse break slap snatch kick beat punch club whip cleanse
    occupy prevent restrict limit forbid
    """.split()
)


def needs_both(head: str) -> bool:
    """Whether a pattern's head shows an event only where an actor and a recipient are known.

    >>> needs_both("help"), needs_both("bomb")
    (True, False)
    """
    return head in WEAK
