"""What a name is the name of: a person, an organization, a state, a place."""

from __future__ import annotations

from sayso.reading.speakers.gazetteer import states
from sayso.reading.speakers.lexicon import (
    ORGANIZATIONS,
    OUTLET_WORDS,
    OUTLETS,
    PLATFORMS,
    singular,
)
from sayso.reading.speakers.mention import Sort
from sayso.reading.speakers.tokens import Tokens
from sayso.reading.speakers.words import LOCATIVE

COMPANY = frozenset(
    """
    ag airlines airways brothers capital cement chemicals co co. corp corp. electric electronics
    energy foods games gas generics gmbh holdings hotels inc inc. industries insurance
    international laboratories labs lines llc logistics ltd ltd. mines mining motors nations nv
    oil pact parliament partners petroleum pharma pharmaceuticals plc power railways records sa
    sachs securities shipping shipyards software steel stores studios systems technologies
    telecom treaty ventures watch
    """.split()
)
# Last words of names that nobody bears.
THINGS = frozenset(
    """
    act agenda agreement amendment avenue award bill bowl bridge convention day deal debate
    doctrine election era index initiative law plan poll primary prize program programme project
    report review road scandal street summit survey treaty war
    """.split()
)
# What broadcasters and bodies of other countries begin with: "Petróleos de Amarel".
FOREIGN = frozenset(
    """
    acción aeropuertos agence agencia agenzia aguas asociación asociația associazione associação
    autoridad autorité banca banco banque bundesamt caixa caja chambre comisión comissão comitato
    comité commission compagnie companhia compañía confederación confederação conseil consejo
    conselho consiglio cooperativa coopérative corporación correos corte cour croix cruz cámara
    defensoría dirección electricidad eletricidade empresa energía energías federación federazione
    federação ferrocarriles fiscalía fondation fondazione fondo fonds frente fundación fundação
    fédération gaz gobierno gouvernement groupe grupo gruppo guardia hôpital iglesia institut
    instituto istituto junta liga ligue ministerio ministero ministère ministério mouvement
    movimento movimiento municipalidad obras observatoire observatorio oficina organización parti
    partido partito patriarcat petróleos police policía polizia prefectura procuraduría puertos
    radio secretaria secretaría servicio serviço sindacato sindicato sociedad sociedade società
    société superintendencia syndicat television tribunal universidad universidade università
    université união unión électricité énergie
    """.split()
)


def sort_of_name(tokens: Tokens, first: int, last: int) -> Sort:
    """What the name from `first` to `last` stands for, without an office or state before it."""
    words = [tokens.low(at) for at in range(first, last + 1)]
    text = " ".join(words)
    known = states()
    if text in known.names:
        return "state"
    if text in known.seats or text in known.capitals:
        return "place"
    if len(words) > 1 and words[-1] in THINGS:
        return "document"
    if is_organization(tokens, first, words):
        return "organization"
    if text in known.places:
        located = tokens.low(first - 1) in LOCATIVE
        return "place" if len(words) > 1 or located else "unknown"
    return "unknown" if _is_doubtful(tokens, first, words) else "person"


def _is_doubtful(tokens: Tokens, first: int, words: list[str]) -> bool:
    """Whether a name may be a person's or not, for all that is known."""
    before = tokens.low(first - 1)
    return len(words) not in (2, 3, 4) or before == "the" or (before in LOCATIVE and len(words) < 3)


def is_organization(tokens: Tokens, first: int, words: list[str]) -> bool:
    """Whether a name's lower-cased words are an organization's."""
    tail = singular(words[-1])[0]
    if tail in ORGANIZATIONS or words[-1] in COMPANY or (words[0] in OUTLETS and len(words) < 3):
        return True
    if len(words) > 1 and (words[-1] in OUTLET_WORDS or words[0] in FOREIGN):
        return True
    if "and" in words and words[0] == words[-1]:  # "Marks and Marks"
        return True
    if "of" in words and singular(words[words.index("of") - 1])[0] in ORGANIZATIONS:
        return True
    if len(words) > 1 and any(word in states().names for word in words[1:]):
        return True
    text = tokens[first].text
    acronym = len(words) == 1 and text.isupper() and len(text) > 1
    return acronym or text.lower() in PLATFORMS or "for" in words or "&" in words
