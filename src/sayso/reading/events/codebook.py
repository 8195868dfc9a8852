"""The names of PLOVER: event types, their modes, and contexts.

Types, modes and contexts are those of the manual's draft 2.0 (Open Event Data Alliance; its text
is CC BY-SA 4.0). What earlier drafts called DEMAND is REQUEST, and CAMEO's YIELD is CONCEDE where
it is words and RETREAT where it is deeds.
"""

from __future__ import annotations

CODEBOOK = "PLOVER 2.0 (draft)"

MODES: dict[str, tuple[str, ...]] = {
    kind: tuple(modes.split())
    for kind, modes in {
        "AGREE": "",
        "CONSULT": "visit third-party multilateral phone",
        "SUPPORT": "",
        "CONCEDE": "",
        "COOPERATE": "",
        "AID": "",
        "RETREAT": "withdraw release return disarm ceasefire access resign",
        "REQUEST": "assist change yield meet",
        "ACCUSE": "disapprove investigate allege",
        "REJECT": "assist change yield meet",
        "THREATEN": "restrict ban arrest relations expel territory violence",
        "PROTEST": "demo riot strike hunger boycott obstruct",
        "SANCTION": "convict expel withdraw discontinue",
        "MOBILIZE": "troops weapons police militia",
        "COERCE": (
            "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber"
        ),
        "ASSAULT": (
            "abduct beat torture execute sexual assassinate destroy primitive firearms explosives "
            "suicide-attack aerial drone heavy-weapons crowd-control unconventional cleansing "
            "massacre"
        ),
    }.items()
}
TYPES = tuple(MODES)
CONTEXTS = tuple(
    """
    military intelligence executive legislative election political_institutions pro_democracy
    pro_autocracy economic legal reparations human_rights rights_freedoms repression human_security
    gender lgbt religion_ethnicity inequality diplomatic territory peacekeeping health asylum
    migration disasters natural_resource environment technology terrorism cbrn cyber misinformation
    crime corruption illegal_drugs trafficking
    """.split()
)
