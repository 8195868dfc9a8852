from __future__ import annotations

from collections.abc import Callable

import pytest

from sayso.reading.assess import Assessment
from sayso.spans import Span

Assess = Callable[[str], tuple[str, Assessment]]

# {source} <cue> [content], by stance; each with its certainty level.
ASSERTS = [
    ("certain", "{Villagers} <said> [they could still hear the guns]."),
    ("certain", "{The colonel} <described> [a town he had not seen]."),
    ("certain", '["I call it a port,"] {he} <said>. ["It is not a port."]'),
    ("certain", "{The ministry} <denied> [that no one had been told]."),
    ("possible", "{The envoy} <did not deny> [that talks had begun]."),
    ("possible", "{The envoy} <would not rule out> [a second round]."),
    ("certain", "{Forecasters} <warned> [that the river would rise]."),
    ("certain", "{The clerk} <said> [the vote was held on Monday]."),
    ("certain", "{The clerk} <said> [it was not only late but wrong]."),
    ("certain", "{The nurse} <said> [there was no doubt that the ward was full]."),
    ("probable", "{Farmers} <believe> [the rain will come]."),
    ("probable", '["I think the pier is safe,"] {she} <said>.'),
    ("probable", "[The minister] <is believed to> [have fled]."),
    ("possible", "{Analysts} <speculated> [that the king had fled]."),
    ("possible", "{The minister} <said> [the bank may fail]."),
    ("possible", "{The minister} <may have said> [the bank had failed]."),
    ("probable", "{The minister} <suggested> [the bank had failed]."),
    ("probable", "{The minister} <appears> [to have left]."),
    ("probable", "[The bank has reportedly failed], {a clerk} <said>."),
    ("probable", "[Some of them allegedly perished], <according to> {this source}."),
    ("possible", "{Residents} <fear> [that the wall will fall]."),
    ("certain", "{Residents} <expressed concern about> [the wall]."),
    ("possible", "{Residents} <expressed fear that> [the wall would fall]."),
    ("possible", "{The coach} <hopes> [to win]."),
    ("certain", "{The mayor} <said> [the firm would sell the yard]."),
    ("certain", "{Nobody} <doubts> [that she will leave]."),
    ("certain", "{Villagers} <support> [the quarry]."),
    ("certain", "{The paper} <accused> [the bishop of not paying]."),
    ("certain", "{The paper} <criticised> [the lack of a plan]."),
    ("certain", "{The two states} <agreed> [that the border was open]."),
    ("certain", "{The bishop} <claimed> [the relic was stolen]."),
    ("probable", "{The bishop} <expects> [the relic to return]."),
    ("certain", "{The trader} <opined> [that prices were high]."),
    ("certain", "{Doctors} <defended the cure, saying> [it had worked]."),
    ("probable", "{The fund} <predicted> [a recession]."),
    ("certain", "{The fund} <is convinced> [that a recession will come]."),
    ("certain", "{The fund} <left little doubt> [that a recession will come]."),
    ("certain", "{The sheriff} <told> reporters [that the road was closed]."),
    ("certain", "{The pilot} <said> [the man who did not pay was found]."),
    ("certain", "{The pilot} <said> [that the plane, which was not full, landed]."),
    ("certain", "{The clerk} <offered> [an explanation of the count]."),
    ("probable", "{The minister}<'s belief that> [prices will fall]"),
    ("certain", "{The EU} <has expressed its concern about> [this alliance]."),
    ("probable", "{The agency} <expressed belief in> [the claim's validity]."),
    ("certain", "{Various governments} <have implicated> [the port in smuggling]."),
    ("certain", '["It\'s no longer just about weapons,"] {he} <said>.'),
    ("certain", "{She} <told the court that> [the accused had a knife]."),
    ("possible", "{The judge} <did not dispute> [that the letter was signed]."),
    ("certain", "{The ministry} <confirmed> [that three sailors were missing]."),
    ("certain", "{Doctors} <warned of> [a second wave]."),
    ("possible", "{Doctors} <warned that> [a second wave could come]."),
    ("certain", "{The captain} <has no doubt that> [the engine failed]."),
    ("probable", "{The captain} <suspects> [sabotage]."),
    ("probable", "{Analysts} <predict> [that the peso will fall]."),
    ("probable", "[The minister] <is thought to> [be in hiding]."),
    ("probable", "[The minister] <is expected to> [resign]."),
    ("probable", "[The minister] <is said to> [be in hiding]."),
    ("probable", "[The minister] <reportedly> [fled by boat]."),
    ("probable", "<Reportedly>, [the minister fled by boat]."),
    ("certain", "[The minister] <is known to> [own the yard]."),
    ("possible", "{Aid workers} <say> [hundreds may be trapped]."),
    ("possible", '["Perhaps the winch failed,"] {the foreman} <said>.'),
    ("possible", "{The foreman} <said> [it was possible that the winch had failed]."),
    ("possible", "{The foreman} <said> [there was a risk that the winch would fail]."),
    ("probable", "{The foreman} <said> [the winch had probably failed]."),
    ("probable", "{The foreman} <said> [the winch must have failed]."),
    ("probable", "{The foreman} <said> [the winch appeared to have failed]."),
    ("probable", "{The foreman} <hinted> [that the winch had failed]."),
    ("probable", "{The foreman} <assumed> [the winch had failed]."),
    ("certain", "{The foreman} <is certain> [that the winch failed]."),
    ("possible", "{The foreman} <said> [it was unlikely that the winch had failed]."),
    ("possible", "{The foreman} <said> [the winch was not likely to fail]."),
    ("certain", "{The foreman} <said> [the winch would almost certainly fail]."),
    ("probable", "{The foreman} <put at> [70 percent the probability that the winch would fail]."),
    ("probable", "{The foreman} <said> [there was a 70 percent chance of failure]."),
    ("possible", "{The foreman} <said> [there was a 30 per cent chance of failure]."),
    ("certain", "{Supporters} <hailed> [the verdict]."),
    ("certain", '{Supporters} <chanted> ["Long live the republic!"]'),
    ("certain", "{Supporters} <voted for> [the merger]."),
    ("certain", "{Members} <agreed with> [the chair]."),
    ("possible", "{Members} <hope> [the chair will go]."),
    ("certain", "{Members} <are angry about> [the fee]."),
    ("certain", "{Members} <welcomed> [the cut]."),
    ("certain", '{The scholar} <described> [the scroll as "not genuine"].'),
    ("certain", "{The study} <found> [that fewer boys were vaccinated]."),
    ("probable", "{The panel} <suggested that> [he had lied]."),
    ("certain", '["That is true,"] {she} <said>.'),
    ("certain", '["Yes, we were there,"] {she} <said>.'),
    ("certain", "{No 9} <said> [the vote would go ahead]."),
    ("certain", "{She} <said> [that, although the road was not open, buses ran]."),
    ("certain", "{She} <said> [the mayor, who has not spoken, is ill]."),
    ("certain", "{He} <apologised for> [the delay]."),
    ("certain", "{Both sides} <traded accusations over> [the map]."),
    ("probable", "{The minister} <believes> [it will rain]."),
    ("certain", "{He} <never stopped saying> [the loan was clean]."),
    ("certain", "{He} <failed to find> [a lender]."),
    ("certain", "{He} <protested> [that the lender had cheated]."),
    ("certain", "{He} <explored> [the cave]."),
    ("certain", "{He} <decided> [the lender was right]."),
    ("certain", '["Make no mistake, we were there,"] {he} <said>.'),
    ("certain", '["I must tell you that we were there,"] {he} <said>.'),
    ("certain", "{The minister} <said> [it would rain]."),
    ("certain", "{The minister} <said> [the harbour closed in May]."),
    ("certain", '["Let me thank you all,"] {he} <said>.'),
    ("certain", "{He} <said> [the rival could not speak without lying]."),
]
DENIES = [
    ("certain", "{The brigade} <finds no sign of> [arson]."),
    ("certain", "{The auditors} <saw no evidence of> [a leak]."),
    ("certain", "{The coroner} <found nothing to suggest> [a struggle]."),
    ("certain", "{The ministry} <denied> [that the dam had cracked]."),
    ("certain", "a [charge] {both councils} <have rejected>."),
    ("certain", '{The governor} <dismissed> [the allegations as "pure theatre"].'),
    ("certain", "{The company} <said> [there is no leak at the plant]."),
    ("certain", "{The company} <said> [the pump did not fail]."),
    ("certain", "{He} <said> [the recording was a fabrication]."),
    ("probable", "{Farmers} <do not believe> [the rain will come]."),
    ("probable", '["I don\'t think the pier is safe,"] {she} <said>.'),
    ("certain", "{The firm} <has no plans> [to sell the yard]."),
    ("certain", '["We will not rebuild the bridge,"] {the minister} <said>.'),
    ("certain", "{She} <does not want> [the council to act]."),
    ("probable", "{No one} <believes> [that she will leave]."),
    ("certain", "{Villagers} <oppose> [the quarry]."),
    ("certain", "{Villagers} <do not support> [the quarry]."),
    ("certain", "{The court} <ruled out> [an appeal]."),
    ("certain", "{The trader} <pooh-poohed> [the forecast]."),
    ("certain", "{The board} <poured scorn on> [the merger]."),
    ("certain", '["No,"] {he} <said>. ["That is not my signature."]'),
    ("probable", "{The fund} <does not expect> [a recession]."),
    ("certain", "{The sheriff} <told> reporters [that the road was not closed]."),
    ("certain", "{The pilot} <insisted> [he had never flown the route]."),
    ("certain", "{The pilot} <insisted> [nothing had gone wrong]."),
    ("certain", "{Critics} <disagree with> [the ruling]."),
    ("certain", "{The agency} <discarded> [the minister's denial]."),
    ("certain", '{The bank} <said> ["This is another fabrication."]'),
    ("certain", '["I deny every word of it,"] {he} <said>.'),
    ("certain", "{She} <rejected> [claims that the vote was rigged]."),
    ("certain", "{The junta} <categorically denied> [any role in the shelling]."),
    ("certain", "{The embassy} <rubbished> [the report as gossip]."),
    ("certain", "{The chief justice} <refuted> [the claim that he had met the bidder]."),
    ("certain", "{The port authority} <insisted that> [no cargo had been lost]."),
    ("certain", "{The ministry} <stressed> [there were no casualties]."),
    ("probable", "[The minister] <is not expected to> [resign]."),
    ("certain", "{Supporters} <opposed> [the merger]."),
    ("certain", "{Supporters} <came out against> [the merger]."),
    ("certain", "{Supporters} <voted against> [the merger]."),
    ("certain", "{Members} <did not agree with> [the chair]."),
    ("certain", "{The study} <found> [no link between the two]."),
    ("certain", "{The study} <did not find> [a link between the two]."),
    ("certain", "[No one was hurt], {the fire brigade} <said>."),
    ("certain", '{The fire brigade} <said> ["Nothing was found."]'),
    ("certain", "{The fire brigade} <said> [it was not true that the hydrant was dry]."),
    ("certain", '["That\'s not what happened,"] {she} <said>.'),
    ("certain", '["We weren\'t there,"] {she} <said>.'),
    ("certain", "{She} <cannot accept> [the ruling]."),
    ("certain", "{Seoul's} <denial of> [the offer]"),
    ("certain", "{the governor's} <rejection of> [the offer]"),
    ("probable", "{The minister} <believes> [schools will not close]."),
    ("certain", '{The fire brigade} <called> [the claim "a lie"].'),
    ("certain", "{He} <protested> [the merger]."),
    ("certain", "{He} <decided against> [a sale]."),
]
DOUBTS = [
    ("possible", "{Two engineers} <questioned whether> [the wall would hold]."),
    ("possible", "{The audit} <cast doubt on> [the harvest figures]."),
    ("possible", "{The audit} <cast serious doubt on> [the harvest figures]."),
    ("unknown", '["I don\'t know whether he left,"] {she} <said>.'),
    ("unknown", "{The council} <did not know> [how many had left]."),
    ("unknown", "<It is unclear> [whether the crew survived]."),
    ("unknown", "{The judge} <said> [it was unclear whether the crew survived]."),
    ("unknown", "{She} <could not say> [when the line would reopen]."),
    ("possible", "{Doctors} <were sceptical of> [the cure]."),
    ("possible", "{Doctors} <voiced> [scepticism about the cure]."),
    ("unknown", "{The fund} <is not sure> [that a recession will come]."),
    ("possible", "{Historians} <are sceptical about> [the date]."),
    ("possible", "{Historians} <doubt> [that the tomb is his]."),
    ("possible", "{The opposition} <raised questions about> [the tender]."),
    ("possible", "{The opposition} <called into question> [the tender]."),
    ("unknown", "{The captain} <was unsure> [whether the engine had failed]."),
    ("unknown", "{The captain} <said> [he did not know why the engine had failed]."),
    ("unknown", '["We don\'t know yet,"] {the captain} <said>.'),
    ("unknown", "<It remains unclear> [who gave the order]."),
    ("unknown", "{Police} <said> [motive unclear]."),
]
REQUESTS = [
    ("certain", "{The letter} <asks> [suppliers for delivery by May]."),
    ("certain", "reinforcing {his} <appeal for> [allies to permit the use of drones]."),
    ("certain", "{Police} <warned> [residents not to return]."),
    ("certain", "{The coast guard} <warned against> [swimming at the weir]."),
    ("certain", "{Miners} <demanded> [that the shaft be closed]."),
    ("certain", "{The envoy} <asked> [both sides to hold fire]."),
    ("certain", "{The mayor} <asked for> [more time]."),
    ("certain", '["Leave the valley now,"] {the prefect} <said>.'),
    ("certain", "{The union} <said> [the council should pay the arrears]."),
    ("certain", "{The minister} <suggested> [closing the bank]."),
    ("certain", "{She} <wants> [the council to act]."),
    ("certain", "{The two states} <agreed> [that the border should be opened]."),
    ("certain", "{The pope} <exhorted> [the factions to talk]."),
    ("certain", "{The trader} <implored> [the bank to wait]."),
    ("certain", "{Doctors} <called> [for calm]."),
    ("certain", "{The sheriff} <told> [drivers to stay home]."),
    ("certain", '["Let\'s wait for the count,"] {the clerk} <said>.'),
    ("certain", "{The bank} <recommended> [that clients wait]."),
    ("certain", '["We urge the council to wait,"] {he} <said>.'),
    ("certain", "{Villagers} <are demanding> [compensation]."),
    ("certain", "{The bishop} <pleaded for> [calm]."),
    ("certain", "{The envoy} <is pressing> [both sides to return to the table]."),
    ("certain", "{The court} <ordered> [the mine to close]."),
    ("certain", "{Pilots} <lobbied> [the ministry to lift the ban]."),
    ("certain", "{the union's} <demand that> [wages rise by a tenth]"),
    ("certain", "{The prime minister} <told> [his cabinet to resign]."),
    ("certain", "{The minister} <called upon> [neighbours to open their borders]."),
    ("certain", "{The judge} <advised> [him to find a lawyer]."),
    ("certain", '["Please stay indoors,"] {the governor} <said>.'),
    ("certain", '["Don\'t touch the fence,"] {the guard} <shouted>.'),
    ("certain", "{The report} <says> [the agency must publish its minutes]."),
    ("certain", "{Members} <want> [a new chair]."),
    ("certain", "{The panel} <suggested that> [he step down]."),
    ("certain", "{He} <begged> [the court for mercy]."),
    ("probable", "{The minister} <believes> [schools should close]."),
    ("certain", "{He} <challenged> [the lender to sue]."),
    ("certain", '["Hands up, don\'t move,"] {he} <said>.'),
]
PROMISES = [
    ("certain", "{The union} <vowed> [to strike until spring]."),
    ("certain", "{She} <vowed> [not to resign]."),
    ("certain", "{The firm} <plans> [to sell the yard]."),
    ("certain", "{The firm} <said> [it would sell the yard]."),
    ("certain", '["We will rebuild the bridge,"] {the minister} <said>.'),
    ("certain", "{She} <wants> [to run for mayor]."),
    ("certain", "{The two states} <agreed> [to open the border]."),
    ("possible", "{The bank} <is considering> [closing two branches]."),
    ("certain", "{The trader} <undertook> [to pay]."),
    ("certain", "{The clerk} <offered> [to resign]."),
    ("certain", "{both sides} <swore> [to use all means]."),
    ("certain", "{The bank} <committed itself to> [refunding savers]."),
    ("certain", "{The bank} <pledged> [that savers would be refunded]."),
    ("certain", "{The president} <said> [he would sign the bill on Friday]."),
    ("certain", "{The opposition} <announced plans to> [boycott the vote]."),
    ("certain", "{The king} <has agreed to> [abdicate]."),
    ("certain", '["I\'m going to appeal,"] {the owner} <said>.'),
    ("certain", "{Strikers} <swore> [they would hold out]."),
    ("certain", "{The navy} <guaranteed> [safe passage]."),
    ("certain", "{Members} <voted to> [merge]."),
    ("certain", "{Members} <want> [to choose a new chair]."),
    ("possible", "{The club} <is mulling> [a sale]."),
    ("possible", "{He} <thought about> [leaving]."),
    ("certain", "{The junta} <said> [it would hold a vote]."),
]
THREATENS = [
    ("certain", "{The general} <warned that> [it would retaliate if the bridge was hit]."),
    ("certain", "{The junta} <warned> [that it would bomb the port]."),
    ("certain", "{The clerk} <threatened> [to resign]."),
    ("certain", "{his} [veto] <threat>"),
    ("certain", "{The militia} <threatened to> [cut the pipeline]."),
    ("certain", "{The prime minister} <issued a threat> [to close the strait]."),
    ("certain", "{The prime minister} <warned that> [he would sue the paper]."),
]
ASKS = [
    ("unknown", "{A reporter} <asked whether> [the port would reopen]."),
    ("unknown", "{Lawmakers} <asked> [what the contract had cost]."),
    ("unknown", '["Where are the missing crates?"] {she} <said>.'),
    ("unknown", "{She} <wanted to know> [who had signed]."),
    ("unknown", "{Visitors} <wondered> [why the gates were shut]."),
    ("unknown", "{An opposition deputy} <demanded to know> [who had paid]."),
    ("unknown", '["Who paid for the yacht?"] {a deputy} <demanded>.'),
]
DECLINES = [
    ("unknown", "{The colonel} <gave no figure for> [his losses]."),
    ("unknown", "{The spokeswoman} <refused to say> [whether the ferry was insured]."),
    ("unknown", "{He} <declined to comment> [on the leak]."),
    ("unknown", "{The ministry} <would neither confirm nor deny> [the raid]."),
    ("unknown", "{She} <has yet to say> [when she will leave]."),
    ("unknown", "{She} <did not respond to> [a request for comment]."),
    ("unknown", "{She} <did not say> [when she would leave]."),
    ("unknown", "{The actor} <avoided> [the question]."),
    ("unknown", '{The minister} <said> ["No comment."]'),
    ("unknown", "{The minister} <said> [he would not comment on the raid]."),
    ("unknown", "{The clerk} <did not threaten> [to resign]."),
    ("unknown", "{The ministry} <has not confirmed> [the toll]."),
    ("unknown", "{The airline} <did not immediately return> [calls seeking comment]."),
    ("unknown", "{The airline} <stopped short of> [blaming the pilot]."),
    ("unknown", "{The airline} <would not be drawn on> [the cause]."),
    ("unknown", "{Two ministers} <dodged> [questions about the loan]."),
    ("unknown", "{He} <kept silent about> [the loan]."),
    ("unknown", "{He} <ignored> [the summons]."),
    ("unknown", "{The ministry} <could not confirm> [the toll]."),
    ("unknown", "{He} <failed to mention> [the loan]."),
    ("unknown", "{He} <offered> [no proof]."),
    ("unknown", '["I\'m not going to get into that,"] {he} <said>.'),
]
SENTENCES = [
    (stance, level, marked)
    for stance, rows in (
        ("asserts", ASSERTS),
        ("denies", DENIES),
        ("doubts", DOUBTS),
        ("requests", REQUESTS),
        ("promises", PROMISES),
        ("threatens", THREATENS),
        ("asks", ASKS),
        ("declines", DECLINES),
    )
    for level, marked in rows
]


@pytest.mark.parametrize(("stance", "level", "marked"), SENTENCES)
def test_stance_and_certainty_of_a_sentence(
    assessed: Assess, stance: str, level: str, marked: str
) -> None:
    _, found = assessed(marked)

    assert (found.stance, found.certainty.level) == (stance, level), found.rules


@pytest.mark.parametrize(
    ("shown", "marked"),
    [
        ("not deny", "{The envoy} <did not deny> [that talks had begun]."),
        ("cast serious doubt", "{The audit} <cast serious doubt on> [the figures]."),
        ("called for", "{Doctors} <called> [for calm]."),
        ("not", "{The company} <said> [the pump did not fail]."),
        ("didn't", "{The company} <said> [the pump didn't fail]."),
        ("didn’t deny", "{The envoy} <didn’t deny> [that talks had begun]."),
        ("don't think", '["I don\'t think it failed,"] {he} <said>.'),
        ("fabrication", "{He} <said> [the recording was a fabrication]."),
        ("?", '["Where are the crates?"] {she} <said>.'),
        ("should", "{The union} <said> [the council should pay]."),
        ("will rebuild", '["We will rebuild the bridge,"] {he} <said>.'),
        ("doubts", "{Nobody} <doubts> [that she will leave]."),
        (None, "{Somebody} <put it>: [the harbour is shut]."),
    ],
)
def test_the_words_that_show_the_stance(assessed: Assess, shown: str | None, marked: str) -> None:
    text, found = assessed(marked)
    span = found.stance_span

    assert (span.of(text) if span else None) == shown


@pytest.mark.parametrize(
    ("words", "by", "marked"),
    [
        ("may", "speaker", "{Analysts} <said> [the bank may fail]."),
        ("allegedly", "reporter", "[Some allegedly perished], {a clerk} <said>."),
        ("allegedly", "speaker", '{A clerk} <said> ["some allegedly perished"].'),
        ("may", "reporter", "{The minister} <may have said> [the bank had failed]."),
        ("believed", "reporter", "<It is believed that> [the crew drowned]."),
        ("believe", "speaker", "{Police} <believe> [the crew drowned]."),
        ("appeared", "reporter", "{The mayor} <appeared to say> [the crew drowned]."),
        ("Perhaps", "reporter", "Perhaps {the mayor} <will say> [the crew drowned]."),
        (
            "more than likely",
            "speaker",
            '{He} <suggested> [it is "more than likely" that it is so].',
        ),
        (None, "speaker", "{The clerk} <said> [the vote was held]."),
    ],
)
def test_the_words_that_hedge_and_whose_they_are(
    assessed: Assess, words: str | None, by: str, marked: str
) -> None:
    text, found = assessed(marked)
    span = found.certainty.words

    assert (span.of(text) if span else None, found.certainty.by) == (words, by)


@pytest.mark.parametrize(
    ("interval", "level", "marked"),
    [
        (
            (0.55, 0.80),
            "probable",
            '{He} <said> [it is "more than likely" that the toll is right].',
        ),
        ((0.80, 0.95), "probable", '{He} <said> ["it\'s highly probable that troops will go"].'),
        ((0.95, 0.99), "certain", "{He} <said> [the dam would almost certainly hold]."),
        ((0.20, 0.45), "possible", "{He} <said> [the dam was not likely to hold]."),
        ((0.05, 0.20), "possible", "{He} <said> [it was very unlikely that the dam held]."),
        ((0.01, 0.05), "possible", "{He} <said> [there was a remote chance that the dam held]."),
        ((0.45, 0.55), "possible", "{He} <said> [there was a roughly even chance of rain]."),
        ((0.70, 0.70), "probable", "{He} <said> [there was a 70 % chance of rain]."),
        ((0.55, 0.80), "probable", "[The minister] <is likely to> [resign]."),
        (None, "certain", "{He} <said> [likely voters had stayed at home]."),
        (None, "certain", "{He} <said> [the man who is unlikely to win stood up]."),
    ],
)
def test_words_of_likelihood_give_an_interval_and_a_level(
    assessed: Assess, interval: tuple[float, float] | None, level: str, marked: str
) -> None:
    _, found = assessed(marked)

    assert (found.certainty.likelihood, found.certainty.level) == (interval, level)
    assert found.stance == "asserts"


def test_of_several_hedges_the_weakest_sets_the_level_and_a_likelihood_keeps_its_words(
    assessed: Assess,
) -> None:
    text, found = assessed("{He} <speculated> [that it was very likely a fault].")

    assert found.certainty.level == "possible"
    assert found.certainty.likelihood == (0.80, 0.95)
    assert found.certainty.words
    assert found.certainty.words.of(text) == "very likely"


def test_the_rules_that_decided_are_named_in_order(assessed: Assess) -> None:
    _, found = assessed("{He} <said> [the dam may not hold].")

    assert found.rules == ("cue:say", "content:negated", "hedge:may")


def test_an_assessment_becomes_the_fields_of_the_contract(assessed: Assess) -> None:
    text, found = assessed("{He} <said> [it was highly probable that the dam held].")

    assert found.to_dict(text) == {
        "stance": "asserts",
        "stance_span": {"start": 3, "end": 7, "text": "said"},
        "certainty": {
            "level": "probable",
            "likelihood": [0.80, 0.95],
            "words": {"start": 15, "end": 30, "text": "highly probable"},
            "by": "speaker",
        },
    }


def test_a_claim_without_words_asserts(assessed: Assess) -> None:
    _, found = assessed("{He}<:> [—]")

    assert (found.stance, found.certainty.level) == ("asserts", "certain")


def test_spans_of_the_stance_lie_in_the_claim(assessed: Assess) -> None:
    text, found = assessed("x {He} <has called> [for the gates to open] y")

    assert found.stance_span == Span(text.index("called"), text.index("for") + 3)
