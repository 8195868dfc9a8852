"""Small words: where a phrase begins and ends, and what it refers to."""

from __future__ import annotations

DEFINITE = frozenset(("the", "this", "that", "these", "those", "both", "said"))
INDEFINITE = frozenset(
    """
    a an another any each either every few many more most neither no numerous other others several
    some various certain dozens hundreds thousands scores multiple
    """.split()
)
POSSESSIVE = {
    "my": "i", "our": "we", "your": "you", "his": "he", "her": "she", "its": "it", "their": "they",
    "whose": "who",
}  # fmt: skip
NUMBERS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10,
}  # fmt: skip
DETERMINERS = DEFINITE | INDEFINITE | POSSESSIVE.keys() | NUMBERS.keys() | {"one", "all", "half"}
PREPOSITIONS = frozenset(
    """
    about above across after against along amid amidst among around as at before behind below
    beneath beside besides between beyond by despite down during for from in inside into like near
    of off on onto out outside over past per since through throughout to toward towards under
    underneath until unto up upon via with within without than concerning regarding including
    following according
    """.split()
)
CONJUNCTIONS = frozenset(
    "and but or nor so yet because although though while whereas if unless when where why how "
    "that whether once whenever wherever".split()
)
RELATIVES = frozenset(("who", "whom", "which", "that", "whose"))
AUXILIARIES = frozenset(
    """
    am is are was were be been being have has had having do does did doing will would shall should
    may might can could must ought 's 've 'd 'll 're 'm isn't aren't wasn't weren't hasn't haven't
    hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't not
    """.split()
)
PRONOUNS = frozenset(
    """
    i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his
    himself she her hers herself it its itself they them their theirs themselves who whom whose
    which what there here anyone everyone someone nobody everybody somebody anybody nothing
    something everything
    """.split()
)
ADVERBS = frozenset(
    """
    also then now just even still already again never always often only perhaps meanwhile however
    later earlier today yesterday tomorrow too very quite rather almost soon ago instead moreover
    furthermore nevertheless nonetheless indeed thus therefore hence otherwise further please well
    yes no oh hey hi hello ah dear okay ok yeah sorry thanks maybe not here there anyway
    """.split()
)
VERBS = frozenset(
    """
    said say says saying told tell tells asked asks ask added adds add wrote writes write argued
    argues insisted claims claim called calls call made makes make gave gives give took takes take
    went goes go came comes come got gets get let lets know knows knew think thinks thought saw see
    sees seen found find finds want wants wanted accused urged warned met meet visited joined quoted
    cited citing quoting became become left held led kept put
    """.split()
)
WHENCE = frozenset(("at", "from", "of"))  # "Ana Ode of the Osk Mission"
LOCATIVE = frozenset("in at near outside around across inside throughout from into through".split())
LOCATED = LOCATIVE - {"from"}  # "from Norland" is often who, not where
CALENDAR = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february april june july august
    september october november december jan jan. feb feb. mar mar. apr apr. jun jul aug aug. sep
    sept sept. oct oct. nov nov. dec dec. christmas easter ramadan a.m. p.m. am pm gmt est edt utc
    bst cet
    """.split()
)
STOPS = (
    PREPOSITIONS
    | CONJUNCTIONS
    | RELATIVES
    | AUXILIARIES
    | (PRONOUNS - POSSESSIVE.keys())
    | ADVERBS
    | VERBS
)
"""Words at which a noun phrase, read leftwards from its head, has ended."""
NOT_NAMES = STOPS | DETERMINERS | CALENDAR | POSSESSIVE.keys()
"""Words that begin a sentence in capitals and are no name."""
