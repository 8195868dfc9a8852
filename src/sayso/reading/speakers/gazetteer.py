"""Names of states, their peoples and their seats of government → ISO 3166 alpha-3.

The states, demonyms and capitals are the package countryinfo's; what news writes otherwise
("Britain", "Turks", "the Kremlin") is added here.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

NAMES = {
    "america": "USA", "u.s.": "USA", "u.s.a.": "USA", "us": "USA", "usa": "USA",
    "britain": "GBR", "u.k.": "GBR", "england": "GBR", "holland": "NLD", "burma": "MMR",
    "czechia": "CZE", "north macedonia": "MKD", "eswatini": "SWZ", "türkiye": "TUR",
    "turkiye": "TUR", "drc": "COD", "dr congo": "COD", "congo": "COD", "vatican": "VAT",
    "holy see": "VAT", "uae": "ARE", "emirates": "ARE", "cabo verde": "CPV", "bosnia": "BIH",
    "palestine": "PSE", "palestinian authority": "PSE", "kosovo": "XKX", "timor-leste": "TLS",
    "cote d'ivoire": "CIV", "côte d’ivoire": "CIV", "myanmar": "MMR", "south korea": "KOR",
    "north korea": "PRK", "dprk": "PRK", "soviet union": "RUS", "gambia": "GMB",
    "bahamas": "BHS", "syria": "SYR", "laos": "LAO", "micronesia": "FSM", "macedonia": "MKD",
}  # fmt: skip
DEMONYMS = {
    "american": "USA", "dominican": "DOM", "u.s.": "USA", "us": "USA", "u.k.": "GBR",
    "uk": "GBR", "eu": "", "briton": "GBR",
    "english": "GBR", "argentine": "ARG", "argentinian": "ARG", "azeri": "AZE",
    "bangladeshi": "BGD",
    "belarussian": "BLR", "bosnian": "BIH", "dane": "DNK", "ecuadorian": "ECU", "finn": "FIN",
    "frenchman": "FRA", "hong konger": "HKG", "icelandic": "ISL", "irishman": "IRL",
    "kazakh": "KAZ",
    "kenyan": "KEN", "kyrgyz": "KGZ", "lao": "LAO", "dutch": "NLD", "new zealand": "NZL",
    "kiwi": "NZL", "pole": "POL", "saudi": "SAU", "scot": "GBR", "scottish": "GBR", "welsh": "GBR",
    "serb": "SRB", "slovenian": "SVN", "spaniard": "ESP", "swede": "SWE", "tajik": "TJK",
    "turk": "TUR", "uzbek": "UZB", "philippine": "PHL", "filipina": "PHL", "emirati": "ARE",
    "basotho": "LSO", "batswana": "BWA", "swazi": "SWZ", "kosovar": "XKX", "kosovan": "XKX",
    "ivorian": "CIV", "soviet": "RUS", "botswanan": "BWA", "burkinabé": "BFA", "salvadorean": "SLV",
    "trinidadian": "TTO", "maldivian": "MDV", "luxembourgish": "LUX", "macedonian": "MKD",
}  # fmt: skip
SEATS = {
    "kremlin": "RUS", "white house": "USA", "oval office": "USA", "pentagon": "USA",
    "foggy bottom": "USA", "capitol hill": "USA", "downing street": "GBR", "whitehall": "GBR",
    "westminster": "GBR", "buckingham palace": "GBR", "élysée": "FRA", "elysee": "FRA",
    "quai d'orsay": "FRA", "zhongnanhai": "CHN", "blue house": "KOR", "kantei": "JPN",
    "nagatacho": "JPN", "south block": "IND", "raisina hill": "IND", "bundestag": "DEU",
    "aso rock": "NGA", "union buildings": "ZAF", "planalto": "BRA", "casa rosada": "ARG",
    "miraflores": "VEN", "la moneda": "CHL", "los pinos": "MEX", "palacio nacional": "MEX",
    "malacañang": "PHL", "malacanang": "PHL", "bankova": "UKR", "quirinal": "ITA",
    "palazzo chigi": "ITA", "moncloa": "ESP", "binnenhof": "NLD", "state house": "",
}  # fmt: skip
CAPITALS = {
    "washington": "USA", "kiev": "UKR", "kyiv": "UKR", "delhi": "IND", "new delhi": "IND",
    "tel aviv": "ISR", "sanaa": "YEM", "astana": "KAZ", "abidjan": "CIV", "bogota": "COL",
    "brasilia": "BRA", "yaounde": "CMR", "chisinau": "MDA", "asuncion": "PRY", "lome": "TGO",
    "male": "", "victoria": "", "kingston": "", "stanley": "", "san jose": "", "san josé": "CRI",
    "georgetown": "", "santiago": "CHL", "hamilton": "", "douglas": "", "the hague": "NLD",
    "the valley": "", "roseau": "", "jamestown": "", "melekeok": "PLW", "pristina": "XKX",
    "gitega": "BDI", "naypyitaw": "MMR", "edinburgh": "", "brussels": "BEL",
}  # fmt: skip
# Parts of states and shared demonyms, which name no one state.
NOT_STATES = frozenset(("", "GUM", "SGS", "IOT", "UMI", "ATF", "MTQ", "GLP", "REU", "MYT"))


@dataclass(frozen=True, slots=True)
class States:
    """Lower-cased words → alpha-3, by what the words are."""

    names: dict[str, str]
    demonyms: dict[str, str]
    capitals: dict[str, str]
    seats: dict[str, str]
    places: frozenset[str]

    def state(self, words: str) -> str | None:
        """The state that the words name, by itself, its people, its capital or its seat."""
        low = words.lower().replace("’", "'").removeprefix("the ")
        for names in (self.names, self.demonyms, self.seats, self.capitals):
            if low in names:
                return names[low]
        if low.endswith("s") and low[:-1] in self.demonyms:
            return self.demonyms[low[:-1]]
        return None

    def is_metonym(self, words: str) -> bool:
        """Whether the words are a capital or a seat of government."""
        low = words.lower().removeprefix("the ")
        return low in self.capitals or low in self.seats


@cache
def states() -> States:
    """The gazetteer, read once (30 ms)."""
    from countryinfo import CountryInfo

    names: dict[str, str] = {}
    demonyms: dict[str, str] = {}
    capitals: dict[str, str] = {}
    places: set[str] = set()
    for info in CountryInfo.all().values():
        code: str = info["ISO"].get("alpha3", "")
        if not code or code in NOT_STATES:
            continue
        for name in (info["name"], *(info.get("altSpellings") or ())):
            if len(name) > 3 or name == "UK":
                names.setdefault(name.lower().replace("’", "'"), code)
        for demonym in _words(info.get("demonym")):
            demonyms.setdefault(demonym.lower(), code)
        for capital in _words(info.get("capital")):
            capitals.setdefault(capital.lower().removesuffix(" d.c."), code)
        places |= {province.lower() for province in info.get("provinces") or ()}
    for known, extra in ((names, NAMES), (demonyms, DEMONYMS), (capitals, CAPITALS)):
        known.update(extra)
    return States(
        names={words: code for words, code in names.items() if code},
        demonyms={words: code for words, code in demonyms.items() if code},
        capitals={words: code for words, code in capitals.items() if code and words not in names},
        seats={words: code for words, code in SEATS.items() if code},
        places=frozenset(places),
    )


def _words(value: object) -> list[str]:
    if isinstance(value, list):
        return [str(each) for each in value]
    return [part.strip() for part in str(value or "").replace("/", ",").split(",") if part.strip()]
