"""Sentences of the kinds that running stories hold and labelled corpora do not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from sayso.reading.assess import Assessment

Assess = Callable[[str], tuple[str, Assessment]]

# {source} <cue> [content], by stance; each with its certainty level.
SENTENCES = {
    "denies": [
        ("certain", "{The ministry} <called> [the report a crude forgery]."),
        ("certain", "{The harbour master} <called> [it a fairy tale]."),
        ("certain", "{Norland's envoy} <calls> [the tally “gossip”]."),
        ("certain", "{The ministry} <described> [the reports as “utterly without foundation”]."),
        ("certain", "{The club} <calls> [this fantasy]."),
        ("certain", "{The envoy} <dismissively called> [the claim a winter tale]."),
        ("certain", "{The miller} <ridiculed> [the figure of forty]."),
        ("certain", "{The admiral} <mocked> [the idea that a ferry had been there]."),
        ("certain", "{A lawyer} <denounced> [that suspicion as revenge]."),
        ("certain", "{The palace} <scoffed at> [the notion of a coup]."),
        ("certain", "{The brigade} <said> [it had so far found no sign of arson]."),
        ("certain", "{The judge} <withdrew> [his accusation]."),
        ("certain", "{The judge} <took back> [his remark]."),
        ("certain", '["I was wrong about the boats,"] {he} <said>.'),
        ("certain", '["I spoke of forty boats. I was wrong,"] {he} <said>.'),
        ("certain", "{The deacon} <swore> [nothing of the sort had reached the chapel]."),
        ("certain", "{The union} <accepts> [none of it]."),
        ("certain", "{He} <went back on> [his claim that the dam leaked]."),
        ("certain", "{He} <backed away from> [his claim]."),
        ("certain", "{He} <backtracked on> [his claim]."),
        ("certain", "{She} <has sworn> [that she did not hand a key to a soul]."),
        ("certain", "over what {Norland} <called> [a forged letter]."),
        ("certain", "{The mayor} <said> [that nobody was told]."),
        ("certain", "{The mayor} <said> [not one boat had sailed]."),
        ("certain", "{The mayor} <said> [not a single tile was missing]."),
        ("certain", "{The mayor} <said> [no single soldier crossed the ford]."),
        ("certain", "{The letter}, {the envoy} <says>, [remains untrue]."),
        ("certain", "{The envoy} <disputes> [the count]."),
        ("certain", "{The diary} <contradicts> [the colonel's account]."),
        ("certain", "{The envoy} <told> reporters [the maps were nonsense]."),
    ],
    "asserts": [
        ("certain", "{The paper} <called> [the law absurd]."),
        ("certain", "{The board} <called> [the findings alarming]."),
        ("certain", "{The actress} <ridiculed> [the minister's hat]."),
        ("possible", "{The brigade} <would not exclude> [that more dead lay there]."),
        ("possible", "{They} <cannot exclude> [a candle]."),
        ("possible", "{The brigade} <said> [arson could not be ruled out]."),
        ("possible", '["I cannot exclude anything,"] {she} <said>.'),
        ("certain", "{The doctor} <is certain> [that she would have lived]."),
        ("possible", "{Analysts} <think> [it possible that volunteers have crossed]."),
        ("certain", "{The envoy} <said> [the mission may travel wherever it likes]."),
        ("certain", "{The envoy} <said> [visitors may freely enter the fort]."),
        ("possible", "{The judge} <called> [it a roughly even chance that a clerk had died]."),
        ("probable", "{The office} <puts> [the chance of a strike at 70 percent]."),
        ("probable", "{The bureau} <gives> [the hypothesis a probability of about 60 percent]."),
        (
            "probable",
            "{One} <reckoned> [there was a four-in-five chance that a wall would have held].",
        ),
        ("probable", "{An agency} <said> [with moderate confidence that the gang was behind it]."),
        ("possible", "{An agency} <assesses> [with low confidence that the gang was behind it]."),
        ("probable", "{A surveyor} <testified> [that the seals were in all likelihood copies]."),
        ("probable", "{The maker} <said> [the bottles were in all probability spurious]."),
        ("probable", "{Its clerk} <said> [It is far more probable that the roof burned first]."),
        ("certain", "{She} <said> [the barge had carried perhaps 180 people]."),
        ("possible", "{Diplomats} <fear> [violence whichever way it goes]."),
        ("possible", "{Insurers} <fear> [a bill of four million]."),
        ("certain", "{Saroja} <swears> [that the collector gave her word]."),
        ("certain", "{The party} <have pointed> [to Great Olm]."),
        ("probable", "<Reportedly> [to charge a bus driver]"),
        ("certain", "{The captain} <insists> [the lamps were lit]."),
        ("certain", "{The captain} <conceded> [that the lamps were out]."),
        ("probable", "{The captain} <hinted> [that the lamps were out]."),
        ("certain", "{The captain} <blamed> [the fog]."),
        ("possible", '["At this hour I cannot exclude anything, and I won\'t,"] {she} <said>.'),
        ("certain", "{A letter} <warns> [of “open seams” below the water]."),
    ],
    "declines": [
        ("unknown", "{The general} <would not guess> [how many]."),
        ("unknown", "{The agency} <was unable to confirm> [the count]."),
        ("unknown", "{The general} <would not give> [a number]."),
        ("unknown", "{The miller} <would not> [show us the book]."),
        ("unknown", "{The general} <would not be drawn> [on the date]."),
        ("unknown", "{The general} <would not discuss> [the date]."),
        ("unknown", "{Ms Tveit} <could not be reached> [for comment]."),
        ("unknown", "{Mrs Atwo} <has stopped answering> [her telephone]."),
        ("unknown", "{The plant} <referred> [all questions to the ministry]."),
        ("unknown", '["We cannot discuss clients,"] {a clerk} <said>.'),
        ("unknown", "{He} <is careful not to say> [that they did]."),
    ],
    "asks": [
        ("unknown", "{Families} <are demanding> [to know why the patrol was late]."),
        ("unknown", "{Judge Benin} <wanted> [to know why the door was shut]."),
    ],
    "requests": [
        ("certain", "{The teachers} <called> [for a second count]."),
        ("certain", "{The teachers} <told> the board: ['Close the school,']"),
    ],
    "doubts": [
        ("possible", "{Others} <are less certain> [of that]."),
        ("unknown", "{The marshal} <said> [the number of missing was not yet known]."),
        ("unknown", "{The agency} <was unable to say> [who had fired]."),
        ("unknown", "{The agency} <could not independently verify> [the count]."),
        ("unknown", "{The marshal} <said> [it was too early to say who had fired]."),
        ("unknown", "{The marshal} <said> [it was far too soon to name a cause]."),
        ("unknown", "{Engineers} <said> [it was premature to draw conclusions]."),
    ],
    "promises": [
        ("possible", "{The coach} <is thinking> [of suing his club]."),
    ],
}


@pytest.mark.parametrize(
    ("stance", "level", "marked"),
    [(stance, *row) for stance, rows in SENTENCES.items() for row in rows],
)
def test_stance_and_certainty_of_a_sentence(
    assessed: Assess, stance: str, level: str, marked: str
) -> None:
    _, found = assessed(marked)

    assert (found.stance, found.certainty.level) == (stance, level), found.rules


@pytest.mark.parametrize(
    ("interval", "marked"),
    [
        ((0.45, 0.55), "{The judge} <called> [it a roughly even chance that a clerk had died]."),
        ((0.7, 0.7), "{The office} <puts> [the chance of a strike at 70 percent]."),
        ((0.6, 0.6), "{The bureau} <gives> [the theory a probability of about 60 percent]."),
        ((0.8, 0.95), "{A surveyor} <said> [the seals were in all likelihood copies]."),
        ((0.55, 0.8), "{A clerk} <said> [it is far more probable that the roof burned first]."),
        ((0.95, 0.95), "{A clerk} <said> [with 95 percent confidence that the roof had burned]."),
        (None, "{A clerk} <said> [the roof is more likely to burn than the wall]."),
        (None, "{A clerk} <praised> [the likely winner]."),
    ],
)
def test_likelihoods_that_a_speaker_puts(
    assessed: Assess, interval: tuple[float, float] | None, marked: str
) -> None:
    _, found = assessed(marked)

    assert found.certainty.likelihood == interval, found.rules
