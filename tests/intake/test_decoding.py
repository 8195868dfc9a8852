from __future__ import annotations

import codecs
import os
import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.intake.decoding import decode
from sayso.refusal import Refused

ENGLISH = (
    "The mayor of Port Vale said: “We’ll open the bridge in spring” — and Zoë’s café would cater. "
)
RUSSIAN = "Мэр города Жаворонков заявил в понедельник, что мост снова откроют весной. "

JAPANESE = "ひばり市の市長は月曜日、橋は春に再開されると述べた。\n"


def test_utf8_is_known_not_guessed() -> None:
    decoded = decode(ENGLISH.encode())
    assert (decoded.text, decoded.encoding, decoded.guessed) == (ENGLISH, "utf-8", False)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_tells_the_encoding_and_is_no_part_of_the_text(encoding: str) -> None:
    decoded = decode(ENGLISH.encode(encoding))
    assert decoded.text == ENGLISH
    assert decoded.encoding == encoding.removesuffix("-sig")
    assert not decoded.guessed


def test_big_endian_marks_are_known() -> None:
    assert decode(codecs.BOM_UTF16_BE + ENGLISH.encode("utf-16-be")).text == ENGLISH


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_wide_characters_without_a_mark_are_guessed(encoding: str) -> None:
    decoded = decode(ENGLISH.encode(encoding))
    assert (decoded.text, decoded.encoding, decoded.guessed) == (ENGLISH, encoding, True)


@pytest.mark.parametrize("encoding", ["cp1252", "gb18030"])
def test_english_in_another_encoding_is_read_and_marked_as_guessed(encoding: str) -> None:
    decoded = decode(ENGLISH.encode(encoding))
    assert (decoded.text, decoded.encoding, decoded.guessed) == (ENGLISH, encoding, True)


@pytest.mark.parametrize(
    "text",
    [
        "It isn’t clear who’ll pay.",
        "“No,” said René Dupont of the union. It cost £5.",
        "£5, he said.",
        "Zoë said so.",
        "Señor Muñoz said “no” — twice.",
        "The café in Port Vale, the mayor said, isn’t open.",
        "Élise Özdemir and Åse Ørn met. “ÉTÉ” was the word… or so they say.",
        "The 12 m² flat costs €5½ million, and it’s ‘cold’ (–3°).",
    ],
)
def test_western_text_is_windows_1252(text: str) -> None:
    decoded = decode(text.encode("cp1252"))
    assert (decoded.text, decoded.encoding, decoded.guessed) == (text, "cp1252", True)


def test_the_quotation_marks_of_an_old_mac_are_known() -> None:
    assert decode(ENGLISH.encode("mac-roman")).text == ENGLISH


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r"])
def test_cyrillic_is_guessed(encoding: str) -> None:
    decoded = decode((RUSSIAN * 3).encode(encoding))
    assert (decoded.text, decoded.guessed) == (RUSSIAN * 3, True)


@pytest.mark.parametrize("encoding", ["shift_jis", "gb18030"])
@pytest.mark.parametrize("times", [1, 3_000])
def test_east_asian_text_is_guessed(encoding: str, times: int) -> None:
    text = ("云雀市市长周一表示，大桥将重新开放。" if encoding == "gb18030" else JAPANESE) * times
    assert decode(text.encode(encoding)).text == text


def test_the_bytes_that_tell_may_stand_late() -> None:
    text = "The mayor said so on Monday.\n" * 20_000 + ENGLISH
    assert decode(text.encode("cp1252")).text == text


def test_a_declared_encoding_is_believed_when_it_fits() -> None:
    decoded = decode(RUSSIAN.encode("cp1251"), declared="windows-1251")
    assert (decoded.text, decoded.encoding, decoded.guessed) == (RUSSIAN, "cp1251", False)


def test_utf8_is_seen_although_another_encoding_is_declared() -> None:
    decoded = decode(ENGLISH.encode(), declared="iso-8859-1")
    assert (decoded.text, decoded.encoding) == (ENGLISH, "utf-8")


def test_latin_1_means_windows_1252_as_in_browsers() -> None:
    assert decode(ENGLISH.encode("cp1252"), declared="ISO-8859-1").text == ENGLISH


@pytest.mark.parametrize("declared", ["utf-8", "no-such-thing", "hex", "utf-16", "", "\x00"])
def test_a_declared_encoding_that_does_not_fit_is_not_used(declared: str) -> None:
    assert decode(ENGLISH.encode("cp1252"), declared=declared).text == ENGLISH


def test_a_codec_of_quadratic_time_is_never_used() -> None:
    data = b"a" * 200_000 + b"\xe9 -" + b"b" * 200_000
    start = time.process_time()
    assert decode(data, declared="punycode").encoding != "punycode"
    assert time.process_time() - start < 2


def test_mixed_encodings_are_read_and_noted() -> None:
    data = ("“Yes,” she said. " * 3).encode() + "Zoë’s".encode("cp1252")
    decoded = decode(data)
    assert decoded.text == "“Yes,” she said. " * 3 + "Zoë’s"
    assert (decoded.encoding, decoded.guessed) == ("utf-8", True)
    assert decoded.notes == ("1 place that is not UTF-8 read as windows-1252",)


def test_bytes_that_break_off_inside_a_character_are_noted() -> None:
    decoded = decode(codecs.BOM_UTF16_LE + ENGLISH.encode("utf-16-le")[:-1])
    assert decoded.text.startswith("The mayor")
    assert decoded.guessed
    assert decoded.notes == ("bytes that are not utf-16 replaced by U+FFFD",)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"PK\x03\x04word/document.xml", "ZIP"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"\xff\xd8\xff\xe0", "JPEG"),
        (b"{\\rtf1\\ansi The mayor said so.}", "RTF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "office"),
    ],
)
def test_what_is_known_to_be_no_text_is_refused_by_its_name(data: bytes, kind: str) -> None:
    with pytest.raises(Refused, match=kind) as refused:
        decode(data)
    assert refused.value.reason == "binary"


@pytest.mark.parametrize("seed", range(5))
def test_junk_is_refused(seed: int) -> None:
    with pytest.raises(Refused) as refused:
        decode(b"\xfe" + random.Random(seed).randbytes(5_000))  # noqa: S311
    assert refused.value.reason == "binary"


def test_nothing_but_nuls_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        decode(bytes(5_000))
    assert refused.value.reason == "binary"


@pytest.mark.parametrize("end", ["é", ""])
def test_a_stray_nul_does_not_make_a_text_binary(end: str) -> None:
    text = f"The mayor said\x00 so.{end}"
    assert decode(text.encode("cp1252")).text == text


@given(st.binary(max_size=500))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    outcomes = []
    for _ in range(2):
        try:
            outcomes.append(str(decode(data)))
        except Refused as refused:
            outcomes.append(refused.reason)
    assert outcomes[0] == outcomes[1]


@pytest.mark.parametrize("size", [2_000_000])
def test_a_large_junk_of_letters_takes_no_time(size: int) -> None:
    data = os.urandom(1_000).translate(bytes(range(160, 256)) * 2 + bytes(range(160, 224))) * 2_000
    start = time.process_time()
    decode(data[:size])
    assert time.process_time() - start < 5
