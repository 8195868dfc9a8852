"""Nouns that speak, by what they stand for."""

from __future__ import annotations

from functools import lru_cache

# Posts and callings that a person holds by name ("the defence minister").
POSTS = frozenset(
    """
    abbot adjutant administrator admiral ambassador anchor anchorman anchorwoman apostle archbishop
    attorney auditor ayatollah baron baroness bishop bailiff brigadier bureaucrat captain cardinal
    caliph chair chairman chairperson chairwoman chancellor chaplain chief chieftain cleric coach
    colonel comedian commander commandant commissioner comptroller congressman congressperson
    congresswoman conductor consul coordinator coroner corporal correspondent councillor councilman
    councilwoman counsel counsellor curator dean detective dictator director duchess duke editor
    emir emperor envoy executive foreman founder general goalkeeper governor headmaster headteacher
    imam inspector judge justice king lady lawmaker lawyer leader legislator lieutenant lord
    magistrate major manager marshal mayor mediator midfielder minister mp negotiator officer
    ombudsman patriarch pastor pontiff pope postmaster prelate premier presenter president prime
    prince princess principal priest professor prosecutor queen rabbi rapporteur rector
    representative ruler secretary senator sergeant shah sheikh sheriff solicitor speaker spokesman
    spokesperson spokeswoman strategist striker sultan superintendent superintendant surgeon
    taoiseach treasurer tsar undersecretary under-secretary vicar viceroy warden ceo cfo coo cto
    boss head czar kingpin warlord pm cm vp secretary-general attorney-general director-general
    governor-general vice-president vice-chancellor co-founder co-chair deputy aide whip
    goalscorer defender winger chairlady headmistress
    """.split()
)
# What a person is, which one person may be called by in passing ("the billionaire").
PERSONS = frozenset(
    """
    academic accountant activist actor actress adversary adviser advisor agent ally analyst
    anthropologist applicant architect artist assistant astronaut astronomer author aunt baby banker
    bartender billionaire biologist blogger boy brother brother-in-law builder businessman
    businesswoman businessperson buyer campaigner candidate caregiver caller caretaker carpenter
    celebrity champion chef chemist child citizen classmate client clerk climber collector colleague
    columnist commentator complainant composer conservative consultant contender contractor convict
    cook counterpart countryman couple cousin creator critic customer cyclist dad daughter defendant
    delegate democrat demonstrator dentist designer developer diplomat dissident doctor donor driver
    economist eldest elder employee employer engineer entrepreneur evangelist ex-husband ex-wife
    expert explorer exile farmer father father-in-law fellow fighter filmmaker firefighter fisherman
    footballer forecaster friend gardener geologist girl girlfriend boyfriend grandfather
    grandmother grandson granddaughter guard guerrilla guest guide gunman guy herder historian
    homeowner host hunter husband immigrant incumbent individual insider instructor interpreter
    interviewer inventor investigator investor islamist journalist juror kid laborer labourer
    landlord landowner learner lecturer liberal librarian lobbyist local magnate man mathematician
    meteorologist midwife migrant militant millionaire miner missionary model moderator mogul
    monitor monk mother mother-in-law motorist mourner mum mom musician narrator native neighbor
    neighbour nephew newcomer newsman niece nominee novelist nun nurse observer official onlooker
    operative operator opponent organiser organizer orphan owner painter parent participant partner
    passenger passerby patient peasant pensioner performer person pharmacist philanthropist
    philosopher photographer physician physicist pilgrim pilot pioneer plaintiff planner player
    playwright poet policeman policewoman politician pollster practitioner preacher predecessor
    prisoner producer programmer protester protestor psychiatrist psychologist publisher pundit
    pupil radical reader rebel refugee regulator relative reporter republican researcher resident
    reviewer rider rival rescuer runner sailor scholar scientist scribe seller settler shareholder
    shopkeeper sibling singer sister skeptic sceptic skipper socialist sociologist soldier son
    source specialist spectator spouse spy staffer star statesman statistician stepfather stepmother
    stranger student subordinate subject successor suffragist superior supporter survivor suspect
    swimmer sympathiser sympathizer taxpayer teacher technician teenager tenant theorist therapist
    tourist trader trainer traveller traveler trustee tycoon uncle user vendor veteran veterinarian
    victim viewer villager visitor volunteer voter waiter waitress walker watcher whistleblower
    whistle-blower widow widower wife winner witness woman worker writer youth zealot addict admirer
    adult teen counterterrorist loyalist nationalist separatist insurgent hardliner moderate
    reformist reformer dealer broker holidaymaker commuter trucker cabbie grower breeder keeper
    ranger diver skier surfer fan follower member servant peer pastoralist trafficker smuggler
    kidnapper hostage captive detainee inmate captor commentator voice
    """.split()
)
# Descriptions that say what somebody already known is, rather than bring somebody in.
IN_PASSING = frozenset(
    """
    actor actress author billionaire businessman businesswoman candidate celebrity challenger
    conservative congressman congresswoman contender democrat developer economist father
    frontrunner front-runner hopeful incumbent journalist lawmaker leader liberal magnate man mogul
    millionaire mother native nominee novelist politician preacher radical republican rival
    senator socialist star statesman tycoon veteran winner woman writer philosopher poet scholar
    scientist artist singer player striker footballer
    """.split()
)
# Persons whom news names only so when it keeps their name back.
VEILED = frozenset(
    """
    source insider informant tipster whistleblower whistle-blower leaker staffer operative
    """.split()
)
INSIDERS = frozenset(
    """
    source insider informant official aide adviser advisor diplomat staffer operative executive
    officer lawmaker strategist agent ally minister
    """.split()
)
WOMEN = frozenset(
    """
    actress anchorwoman aunt baroness businesswoman chairwoman congresswoman councilwoman daughter
    duchess girl girlfriend granddaughter grandmother headmistress heroine hostess lady midwife mom
    mother mother-in-law mum niece nun policewoman princess queen schoolgirl sister spokeswoman
    stepmother waitress widow wife woman ex-wife chairlady
    """.split()
)
MEN = frozenset(
    """
    abbot anchorman archbishop ayatollah baron boy boyfriend brother businessman caliph cardinal
    chairman congressman councilman countryman dad duke emir emperor father father-in-law fisherman
    foreman grandfather grandson gunman headmaster husband imam king lord man monk nephew patriarch
    policeman pontiff pope priest prince schoolboy sheikh son spokesman statesman stepfather sultan
    tsar uncle waiter widower ex-husband
    """.split()
)
TITLES = {
    "mr": "m", "mr.": "m", "sir": "m", "mrs": "f", "mrs.": "f", "ms": "f", "ms.": "f", "miss": "f",
    "dame": "f", "madam": "f",
    "madame": "f", "mister": "m", "lady": "f", "lord": "m", "señor": "m", "herr": "m",
    "monsieur": "m", "dr": "", "dr.": "", "prof": "", "prof.": "", "gen": "", "gen.": "", "lt": "",
    "lt.": "", "col": "", "col.": "", "maj": "", "maj.": "", "capt": "", "capt.": "", "cpl.": "",
    "sgt": "", "sgt.": "", "sen": "", "sen.": "", "rep": "", "rep.": "", "gov": "", "gov.": "",
    "rev": "", "rev.": "", "hon": "", "hon.": "", "st.": "", "adm": "", "adm.": "", "cmdr": "",
    "cmdr.": "", "brig.": "", "pres.": "", "amb.": "", "atty.": "", "supt.": "", "insp.": "",
    "reverend": "", "monsignor": "m", "saint": "", "professor": "", "doctor": "", "sens.": "",
    "reps.": "", "eng.": "", "engr": "", "engr.": "", "adv.": "", "barr.": "", "arch.": "",
    "pte.": "",
    "fr.": "m", "smt": "f", "smt.": "f", "shri": "m", "mme": "f", "mme.": "f", "mlle": "f",
    "mlle.": "f", "señora": "f", "frau": "f", "signor": "m", "signora": "f", "comrade": "",
}  # fmt: skip
COURTESY = frozenset(
    """
    dr dr. mr mr. mrs mrs. ms ms. miss sir madam madame señor señora herr frau monsieur mme mme.
    mlle mlle. signor signora dame mister smt smt. shri eng. engr engr. arch. barr. adv. comrade
    """.split()
)
# A title's post in full, which a nominal may take up ("Sen. Ode ... the senator").
TITLE_POSTS = {
    "sen": ("senator", "lawmaker"), "sen.": ("senator", "lawmaker"),
    "rep": ("representative", "congressman", "congresswoman", "lawmaker"),
    "rep.": ("representative", "congressman", "congresswoman", "lawmaker"),
    "gov": ("governor",), "gov.": ("governor",), "gen": ("general", "commander"),
    "gen.": ("general", "commander"), "lt": ("lieutenant", "officer"),
    "lt.": ("lieutenant", "officer"), "col": ("colonel", "officer"), "col.": ("colonel", "officer"),
    "maj.": ("major", "officer"), "capt": ("captain", "officer"), "capt.": ("captain", "officer"),
    "sgt": ("sergeant", "officer"), "sgt.": ("sergeant", "officer"), "prof.": ("professor",),
    "prof": ("professor",), "dr": ("doctor",), "dr.": ("doctor",), "pres.": ("president",),
    "amb.": ("ambassador",), "adm.": ("admiral",), "rev": ("reverend", "pastor"),
    "rev.": ("reverend", "pastor"), "atty.": ("attorney",), "insp.": ("inspector",),
    "supt.": ("superintendent",), "cmdr.": ("commander",),
}  # fmt: skip
ORGANIZATIONS = frozenset(
    """
    academy administration agency airline alliance archive army assembly association authority bank
    base bench bloc board brigade broadcaster bureau business cabinet camp campaign cartel center
    centre chamber chancellery channel charity church clinic club co-operative coalition college
    command commission committee commune company confederation conference congress consortium
    constabulary consulate consultancy cooperative corporation council court crew crown delegation
    department directorate division embassy establishment exchange executive faction family
    federation firm force forum foundation front fund gallery gang government group guild
    headquarters hospital house inspectorate institute institution intelligence judiciary junta jury
    lab laboratory league legislature library lobby mainstream maker manufacturer media military
    militia ministry mission monarchy mosque movement municipality museum navy network newspaper ngo
    observatory office operator opposition orchestra organisation organization outfit outlet palace
    panel parish parliament partnership party patrol pentagon police politburo prefecture presidency
    press producer prosecution publication regime registry regulator retailer school secretariat
    sect senate service society squad staff startup station supplier syndicate synod taskforce team
    telegraph temple theater theatre think-tank treasury tribe tribunal trust union unit university
    utility watchdog website wing workforce zoo
    """.split()
)
COUNTRIES = frozenset("country kingdom nation republic state government neighbour neighbor".split())
GOVERNMENTS = frozenset("government administration authorities leadership regime".split())
DOCUMENTS = frozenset(
    """
    account ad advert advertisement advisory affidavit agreement analysis announcement article
    assessment audit autopsy ballot bill biography blueprint book brief briefing broadcast
    brochure budget bulletin cable calculation caption catalog catalogue census certificate
    chapter chart charter circular column commentary communique communiqué complaint
    constitution contract data database declaration decree dispatch document documentary dossier
    draft e-mail edict editorial email episode essay estimate evidence feature figure file
    filing film finding footage forecast guidance guideline headline histogram history
    indictment inquest inquiry inscription investigation invoice journal judgement judgment law
    lawsuit leaflet legend legislation letter list literature log manifesto manual manuscript
    map memo memoir memorandum message model movie narrative newsletter note notice op-ed
    opinion order page pamphlet paper paperwork paragraph passage passport petition photo
    photograph placard plan plaque play podcast poem poll polling post poster preamble
    prediction proposal prospectus protocol questionnaire quote reading receipt record recording
    regulation release reply report research resolution result review rule ruling saying scan
    scenario schedule script scripture section sentence show sign slogan song statement
    statistic statute story strategy study submission suit summary survey table tale tape
    telegram telegraph testimony text theory thesis transcript translation treaty trial tweet
    verdict version video view warrant will work worksheet writ writing
    """.split()
)
MEDIA = frozenset(
    """
    agency broadcaster channel correspondent gazette magazine media network newspaper
    newswire outlet paper periodical portal press publication radio reporter station tabloid
    television tv website wire
    """.split()
)
# Words of an outlet's name.
OUTLET_WORDS = frozenset(
    """
    agency agence broadcasting bulletin chronicle courier daily dispatch echo examiner express
    gazette globe guardian herald independent inquirer journal ledger magazine mail media mercury
    mirror monitor network news newspaper newsroom observer post press radio register reporter
    review standard star sun telegraph telegram television times today tribune tv wire weekly world
    """.split()
)
OUTLETS = frozenset(
    """
    abc afp al-jazeera aljazeera ansa antara ap ard axios bbc bernama bloomberg breitbart
    buzzfeed c-span cbs cctv cnbc cnn dawn dpa dw efe euronews fars forbes fortune fox france24
    haaretz huffpost interfax irna itv jiji kcna kyodo lusa mcclatchy msnbc nbc newsweek nhk npr
    pbs politico presstv pti reuters rferl ria rossiya rtl rtve salon sky slate stern suspilne
    tass techcrunch telemundo tolo tvp ukrinform univision upi vice vox wired xinhua yle yonhap
    zdf
    """.split()
)
PLATFORMS = frozenset(
    """
    bluesky facebook instagram linkedin mastodon reddit snapchat substack telegram threads tiktok
    truth twitter viber vk wechat weibo whatsapp x youtube
    """.split()
)
# Words that set one office apart from another.
APART = frozenset(("prime", "vice", "deputy"))
# What a ministry or its minister is for.
DOMAINS = frozenset(
    """
    agriculture commerce defence defense economy education energy environment finance foreign
    affairs health homeland security interior justice labor labour staff state tourism trade
    transport transportation treasury war
    """.split()
)
# All that a minister or a ministry may be of.
PORTFOLIOS = DOMAINS | frozenset(
    """
    antiquities aviation budget children climate communications communities construction
    cooperation culture customs development digital disaster economic electricity emergencies
    emergency employment europe european external family federal finances fisheries food forestry
    forests fuel gender heritage higher home housing human immigration industry information
    infrastructure innovation integration internal international investment irrigation land lands
    livestock local maritime media migration military mines mining natural oil parliamentary
    petroleum planning population ports power public railways reconstruction regional rehabilitation
    religious research resources rights roads rural safety science shipping social sport sports
    supply technology telecommunications town tribal urban veterans water welfare wildlife women
    works youth
    """.split()
)
PARTIES = frozenset(
    "conservative democratic green labor labour liberal libertarian republican socialist".split()
)
SETTING = APART | DOMAINS | PARTIES
# Words before an office that belong to it.
BEFORE_POST = frozenset(
    """
    acting assistant associate attorney chief co communications crown defence defense deputy
    education energy executive finance first foreign former health home house interior junior
    justice labor labour lead majority managing minority national police presidential press prime
    senior shadow state trade transport vice white ex
    """.split()
)
GROUPS = frozenset(
    """
    audience community crowd electorate everybody everyone many most people police public both few
    majority minority most others several some those
    """.split()
)
IRREGULAR = {
    "men": "man", "women": "woman", "people": "person", "children": "child", "wives": "wife",
    "spokesmen": "spokesman", "spokeswomen": "spokeswoman", "spokespeople": "spokesperson",
    "countrymen": "countryman", "statesmen": "statesman", "analyses": "analysis", "data": "data",
    "police": "police", "media": "media", "news": "news", "countries": "country", "ceos": "ceo",
    "mps": "mp", "series": "series", "theses": "thesis", "brothers-in-law": "brother-in-law",
    "attorneys": "attorney", "forces": "force", "passersby": "passerby", "clergy": "cleric",
    "folks": "person", "folk": "person", "guys": "guy", "authorities": "authority",
    "businessmen": "businessman", "congressmen": "congressman", "fishermen": "fisherman",
    "gunmen": "gunman", "policemen": "policeman", "firemen": "fireman", "congress": "congress",
    "press": "press", "census": "census", "boss": "boss", "witness": "witness", "headquarters":
    "headquarters", "business": "business", "species": "species", "dais": "dais", "gas": "gas",
    "princess": "princess", "actress": "actress", "waitress": "waitress", "duchess": "duchess",
    "thesis": "thesis", "analysis": "analysis", "consensus": "consensus", "campus": "campus",
    "kids": "kid", "movies": "movie", "lives": "life", "chorus": "chorus", "corps": "corps",
}  # fmt: skip


@lru_cache(maxsize=1 << 14)
def singular(word: str) -> tuple[str, bool]:
    """A lower-cased noun's singular, and whether it was a plural.

    >>> singular("ministries"), singular("witness"), singular("women")
    (('ministry', True), ('witness', False), ('woman', True))
    """
    if word in IRREGULAR:
        one = IRREGULAR[word]
        return one, one != word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y", True
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2], True
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        return word[:-1], True
    return word, False


def is_person(noun: str) -> bool:
    """Whether a singular noun names a person by post or otherwise."""
    return noun in POSTS or noun in PERSONS or noun.endswith(PERSON_ENDINGS)


PERSON_ENDINGS = (
    "woman", "person", "ologist", "-general", "-elect", "-in-law", "goer", "teacher", "keeper",
    "worker", "driver", "owner", "fighter", "writer", "singer", "master", "grower", "farmer",
)  # fmt: skip
KNOWN = POSTS | PERSONS | ORGANIZATIONS | COUNTRIES | DOCUMENTS | MEDIA | GROUPS
