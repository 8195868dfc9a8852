from __future__ import annotations

import gzip
import io
import stat
import zipfile
from pathlib import Path

import pytest

from sayso.intake import from_bytes, from_path, from_stream
from sayso.refusal import Refused
from sayso.report import Report

TEXT = b"The mayor said that the bridge would stay closed until spring."


def archive(*entries: tuple[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in entries:
            made.writestr(name, data)
    return packed.getvalue()


def names(data: bytes) -> list[tuple[str, str]]:
    """What became of each entry: "report" or a reason, and its name."""
    return [
        ("report", each.text) if isinstance(each, Report) else (each.reason, each.name)
        for each in from_bytes(data, name="a.zip")
    ]


def test_each_document_of_an_archive_is_read_in_its_order(tmp_path: Path) -> None:
    data = archive(
        ("z/story.txt", TEXT),
        ("a/page.html", b"<html><body><p>" + TEXT + b"</p></body></html>"),
        ("news.jsonl", b'{"id": "7", "text": "It rained."}\nnonsense\n'),
        ("packed.txt.gz", gzip.compress(TEXT)),
        ("empty.txt", b""),
    )
    path = tmp_path / "news.zip"
    path.write_bytes(data)
    outcomes = list(from_path(path))
    kinds = [each.reason if isinstance(each, Refused) else "report" for each in outcomes]
    assert kinds == ["report", "report", "report", "not-a-record", "report", "empty"]
    assert isinstance(outcomes[5], Refused)
    assert outcomes[5].name == f"{path}/empty.txt"
    assert isinstance(outcomes[3], Refused)
    assert outcomes[3].name == f"{path}/news.jsonl:2"


def test_an_archive_comes_through_a_pipe_too() -> None:
    class Pipe(io.RawIOBase):
        def __init__(self, data: bytes) -> None:
            self.data = data

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
            part, self.data = self.data[: len(buffer)], self.data[len(buffer) :]
            buffer[: len(part)] = part
            return len(part)

    (report,) = from_stream(io.BufferedReader(Pipe(archive(("a.txt", TEXT)))))
    assert isinstance(report, Report)


def test_names_lead_nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    evil = ("../../etc/passwd", "/etc/passwd", "C:\\x.txt", "a/../../b.txt", "<b>\x1b[31m.txt")
    assert [kind for kind, _ in names(archive(*((name, TEXT) for name in evil)))] == ["report"] * 5
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_document_is_left_out() -> None:
    data = archive(
        ("site/", b""),
        ("site/logo.png", b"\x89PNG"),
        ("site/style.css", b"p {}"),
        ("__MACOSX/._a.txt", b"x"),
        (".DS_Store", b"x"),
        ("site/a.txt", TEXT),
    )
    assert names(data) == [("report", TEXT.decode())]
    assert names(archive(("logo.png", b"x"))) == [("empty", "a.zip")]
    assert names(archive()) == [("empty", "a.zip")]


def test_entries_of_one_name_are_both_read() -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        data = archive(("a.txt", TEXT), ("a.txt", TEXT + b" It rained."))
    assert [text for _, text in names(data)] == [TEXT.decode(), TEXT.decode() + " It rained."]


def test_links_are_refused() -> None:
    link = zipfile.ZipInfo("passwd.txt")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as made:
        made.writestr(link, "/etc/passwd")
        made.writestr("a.txt", TEXT)
    assert names(packed.getvalue()) == [("link", "a.zip/passwd.txt"), ("report", TEXT.decode())]


def test_a_locked_entry_is_refused() -> None:
    data = bytearray(archive(("a.txt", TEXT), ("b.txt", TEXT)))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    assert names(bytes(data)) == [("encrypted", "a.zip/a.txt"), ("report", TEXT.decode())]


def test_a_damaged_entry_is_refused_and_the_rest_goes_on() -> None:
    data = bytearray(archive(("a.txt", TEXT * 50), ("b.txt", TEXT)))
    data[45] ^= 0xFF
    assert [kind for kind, _ in names(bytes(data))] == ["compressed", "report"]


@pytest.mark.parametrize(
    "data", [archive(("a.txt", TEXT))[:-30], b"PK\x03\x04", b"PK\x05\x06" + bytes(5)]
)
def test_what_is_no_archive_is_refused(data: bytes) -> None:
    assert names(data) == [("damaged", "a.zip")]


def test_an_office_document_is_no_archive() -> None:
    data = archive(("[Content_Types].xml", b"<Types/>"), ("word/document.xml", b"<w/>"))
    assert names(data) == [("binary", "a.zip")]
    (refused,) = from_bytes(data, name="a.docx")
    assert isinstance(refused, Refused)
    assert refused.reason == "binary"


def test_an_archive_in_an_archive_is_refused() -> None:
    inner = archive(("a.txt", TEXT))
    assert names(archive(("inner.zip", inner), ("b.txt", TEXT))) == [
        ("compressed", "a.zip/inner.zip"),
        ("report", TEXT.decode()),
    ]
    assert names(gzip.compress(inner)) == [("compressed", "a.zip")]


def test_bombs_are_refused() -> None:
    one = archive(("a.txt", bytes(30_000_000)))
    assert [kind for kind, _ in names(one)] == ["compressed"]
    many = archive(*((f"{at}.txt", b"x" * 15_000_000) for at in range(4)))
    assert [kind for kind, _ in names(many)] == ["too-large"] + ["compressed"] * 3
    line = b'{"text": "' + b"It rained. " * 50_000 + b'"}\n'
    assert names(archive(("a.jsonl", line * 60)))[-1][0] == "compressed"
    assert names(archive(("a.jsonl.gz", gzip.compress(line * 60))))[-1][0] == "compressed"


def test_a_list_of_entries_that_would_fill_the_memory_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    data = bytearray(archive(("a.txt", TEXT)))
    at = data.rindex(b"PK\x05\x06")
    data[at + 12 : at + 16] = (50_000_000).to_bytes(4, "little")
    assert names(bytes(data)) == [("too-large", "a.zip")]
    monkeypatch.setattr("sayso.intake.zipped.ARCHIVE_ENTRIES", 2)
    assert names(archive(*((f"{at}.txt", TEXT) for at in range(3)))) == [("too-large", "a.zip")]
