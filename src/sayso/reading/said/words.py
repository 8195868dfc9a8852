"""The words around a time expression that tell what it dates."""

from __future__ import annotations


def with_plurals(words: str) -> frozenset[str]:
    """The words of a list, and each with an "s"."""
    return frozenset(form for word in words.split() for form in (word, f"{word}s"))


# What is said or written: "in a statement on Sunday", "a 2014 study".
UTTERANCES = with_plurals(
    """
    address affidavit announcement article assessment audio blog book briefing broadcast bulletin
    call column comment comments communique communiqué complaint declaration decree dispatch
    document documentary documents editorial email essay filing forecast indictment interview
    issue judgment lawsuit letter memo memoir memorandum message note notice order paper poll post
    recording records release remarks report review ruling sermon speech statement story study
    survey telegram testimony transcript tweet update verdict video warning
    """
)
# What people meet for, and speak at: "at talks in May", "during his visit on Monday".
OCCASIONS = with_plurals(
    """
    assembly audit ceremony conference congress convention debate dinner event forum funeral
    gathering hearing inauguration inquiry inspection lunch march meeting meetings panel protest
    rally seminar service session sitting summit talks tour trial trip vigil visit workshop
    """
)
# Utterances and occasions of speech alone: "at a briefing in Vaimea on Sunday".
HEARD = UTTERANCES | {"conference", "hearing", "session"}
# "Before the vote" bounds a time; before these one speaks.
FORUMS = frozenset("assembly committee congress council court judges parliament senate".split())
# With these begins an adverbial that tells when, where or in what something was said.
OPENERS = frozenset(
    """
    addressing again already answering appearing arriving as asked at briefing by during early
    earlier in inside interviewed issued just last late later meeting near on once one only outside
    posting pressed published questioned reached read released replying responding speaking
    testifying then touring under upon via visiting when while with writing
    """.split()
)
# Alone with the expression these leave it free: "on", "late on", "again in".
FREE = OPENERS - frozenset(
    "as asked interviewed issued published questioned read released when while with".split()
)
# With these in its clause the expression dates something else.
BLOCKERS = frozenset(
    """
    about ahead although because before citing commemorating concerning describing despite
    discussing due if including marking pending prior recalling referring regarding scheduled
    since that though till unless until where whether which who whom whose
    """.split()
)
# Just before the expression these make it a bound or a topic, not the time of the saying.
BOUNDS = frozenset("after before between following for from of since through till to until".split())
AFTER = frozenset("after following".split())
DETERMINERS = frozenset("a an each every her his its our that the their these this those".split())
# Before "the 2014 inquiry" these make it the topic or the background of what is said.
TOPICS = frozenset("against behind into of on over under".split())
# They pass on what was said, as participles do that follow an utterance or an occasion.
RELEASED = frozenset(
    """
    aired asked broadcast carried circulated conducted contacted dated delivered filed interviewed
    issued posted printed published questioned reached read recorded released shared signed streamed
    televised uploaded
    """.split()
)
# "who spoke on Sunday", "which was published last week": the clause is about the saying.
RELATIVES = frozenset("that which who whose".split())
SPEAKING = RELEASED | frozenset("speaking spoke testified wrote".split())
IRREGULAR = frozenset(
    """
    born brought built done found given held hit left lost made seen sent set shot shown struck
    sworn taken told won
    """.split()
)
# What follows a participle that is one, and no adjective ("the besieged town").
AFTER_PARTICIPLE = frozenset(
    "after as at before by during early for from in late near on over since to under".split()
)
COORDINATORS = frozenset("and but nor or so yet".split())
