"""Who did what to whom, in sentences from every region's news; all of them are invented."""

from __future__ import annotations

import pytest

from .conftest import Coder

DEEDS = [
    ("North Korea has sent aid to Mozambique", "AID", "PRK", "MOZ"),
    ("Turkish jets bombed a village in Syria", "ASSAULT", "TUR", "SYR"),
    ("Chile expelled two Bolivian diplomats", "SANCTION", "CHL", "BOL"),
    ("Ethiopia freed 40 Eritrean fishermen", "RETREAT", "ETH", "ERI"),
    ("Fiji and Tonga held talks in Suva", "CONSULT", "FJI TON", ""),
    ("Vietnam lifted its ban on Thai fruit", "CONCEDE", "VNM", "THA"),
    ("Morocco shared intelligence with Spain", "COOPERATE", "MAR", "ESP"),
    ("Kenya has mobilized troops along the border with Somalia", "MOBILIZE", "KEN", "SOM"),
    ("Belarus arrested a Polish journalist", "COERCE", "BLR", "POL"),
    ("Canada imposed sanctions on Nicaragua", "SANCTION", "CAN", "NIC"),
    ("A Chadian convoy was attacked by Sudanese gunmen", "ASSAULT", "SDN", "TCD"),
    ("Sanctions were imposed on Myanmar by Australia", "SANCTION", "AUS", "MMR"),
    ("Pakistan withdrew its troops from Afghanistan", "RETREAT", "PAK", "AFG"),
    ("Indonesian fishermen protested against Malaysia", "PROTEST", "IDN", "MYS"),
]


@pytest.mark.parametrize(("sentence", "kind", "actors", "recipients"), DEEDS)
def test_a_deed_has_a_type_and_two_sides(
    coded: Coder, sentence: str, kind: str, actors: str, recipients: str
) -> None:
    text = f"The agency said {sentence}."
    event, *_ = coded(text, "The agency", "said", sentence)
    assert (event.type, " ".join(event.actors), " ".join(event.recipients)) == (
        kind,
        actors,
        recipients,
    )


@pytest.mark.parametrize(
    "content",
    [
        "profits rose by a tenth",
        "the harvest in Peru would be poor",
        "the bridge is 90 years old",
        "she was proud of the children",
        "Ghana has too few dentists",
        "inflation in Turkey slowed in May",
        "the road is closed after heavy rain",
    ],
)
def test_a_claim_without_an_event_gives_none(coded: Coder, content: str) -> None:
    assert coded(f"The mayor said {content}.", "The mayor", "said", content) == ()


def test_actors_that_are_no_states_have_their_ids(coded: Coder) -> None:
    content = "Adaeze Obi had threatened Kofi Mensah"
    text = f"The court heard that {content}."
    (event,) = coded(text, None, "heard", content, people=("Adaeze Obi", "Kofi Mensah"))
    assert (event.type, event.actors, event.recipients) == (
        "THREATEN",
        ("Adaeze Obi",),
        ("Kofi Mensah",),
    )


def test_an_infinitive_is_done_by_the_speaker(coded: Coder) -> None:
    text = "Ana Lima promised to send medicine to Haiti."
    said, told = coded(text, "Ana Lima", "promised", "to send medicine to Haiti")
    assert (said.type, said.actors, said.recipients) == ("AGREE", ("speaker",), ("HTI",))
    assert (told.type, told.actors, told.modality) == ("AID", ("speaker",), "future")


def test_we_in_a_quotation_is_the_speaker(coded: Coder) -> None:
    text = '"We have never attacked Rwanda," said Jean Kasa.'
    (event,) = coded(text, "Jean Kasa", "said", '"We have never attacked Rwanda,"', quote="direct")
    assert (event.type, event.actors, event.recipients, event.negated) == (
        "ASSAULT",
        ("speaker",),
        ("RWA",),
        True,
    )


def test_where_and_when(coded: Coder) -> None:
    content = "Sudan shelled a market in El Fasher on 3 October"
    (event,) = coded(f"Aid workers said {content}.", "Aid workers", "said", content)
    assert (event.mode, event.place, event.when) == ("heavy-weapons", "El Fasher", "2024-10-03")
    assert event.actors == ("SDN",)


def test_the_span_is_the_words_that_show_it(coded: Coder) -> None:
    content = "Iran had seized a Greek tanker"
    text = f"Officials said {content}."
    (event,) = coded(text, "Officials", "said", content)
    assert event.span.of(text) == "seized"
