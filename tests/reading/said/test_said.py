from __future__ import annotations

from time import process_time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso import Claim, Span
from sayso.reading.said import said_of
from sayso.reading.times import times_of

if TYPE_CHECKING:
    from conftest import Said

BEFORE_THE_SOURCE = [
    ("On Sunday, [s the president of Tolgistan] [c stated]: [t “We see the dam.”]", "Sunday"),
    (
        "In a weekly address on Sunday, [s the premier] [c said]: [t “We are ready. Late.”]",
        "Sunday",
    ),
    ("Marwand grew.\n\nLast week [s the junta] [c announced] [t elections].", "Last week"),
    ("In 2014, [s the court in Belmar] [c ruled] [t that the land was theirs].", "2014"),
    ("Speaking in Lindau on Monday, [s Okoro] [c said] [t the ferry would sail again].", "Monday"),
    (
        "At a rally in Port Sabel on Friday night, [s the senator] [c vowed] [t to sue].",
        "Friday night",
    ),
    (
        "During a visit to Ashmur in June, [s both leaders] [c swore] [t to share the river].",
        "June",
    ),
    (
        "During Queen Aduna’s visit to Ashmur in June, [s both nations] [c swore] [t to disarm].",
        "June",
    ),
    ("When he toured the camp in May, [s the commissioner] [c promised] [t new tents].", "May"),
    (
        "In a report published last month, [s the agency] [c found] [t that wells were dry].",
        "last month",
    ),
    ("In a letter dated March 3, [s the bishops] [c asked] [t for a truce].", "March 3"),
    (
        "After talks in Vaimea on Saturday, [s the envoy] [c said] [t progress was made].",
        "Saturday",
    ),
    ("Earlier on Tuesday, [s police] [c had said] [t that nobody was hurt].", "Tuesday"),
    ("Asked on Monday about the leak, [s the admiral] [c declined] [t to comment].", "Monday"),
    ("But on Monday [s a spokesman] [c denied] [t it].", "Monday"),
    ("On Monday, [s the mayor of Sena and the governor] [c called for] [t calm].", "Monday"),
    ("On Monday in Geneva, [s the delegate] [c warned] [t of famine].", "Monday"),
    ("At Monday's briefing, [s the ministry] [c said] [t the gates were shut].", "Monday"),
    (
        "At a news conference in Kivara yesterday, [s the coach] [c admitted] [t defeat].",
        "yesterday",
    ),
    ("In a March 3 letter, [s the union] [c demanded] [t back pay].", "March 3"),
]
BETWEEN = [
    ("[s The ministry] on Monday [c said] [t the strike was illegal].", "Monday"),
    ("[s Husseki], in an interview on Sunday, [c said] [t he would resign].", "Sunday"),
    ("[s The minister], speaking on state radio on Tuesday, [c blamed] [t smugglers].", "Tuesday"),
    ("[s Lawmakers] late on Thursday [c approved of] [t the plan].", "Thursday"),
    ("[s The general], asked on Friday whether he would run, [c said] [t no].", "Friday"),
    ("[s The nurse], who spoke by telephone on Friday, [c said] [t nobody came].", "Friday"),
    ("[s The bank] last week [c raised doubts about] [t the loan].", "last week"),
]
AFTER_THE_CUE = [
    ("[s Officials] [c said] on Tuesday [t that the road was cut].", "Tuesday"),
    ("[s Officials] [c said] Tuesday [t that the road was cut].", "Tuesday"),
    ("[s A source] [c told] CNN last week [t that some had fled].", "last week"),
    (
        "[s A captain] [c told] reporters in Orrery late on Friday [t that the ship had sunk].",
        "Friday",
    ),
    (
        "[s Kovel] [c suggested] in the annual audit of the ports on Tuesday [t that thefts rose].",
        "Tuesday",
    ),
    (
        "[s The group] [c said] in a statement posted on Monday [t that it fired the rockets].",
        "Monday",
    ),
    (
        "[s The group] [c said] in a statement released by its office on Monday [t it had left].",
        "Monday",
    ),
    ("[t “The sea took it,”] [s Lotu Faleiva] [c told] an inquiry on Wednesday.", "Wednesday"),
    ("[t “The sea took it,”] [c said] [s Lotu Faleiva] on Wednesday.", "Wednesday"),
    (
        "[t “The sea took it,”] [s she] [c said] at a hearing held in Vaimea on Wednesday.",
        "Wednesday",
    ),
    ("[t The pass is open], [c according to] [s the army] on Monday.", "Monday"),
    ("[s Sena’s mayor] [c told] the 2014 inquiry [t that records were burned].", "2014"),
    ("[s The governor] [c told] Monday’s rally [t that taxes would fall].", "Monday"),
    ("[s He] [c told] lawmakers and judges on Friday [t that he was innocent].", "Friday"),
    ("It [c was alleged] in 2003 [t that the mine leaked].", "2003"),
    (
        "[s Brandt] [c said] after a meeting of ministers on Thursday [t that fares would rise].",
        "Thursday",
    ),
    ("[s The king] [c is expected to announce] on Friday [t that he will abdicate].", "Friday"),
    ("[s The besieged town’s council] [c pleaded] on Sunday [t for water].", "Sunday"),
    ("[t “No,”] [s she] [c said] when she appeared in court on Tuesday.", "Tuesday"),
]
AFTER_THE_ONE_ADDRESSED = [
    ("[s Marwand] [c accused] [t its neighbour Tolgistan on Monday of opening a dam].", "Monday"),
    ("[s The envoy] [c urged] [t both armies on Sunday to hold their fire].", "Sunday"),
    ("[s A judge] [c ordered] [t the mine last week to pay its debts].", "last week"),
    ("[s The mayor] [c called on] [t residents on Friday not to panic].", "Friday"),
    ("[s Officials] [c warned] [t fishermen on Tuesday that a storm was near].", "Tuesday"),
]
AFTER_THE_CONTENT = [
    ("[s The regent] [c expressed belief in] [t the claim’s validity] last week.", "last week"),
    ("[s The junta] [c denied] [t the charge] on Monday.", "Monday"),
    ("[s The envoy] [c rejected] [t the offer] in a speech in Arvik on Sunday.", "Sunday"),
    ("[s He] [c told] [t of his escape] during an interview in 2019.", "2019"),
]
IN_THE_SOURCE = [
    (
        "[t Eels return], [c according to] [s a trial whose results were published on Monday].",
        "Monday",
    ),
    (
        "[s A report released last week by the Lindau Institute] [c said] [t seals are fewer].",
        "last week",
    ),
    ("[s Monday’s statement] [c said] [t that the pact stands].", "Monday"),
    ("[s A 2014 study] [c found] [t that eels return].", "2014"),
    (
        "[c According to] [s a document dated June 4, 2021], [t the gate was cracked].",
        "June 4, 2021",
    ),
    ("[t Two bridges fell], [s a ministry statement on Sunday] [c said].", "Sunday"),
]
NOT_SAID_THEN = [
    "[s Marwand] [c accused] [t Tolgistan of opening a dam on Monday to flood it].",
    "[s Marwand] [c accused] [t the man held since Monday of arson].",
    "[s The envoy] [c urged] [t both armies to stop on Sunday for the feast].",
    "[s The union] [c said] [t members on Monday to be paid were few].",
    "[s The mayor] [c asked] [t those who fled on Friday to come home].",
    "[s The mayor] [c said] [t that the strike on Monday killed two].",
    "[s The mayor] [c said] [t on Monday two were killed].",
    "[s The mayor], who was elected on Sunday, [c said] [t the bridge was safe].",
    "[s The mayor], elected in 2019, [c said] [t the bridge was safe].",
    "[s Ferhat Ilse], 45, who joined the mine in 2003, [c said] [t it was never safe].",
    "[s The firm], founded in 1998, [c said] [t sales fell].",
    "[s Residents of the town attacked on Sunday] [c said] [t they had no water].",
    "[s Victims of the 2010 flood] [c said] [t no help came].",
    "[s The winner of Monday’s race] [c said] [t he was tired].",
    "[s The envoy], due to visit Ashmur on Friday, [c said] [t talks were likely].",
    "Ahead of Friday’s vote, [s the premier] [c called for] [t calm].",
    "Two days after the blast on Friday, [s police] [c said] [t a man was held].",
    "Since the coup in 2021, [s the junta] [c has promised] [t elections].",
    "Since Monday [s officials] [c have said] [t that the road is cut].",
    "Before the vote in June, [s the party] [c had promised] [t jobs].",
    "[s The group] [c told] relatives of those killed on Monday [t that help would come].",
    "[s He] [c told] a committee on the 2014 war [t that orders were lost].",
    "[s She] [c said] in a debate about the 1998 fire [t that records exist].",
    "[s The ministry] [c told] Radio Ashmur, which visited in May, [t that wells were dry].",
    "[t “It was dark,”] [s he] [c said], referring to the attack on Monday.",
    "[t “It was dark,”] [s he] [c recalled] of the night of May 3.",
    "[t “Now we wait,”] [s she] [c said], adding that the results were due on Friday.",
    "A bomb went off on Sunday and [s police] [c said] [t that two men had fled].",
    "The court on Monday rejected an appeal by [s Ilse Varn], who [c said] [t she was framed].",
    "Prices rose on Monday as [s officials] [c said] [t that the port was shut].",
    "The envoy left on Sunday. [s He] [c said] [t the talks failed].",
    "[s He] [c said] [t the talks failed]. On Sunday the envoy left.",
    "[s He] [c said]: [t “The talks failed. We go home.”] On Sunday the envoy left.",
    "[s She] [c criticized] [t a charge] made on Monday.",
    "[s She] now [c says] [t the dam is safe].",
    "[s The ministry] [c says] every Monday [t that the dam is safe].",
    "[s He] [c has said] for two weeks [t that the dam is safe].",
    "[s The union] recently [c said] [t that it would strike].",
    "[s Experts] [c have speculated on] [t the extent of the aid].",
    "[s The senator] [c said] [t A] and left for Belmar on Tuesday.",
    "Of the dozen people killed on Monday, [s the ministry] [c said], [t four were children].",
    "A year after it was banned in 2020, [s the group] [c said] [t it would disband].",
    "[s The captain] [c said] [t A]; on Sunday the harbour closed.",
]
SEVERAL = [
    # What goes before the first cue or after the last is for all cues of the source.
    (
        (
            "[s1 [s2 The service]] [c1 discarded] [t1 the denial] and [c2 expressed belief in] "
            "[t2 the claim] last week."
        ),
        ["last week", "last week"],
    ),
    (
        "On Sunday, [s1 [s2 the mayor]] [c1 denied] [t1 the leak] and [c2 promised] [t2 a dam].",
        ["Sunday", "Sunday"],
    ),
    # In the middle it goes with the cue before it.
    (
        "[s1 [s2 The mayor]] [c1 said] on Sunday [t1 it held] and [c2 promised] [t2 a dam].",
        ["Sunday", None],
    ),
    # Another's cue has its own time, or none.
    (
        "[s1 The mayor] [c1 said] on Sunday [t1 it held], but [s2 engineers] [c2 denied] [t2 it].",
        ["Sunday", None],
    ),
    (
        (
            "[s1 The mayor] [c1 said] on Sunday [t1 it held], and [s2 engineers] [c2 said] Monday "
            "[t2 it did not]."
        ),
        ["Sunday", "Monday"],
    ),
    # A claim in a claim: each has the times of its own attribution.
    (
        (
            "[s1 The minister] [c1 said] on Sunday [t1 that [s2 the colonel] [c2 had told] him "
            "in May [t2 that the fort fell in 2019]]."
        ),
        ["Sunday", "May"],
    ),
    (
        (
            "On Sunday [s1 the minister] [c1 dismissed] [t1 what [s2 the colonel] [c2 calls] "
            "[t2 a plot]]."
        ),
        ["Sunday", None],
    ),
    # The date of an occasion that was told before.
    (
        (
            "[s1 Both] [c1 swore] during Aduna’s visit to Ashmur in June [t1 to disarm].\n\n"
            "[s2 Aduna] [c2 mentioned] during this visit [t2 that the river rose]."
        ),
        ["June", "June"],
    ),
    (
        "Aduna visited Ashmur in June.\n\nDuring the visit, [s1 she] [c1 praised] [t1 the dam].",
        ["June"],
    ),
    (
        "They held a summit. Rain fell in June. At the summit [s1 she] [c1 praised] [t1 it].",
        [None],
    ),
    ("[s1 She] [c1 said] at the meeting [t1 that it rained].", [None]),
]


@pytest.mark.parametrize(
    ("sentence", "words"),
    BEFORE_THE_SOURCE
    + BETWEEN
    + AFTER_THE_CUE
    + AFTER_THE_CONTENT
    + AFTER_THE_ONE_ADDRESSED
    + IN_THE_SOURCE,
)
def test_the_attribution_tells_when(said: Said, sentence: str, words: str) -> None:
    assert said(sentence)[-1] == words


@pytest.mark.parametrize("sentence", NOT_SAID_THEN)
def test_what_dates_something_else_is_left(said: Said, sentence: str) -> None:
    assert set(said(sentence)) == {None}


@pytest.mark.parametrize(("sentence", "words"), SEVERAL)
def test_each_claim_has_the_time_of_its_own_attribution(
    said: Said, sentence: str, words: list[str | None]
) -> None:
    assert said(sentence) == words


@settings(max_examples=50)
@given(st.text(st.sampled_from("On May 3, said “who”.\n;§ "), max_size=80), st.data())
def test_no_text_breaks_it_and_no_time_of_a_content_is_taken(
    text: str, data: st.DataObject
) -> None:
    text = f"{text} on Monday"

    def span() -> Span:
        start = data.draw(st.integers(0, len(text) - 1))
        return Span(start, data.draw(st.integers(start + 1, len(text))))

    claims = [
        Claim(
            id=name,
            source=span(),
            cue=span(),
            content=(span(),),
            quote="indirect",
            score=1,
            within=data.draw(st.sampled_from([None, "a", "b"])),
        )
        for name in "abc"
    ]
    times = times_of(text, published="2025-03-12")
    found = said_of(text, claims, times)
    for claim in claims:
        if claim.id in found:
            time, rule = found[claim.id]
            assert rule
            assert time in times
            inside = any(piece.start <= time.span.start < piece.end for piece in claim.content)
            assert inside == (rule == "after the one addressed")


@pytest.mark.parametrize("words", ["A said on Monday B, ", "On Monday A said B and ", "A said B "])
def test_the_cost_is_linear(words: str) -> None:
    text = words * 1000
    at = words.index
    claims = [
        Claim(
            id=str(start),
            source=Span(start + at("A"), start + at("A") + 1),
            cue=Span(start + at("said"), start + at("said") + 4),
            content=(Span(start + at("B"), start + at("B") + 1),),
            quote="indirect",
            score=1,
        )
        for start in range(0, len(text), len(words))
    ]
    times = times_of(text, published="2025-03-12")
    began = process_time()
    said_of(text, claims, times)
    assert process_time() - began < 10
