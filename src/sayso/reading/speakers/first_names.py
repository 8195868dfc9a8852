"""Whether a first name is a woman's or a man's, by the lists of the package Faker."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Literal

from anyascii import anyascii

Gender = Literal["f", "m"]
# Lists in Latin letters for every region that has one, and in others that anyascii spells well.
LOCALES = (
    "en_US en_GB en_IN en_IE en_NG en_KE en_PK en_NZ de_DE es_ES es_MX es_CO fr_FR fr_DZ it_IT "
    "pt_BR pt_PT nl_NL sv_SE no_NO da_DK fi_FI pl_PL cs_CZ sk_SK sl_SI hr_HR hu_HU ro_RO lt_LT "
    "lv_LV et_EE tr_TR az_AZ uz_UZ id_ID vi_VN tw_GH yo_NG ha_NG ig_NG zu_ZA sw is_IS ga_IE "
    "es_AR es_CL fr_CA ka_GE uk_UA ru_RU bg_BG hy_AM el_GR ja_JP"
).split()
LISTS = (  # of women and of men; the second is Japanese names as Latin letters have them
    ("first_names_female", "first_romanized_names_female"),
    ("first_names_male", "first_romanized_names_male"),
)
MORE = {
    "m": """
        ahmed al ali andy ari art barack bashar ben benjamin bernie bert bill bob bobby
        boris brad brett bruce carl chen chris chuck cliff clint craig curt dan dave dean
        derek dmitri dmitry don donald doug drew earl ed eddie frank fred gary gene geoff
        glenn greg hank harry hassan hussein ibrahim igor ivan jack jake jeb jeff jerry jim
        jimmy joe joey johnny joko josh karim ken khalid larry lou mahmoud marco matt mick
        mike mikhail mitch mitt mohamed mohammad mohammed muhammad mustafa narendra ned newt
        nick nikolai oleg oleksandr omar osama pete phil ralph rand randy ray recep rick rob
        rod ron roy rudy russ sean sergei sergey shinzo stan steve ted tim todd tom tommy
        tony trent troy vic viktor vince vladimir volodymyr walt wayne wes yuri yury yusuf
        andriy zach
        abdou aidar amadou askar azamat bakyt boubacar cheikh daniyar erlan issa kofi kojo
        lamine mamadou marat moussa nurlan nursultan oumar ousmane rustam ruslan seydou
        souleymane tariq timur yaw yerlan
    """,
    "f": """
        abby aisha amina amy angela angie ann anne annie barb becky beth betsy betty bonnie
        carol cathy cindy connie deb debbie donna ellie fatima fatma gail ginny gwen heidi
        hillary indira ivanka jackie jane janet jean jen jenny jill joan joyce judy julie
        kate kathy katie kellyanne khadija layla leila liz lori lucy lynn maggie mariam
        maryam meg megan megyn melania molly nancy noor nora oksana olena pam patty penny
        polly rita rosie ruth sally sandy sheila sherry sue susie svetlana tammy tatiana
        theresa tina trish vicky wendy yulia zainab
        aigul aissatou aminata awa ayesha dinara fatou fatoumata gulnara gulsara kadiatou
        mariama milagro milagros mwajuma nigar oumou saule sevinj shirin zarina
    """,
}  # fmt: skip


def gender_of(first: str) -> Gender | None:
    """The gender of a first name; None where it is unknown or borne by both.

    >>> gender_of("Maria"), gender_of("John"), gender_of("Zzyzx")
    ('f', 'm', None)
    """
    return names().get(_plain(first))


def _plain(name: str) -> str:
    return (name if name.isascii() else anyascii(name)).replace("'", "").lower()


@cache
def names() -> dict[str, Gender]:
    """Lower-cased first names, read once (0.15 s)."""
    count: dict[str, list[int]] = {}
    for locale in LOCALES:
        provider = import_module(f"faker.providers.person.{locale}").Provider
        for place, kinds in enumerate(LISTS):
            for name in (each for kind in kinds for each in getattr(provider, kind, ())):
                count.setdefault(_plain(name), [0, 0])[place] += 1
    found: dict[str, Gender] = {}
    for name, (women, men) in count.items():
        if women >= 3 * men or men >= 3 * women:
            found[name] = "f" if women > men else "m"
    for gender in ("f", "m"):
        found.update(dict.fromkeys(MORE[gender].split(), gender))
    return found
