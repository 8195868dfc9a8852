"""Whether a first name is a woman's or a man's, by the lists of the package Faker."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Literal

Gender = Literal["f", "m"]
# Lists in Latin letters, for every region that has one.
LOCALES = (
    "en_US en_GB en_IN en_IE en_NG en_KE en_PK en_NZ de_DE es_ES es_MX es_CO fr_FR fr_DZ it_IT "
    "pt_BR pt_PT nl_NL sv_SE no_NO da_DK fi_FI pl_PL cs_CZ sk_SK sl_SI hr_HR hu_HU ro_RO lt_LT "
    "lv_LV et_EE tr_TR az_AZ uz_UZ id_ID vi_VN tw_GH yo_NG ha_NG ig_NG zu_ZA sw is_IS ga_IE"
).split()
MORE = {
    "m": """ahmed ali bashar benjamin boris chen hassan hussein ibrahim ivan joko karim khalid
        mahmoud mohamed mohammad mohammed muhammad mustafa narendra omar osama recep sergei sergey
        shinzo vladimir volodymyr dmitry dmitri yusuf viktor mikhail nikolai oleksandr andriy
        igor oleg yuri yury jong donald barack bernie ted jeb marco mitch mike joe jim bill bob
        tim tom ben dan don ron rick rand chris ed newt rudy""",
    "f": """aisha amina fatima fatma hillary indira khadija leila layla mariam maryam megyn noor
        olena oksana svetlana tatiana yulia zainab kellyanne melania ivanka angela theresa""",
}  # fmt: skip


def gender_of(first: str) -> Gender | None:
    """The gender of a first name; None where it is unknown or borne by both.

    >>> gender_of("Maria"), gender_of("John"), gender_of("Zzyzx")
    ('f', 'm', None)
    """
    return names().get(first.lower())


@cache
def names() -> dict[str, Gender]:
    """Lower-cased first names, read once (0.15 s)."""
    count: dict[str, list[int]] = {}
    for locale in LOCALES:
        provider = import_module(f"faker.providers.person.{locale}").Provider
        for place, kind in enumerate(("first_names_female", "first_names_male")):
            for name in getattr(provider, kind, ()):
                count.setdefault(name.lower(), [0, 0])[place] += 1
    found: dict[str, Gender] = {}
    for name, (women, men) in count.items():
        if women >= 3 * men or men >= 3 * women:
            found[name] = "f" if women > men else "m"
    for gender in ("f", "m"):
        found.update(dict.fromkeys(MORE[gender].split(), gender))
    return found
